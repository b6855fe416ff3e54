import { addWorkingDays, type OfficialCalendar, type ReckonedDay } from './working-day.ts'

export type Cycle = 'monthly' | 'quarterly' | 'halfYearly' | 'yearly'

/** A reporting period: `2026年第三季度`, its first and last day. */
export interface Period {
  readonly name: string
  readonly from: string
  readonly to: string
}

const months: Record<Cycle, number> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 }
const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The period a day lies in. */
export function periodOf(cycle: Cycle, day: string): Period {
  const year = Number(day.slice(0, 4))
  const length = months[cycle]
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / length)
  return {
    name: nameOf(cycle, year, index),
    from: iso(year, index * length, 1),
    to: iso(year, (index + 1) * length, 0),
  }
}

function nameOf(cycle: Cycle, year: number, index: number): string {
  switch (cycle) {
    case 'monthly':
      return `${year}年${index + 1}月`
    case 'quarterly':
      return `${year}年第${'一二三四'[index]}季度`
    case 'halfYearly':
      return `${year}年${index === 0 ? '上半年' : '下半年'}`
    case 'yearly':
      return `${year}年`
  }
}

/** The last period that has ended before a day. */
export function lastPeriod(cycle: Cycle, day: string): Period {
  const { from } = periodOf(cycle, day)
  return periodOf(cycle, new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10))
}

/** Reports on a period are due on the fifth working day after it: offices close their books in that week. */
export const reportDue = (period: Period, calendar: OfficialCalendar): ReckonedDay =>
  addWorkingDays(period.to, 5, calendar)
