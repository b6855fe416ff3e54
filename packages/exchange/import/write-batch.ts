import { Problem, type RecordOf, type Register } from '@zhiqiao/model'
import type { BulkOutcome, Session } from '@zhiqiao/registry'
import { fileNames } from './file-names.ts'
import { type Batch, registerOf, sourceOf } from './read-batch.ts'
import { countRows, rowsToWrite, storedSheets } from './stored-rows.ts'

/**
 * Writes the rows of a previewed batch into its register, all of them in this transaction, and says in the batch what
 * became of them. @throws Problem when the register has moved on since the preview: nothing is written then
 */
export async function writeBatch(
  session: Session,
  batch: Batch,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<BulkOutcome> {
  const register = registerOf(session, batch)
  const { add, change, refuse, keep } = await countRows(session, batch.id)
  const { added, changed } = batch.values
  if (add !== added || change !== changed) throw previewLost()
  const total = add + change
  const source = sourceOf(register, batch.values)
  const outcome = await session.bulk.write(
    register,
    rowsToWrite(session, batch.id, await tablesOf(session, register, batch)),
    {
      reason: `导入：${batch.values.title}`,
      ...(source ? { source } : {}),
      progress: (rows) => progress(rows, total),
    },
  )
  await session.asSystem('导入完成', (system) =>
    system.change(
      'importBatch',
      batch.id,
      batch.version,
      {},
      {
        state: 'done',
        set: {
          added: outcome.created,
          changed: outcome.changed,
          unchanged: keep + outcome.unchanged,
          refused: refuse,
          change: session.bulk.change.id,
          changedOn: session.bulk.change.at,
          problem: null,
        },
      },
    ),
  )
  return outcome
}

/** By number of sheet: the file it came in, in the field that keeps it; nothing where the register keeps none. */
async function tablesOf(session: Session, register: Register, batch: Batch) {
  const field = Object.entries(register.fields).find(([, { returnedTable }]) => returnedTable)?.[0]
  const kept = new Map<number, Record<string, unknown>>()
  if (field === undefined) return kept
  const idOf = new Map([...(await fileNames(session, batch.values.files ?? []))].map(([id, name]) => [name, id]))
  for (const { number, file } of await storedSheets(session, batch.id)) kept.set(number, { [field]: [idOf.get(file)!] })
  return kept
}

/** Takes back what a batch wrote, as a whole. @throws Problem 409 naming what was built on it */
export async function undoBatch(
  session: Session,
  batch: Batch,
  reason: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<RecordOf> {
  const register = registerOf(session, batch)
  const { change, changedOn, added, changed } = batch.values
  if (change === null || changedOn === null) throw new Error('importBatch: nothing was written')
  const total = (added ?? 0) + (changed ?? 0)
  const words = `撤销导入：${batch.values.title}（${reason}）`.slice(0, 2000)
  await session.bulk.undo(register, { id: change, at: changedOn }, words, (rows) => progress(rows, total))
  return session.asSystem('导入已撤销', (system) =>
    system.change('importBatch', batch.id, batch.version, {}, { state: 'undone', set: { problem: null } }),
  )
}

/** The rows read lie in a table that a crash of the database empties. */
function previewLost(): Problem {
  return new Problem(
    409,
    'preview-lost',
    '预览的内容已不完整，请重新读取后再确认。',
    'The preview is no longer complete: read the files again, then confirm.',
  )
}
