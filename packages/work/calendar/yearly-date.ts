import { addDays } from './working-day.ts'

/** A day that comes back every year: 31 means the last of its month. */
export interface YearlyDate {
  readonly month: number
  readonly day: number
}

/** The day in a year. */
export function dayIn(year: number, { month, day }: YearlyDate): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** When something that comes back every year is next due. */
export interface Turn {
  /** The year it is counted for. */
  readonly year: number
  readonly opens: string
  readonly due: string
}

/**
 * The turn that is open on a day: from `daysAhead` before its due day until that day is over; null between turns. A turn
 * due in January may open in December.
 */
export function openTurn(
  date: YearlyDate & { readonly daysAhead: number },
  years: { readonly from: number; readonly to: number | null },
  today: string,
): Turn | null {
  const now = Number(today.slice(0, 4))
  for (const year of [now, now + 1]) {
    if (year < years.from || (years.to !== null && year > years.to)) continue
    const due = dayIn(year, date)
    const opens = addDays(due, -date.daysAhead)
    if (opens <= today && today <= due) return { year, opens, due }
  }
  return null
}
