import { notFound } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** A division a question is asked about. */
export interface Place {
  readonly id: string
  readonly name: string
  /** `/id/id/` */
  readonly path: string
}

const known = new WeakMap<Session, Map<string | null, Promise<Place>>>()

/**
 * The division of this id; the whole jurisdiction (the division above which there is none) when absent; asked once in a session.
 * @throws notFound
 */
export function placeOf(session: Session, id: string | null): Promise<Place> {
  const places = known.get(session) ?? new Map<string | null, Promise<Place>>()
  known.set(session, places)
  const place = places.get(id) ?? readPlace(session, id)
  places.set(id, place)
  return place
}

async function readPlace(session: Session, id: string | null): Promise<Place> {
  const rows: { id: string; name: string; path: string }[] = await session
    .visible('division')
    .select(['id', 'name', 'path'])
    .where(id === null ? 'parent' : 'id', id === null ? 'is' : '=', id)
    .limit(1)
    .execute()
  if (!rows[0]) throw notFound()
  return rows[0]
}
