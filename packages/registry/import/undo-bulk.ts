import { forbidden, Problem, type Register, referencesTo } from '@zhiqiao/model'
import { sql } from 'kysely'
import { unseal } from '../history/personal-key.ts'
import { nextVersion, sealPlace } from '../history/write-version.ts'
import { asSql } from '../permissions/where-clause.ts'
import type { Row } from '../records/row.ts'
import { titlesOf } from '../records/titles.ts'
import { beyondWalls, permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import type { BulkOutcome, StagedRow } from './bulk-row.ts'
import { type Bulk, newBulk } from './prepare-rows.ts'
import { rememberKeys, sealRows } from './seal-rows.ts'
import { fillStage } from './stage.ts'
import { noteBulk } from './write-bulk.ts'
import { writeStage } from './write-stage.ts'

/** The transaction whose writes are to be undone, as its history rows name it. */
export interface PastChange {
  readonly id: string
  /** Its moment, as ISO string. */
  readonly at: string
}

const lotSize = 10_000
const named = 5

/**
 * Undoes what one transaction wrote into a register: what it created is withdrawn, what it changed gets its former
 * values back, each as a new version with the reason. Only as a whole, and only while nothing has built on it.
 * @throws Problem 409 naming the records changed later or referred to meanwhile; 403 where the rows are not the viewer's
 */
export async function undoBulk(
  scope: Scope,
  register: Register,
  past: PastChange,
  reason: string,
  progress?: (rows: number) => void | Promise<void>,
): Promise<BulkOutcome & { withdrawn: number }> {
  await requireUntouched(scope, register, past)
  await requireUnreferenced(scope, register, past)
  await requireRights(scope, register, past)
  // The rows were checked when they were written; going back asks no more than the right to it.
  const bulk = newBulk(scope, register, { reason, readOnly: true })
  const done = { created: 0, changed: 0, unchanged: 0, withdrawn: 0 }
  for (const act of ['withdraw', 'change'] as const)
    for (let after = ''; ; ) {
      const staged = await lotOf(bulk, past, act, after, reason)
      if (staged.length === 0) break
      after = staged.at(-1)!.row.id
      await sealRows(scope, register, staged)
      await fillStage(bulk, staged)
      const touched = new Set(act === 'change' ? Object.keys(register.fields) : [])
      const { changed } = await writeStage(bulk, staged, { act, touched })
      if (changed !== staged.length) {
        scope.transaction.failed = builtUpon(register, [], staged.length - changed)
        throw scope.transaction.failed
      }
      if (act === 'withdraw') done.withdrawn += changed
      else done.changed += changed
      await progress?.(done.withdrawn + done.changed)
    }
  noteBulk(bulk, { what: 'undo', created: 0, changed: done.changed, withdrawn: done.withdrawn })
  return done
}

/** The history rows of the past transaction, as `h`. */
const written = (register: Register, { id, at }: PastChange) => sql`
  ${sql.table(tableOf(register).history)} as h where h.recorded_from = ${at}::timestamptz and h.change_id = ${id}::uuid`

async function requireUntouched(scope: Scope, register: Register, past: PastChange): Promise<void> {
  const { db } = beyondWalls(scope)
  const { rows } = await sql<{ id: string; total: number }>`
    select t.id, count(*) over () as total from ${sql.table(tableOf(register).name)} as t
    join (select h.id, max(h.version) as version from ${written(register, past)} group by h.id) as w on w.id = t.id
    where t.version <> w.version limit ${named}`.execute(db)
  if (rows.length === 0) return
  const titles = await titlesOf(
    scope,
    register,
    rows.map(({ id }) => id),
  )
  throw builtUpon(
    register,
    rows.map(({ id }) => titles[id] ?? ''),
    Number(rows[0]!.total),
  )
}

function builtUpon({ title }: Register, titles: readonly string[], total: number): Problem {
  const names = titles.filter(Boolean)
  const list = names.length === 0 ? '' : `（${names.join('、')}${total > names.length ? '等' : ''}）`
  return new Problem(
    409,
    'built-upon',
    `有${total}条${title.zh}在导入之后又改过${list}，不能整批撤销。`,
    `${total} records of ${title.en} were changed after the import${names.length > 0 ? ` (${names.join(', ')})` : ''}: it cannot be undone as a whole.`,
  )
}

/** What the transaction created and other records refer to by now must stay. */
async function requireUnreferenced(scope: Scope, register: Register, past: PastChange): Promise<void> {
  const { db } = beyondWalls(scope)
  for (const { register: other, field } of referencesTo(scope.transaction.domain, register.name)) {
    const { name, columnOf } = tableOf(other)
    const column = columnOf.get(field)!
    const to = sql.ref(`x.${column.name}`)
    const target = column.type.endsWith('[]') ? sql`unnest(${to})` : to
    // Records that came with the same transaction go with it.
    const own =
      other.name === register.name
        ? sql`and not exists (select 1 from ${written(register, past)} and h.id = o.id)`
        : sql``
    const { rows } = await sql<{ id: string; target: string; total: number }>`
      select o.id, o.target, count(*) over () as total
      from (select x.id, ${target} as target from ${sql.table(name)} as x where x.withdrawn_at is null) as o,
        ${written(register, past)} and h.version = 1 and h.id = o.target ${own}
      limit ${named}`.execute(db)
    if (rows.length === 0) continue
    const titles = await titlesOf(
      scope,
      register,
      rows.map(({ target }) => target),
    )
    const names = [...new Set(rows.map(({ target }) => titles[target] ?? '').filter(Boolean))]
    const total = Number(rows[0]!.total)
    throw new Problem(
      409,
      'built-upon',
      `已有${total}条${other.title.zh}用到这次导入的${register.title.zh}${names.length > 0 ? `（${names.join('、')}）` : ''}，不能整批撤销。`,
      `${total} records of ${other.title.en} refer to what was imported${names.length > 0 ? ` (${names.join(', ')})` : ''}: it cannot be undone as a whole.`,
    )
  }
}

/** Whoever undoes must be allowed to withdraw and change the rows, or to record such rows: what a system delivers is closed at once. */
async function requireRights(scope: Scope, register: Register, past: PastChange): Promise<void> {
  const { withdraw, change, create } = register.permissions
  const may = (right: typeof withdraw) =>
    sql`(${asSql(permitted(scope, register, right))} or ${asSql(permitted(scope, register, create))})`
  const { rows } = await sql<{ refused: number; total: number }>`
    select count(*) filter (where (case when w.version = 1 then ${may(withdraw)} else ${may(change)} end) is not true) as refused,
      count(*) as total
    from ${sql.table(tableOf(register).name)} as t
    join (select h.id, min(h.version) as version from ${written(register, past)} group by h.id) as w on w.id = t.id`.execute(
    scope.db,
  )
  const { total } = (
    await sql<{ total: number }>`select count(distinct h.id) as total from ${written(register, past)}`.execute(
      beyondWalls(scope).db,
    )
  ).rows[0]!
  if (Number(rows[0]!.refused) > 0 || Number(rows[0]!.total) !== Number(total)) throw forbidden()
}

async function lotOf(
  { scope, register, table }: Bulk,
  past: PastChange,
  act: 'withdraw' | 'change',
  after: string,
  reason: string,
): Promise<StagedRow[]> {
  const { transaction } = scope
  const { rows } = await sql<{ now: Row; was: Row | null }>`
    select to_jsonb(t.*) as now, to_jsonb(p.*) as was
    from (select h.id, min(h.version) as first from ${written(register, past)} group by h.id) as w
    join ${sql.table(table.name)} as t on t.id = w.id
    left join ${sql.table(table.history)} as p on p.id = w.id and p.version = w.first - 1
    where ${act === 'withdraw' ? sql`w.first = 1` : sql`w.first > 1`}
      and w.id > ${after === '' ? '00000000-0000-0000-0000-000000000000' : after}::uuid
    order by w.id limit ${lotSize}`.execute(beyondWalls(scope).db)
  const staged: StagedRow[] = []
  await rememberKeys(
    scope,
    rows.flatMap(({ was }) => (typeof was?.sealed === 'string' ? [was.sealed] : [])),
  )
  for (const { now, was } of rows) {
    const row = nextVersion(scope, now)
    if (act === 'withdraw') {
      row.withdrawn_at = transaction.at.toISOString()
      row.withdrawn_reason = reason
    } else if (was) {
      const sealed =
        typeof was.sealed === 'string'
          ? await unseal(scope, sealPlace(register, was.id, was.version), was.sealed)
          : null
      for (const [field, { name }] of table.columnOf)
        if (!register.fields[field]!.personal) row[name] = was[name]
        // What was sealed for somebody since forgotten stays as it is now.
        else if (sealed || typeof was.sealed !== 'string') row[name] = sealed?.[field] ?? null
      for (const name of ['wall_division', 'wall_organisation', 'wall_person', 'source_system', 'source_on'])
        if (name in was) row[name] = was[name]
    }
    staged.push({ line: 0, base: now.version, row, sealed: null, wrapped: null })
  }
  return staged
}
