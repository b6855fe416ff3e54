import { type RawBuilder, sql } from 'kysely'
import { followLot } from '../history/follow.ts'
import { nameOf } from '../history/write-version.ts'
import { cascadeWalls, wallFields } from '../permissions/wall.ts'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { indexLot } from '../search/keep-index.ts'
import { type Column, historyColumns } from '../store/table-of.ts'
import { spelled } from './bulk-digest.ts'
import type { StagedRow } from './bulk-row.ts'
import { byTurns } from './by-turns.ts'
import { type Bulk, runOnceBuilt } from './prepare-rows.ts'
import { stage } from './stage.ts'

/** How many rows stand in the register and its history afterwards. */
export interface WrittenLot {
  readonly created: number
  readonly changed: number
}

/** What happens to the staged rows that stand in the register already. */
export interface LotChange {
  /** `change` or `withdraw`. */
  readonly act: string
  /** Fields that some of them touch. */
  readonly touched: ReadonlySet<string>
}

/**
 * Writes the staged rows into the register and its history by single statements; row-level security is asked row by
 * row as for any write. Versions that have moved on meanwhile are not written: the caller compares the numbers.
 */
export async function writeStage(
  bulk: Bulk,
  rows: readonly StagedRow[],
  change: LotChange | null,
): Promise<WrittenLot> {
  const inserted = insertLot(
    bulk,
    rows.some(({ wrapped }) => wrapped !== null),
  )
  // The database is at work on the rows; the digest over them needs nothing of it.
  const digested = addToDigest(bulk, rows, change)
  digested.catch(() => undefined)
  const created = await inserted
  let changed = 0
  if (change !== null) {
    const moved = await movedWalls(bulk)
    changed = await updateLot(bulk, change)
    await cascadeWalls(bulk.scope, bulk.register, moved)
  }
  await indexLot(bulk.scope, bulk.register, rows, change?.touched ?? new Set())
  await followLot(bulk.scope, bulk.register, rows)
  await digested
  return { created, changed }
}

/** New rows, their first versions and the keys of the persons they are about, in one statement. */
async function insertLot(bulk: Bulk, keys: boolean): Promise<number> {
  const [row] = await runOnceBuilt(bulk, keys ? 'insert with keys' : 'insert', bulk.scope, () =>
    insertStatement(bulk, keys),
  )
  return row!.created
}

function insertStatement(bulk: Bulk, keys: boolean) {
  const { scope, table } = bulk
  const from = sql`from ${sql.table(stage)} as s`
  const made = keys
    ? sql`made as (
        insert into person_key (subject, wrapped, created_at)
        select s.id, s.bulk_wrapped, ${scope.transaction.at.toISOString()}::timestamptz ${from}
        where s.bulk_wrapped is not null
      ),`
    : sql``
  return sql<{ created: number }>`
    with ${made} written as (
      insert into ${sql.table(table.name)} (${list(table.columns)})
      select ${list(table.columns, 's')} ${from} where s.bulk_base is null returning 1
    ), versions as (
      insert into ${sql.table(table.history)} (${list([...table.columns, ...historyColumns])})
      select ${sql.join(versionOf(bulk, 's', 'create'))} ${from} where s.bulk_base is null
    )
    select count(*)::integer as created from written`
}

const alwaysSet = new Set([
  ...['version', 'changed_at', 'changed_by', 'withdrawn_at', 'withdrawn_reason'],
  ...['wall_division', 'wall_organisation', 'wall_person', 'source_system', 'source_on'],
])

async function updateLot(bulk: Bulk, { act, touched }: LotChange): Promise<number> {
  const { scope, table } = bulk
  const columns = table.columns.filter(({ name }) => alwaysSet.has(name))
  for (const field of touched) columns.push(table.columnOf.get(field)!)
  const sets = columns.map(({ name }) => sql`${sql.ref(name)} = ${sql.ref(`s.${name}`)}`)
  const { numAffectedRows } = await sql`
    with written as (
      update ${sql.table(table.name)} as t set ${sql.join(sets)} from ${sql.table(stage)} as s
      where t.id = s.id and t.version = s.bulk_base and t.withdrawn_at is null
      returning t.*, s.bulk_sealed
    )
    insert into ${sql.table(table.history)} (${list([...table.columns, ...historyColumns])})
    select ${sql.join(versionOf(bulk, 'w', act))} from written as w`.execute(scope.db)
  return Number(numAffectedRows ?? 0)
}

/** What every version of the bulk says of how it came about. */
function aboutOf({ transaction, actor }: Scope, reason: string | undefined, act: string): Record<string, unknown> {
  return {
    recorded_from: transaction.at.toISOString(),
    change_id: transaction.id,
    act,
    reason: reason ?? null,
    changed_by_name: nameOf(actor),
    changed_by_organisation: actor.hat?.organisationTitle ?? null,
  }
}

/** The columns of a version in the history: personal values only sealed. */
function versionOf({ scope, table, options, personal }: Bulk, alias: string, act: string): RawBuilder<unknown>[] {
  const about = aboutOf(scope, options.reason, act)
  return [
    ...table.columns.map(({ name, type }) =>
      personal.has(name) ? sql`null::${sql.raw(type)}` : sql`${sql.ref(`${alias}.${name}`)}`,
    ),
    ...historyColumns.map(({ name, type }) =>
      name === 'sealed' ? sql`${sql.ref(`${alias}.bulk_sealed`)}` : sql`cast(${about[name]} as ${sql.raw(type)})`,
    ),
  ]
}

/** The digest's text of a version is put together column by column: objects for each would cost more than the digest. */
async function addToDigest(bulk: Bulk, rows: readonly StagedRow[], change: LotChange | null): Promise<void> {
  const { table, personal, digest } = bulk
  const own = table.columns.map(({ name }) => (personal.has(name) ? () => 'null,' : columnText(name)))
  const tail = (act: string) => {
    const about = aboutOf(bulk.scope, bulk.options.reason, act)
    const names = historyColumns.map(({ name }) => name)
    const before = names.slice(0, names.indexOf('sealed')).map((name) => `${spelled(about[name])},`)
    const after = names.slice(names.indexOf('sealed') + 1).map((name) => `${spelled(about[name])},`)
    return [before.join(''), after.join('')] as const
  }
  const created = tail('create')
  const changed = tail(change?.act ?? 'change')
  for await (const some of byTurns(rows))
    for (const { base, row, sealed } of some) {
      let text = ''
      for (const textOf of own) text += textOf(row)
      const [before, after] = base === null ? created : changed
      digest.addText(`${text}${before}${spelled(sealed)},${after}`)
    }
}

/** What many rows share one after the other is spelled once. */
function columnText(name: string): (row: Row) => string {
  let last: unknown
  let text = 'null,'
  return (row) => {
    const value = row[name] ?? undefined
    if (value !== last || typeof value === 'object') {
      text = `${spelled(value)},`
      last = value
    }
    return text
  }
}

/** The changed records whose walls move, with what hangs on them. */
async function movedWalls({ scope, register, table }: Bulk): Promise<string[]> {
  const hangsOn = Object.values(scope.transaction.domain.registers).some((target) =>
    Object.values(wallFields(target)).some(
      (field) => field !== undefined && target.fields[field]?.register === register.name,
    ),
  )
  if (!hangsOn) return []
  const { rows } = await sql<{ id: string }>`
    select t.id from ${sql.table(table.name)} as t join ${sql.table(stage)} as s on s.id = t.id and s.bulk_base is not null
    where (t.wall_division, t.wall_organisation, t.wall_person)
      is distinct from (s.wall_division, s.wall_organisation, s.wall_person)`.execute(beyondWalls(scope).db)
  return rows.map(({ id }) => id)
}

function list(columns: readonly Column[], alias?: string): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(alias === undefined ? name : `${alias}.${name}`)))
}
