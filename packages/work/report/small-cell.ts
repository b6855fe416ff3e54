/** A count of persons below this is not shown to the public. */
export const smallest = 5

const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < smallest

/** A count of persons that stands by itself. */
export const withoutSmall = (count: number): number | null => (isSmall(count) ? null : count)

/**
 * A column of counts of persons as the public may see it: cells of one to four are left out, and where those left out
 * could be worked out from the whole (one alone, all ones, all fours), the next smallest with them.
 */
export function withoutSmallCells(counts: readonly (number | null)[]): (number | null)[] {
  const shown = counts.map((count) => (isSmall(count) ? null : count))
  const small = counts.filter(isSmall)
  const told =
    small.length === 1 || small.every((count) => count === 1) || small.every((count) => count === smallest - 1)
  if (small.length === 0 || !told) return shown
  const others = shown.filter((count): count is number => count !== null && count > 0)
  if (others.length === 0) return shown
  const next = shown.indexOf(Math.min(...others))
  return shown.map((count, at) => (at === next ? null : count))
}
