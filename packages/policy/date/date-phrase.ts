import type { Span } from '../plan.ts'
import { chineseNumber } from '../quantity/numeral.ts'
import { addYears, day, fiveYearPlanStart, monthEnd, monthStart, yearEnd, yearStart } from './calendar.ts'

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

/** What the reading of relative words (年底, 6月底前, 经过五年) needs. Both may be unknown. */
export interface DateContext {
  planYear: number | null
  issuedOn: string | null
  /** The years the document is for, from its title. */
  period?: { from: number; to: number } | null
  /** The document has lost dashes, so 35年 is read as 3—5年. */
  lostDash?: boolean
}

const YEAR = '(?:\\d{4}|[二][〇○零0][一二三四五六七八九〇○零\\d]{2})\\s?年'
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?个?月'
const DAY = '(?:[1-3]?\\d|[一二三]?十?[一二三四五六七八九十])\\s?日'
const TO = '\\s?[-~至到]{1,2}\\s?'
const PART = '(?:年?[底末终中]|全年|上半年|下半年|第?[一二三四1-4]季度[末底]?|[上中下]旬|份)'
const BEFORE = '(?:之?前|以前)'
const SINCE = '(?:起|开始|以来|以后)'

const PHRASE = new RegExp(
  [
    // 2022年9月—2023年4月, 2022年9月至12月, 2022年3月1日—5月31日
    `(?<r1>${YEAR})(?<r2>${MONTH})(?<r2d>${DAY})?(?:份|底|[上中下]旬)?(?:${TO}(?<r3>${YEAR})?|(?<r3b>${YEAR}))(?<r4>${MONTH})(?<r4d>${DAY})?(?:份|底|[上中下]旬)?`,
    `(?<s1>${YEAR})(?<s2>1[0-2]|0?[1-9])${TO}(?<s3>${MONTH})(?:份|底|[上中下]旬)?`,
    '(?<!\\d)(?<y3>20\\d{2})(?<y4>20\\d{2})\\s?年',
    `(?<y1>\\d{4})\\s?年?${TO}(?<y2>\\d{4})\\s?年`,
    `(?<!\\d)(?<m1>${MONTH})(?:份|[上中下]旬)?${TO}(?<m2>${MONTH})(?:份|底|[上中下]旬)?`,
    `(?<![\\d.])(?<n1>1[0-2]|[1-9])\\s?[-~至]{1,2}\\s?(?<n2>1[0-2]|[1-9])月(?:份|底|[上中下]旬)?`,
    `(?<year>${YEAR})(?<month>${MONTH})(?<date>${DAY})(?<dayTail>${BEFORE}|${SINCE})?`,
    `(?<yearM>${YEAR})(?<monthM>${MONTH})(?<partM>${PART})?(?<tailM>${BEFORE}|${SINCE})?`,
    `(?<yearY>${YEAR})(?:度|[春秋]季(?:学期)?(?:开学)?(?=${SINCE}))?(?<partY>${PART})?(?<tailY>${BEFORE}|${SINCE})?`,
    `[“"]?(?<five>十[一二三四五六七八九]?)五[”"]?(?:规划)?(?<fiveTail>期间|时期|末期|期末|末)`,
    `(?<hWord>经过|通过|利用|力争用|用)\\s?(?<h1>\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:${TO}(?<h2>\\d{1,2}|[一二三四五六七八九十]{1,3}))?\\s?年(?:左右)?的?(?:时间|努力|奋斗|建设|发展)`,
    `(?<![\\d一二三四五六七八九十每第满近续前后过])(?<term>[二两三四五六]|[2-6])年(?=(?:共|总共|合计)?(?:培育|培训|培养|投入|累计|新增|建设|打造|建成|新建|发放|完成|开发|开展|组织|选派|引进|招收|新增|改造|实施))`,
    `(?<!\\d|[一二三四五六七八九十])(?<within>\\d{1,2}|[一二两三四五六七八九十])年(?:之)?内(?!不得|不再|未|无|没有|累计|发生|免|仍|再次|禁止|连续|取消|不予)`,
    `(?<!\\d|个)(?<monthP>${MONTH})(?<dateP>${DAY})?(?<partP>${PART})?(?<tailP>${BEFORE}|${SINCE})?`,
    `(?:今年|本年度?|当年)?(?<![\\d一二两三四五六七八九十])(?<end>年[底末]|年内)(?<tailE>${BEFORE})?`,
    `(?:今年|本年度?)?(?<half>上半年|下半年|第?[一二三四1-4]季度[末底]?)(?<tailH>${BEFORE})?`,
    `(?<this>今年|本年度?)`,
  ].join('|'),
  'g',
)

const PREFIX =
  /(?:(?:力争|争取|计划|预计|确保|努力|目标是|展望)?(?:到|至|截至|截止到?)|(?:从|自)|展望|(?:计划|拟|力争|争取)?(?:于|在))\s?$/

/** Every date phrase in a folded text, in order. */
export function datePhrases(folded: string, context: DateContext): DatePhrase[] {
  const found: DatePhrase[] = []
  for (const match of folded.matchAll(PHRASE)) {
    const read = readPhrase(match.groups!, match[0], context)
    if (!read) continue
    let start = match.index
    const end = start + match[0].length
    const before = folded.slice(Math.max(0, start - 8), start)
    const prefix = PREFIX.exec(before)?.[0] ?? ''
    if (prefix) start -= prefix.length
    const lead = folded.slice(Math.max(0, start - 3), start)
    const until = /(?:[到至止]|展望)\s?$/.test(prefix)
    const since = /[从自]\s?$/.test(prefix) && /起|开始|以来|以后/.test(match[0])
    if (until && read.form === 'within') Object.assign(read, { form: 'until', from: null })
    if (since) Object.assign(read, { form: 'since', to: null })
    found.push({
      ...read,
      start,
      end,
      recurring: /每(?:年|学年|届)?$/.test(lead) || /每(?:年|学年)?\s?$/.test(before),
      mentioned:
        /[较比与同自]\s?$/.test(before) && !since
          ? true
          : /^(?:的|基础|水平|以来|(?:发布|印发|出台|制定)的|工作(?:计划|总结|要点|安排)|版|级|届|新修订)/.test(
              folded.slice(end, end + 8),
            ) || /以来$/.test(match[0]),
    })
  }
  return found
}

type Read = Pick<DatePhrase, 'form' | 'from' | 'to' | 'wholeYear' | 'years'>

function readPhrase(g: Record<string, string | undefined>, words: string, context: DateContext): Read | null {
  if (g.r1) {
    const year = number(g.r1)
    const later = g.r3 ?? g.r3b
    const to = later ? number(later) : year
    return within(
      g.r2d ? day(year, number(g.r2), number(g.r2d)) : monthStart(year, number(g.r2)),
      g.r4d ? day(to, number(g.r4), number(g.r4d)) : monthEnd(to, number(g.r4)),
    )
  }
  if (g.s1) return within(monthStart(number(g.s1), number(g.s2)), monthEnd(number(g.s1), number(g.s3)))
  if (g.n1)
    return context.planYear
      ? within(monthStart(context.planYear, number(g.n1)), monthEnd(context.planYear, number(g.n2)))
      : null
  if (g.y1) return within(yearStart(Number(g.y1)), yearEnd(Number(g.y2)))
  if (g.y3) return within(yearStart(Number(g.y3)), yearEnd(Number(g.y4)))
  if (g.m1)
    return context.planYear
      ? within(monthStart(context.planYear, number(g.m1)), monthEnd(context.planYear, number(g.m2)))
      : null
  if (g.year) return dayRead(day(number(g.year), number(g.month), number(g.date)), g.dayTail)
  if (g.yearM) return monthRead(number(g.yearM), number(g.monthM), g.partM, g.tailM)
  if (g.yearY) return yearRead(number(g.yearY), g.partY, g.tailY)
  if (g.five) {
    const start = fiveYearPlanStart(chineseNumber(g.five) ?? 10)
    return g.fiveTail!.includes('末') ? until(yearEnd(start + 4)) : within(yearStart(start), yearEnd(start + 4))
  }
  if (g.term) return soon(g.term, context, true)
  if (g.within) return soon(g.within, context)
  if (g.h1) return horizon(g.h1, g.h2, context)
  if (context.planYear === null) return null
  if (g.monthP) {
    if (!g.partP && !g.tailP && !g.dateP && /^[一二三四五六七八九十]/.test(g.monthP)) return null
    if (/个/.test(words)) return null
    if (g.dateP) return dayRead(day(context.planYear, number(g.monthP), number(g.dateP)), g.tailP)
    return monthRead(context.planYear, number(g.monthP), g.partP, g.tailP)
  }
  if (g.end) return until(yearEnd(context.planYear))
  if (g.half) return partRead(context.planYear, g.half, g.tailH)
  return { ...within(yearStart(context.planYear), yearEnd(context.planYear))!, wholeYear: true }
}

const within = (from: string | null, to: string | null): Read | null =>
  from && to && from <= to ? { form: 'within', from, to, wholeYear: false } : null
const until = (to: string | null): Read | null => (to ? { form: 'until', from: null, to, wholeYear: false } : null)
const since = (from: string | null): Read | null => (from ? { form: 'since', from, to: null, wholeYear: false } : null)
const isSince = (tail?: string) => tail !== undefined && /起|开始|以来|以后/.test(tail)

function dayRead(on: string | null, tail?: string): Read | null {
  if (isSince(tail)) return since(on)
  return tail ? until(on) : within(on, on)
}

function monthRead(year: number, month: number, part?: string, tail?: string): Read | null {
  if (isSince(tail)) return since(monthStart(year, month))
  const end = part?.includes('上旬')
    ? day(year, month, 10)
    : part?.includes('中旬')
      ? day(year, month, 20)
      : monthEnd(year, month)
  if (tail || (part && /[底末]/.test(part))) return until(end)
  const start = part?.includes('中旬')
    ? day(year, month, 11)
    : part?.includes('下旬')
      ? day(year, month, 21)
      : monthStart(year, month)
  return within(start, end)
}

function yearRead(year: number, part?: string, tail?: string): Read | null {
  if (part && /季度|半年/.test(part)) return partRead(year, part, tail)
  if (isSince(tail)) return { ...since(yearStart(year))!, wholeYear: true }
  if (part === '年中' || part === '中') return until(monthEnd(year, 6))
  if (tail || (part && /[底末终]/.test(part))) return until(yearEnd(year))
  const read = within(yearStart(year), yearEnd(year))
  return read && { ...read, wholeYear: true }
}

function partRead(year: number, part: string, tail?: string): Read | null {
  const quarter = /([一二三四1-4])季度/.exec(part)
  const first = quarter ? (chineseNumber(quarter[1]!) ?? Number(quarter[1])) * 3 - 2 : part.includes('下') ? 7 : 1
  const last = quarter ? first + 2 : first + 5
  const end = monthEnd(year, last)
  return tail || /[底末]$/.test(part) ? until(end) : within(monthStart(year, first), end)
}

/** 经过5—10年时间 counts from the day of issue, 五年左右 to the end of the year; the longer number holds. */
function horizon(first: string, second: string | undefined, context: DateContext): Read | null {
  const run = /^\d{2,4}$/.test(first) && isYearsRun(first, context.lostDash ?? false) ? splitRun(first) : null
  const years = run ? run[1] : number(second ?? first)
  if (!context.issuedOn || years > 60) return { form: 'horizon', from: null, to: null, wholeYear: false }
  const range = run !== null || second !== undefined
  const to = range ? addYears(context.issuedOn, years) : yearEnd(Number(context.issuedOn.slice(0, 4)) + years)
  const low = run ? run[0] : number(first)
  return {
    form: 'horizon',
    from: range ? context.issuedOn : null,
    to,
    wholeYear: false,
    ...(range ? { years: [low, years] as [number, number] } : {}),
  }
}

/** 两年内: by the end of the year that many years after the document's. */
function soon(years: string, context: DateContext, ofPlan = false): Read | null {
  const { period } = context
  if (ofPlan && period && period.to - period.from + 1 === number(years)) return until(yearEnd(period.to))
  if (!context.issuedOn) return null
  const count = number(years)
  return count > 20 ? null : until(yearEnd(Number(context.issuedOn.slice(0, 4)) + count))
}

/** Nobody plans for 510 years; 35 years are 3—5 where the document has lost dashes or brackets elsewhere. */
export const isYearsRun = (run: string, damaged: boolean) =>
  Number(run) > 60 || (damaged && /^(?:12|13|23|24|34|35|46|58)$/.test(run))

/** A run of digits that lost its dash: 510 → 5 and 10, 35 → 3 and 5. `null` when no split rises. */
export function splitRun(run: string): [number, number] | null {
  for (let i = 1; i < run.length; i++) {
    if (run[i] === '0') continue
    const low = Number(run.slice(0, i))
    const high = Number(run.slice(i))
    if (low > 0 && low < high && high <= low * 5) return [low, high]
  }
  return null
}

function number(words: string | undefined): number {
  const digits = (words ?? '').replace(/[\s年月日个]/g, '').replace(/[○0](?=[一二三四五六七八九])/g, '〇')
  return /^\d+$/.test(digits) ? Number(digits) : (chineseNumber(digits) ?? Number.NaN)
}
