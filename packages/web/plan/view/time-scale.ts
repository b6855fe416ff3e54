/** A stretch of time and where its days lie on it, from 0 to 1. */
export interface TimeScale {
  readonly from: string
  readonly to: string
  readonly at: (day: string) => number
  /** The years it covers, each with where it begins and how wide it is. */
  readonly years: readonly { readonly year: number; readonly start: number; readonly width: number }[]
}

const dayMs = 86_400_000
const time = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)

/** Whole years around the days given; null when there are none. */
export function timeScale(days: readonly (string | null)[]): TimeScale | null {
  const known = days.filter((day): day is string => day !== null && !Number.isNaN(time(day))).sort()
  if (known.length === 0) return null
  const first = Number(known[0]!.slice(0, 4))
  // A slip of the pen far away must not squeeze everything else into nothing.
  const last = Math.min(Number(known[known.length - 1]!.slice(0, 4)), first + 25)
  const from = `${first}-01-01`
  const to = `${last}-12-31`
  const span = time(to) - time(from) + dayMs
  const at = (day: string) => Math.min(1, Math.max(0, (time(day) - time(from)) / span))
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const start = at(`${year}-01-01`)
    return { year, start, width: (year === last ? 1 : at(`${year + 1}-01-01`)) - start }
  })
  return { from, to, at, years }
}

/** Marks that would lie on each other are put into rows; `width` is what a mark with its words takes, as a share. */
export function rowsOf(marks: readonly { readonly start: number; readonly end: number }[], width: number): number[] {
  const ends: number[] = []
  return marks.map(({ start, end }) => {
    const row = ends.findIndex((taken) => taken <= start)
    const at = row === -1 ? ends.length : row
    ends[at] = Math.max(end, start + width)
    return at
  })
}
