import { type Domain, snakeCase } from '@zhiqiao/model'
import { escapeIdentifier, escapeLiteral, type PoolClient } from 'pg'
import { bulkDigest } from '../import/bulk-digest.ts'
import { tableOf } from '../store/table-of.ts'
import { type AuditFault, auditFault } from './audit-fault.ts'
import type { Keys } from './keys.ts'
import type { BulkWrite, Chain } from './verify-chain.ts'
import { layoutOf } from './version-digest.ts'

/** A version as a fault names it. */
interface Place {
  readonly sequence: number | null
  readonly at: string | null
  readonly record: string
  readonly version: number
}

/** Compares the history of all registers, version by version, with what the chain says was written. */
export async function compareHistory(
  client: PoolClient,
  keys: Keys,
  domain: Domain,
  chain: Chain,
): Promise<{ versions: number; fault: AuditFault | null }> {
  const faults: AuditFault[] = []
  const note = (fault: AuditFault | null | undefined) => {
    if (fault) faults.push(fault)
  }
  const { rows: layouts } = await client.query<Layout>(`
    select e.register, e.layout, l.columns, l.register as of, min(e.sequence) as sequence, min(e.at) as at, count(*) as versions
    from audit_expected as e left join audit_layout as l on l.layout = e.layout group by 1, 2, 3, 4 order by 1, 2`)
  const columns = await columnsNow(client, [
    ...new Set([
      ...Object.keys(domain.registers),
      ...layouts.map(({ register }) => register),
      ...chain.bulks.map(({ entry }) => entry.register),
    ]),
  ])
  for (const layout of layouts) note(await compareLayout(client, domain, columns, layout))
  for (const bulk of ofOneLink(chain.bulks)) note(await compareBulk(client, keys, columns, bulk))
  if (chain.fault === null) {
    await client.query(`
      create temporary table audit_bulk (register text collate "C", change uuid, at timestamptz) on commit drop`)
    const { bulks } = chain
    await client.query('insert into audit_bulk select * from unnest($1::text[], $2::uuid[], $3::timestamptz[])', [
      bulks.map(({ entry }) => entry.register),
      bulks.map(({ transaction }) => transaction),
      bulks.map(({ at }) => at),
    ])
    for (const register of Object.keys(domain.registers))
      if (columns.has(register)) note(await unrecorded(client, register))
  }
  const [fault = null] = faults.sort((a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity))
  const single = layouts.reduce((sum, { versions }) => sum + Number(versions), 0)
  const many = chain.bulks.reduce((sum, { entry }) => sum + entry.created + entry.changed + entry.withdrawn, 0)
  return { versions: single + many, fault }
}

interface Layout {
  readonly register: string
  /** null: links from before versions were digested. */
  readonly layout: string | null
  /** The columns kept under the layout's name, and the register; null where they are gone. */
  readonly columns: readonly string[] | null
  readonly of: string | null
  readonly sequence: number
  readonly at: string
  readonly versions: number
}

async function compareLayout(
  client: PoolClient,
  domain: Domain,
  histories: Columns,
  layout: Layout,
): Promise<AuditFault | null> {
  const { register, sequence, at } = layout
  const broken = (zh: string, en: string) => auditFault(zh, en, { sequence, at, register })
  const present = histories.get(register)
  if (!present) return broken('这个登记册的历史表不见了', 'the history of this register is missing')
  if (layout.layout === null) return firstWrong(client, register, 'e.layout is null', [register], 'false')
  const { columns, of } = layout
  if (!columns || of !== register || layoutOf(register, columns) !== layout.layout)
    return broken('记录版本列次的表被改动过', 'what tells the columns of versions was altered')
  const named = columns.map((name) => presentName(domain, register, name, present))
  if (named.includes(null)) return broken('这个登记册的历史缺少列', 'the history of this register lacks columns')
  return firstWrong(
    client,
    register,
    'e.layout = $2',
    [register, layout.layout],
    `encode(sha256(convert_to(row(${named.map((name) => `h.${escapeIdentifier(name!)}`)})::text, 'UTF8')), 'hex') is distinct from e.digest`,
  )
}

/** The earliest version among those of a layout that is missing or altered. */
async function firstWrong(
  client: PoolClient,
  register: string,
  which: string,
  values: readonly unknown[],
  altered: string,
): Promise<AuditFault | null> {
  const { rows } = await client.query<Place & { missing: boolean }>(
    `select e.sequence, e.at, e.id as record, e.version, h.id is null as missing
     from audit_expected as e left join ${historyOf(register)} as h on h.id = e.id and h.version = e.version
     where e.register = $1 and ${which} and (h.id is null or ${altered}) order by e.sequence limit 1`,
    values as unknown[],
  )
  const [wrong] = rows
  if (!wrong) return null
  const { missing, ...place } = wrong
  return missing
    ? auditFault('历史中缺少这一版', 'the history lacks this version', { ...place, register })
    : auditFault('历史中的这一版被改动过', 'this version was altered in the history', { ...place, register })
}

/** The bulks of one transaction in one register: their versions cannot be told apart in the history. */
type LinkedBulks = readonly [BulkWrite, ...BulkWrite[]]

function ofOneLink(bulks: readonly BulkWrite[]): LinkedBulks[] {
  const groups = new Map<string, [BulkWrite, ...BulkWrite[]]>()
  for (const bulk of bulks) {
    const key = `${bulk.sequence}/${bulk.entry.register}`
    const group = groups.get(key)
    if (group) group.push(bulk)
    else groups.set(key, [bulk])
  }
  return [...groups.values()]
}

async function compareBulk(
  client: PoolClient,
  keys: Keys,
  histories: Columns,
  bulks: LinkedBulks,
): Promise<AuditFault | null> {
  const [{ sequence, at, transaction, entry, single }] = bulks
  const { register, columns, algorithm } = entry
  const said = bulks.reduce((sum, { entry }) => sum + entry.created + entry.changed + entry.withdrawn, 0)
  const place = { sequence, at, register }
  const present = histories.get(register)
  if (!present || columns.some((name) => !present.has(name)))
    return auditFault(
      '这个登记册的历史表或其中的列不见了',
      'the history of this register or a column is missing',
      place,
    )
  await client.query(`
    declare bulk no scroll cursor for select ${columns.map(escapeIdentifier)} from ${historyOf(register)}
    where recorded_from = ${escapeLiteral(at)} and change_id = ${escapeLiteral(transaction)}`)
  const digest = bulkDigest(keys, columns, algorithm)
  let count = 0
  for (;;) {
    const { rows } = await client.query('fetch 5000 from bulk')
    if (rows.length === 0) break
    for (const row of rows) {
      if (single.has(`${register}/${row.id}/${row.version}`)) continue
      digest.add(row)
      count++
    }
  }
  await client.query('close bulk')
  if (count === said && digest.hex() === joined(bulks.map(({ entry }) => entry.digest))) return null
  return auditFault('整批写入的历史被改动过', 'the history of what was written at once was altered', place)
}

/** Digests over disjoint versions, as one digest over all of them. */
function joined(digests: readonly string[]): string {
  const all = Buffer.alloc(32)
  for (const digest of digests) for (const [at, byte] of Buffer.from(digest, 'hex').entries()) all[at]! ^= byte
  return all.toString('hex')
}

/** A version in the history that no link speaks of. */
async function unrecorded(client: PoolClient, register: string): Promise<AuditFault | null> {
  const { rows } = await client.query<Omit<Place, 'sequence'>>(
    `select h.id as record, h.version, h.recorded_from as at from ${historyOf(register)} as h
     where not exists (
         select 1 from audit_expected as e where e.register = $1 and e.id = h.id and e.version = h.version)
       and not exists (
         select 1 from audit_bulk as b where b.register = $1 and b.change = h.change_id and b.at = h.recorded_from)
     order by h.recorded_from limit 1`,
    [register],
  )
  return rows[0]
    ? auditFault('历史中的这一版没有审计记录', 'no link speaks of this version in the history', {
        ...rows[0],
        register,
      })
    : null
}

const historyOf = (register: string) => escapeIdentifier(`${snakeCase(register)}_history`)

type Columns = ReadonlyMap<string, ReadonlySet<string>>

/** The columns of each history as it is now, by register; those without one are left out. */
async function columnsNow(client: PoolClient, registers: readonly string[]): Promise<Columns> {
  const { rows } = await client.query<{ register: string; columns: string[] }>(
    `select r.register, array_agg(a.attname::text) as columns
     from unnest($1::text[], $2::text[]) as r (register, history)
     join pg_attribute as a on a.attrelid = to_regclass(r.history) and a.attnum > 0 and not a.attisdropped group by 1`,
    [registers, registers.map(historyOf)],
  )
  return new Map(rows.map(({ register, columns }) => [register, new Set(columns)]))
}

/** The column under its present name: definitions tell what a field was called before. */
function presentName(domain: Domain, register: string, name: string, present: ReadonlySet<string>): string | null {
  if (present.has(name)) return name
  const definition = domain.registers[register]
  const renamed = definition && tableOf(definition).columns.find(({ was }) => was === name)?.name
  return renamed !== undefined && present.has(renamed) ? renamed : null
}
