import type { Domain, Label, Register } from '@zhiqiao/model'
import { escapeIdentifier, type PoolClient } from 'pg'
import { wallFields } from '../permissions/wall.ts'
import { type Column, tableOf } from '../store/table-of.ts'
import { type AuditFault, auditFault } from './audit-fault.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Keys } from './keys.ts'
import { openSealed } from './personal-key.ts'
import { sealPlace } from './write-version.ts'

const name = escapeIdentifier

/** A record that is not as its history says. */
export interface RecordFault {
  readonly fault: Label
  readonly register: string
  readonly record: string
  readonly version: number
}

const at = (
  { name: register }: Register,
  { record, version }: { readonly record: string; readonly version: number },
  zh: string,
  en: string,
): RecordFault => ({ fault: { zh, en }, register, record, version })

/** Compares every record as it stands with its latest version in the history, which the chain vouches for. */
export async function compareRecords(client: PoolClient, keys: Keys, domain: Domain): Promise<RecordFault | null> {
  for (const register of Object.values(domain.registers)) {
    const fault = (await compareRows(client, register)) ?? (await comparePersonal(client, keys, register))
    if (fault) return fault
    const moved = await compareWalls(client, domain, register)
    if (moved) return moved
  }
  return null
}

/** The latest version of each record, `h` beside its row `t`. */
const beside = ({ name: table, history }: { name: string; history: string }, join: 'full' | 'inner') => `
  ${name(table)} as t ${join} join (
    select distinct on (id) * from ${name(history)} order by id, version desc
  ) as h on h.id = t.id`

async function compareRows(client: PoolClient, register: Register): Promise<RecordFault | null> {
  const table = tableOf(register)
  const personal = new Set(table.personal.map((field) => table.columnOf.get(field)!.name))
  // Paths and walls follow from other records, personal values stand in the history sealed: both are compared below.
  const plain = table.columns.filter((column) => !personal.has(column.name) && !derived.has(column.name))
  const row = (alias: string) => `row(${plain.map((column) => `${alias}.${name(column.name)}`)})`
  const { rows } = await client.query<{ record: string; version: number; gone: boolean; added: boolean }>(
    `select coalesce(t.id, h.id) as record, coalesce(h.version, t.version) as version, t.id is null as gone, h.id is null as added
     from ${beside(table, 'full')}
     where t.id is null or h.id is null or ${row('t')} is distinct from ${row('h')} limit 1`,
  )
  const [wrong] = rows
  if (!wrong) return null
  if (wrong.gone)
    return at(register, wrong, '这条记录不见了，而历史中还有它', 'the record is gone while the history holds it')
  if (wrong.added) return at(register, wrong, '这条记录没有历史', 'the record has no history')
  return at(register, wrong, '这条记录与其历史的最后一版不符', 'the record is not as its latest version')
}

const derived = new Set(['path', 'wall_division', 'wall_organisation', 'wall_person'])

/** What is wrong with a record, with the link that wrote the version it should be. */
export async function placed(
  client: PoolClient,
  { fault, register, record, version }: RecordFault,
): Promise<AuditFault> {
  const { rows } = await client.query<{ sequence: number; at: string }>(
    'select sequence, at from audit_expected where register = $1 and id = $2 and version = $3',
    [register, record, version],
  )
  return auditFault(fault.zh, fault.en, { ...rows[0], register, record, version })
}

interface SealedRow {
  readonly record: string
  readonly version: number
  readonly sealed: string | null
  readonly wrapped: string | null
  readonly destroyed: boolean
  readonly now: Record<string, unknown>
  readonly then: Record<string, unknown>
}

async function comparePersonal(client: PoolClient, keys: Keys, register: Register): Promise<RecordFault | null> {
  const table = tableOf(register)
  if (table.personal.length === 0) return null
  const columns = table.personal.map((field) => [field, table.columnOf.get(field)!] as const)
  const values = (alias: string) =>
    `json_build_object(${columns.map(([field, column]) => `'${field}', ${alias}.${name(column.name)}`)})`
  const about = register.wall.person
  const own = about === undefined ? 't.id' : `coalesce(t.${name(table.columnOf.get(about)!.name)}, t.id)`
  await client.query(`
    declare sealed no scroll cursor for
    select t.id as record, t.version, h.sealed, k.wrapped, k.subject is not null and k.wrapped is null as destroyed,
      ${values('t')} as now, ${values('h')} as then
    from ${beside(table, 'inner')}
    left join person_key as k on k.subject = coalesce(split_part(h.sealed, '.', 1)::uuid, ${own})`)
  let fault: RecordFault | null = null
  while (fault === null) {
    const { rows } = await client.query<SealedRow>('fetch 5000 from sealed')
    if (rows.length === 0) break
    const wrong = rows.find((row) => !isAsSealed(keys, register, columns, row))
    if (wrong)
      fault = at(
        register,
        wrong,
        '这条记录的个人信息与其历史的最后一版不符',
        'the personal values of the record are not as in its latest version',
      )
  }
  await client.query('close sealed')
  return fault
}

function isAsSealed(
  keys: Keys,
  register: Register,
  columns: readonly (readonly [field: string, column: Column])[],
  { record, version, sealed, wrapped, destroyed, now, then }: SealedRow,
): boolean {
  // Of a forgotten person nothing can be said any more.
  if (destroyed) return true
  let values: Record<string, unknown> = {}
  if (sealed !== null) {
    if (wrapped === null) return false
    try {
      values = openSealed(keys, sealed, wrapped, sealPlace(register, record, version))
    } catch {
      return false
    }
  }
  // What was not personal yet when it was written stands in the history as it was.
  return columns.every(([field, { type }]) =>
    isSameValue(type, now[field], Object.hasOwn(values, field) ? values[field] : then[field]),
  )
}

/** Sealed values are as they were handed in, those of the record as the database gives them back. */
function isSameValue(type: string, now: unknown, then: unknown): boolean {
  if (now == null || then == null) return now == null && then == null
  if (type === 'timestamptz') return new Date(String(now)).getTime() === new Date(String(then)).getTime()
  if (['numeric', 'double precision', 'bigint', 'integer'].includes(type)) return Number(now) === Number(then)
  return canonicalJson(now) === canonicalJson(then)
}

/** Paths and walls are copied from other records when those move: each must be what it would be copied to now. */
async function compareWalls(client: PoolClient, domain: Domain, register: Register): Promise<RecordFault | null> {
  const table = tableOf(register)
  const named = wallFields(register)
  const joins: string[] = []
  const source = (field: string, alias: string) => {
    const target = domain.registers[register.fields[field]!.register!]!
    joins.push(
      `left join ${name(tableOf(target).name)} as ${alias} on ${alias}.id = t.${name(table.columnOf.get(field)!.name)}`,
    )
    return alias
  }
  const last = (column: string) => `substring(${column} from '[^/]+/$')`
  const kept = (column: string) => `t.${column} is not distinct from h.${column}`
  const conditions: string[] = []
  const division = named.division ?? named.organisation
  conditions.push(
    register.name === 'division'
      ? 't.wall_division is not distinct from t.path'
      : `case when ${division ? `${source(division, 'sd')}.id is not null` : 'false'} then t.wall_division is not distinct from ${division ? 'sd.wall_division' : 'null'}
           else ${last('t.wall_division')} is not distinct from ${last('h.wall_division')} end`,
  )
  for (const [column, field, alias] of [
    ['wall_organisation', named.organisation, 'so'],
    ['wall_person', named.person, 'sp'],
  ] as const)
    conditions.push(
      field === undefined ? kept(column) : `t.${column} is not distinct from ${source(field, alias)}.${column}`,
    )
  if (register.tree !== undefined)
    conditions.push(`t.path = coalesce(${source(register.tree, 'up')}.path, '/') || t.id || '/'`)
  const { rows } = await client.query<{ record: string; version: number }>(
    `select t.id as record, t.version from ${beside(table, 'inner')} ${joins.join(' ')}
     where (${conditions.join(') is not true or (')}) is not true limit 1`,
  )
  return rows[0]
    ? at(
        register,
        rows[0],
        '这条记录归属的区划、单位或本人被改动过',
        'the division, organisation or person the record belongs to was altered',
      )
    : null
}
