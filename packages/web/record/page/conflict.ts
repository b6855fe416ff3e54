/** A field both sides changed, with the three values. */
export interface Difference {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * Compares what I changed with the record as it now is. `clashing` needs a person's choice; `theirs` are fields the
 * other side changed and I did not, which stay as they are now.
 */
export function compareVersions(
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): { clashing: Difference[]; theirs: Difference[] } {
  const clashing: Difference[] = []
  const theirs: Difference[] = []
  for (const field of new Set([...Object.keys(now), ...Object.keys(mine)])) {
    const changedByMe = field in mine && !same(mine[field], base[field])
    const changedByThem = !same(now[field], base[field])
    const difference = { field, mine: changedByMe ? mine[field] : base[field], theirs: now[field] }
    if (changedByMe && changedByThem && !same(mine[field], now[field])) clashing.push(difference)
    else if (changedByThem && !changedByMe) theirs.push(difference)
  }
  return { clashing, theirs }
}

/** My changes after the choices: where the other side's value was taken over, mine is dropped. */
export function settled(
  mine: Readonly<Record<string, unknown>>,
  choices: Readonly<Record<string, 'mine' | 'theirs'>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mine).filter(([field]) => choices[field] !== 'theirs'))
}
