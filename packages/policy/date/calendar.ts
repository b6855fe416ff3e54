/** ISO day from parts; `null` when there is no such day. Months count from 1. */
export function day(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return null
  return `${year}-${two(month)}-${two(date)}`
}

/** Last day of a month as ISO. */
export const monthEnd = (year: number, month: number) => day(year, month, lastDay(year, month))
export const monthStart = (year: number, month: number) => day(year, month, 1)
export const yearStart = (year: number) => day(year, 1, 1)
export const yearEnd = (year: number) => day(year, 12, 31)

/** First year of a five-year plan: 十四五 (14) → 2021. The first began in 1953; from the eighth on they follow evenly. */
export const fiveYearPlanStart = (ordinal: number) => 1951 + ordinal * 5

/** The same day a number of years later; 29 February becomes 28. */
export function addYears(iso: string, years: number): string | null {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  return day(year + years, month, Math.min(date, lastDay(year + years, month)))
}

const two = (n: number) => String(n).padStart(2, '0')
const lastDay = (year: number, month: number) =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/**
 * A day that lost its 月 and 日: 2019 and 419 → 19 April. Month and day of one or two digits; `null` when two readings
 * are possible (111 is 1 November or 11 January).
 */
export function shortDate(year: string, run: string): string | null {
  const readings = [1, 2]
    .filter((cut) => cut < run.length && run[cut] !== '0' && run[0] !== '0')
    .map((cut) => day(Number(year), Number(run.slice(0, cut)), Number(run.slice(cut))))
    .filter((on) => on !== null)
  return readings.length === 1 ? readings[0]! : null
}
