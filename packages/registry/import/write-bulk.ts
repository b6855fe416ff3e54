import { type FieldProblem, forbidden, Problem, type Register } from '@zhiqiao/model'
import { type SealThread, startSealThread } from '../history/seal-thread.ts'
import { unmetRequirement } from '../records/requirement.ts'
import { duplicate } from '../records/unique.ts'
import { permitted, type Scope } from '../scope.ts'
import type { BulkEntry } from './bulk-digest.ts'
import type { BulkOptions, BulkOutcome, BulkRow, RowProblem } from './bulk-row.ts'
import { type Bulk, newBulk, type Prepared, prepareRows } from './prepare-rows.ts'
import { sealRows } from './seal-rows.ts'
import { checkedColumns, fillStage } from './stage.ts'
import { stageProblems } from './stage-problems.ts'
import { writeStage } from './write-stage.ts'

/** Many enough that waiting for the database's answers, five a lot, does not add up. */
const lotSize = 2000
/** Sealing more than these is worth a thread of its own. */
const fewRows = 2000

export type ManyRows = Iterable<BulkRow> | AsyncIterable<BulkRow>

/**
 * Writes many rows into a register within this transaction: checked, permitted, walled, sealed and kept in the history
 * like any single write, but lot by lot with COPY and set-wise statements, and noted in the audit as one entry with a
 * digest over the versions. Rows are taken as they are needed; two million of them need no more memory than two lots.
 * @throws Problem 422 naming the first rows that cannot be written; nothing of the transaction stands then
 */
export async function writeBulk(
  scope: Scope,
  register: Register,
  rows: ManyRows,
  options: BulkOptions = {},
): Promise<BulkOutcome> {
  requireBulk(scope, register, options)
  const bulk = newBulk(scope, register, options)
  const total = { created: 0, changed: 0, unchanged: 0 }
  let read = 0
  let thread: SealThread | undefined
  let writing: Promise<void> = Promise.resolve()
  const write = async (lot: Prepared, taken: number) => {
    const { created, changed, unchanged } = await writeLot(bulk, lot)
    total.created += created
    total.changed += changed
    total.unchanged += unchanged
    await options.progress?.(taken)
  }
  await refusing(bulk, async () => {
    try {
      for await (const lot of lotsOf(rows)) {
        // Checked and sealed while the database is still busy with the lot before.
        const prepared = await prepareRows(bulk, lot)
        if (prepared.problems.length > 0) throw refused(prepared.problems)
        if (read >= fewRows && bulk.personal.size > 0) thread ??= startSealThread(scope.transaction.keys.personal)
        await sealRows(scope, register, prepared.staged, thread)
        read += lot.length
        await writing
        writing = write(prepared, read)
        writing.catch(() => undefined)
      }
    } finally {
      await thread?.end()
      await writing
    }
  })
  if (total.created + total.changed > 0)
    noteBulk(bulk, { what: 'write', created: total.created, changed: total.changed, withdrawn: 0 })
  return total
}

/** Everything that stands in the way of writing rows, lot by lot; nothing is written. */
export type BulkChecker = (rows: readonly BulkRow[]) => Promise<RowProblem[]>

/** Each lot is checked by itself; what rows refer to is asked for once. */
export function bulkChecker(scope: Scope, register: Register, options: BulkOptions = {}): BulkChecker {
  requireBulk(scope, register, options)
  const bulk = newBulk(scope, register, options)
  const columns = checkedColumns(register)
  return async (rows) => {
    const { staged, problems } = await prepareRows(bulk, rows)
    if (staged.length === 0) return problems
    await fillStage(bulk, staged, columns)
    return [...problems, ...(await stageProblems(bulk))]
  }
}

function requireBulk(scope: Scope, register: Register, { state, readOnly }: BulkOptions): void {
  if ((state !== undefined || readOnly) && scope.viewer.via !== 'system')
    throw new Error(`${register.name}: 状态与办理字段只能由平台写入`)
  const { create, change } = register.permissions
  if (permitted(scope, register, create) === false && permitted(scope, register, change) === false) throw forbidden()
}

async function writeLot(bulk: Bulk, { staged, unchanged, touched }: Prepared): Promise<BulkOutcome> {
  const { register } = bulk
  if (staged.length === 0) return { created: 0, changed: 0, unchanged }
  await fillStage(bulk, staged)
  const wrong = await stageProblems(bulk)
  if (wrong.length > 0) throw refused(wrong)
  const changing = staged.filter(({ base }) => base !== null).length
  const { created, changed } = await writeStage(bulk, staged, changing > 0 ? { act: 'change', touched } : null)
  if (created !== staged.length - changing || changed !== changing)
    throw new Problem(
      409,
      'conflict',
      `${register.title.zh}: 有${staged.length - created - changed}条刚刚被别人改过，请重新核对。`,
      `${register.title.en}: ${staged.length - created - changed} records have just been changed by others; check again.`,
    )
  return { created, changed, unchanged }
}

/** Notes what was written for the audit's link. */
export function noteBulk(
  { scope, register, options, digest }: Bulk,
  done: Pick<BulkEntry, 'what' | 'created' | 'changed' | 'withdrawn'>,
): void {
  scope.transaction.entries.push({
    kind: 'bulk',
    register: register.name,
    ...done,
    columns: digest.columns,
    algorithm: digest.algorithm,
    digest: digest.hex(),
    reason: options.reason ?? null,
  })
}

/** Something was refused after something was written: the transaction cannot stand. */
async function refusing<T>({ scope, register, table }: Bulk, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(register, table.uniqueFields, error)
    if (problem) scope.transaction.failed = problem
    throw problem ?? error
  }
}

/** What the database refuses because of what others wrote at the same moment, as a sentence. */
function problemOf(
  register: Register,
  unique: ReadonlyMap<string, readonly string[]>,
  error: unknown,
): Problem | undefined {
  if (error instanceof Problem) return error
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '42501') return forbidden()
  const unmet = unmetRequirement(register, error)
  if (unmet) return unmet
  const fields = code === '23505' && constraint !== undefined ? unique.get(constraint) : undefined
  return fields && refused([{ line: 0, ...duplicate(register, fields) }])
}

/** 422 with the first problems, each with the number of its row. */
export function refused(problems: readonly RowProblem[]): Problem {
  const rows = new Set(problems.map(({ line }) => line)).size
  const first = problems[0]!
  const place: FieldProblem = first.line > 0 ? atLine(first) : first
  return new Problem(
    422,
    'rows-refused',
    rows > 1 ? `有${rows}行不能写入，例如${place.zh}` : place.zh,
    rows > 1 ? `${rows} rows cannot be written, for example ${place.en}` : place.en,
    { rows: problems.slice(0, 100) },
  )
}

/** `教师.双师型认定等级: 第14行 “高极” 不在码表中`. */
function atLine({ line, ...problem }: RowProblem): FieldProblem {
  const placed = (text: string, place: string) => text.replace(': ', `: ${place} `)
  return { ...problem, zh: placed(problem.zh, `第${line}行`), en: placed(problem.en, `row ${line}`) }
}

async function* lotsOf(rows: ManyRows): AsyncGenerator<BulkRow[]> {
  let lot: BulkRow[] = []
  for await (const row of rows) {
    lot.push(row)
    if (lot.length < lotSize) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}
