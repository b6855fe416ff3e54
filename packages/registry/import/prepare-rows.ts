import { type FieldProblem, type Register, sourceSystems } from '@zhiqiao/model'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { firstVersion, isSame, nextVersion } from '../history/write-version.ts'
import { asSql } from '../permissions/where-clause.ts'
import { brokenWords, livingIds, problemAt } from '../records/check-values.ts'
import { type Row, valuesOf } from '../records/row.ts'
import { lockedBySource } from '../records/source-lock.ts'
import { permitted, type Scope } from '../scope.ts'
import { type Table, tableOf } from '../store/table-of.ts'
import { type BulkDigest, bulkDigest, versionColumns } from './bulk-digest.ts'
import type { BulkOptions, BulkRow, RowProblem, StagedRow } from './bulk-row.ts'
import { byTurns } from './by-turns.ts'
import { type RowChecker, rowChecker } from './check-row.ts'
import { idSequence } from './id-sequence.ts'
import { type PathBuilder, pathBuilder } from './tree-paths.ts'
import { type WallBuilder, wallBuilder } from './wall-sources.ts'

/** What is the same for all lots of one bulk. */
export interface Bulk {
  readonly scope: Scope
  readonly register: Register
  readonly table: Table
  readonly options: BulkOptions
  readonly check: RowChecker
  readonly nextId: () => string
  readonly walls: WallBuilder
  readonly paths: PathBuilder | null
  /** A new row before its values: every column in its place. */
  readonly blank: Row
  /** Columns of personal values. */
  readonly personal: ReadonlySet<string>
  readonly digest: BulkDigest
  readonly refersToItself: boolean
  /** Ids known to belong to live, visible records, by register. */
  readonly living: Map<Register, Set<string>>
  /** Statements that are the same for every lot, by name. */
  readonly statements: Map<string, CompiledQuery>
}

/** Runs a statement that is the same for every lot; it is built once a bulk, so that lots may be small. */
export async function runOnceBuilt<T>(
  { statements }: Bulk,
  name: string,
  { db }: Scope,
  build: () => RawBuilder<T>,
): Promise<T[]> {
  const known = statements.get(name) ?? build().compile(db)
  statements.set(name, known)
  return (await db.executeQuery<T>(known as CompiledQuery<T>)).rows
}

export function newBulk(scope: Scope, register: Register, options: BulkOptions): Bulk {
  const filed = Object.values(register.fields).some(({ type, required }) => type.kind === 'files' && required)
  if (filed) throw new Error(`${register.name}: 必填附件的登记册不能成批写入`)
  const table = tableOf(register)
  return {
    scope,
    register,
    options,
    table,
    blank: {
      ...Object.fromEntries(table.columns.map(({ name }) => [name, null])),
      ...firstVersion(scope, ''),
      state: options.state ?? deliveredState(register, options) ?? register.initial ?? null,
    },
    personal: new Set(table.personal.map((field) => table.columnOf.get(field)!.name)),
    digest: bulkDigest(scope.transaction.keys, versionColumns(register)),
    check: rowChecker(scope, register, options.readOnly === true),
    nextId: idSequence(scope.transaction.at),
    walls: wallBuilder(scope, register),
    paths: register.tree === undefined ? null : pathBuilder(scope, register),
    refersToItself: Object.values(register.fields).some((field) => field.register === register.name),
    living: new Map(),
    statements: new Map(),
  }
}

export interface Prepared {
  readonly staged: StagedRow[]
  readonly problems: RowProblem[]
  readonly unchanged: number
  /** Fields that some changed row touches. */
  readonly touched: ReadonlySet<string>
}

type Current = Row & { changeable: boolean; keeper: boolean }

/** Rows as they will stand, with every problem that needs no look at the other rows. */
export async function prepareRows(bulk: Bulk, rows: readonly BulkRow[]): Promise<Prepared> {
  const { scope, register, table } = bulk
  const current = await currentRows(bulk, rows)
  const staged: StagedRow[] = []
  const problems: RowProblem[] = []
  const touched = new Set<string>()
  const referring: { line: number; values: Record<string, unknown> }[] = []
  let unchanged = 0
  for await (const some of byTurns(rows))
    for (const { line, id, version, values: handedIn } of some) {
      const before = version === undefined ? null : (current.get(id ?? '') ?? undefined)
      const refusal = before === null ? null : refusalOf(register, before, version)
      if (refusal) {
        problems.push({ line, ...refusal })
        continue
      }
      const held = before ? valuesOf(register, before) : null
      const { values, problems: own } = bulk.check(handedIn, held)
      const changes = before ? changesOf(table, before, values) : values
      if (before) own.push(...guardProblems(bulk, before, changes))
      for (const problem of own) problems.push({ line, ...problem })
      if (own.length > 0) continue
      if (before && Object.keys(changes).length === 0) {
        unchanged += 1
        continue
      }
      const row: Row = before ? nextVersion(scope, before) : { ...bulk.blank, id: id ?? bulk.nextId() }
      for (const field in changes) {
        row[table.columnOf.get(field)!.name] = changes[field]
        if (before) touched.add(field)
      }
      stampSource(bulk, row)
      staged.push({ line, base: before?.version ?? null, row, sealed: null, wrapped: null })
      referring.push({ line, values: changes })
    }
  problems.push(...(await brokenReferences(bulk, referring, new Set(staged.map(({ row }) => row.id)))))
  if (bulk.paths) problems.push(...(await bulk.paths(staged)))
  const refused = new Set(problems.map(({ line }) => line))
  const sound = staged.filter(({ line }) => !refused.has(line))
  await bulk.walls(sound.map(({ row }) => row))
  // Rows to come may refer to these, which are written before them.
  const living = bulk.refersToItself ? livingOf(bulk.living, register) : null
  if (living) for (const { base, row } of sound) if (base === null) living.add(row.id)
  return { staged: sound, problems, unchanged, touched }
}

/** The rows to be changed as they stand, with what the viewer may do to them. */
async function currentRows({ scope, register, table, options }: Bulk, rows: readonly BulkRow[]) {
  const ids = rows.flatMap(({ id, version }) => (id !== undefined && version !== undefined ? [id] : []))
  if (ids.length === 0) return new Map<string, Current>()
  const { read, change, create } = register.permissions
  const keeper = options.source ? permitted(scope, register, create) : false
  const { rows: found } = await sql<Current>`
    select t.*, ${asSql(permitted(scope, register, change))} as changeable, ${asSql(keeper)} as keeper
    from ${sql.table(table.name)} as t
    where t.id = any(${ids}) and ${asSql(permitted(scope, register, read))}`.execute(scope.db)
  return new Map(found.map((row) => [row.id, row]))
}

function refusalOf(register: Register, before: Current | undefined, version: number | undefined): FieldProblem | null {
  const whole = (code: string, zh: string, en: string): FieldProblem => ({
    field: '',
    code,
    zh: `${register.title.zh}: ${zh}`,
    en: `${register.title.en}: ${en}`,
  })
  if (!before)
    return whole('missing', '没有这条记录，或您无权查看', 'there is no such record, or it is not yours to see')
  if (before.withdrawn_at) return whole('withdrawn', '这条记录已撤销', 'the record has been withdrawn')
  if (before.version !== version)
    return whole('conflict', '这条记录刚刚被别人改过', 'somebody has just changed this record')
  if (!before.changeable && !before.keeper)
    return whole(
      'forbidden',
      '您无权修改这条记录，或它当前的状态不能修改',
      'it is not yours to change, or not in its present state',
    )
  return null
}

function changesOf(table: Table, before: Row, values: Record<string, unknown>): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  for (const field in values)
    if (!isSame(before[table.columnOf.get(field)!.name], values[field])) changes[field] = values[field]
  return changes
}

/** What a named system delivered is changed by its own list only, and its list changes nothing else where the record is closed. */
function guardProblems({ register, options }: Bulk, before: Current, changes: Record<string, unknown>): FieldProblem[] {
  const system = options.source?.system
  const locked =
    system !== undefined && before.source_system === system ? [] : lockedBySource(register, before, changes)
  if (before.changeable) return locked
  const told = system === undefined ? { zh: '', en: '' } : sourceSystems[system]
  const beside = Object.keys(changes).filter((name) => register.fields[name]!.source !== system)
  return [
    ...locked,
    ...beside.map((name) =>
      problemAt(
        register.title,
        register.fields,
        name,
        'state',
        `这条记录已不在登记中，“${told.zh}”的名单只能更新来自该系统的字段；其余请先办理“更正”`,
        `the record is closed: a list of the ${told.en} updates only its own fields; open the record again first`,
      ),
    ),
  ]
}

/** What a named system delivers is confirmed as delivered. */
function deliveredState(register: Register, options: BulkOptions): string | undefined {
  return options.source && register.states && 'confirmed' in register.states ? 'confirmed' : undefined
}

function stampSource({ table, options }: Bulk, row: Row): void {
  if (!options.source || !table.columns.some(({ name }) => name === 'source_system')) return
  row.source_system = options.source.system
  row.source_on = options.source.on
}

const remembered = 100_000

function livingOf(living: Bulk['living'], target: Register): Set<string> {
  const known = living.get(target)
  if (known && known.size < remembered) return known
  const fresh = new Set<string>()
  living.set(target, fresh)
  return fresh
}

/** Problems for references to what is not there, withdrawn, or not the viewer's to see; asked once a record. */
async function brokenReferences(
  { scope, register, living }: Bulk,
  rows: readonly { line: number; values: Record<string, unknown> }[],
  fresh: ReadonlySet<string>,
): Promise<RowProblem[]> {
  const problems: RowProblem[] = []
  const fields = Object.entries(register.fields).filter(([, field]) => field.register !== undefined)
  for (const [name, field] of fields) {
    const target = scope.transaction.domain.registers[field.register!]!
    const known = livingOf(living, target)
    const isKnown = (id: unknown) => known.has(id as string) || (target === register && fresh.has(id as string))
    const wanted = new Set<string>()
    for (const { values } of rows) {
      const value = values[name]
      if (typeof value === 'string') {
        if (!isKnown(value)) wanted.add(value)
      } else if (Array.isArray(value)) for (const id of value) if (!isKnown(id)) wanted.add(id)
    }
    if (wanted.size === 0) continue
    const words = brokenWords(scope, field)
    for (const id of await livingIds(scope, target, [...wanted])) known.add(id)
    for (const { line, values } of rows)
      if ([values[name] ?? []].flat().some((id) => !isKnown(id)))
        problems.push({ line, ...problemAt(register.title, register.fields, name, 'reference', words.zh, words.en) })
  }
  return problems
}
