import { notFound } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** A division a question is asked about. */
export interface Place {
  readonly id: string
  readonly name: string
  /** `/id/id/` */
  readonly path: string
}

/** The division of this id; the whole jurisdiction (the division above which there is none) when absent. @throws notFound */
export async function placeOf(session: Session, id: string | null): Promise<Place> {
  const rows: { id: string; name: string; path: string }[] = await session
    .visible('division')
    .select(['id', 'name', 'path'])
    .where(id === null ? 'parent' : 'id', id === null ? 'is' : '=', id)
    .limit(1)
    .execute()
  if (!rows[0]) throw notFound()
  return rows[0]
}
