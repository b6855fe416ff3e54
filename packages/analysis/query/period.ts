import type { Indicator, Rule } from '@zhiqiao/model'

/**
 * The first day of the period that ends on a reference date; a school year begins on 1 September. A 口径 card may name
 * another first day for what piles up.
 */
export function periodStart(
  period: Indicator['period'] | Rule['period'],
  on: string,
  cumulativeFrom: string | null = null,
): string {
  if (period !== 'day' && cumulativeFrom !== null) return cumulativeFrom
  const year = Number(on.slice(0, 4))
  switch (period) {
    case 'day':
      return on
    case 'year':
      return `${year}-01-01`
    case 'schoolYear':
      return on.slice(5) >= '09-01' ? `${year}-09-01` : `${year - 1}-09-01`
  }
}

/** The same day a year earlier; 29 February becomes the 28th. */
export function yearBefore(on: string): string {
  const year = Number(on.slice(0, 4)) - 1
  return on.slice(5) === '02-29' ? `${year}-02-28` : `${year}${on.slice(4)}`
}
