import { notFound } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

/** A division a question is asked about. */
export interface Place {
  readonly id: string
  readonly name: string
  /** `/id/id/` */
  readonly path: string
  /** Nothing lies outside it. */
  readonly everything?: boolean
}

/** Above which there is no other. */
export const isWhole = ({ path }: Place) => path.split('/').length === 3

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
  const others = sql<boolean>`exists (select 1 from division as o
    where o.parent is null and o.withdrawn_at is null and o.id <> division.id)`
  const rows: Required<Place>[] = await session
    .visible('division')
    .select(['id', 'name', 'path', sql<boolean>`division.parent is null and not ${others}`.as('everything')])
    .where(id === null ? 'parent' : 'id', id === null ? 'is' : '=', id)
    .limit(1)
    .execute()
  if (!rows[0]) throw notFound()
  return rows[0]
}

const parts = new WeakMap<Session, Map<string, Promise<ReadonlyMap<string, string | null>>>>()

/** The divisions a place consists of, itself among them, each with the one directly beneath it in which it lies. */
export function partsOfPlace(session: Session, place: Place): Promise<ReadonlyMap<string, string | null>> {
  const places = parts.get(session) ?? new Map<string, Promise<ReadonlyMap<string, string | null>>>()
  parts.set(session, places)
  const found = places.get(place.id) ?? session.asSystem('区划范围', (system) => readParts(system, place))
  places.set(place.id, found)
  return found
}

async function readParts({ query }: Session, { path }: Place): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; beneath: string | null }>`
    select id, nullif(split_part(substr(path, ${path.length + 1}), '/', 1), '') as beneath
    from division where starts_with(path, ${path}) and withdrawn_at is null`.execute(query)
  return new Map(rows.map(({ id, beneath }) => [id, beneath]))
}
