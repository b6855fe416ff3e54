import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

/**
 * Runs a query over whole registers without nested loops. Behind walls the planner takes almost no row to be visible
 * (it cannot know that the platform itself asks), and would read a register once for every row of another.
 */
export async function overAll<T>(session: Session, query: () => Promise<T>): Promise<T> {
  await sql`set local enable_nestloop = off`.execute(session.query)
  const result = await query()
  await sql`set local enable_nestloop = on`.execute(session.query)
  return result
}
