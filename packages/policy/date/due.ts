import type { DateContext } from './date-grammar.ts'
import { type DatePhrase, datePhrases } from './date-phrase.ts'

/** A deadline in words as a date phrase; 全年 ends with the year of the plan, 长期坚持 not at all, 每年3月底前 comes again. */
export function dueOf(raw: string | null, context: DateContext): DatePhrase | null {
  if (!raw) return null
  const whole = /^全年|^年内/.test(raw) && context.planYear ? `${context.planYear}年底前` : raw
  const due = datePhrases(whole.replace(/（/g, '('), context)[0]
  return due && !due.recurring ? due : null
}
