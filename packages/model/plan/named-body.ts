/** A name as a document writes it and the organisations it was read as; a name without an entry is nobody's yet. */
export interface ReadName {
  readonly written: string
  readonly bodies: readonly string[]
}

/** A body a task names: an organisation, or a name that stands only as the document writes it. */
export interface NamedBody {
  /** Null while no organisation has been found for the name. */
  readonly id: string | null
  readonly name: string
}

/**
 * The bodies a task names in one role, in the order of the document: organisations by their titles, names nobody could
 * be found for as written, and last the bodies a person added by hand. A name whose bodies were taken off the task is
 * left out: what it means is known, only the work is no longer theirs.
 * @param titles titles of organisations by id
 */
export function namedBodies(
  written: readonly string[] | null,
  assigned: readonly string[] | null,
  readAs: readonly ReadName[] | null,
  titles: Readonly<Record<string, string>>,
): NamedBody[] {
  const left = new Set(assigned ?? [])
  const named: NamedBody[] = []
  for (const name of written ?? []) {
    const bodies = bodiesOf(readAs, name)
    if (bodies.length === 0) named.push({ id: null, name })
    for (const id of bodies) if (left.delete(id)) named.push({ id, name: titles[id] ?? name })
  }
  for (const id of left) if (titles[id] !== undefined) named.push({ id, name: titles[id] })
  return named
}

/** The organisations a written name was read as; none while it is nobody's. */
export function bodiesOf(readAs: readonly ReadName[] | null, written: string): readonly string[] {
  return readAs?.find((name) => name.written === written)?.bodies ?? []
}
