import type { Session } from '@zhiqiao/registry'
import type { Place } from './place.ts'

interface Names {
  /** By division: the divisions directly beneath. */
  readonly beneath: Map<string, Promise<ReadonlyMap<string, string>>>
  /** By register: titles already asked for. */
  readonly titles: Map<string, Map<string, string>>
}

/** What has a name is called by it many times in a session, and keeps it. */
const names = new WeakMap<Session, Names>()

function namesOf(session: Session): Names {
  const known = names.get(session) ?? { beneath: new Map(), titles: new Map() }
  names.set(session, known)
  return known
}

/** Names by id of the divisions directly beneath a place that the viewer may see. */
export function divisionsIn(session: Session, { id }: Place): Promise<ReadonlyMap<string, string>> {
  const { beneath } = namesOf(session)
  const read = async () => {
    const rows: { id: string; name: string }[] = await session
      .visible('division')
      .select(['id', 'name'])
      .where('parent', '=', id)
      .execute()
    return new Map(rows.map((row) => [row.id, row.name]))
  }
  const found = beneath.get(id) ?? read()
  beneath.set(id, found)
  return found
}

/** Titles by id of records of a register; one the viewer may not see has none. */
export async function titlesIn(
  session: Session,
  register: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { titles } = namesOf(session)
  const known = titles.get(register) ?? new Map<string, string>()
  titles.set(register, known)
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    const found = await session.titles(register, unknown)
    for (const id of unknown) known.set(id, found[id] ?? '')
  }
  return known
}
