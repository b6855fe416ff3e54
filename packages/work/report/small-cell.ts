/** A count of persons below this is not shown to the public. */
export const smallest = 5

/**
 * A column of counts of persons as the public may see it: cells of one to four are left out, and where only one would
 * be, the next smallest with it, or it could be worked out from the whole.
 */
export function withoutSmallCells(counts: readonly (number | null)[]): (number | null)[] {
  const small = (count: number | null) => count !== null && count > 0 && count < smallest
  const shown = counts.map((count) => (small(count) ? null : count))
  if (counts.filter(small).length !== 1) return shown
  const others = shown.filter((count): count is number => count !== null && count > 0)
  if (others.length === 0) return shown
  const next = shown.indexOf(Math.min(...others))
  return shown.map((count, at) => (at === next ? null : count))
}
