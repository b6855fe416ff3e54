/** Nobody plans for 510 years; 35 years are 3—5 where the document has lost dashes or brackets elsewhere. */
export const isYearsRun = (run: string, damaged: boolean) =>
  Number(run) > 60 || (damaged && /^(?:12|13|23|24|34|35|46|58)$/.test(run))

/** A run of digits that lost its dash: 510 → 5 and 10, 35 → 3 and 5. `null` when no split rises. */
export function splitRun(run: string): [number, number] | null {
  for (let i = 1; i < run.length; i++) {
    if (run[i] === '0') continue
    const low = Number(run.slice(0, i))
    const high = Number(run.slice(i))
    if (low > 0 && low < high && high <= low * 5) return [low, high]
  }
  return null
}
