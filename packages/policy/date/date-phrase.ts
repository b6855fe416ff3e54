import type { Span } from '../plan.ts'
import { type DateContext, number, PHRASE, readPhrase } from './date-grammar.ts'

/** Words that name a time: `until` gives only an end, `since` only a beginning, `within` both, `horizon` counts years. */
export interface DatePhrase extends Span {
  form: 'until' | 'since' | 'within' | 'horizon'
  from: string | null
  to: string | null
  /** The words name a whole year and nothing finer. */
  wholeYear: boolean
  /** 每年6月底前: comes again, so it is no event. */
  recurring: boolean
  /** 较2020年, 2020年的: a year that is spoken of, not set. */
  mentioned: boolean
  /** Lower and upper number of years of a horizon given as a range. */
  years?: [number, number]
}

const PREFIX =
  /(?:(?:力争|争取|计划|预计|确保|努力|目标是|展望)?(?:到|至|截至|截止到?)|(?:从|自)|展望|(?:计划|拟|力争|争取)?(?:于|在))\s?$/

/** Every date phrase in a folded text, in order. */
export function datePhrases(folded: string, context: DateContext): DatePhrase[] {
  const found: DatePhrase[] = []
  let spoken: number | null = null
  let rhythm = false
  let last = 0
  for (const match of folded.matchAll(PHRASE)) {
    let start = match.index
    const end = start + match[0].length
    if (/[。!?\n]/.test(folded.slice(last, start))) {
      spoken = null
      rhythm = false
    }
    last = end
    const year = yearFor(folded.slice(Math.max(0, start - 2), start), spoken, context.planYear)
    const read = readPhrase(match.groups!, match[0], { ...context, planYear: year })
    if (!read) continue
    const own = ownYear(match.groups!)
    const before = folded.slice(Math.max(0, start - 8), start)
    const prefix = PREFIX.exec(before)?.[0] ?? ''
    if (prefix) start -= prefix.length
    const lead = folded.slice(Math.max(0, start - 3), start)
    const until = /(?:[到至止]|展望)\s?$/.test(prefix)
    const since = /[从自]\s?$/.test(prefix) && /起|开始|以来|以后/.test(match[0])
    if (until && read.form === 'within') Object.assign(read, { form: 'until', from: null })
    if (since) Object.assign(read, { form: 'since', to: null })
    rhythm = /每(?:年|学年|届)?$/.test(lead) || /每(?:年|学年)?\s?$/.test(before) || (rhythm && own === null)
    const phrase: DatePhrase = {
      ...read,
      start,
      end,
      recurring: rhythm,
      mentioned:
        /[较比与同自]\s?$/.test(before) && !since
          ? true
          : /^(?:的|基础|水平|以来|(?:发布|印发|出台|制定)的|工作(?:计划|总结|要点|安排)|版|级|届|新修订)/.test(
              folded.slice(end, end + 8),
            ) || /以来$/.test(match[0]),
    }
    found.push(phrase)
    if (own !== null && !phrase.mentioned) spoken = phrase.form === 'until' && match.groups!.yearY ? null : own
  }
  return found
}

/** 2025年6月底前…,9月底前…: a month without a year is of the year spoken of before it in its sentence. */
function yearFor(before: string, spoken: number | null, planYear: number | null): number | null {
  if (before === '次年' || before === '翌年') return spoken === null ? null : spoken + 1
  if (before === '同年' || before === '当年') return spoken ?? planYear
  return spoken !== null && (planYear === null || spoken > planYear) ? spoken : planYear
}

function ownYear(g: Record<string, string | undefined>): number | null {
  const words =
    g.r3 ?? g.r3b ?? g.r1 ?? g.d1 ?? g.s1 ?? g.year ?? g.termYear ?? g.termIn ?? g.runYear ?? g.yearM ?? g.yearY
  return words ? number(words) : null
}
