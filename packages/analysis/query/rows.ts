import { type Reads, sql } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { shadows } from './shadow.ts'
import type { View } from './view.ts'

/**
 * Rows of a query over registers shadowed under their own names with the names of their fields, for what is neither one
 * indicator nor one rule. With `view.eyes` `all` every row counts whoever asks: the caller decides whether the viewer
 * may know.
 */
export async function rowsOver<Row>(
  session: Session,
  reads: Reads,
  view: View,
  query: ReturnType<typeof sql>,
): Promise<Row[]> {
  const run = async (eyes: Session) =>
    (await sql<Row>`with ${shadows(eyes, reads, view)} ${query}`.execute(eyes.query)).rows
  return view.eyes === 'all' ? session.asSystem('汇总登记数据', run) : run(session)
}
