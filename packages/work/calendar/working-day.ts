/** Days on which the official calendar departs from Monday–Friday, and the years it has been loaded for. */
export interface OfficialCalendar {
  readonly days: ReadonlyMap<string, 'holiday' | 'workday'>
  readonly years: ReadonlySet<number>
}

/** A date reckoned in working days; `provisional` (暂定) when it touches a year whose calendar is not published yet. */
export interface ReckonedDay {
  readonly day: string
  readonly provisional: boolean
}

/** Builds the calendar from rows of the calendarDay register. A year marked 暂定 counts as not loaded. */
export function calendarOf(
  rows: readonly { day: string; kind: string; provisional: boolean | null }[],
): OfficialCalendar {
  return {
    days: new Map(rows.map(({ day, kind }) => [day, kind === 'holiday' ? 'holiday' : 'workday'])),
    years: new Set(rows.filter(({ provisional }) => !provisional).map(({ day }) => Number(day.slice(0, 4)))),
  }
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

export function isWorkingDay(day: string, calendar: OfficialCalendar): boolean {
  const named = calendar.days.get(day)
  if (named) return named === 'workday'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The n-th working day after `day`: counting starts the next day, as 公示期 and 答复期限 are counted. */
export function addWorkingDays(day: string, count: number, calendar: OfficialCalendar): ReckonedDay {
  let at = day
  let provisional = false
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (!calendar.years.has(Number(at.slice(0, 4)))) provisional = true
    if (isWorkingDay(at, calendar)) left--
  }
  return { day: at, provisional }
}

/** Working days from `from` (exclusive) to `to` (inclusive); negative when `to` lies before. */
export function workingDaysBetween(from: string, to: string, calendar: OfficialCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count++
  return count
}
