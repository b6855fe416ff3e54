const lengths: Record<string, number> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 }

/** The name the office files a period under: 2026年第三季度, 2026年9月, 2026年上半年, 2026年. `index` counts periods of the year from 0. */
function periodName(cycle: string, year: number, index: number): string {
  if (cycle === 'monthly') return `${year}年${index + 1}月`
  if (cycle === 'halfYearly') return `${year}年${index === 0 ? '上半年' : '下半年'}`
  if (cycle === 'yearly') return `${year}年`
  return `${year}年第${'一二三四'[index]}季度`
}

/** The last period that has ended before a day and the one the day lies in: what a report may be for. */
export function reportablePeriods(cycle: string | null, day: string): { last: string; present: string } {
  const known = cycle !== null && cycle in lengths ? cycle : 'quarterly'
  const perYear = 12 / lengths[known]!
  const year = Number(day.slice(0, 4))
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / lengths[known]!)
  return {
    last: index === 0 ? periodName(known, year - 1, perYear - 1) : periodName(known, year, index - 1),
    present: periodName(known, year, index),
  }
}
