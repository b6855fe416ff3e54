import { yearEnd, yearStart } from '../date/calendar.ts'
import type { ReadDocument } from '../document/document.ts'
import type { FoundMilestone } from './milestone.ts'

/** The period in the title: (2022—2025年), 2023年工作要点, “十四五”. */
export function periodMilestone(document: ReadDocument): FoundMilestone[] {
  const { period } = document
  if (!period) return []
  return [
    {
      name: period.from === period.to ? '计划年度' : '计划期',
      from: yearStart(period.from),
      to: yearEnd(period.to),
      items: [],
      start: period.start,
      end: period.end,
    },
  ]
}
