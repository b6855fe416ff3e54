import type { RecordOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { publishWithin } from '../events/hub.ts'

/** Nodes that may take up work on imports listen here. */
export const importTopic = 'import'

/** What acts on an import batch set going; the exchange is loaded when the first import asks for it. */
export const importActs: ActHandlers = {
  'importBatch.confirm': (session, { id }) => askAgain(session, id, 'write'),
  'importBatch.readAgain': (session, { id }) => askAgain(session, id, 'read'),
  'importBatch.undo': (session, { id }, _input, reason) => ask(session, id, 'undo', { reason: reason ?? '' }),
  'importBatch.cancel': (session, record) => forget(session, record),
}

/** Asks for work on a batch and tells whoever does it, once the transaction stands. */
export async function ask(
  session: Session,
  batch: string,
  step: 'read' | 'write' | 'undo',
  options: object = {},
): Promise<void> {
  const { askForWork } = await import('@zhiqiao/exchange')
  await askForWork(session, batch, step, options)
  await publishWithin(session, importTopic, { batch })
}

/** What was set by hand stays with the job, so that a reading after a failed writing has it still. */
async function askAgain(session: Session, batch: string, step: 'read' | 'write'): Promise<void> {
  const { jobOf } = await import('@zhiqiao/exchange')
  const before = await jobOf(session, batch)
  await ask(session, batch, step, before?.options)
}

async function forget(session: Session, { id }: RecordOf): Promise<void> {
  const { forgetRows } = await import('@zhiqiao/exchange')
  await session.asSystem('取消导入', async (system) => {
    await forgetRows(system, id)
    await sql`delete from import_job where batch = ${id}`.execute(system.query)
  })
}
