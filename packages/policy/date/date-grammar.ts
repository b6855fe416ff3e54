import { chineseNumber } from '../quantity/numeral.ts'
import { addYears, day, fiveYearPlanStart, monthEnd, monthStart, yearEnd, yearStart } from './calendar.ts'
import type { DatePhrase } from './date-phrase.ts'
import { isYearsRun, splitRun } from './years-run.ts'

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
const QUARTER = '(?:前[二两三]个?季度|第?[一二三四1-4](?:、第?[一二三四1-4])?季度[末底]?)'
const PART = `(?:[上中下]旬|年?[底末终中]|全年|上半年|下半年|${QUARTER}|份)`
/** 2024年春节前: a day of the moon's calendar, not the year. */
const MOON = '(?!春节|元宵|清明|端午|中秋|重阳|高考|中考|寒假)'
const BEFORE = '(?:之?前|以前)'
const SINCE = '(?:起|开始|以来|以后)'

/** Every way of naming a time, one alternative each; the more exact ones come first. */
export const PHRASE = new RegExp(
  [
    // 2022年9月—2023年4月, 2022年9月至12月, 2022年3月1日—5月31日
    `(?<r1>${YEAR})(?<r2>${MONTH})(?<r2d>${DAY})?(?:份|底|[上中下]旬)?(?:${TO}(?<r3>${YEAR})?|(?<r3b>${YEAR}))(?<r4>${MONTH})(?<r4d>${DAY})?(?:份|底|[上中下]旬)?`,
    `(?<d1>${YEAR})(?<d2>${MONTH})(?<d3>${DAY})${TO}(?<d4>${DAY})`,
    `(?<s1>${YEAR})(?<s2>1[0-2]|0?[1-9])${TO}(?<s3>${MONTH})(?:份|底|[上中下]旬)?`,
    '(?<!\\d)(?<y3>20\\d{2})(?<y4>20\\d{2})\\s?年',
    `(?<y1>\\d{4})\\s?年?${TO}(?<y2>\\d{4})\\s?年`,
    `(?<!\\d)(?<q1>${MONTH})(?<q2>${DAY})${TO}(?:(?<q3>${MONTH}))?(?<q4>${DAY})`,
    '(?:(?<runYear>20\\d{2})年)?(?<![\\d.])(?!12月)(?<run1>[1-9])(?<run2>[2-9]|1[0-2])月(?![\\d日])',
    `(?<!\\d)(?<m1>${MONTH})(?:份|[上中下]旬)?${TO}(?<m2>${MONTH})(?:份|底|[上中下]旬)?`,
    `(?<![\\d.])(?<n1>1[0-2]|[1-9])\\s?[-~至]{1,2}\\s?(?<n2>1[0-2]|[1-9])月(?:份|底|[上中下]旬)?`,
    `(?<year>${YEAR})(?<month>${MONTH})(?<date>${DAY})(?:\\s?\\d{1,2}[:时点](?:\\d{2}分?)?)?(?<dayTail>${BEFORE}|${SINCE})?`,
    `(?<termYear>${YEAR})?(?<season>[春秋])季(?:新?学期)?(?:开学)?(?<termTail>${BEFORE}|${SINCE})`,
    `(?<termIn>${YEAR})(?<seasonIn>[春秋])季学期`,
    `(?<yearM>${YEAR})(?<monthM>${MONTH})(?<partM>${PART})?(?<tailM>${BEFORE}|${SINCE})?`,
    `(?<yearY>${YEAR})(?:度)?${MOON}(?<partY>${PART})?(?<tailY>${BEFORE}|${SINCE})?`,
    `[“"]?(?<five>十[一二三四五六七八九]?)五[”"]?(?:规划)?(?<fiveTail>期间|时期|末期|期末|末)`,
    `(?<hWord>经过|通过|利用|力争用|用)\\s?(?<h1>\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:${TO}(?<h2>\\d{1,2}|[一二三四五六七八九十]{1,3}))?\\s?年(?:左右)?的?(?:时间|努力|奋斗|建设|发展)`,
    `(?<![\\d一二三四五六七八九十每第满近续前后过])(?<term>[二两三四五六]|[2-6])年(?=(?:共|总共|合计)?(?:培育|培训|培养|投入|累计|新增|建设|打造|建成|新建|发放|完成|开发|开展|组织|选派|引进|招收|新增|改造|实施))`,
    `(?<!\\d|[一二三四五六七八九十])(?<within>\\d{1,2}|[一二两三四五六七八九十])年(?:之)?内(?!不得|不再|未|无|没有|累计|发生|免|仍|再次|禁止|连续|取消|不予)`,
    `(?<!\\d|个)(?<monthP>${MONTH})(?<dateP>${DAY})?(?<partP>${PART})?(?<tailP>${BEFORE}|${SINCE})?`,
    `(?<summer>暑假|暑期)(?<summerTail>期间|前|中)`,
    `(?:今年|本年度?|当年)?(?<![\\d一二两三四五六七八九十])(?<end>年[底末]|年内)(?<tailE>${BEFORE})?`,
    `(?:今年|本年度?)?(?<half>上半年|下半年|${QUARTER})(?<tailH>${BEFORE})?`,
    `(?<this>今年|本年度?)`,
  ].join('|'),
  'g',
)

/** What the words of a phrase say by themselves. */
export type Read = Pick<DatePhrase, 'form' | 'from' | 'to' | 'wholeYear' | 'years'>

/** The reading of one match of PHRASE; `null` when it is no date after all. */
export function readPhrase(g: Record<string, string | undefined>, words: string, context: DateContext): Read | null {
  if (g.r1) {
    const year = number(g.r1)
    const later = g.r3 ?? g.r3b
    const to = later ? number(later) : year
    return within(
      g.r2d ? day(year, number(g.r2), number(g.r2d)) : monthStart(year, number(g.r2)),
      g.r4d ? day(to, number(g.r4), number(g.r4d)) : monthEnd(to, number(g.r4)),
    )
  }
  if (g.d1) {
    const [year, month] = [number(g.d1), number(g.d2)]
    return within(day(year, month, number(g.d3)), day(year, month, number(g.d4)))
  }
  if (g.q1) {
    const year = context.planYear
    const last = g.q3 ?? g.q1
    return year === null ? null : within(day(year, number(g.q1), number(g.q2)), day(year, number(last), number(g.q4)))
  }
  if (g.run1) return runRead(g.runYear ? number(g.runYear) : context.planYear, g.run1, g.run2!)
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
  if (g.season) return termRead(g.termYear ? number(g.termYear) : context.planYear, g.season, g.termTail!)
  if (g.termIn) return termIn(number(g.termIn), g.seasonIn!)
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
  if (g.summer) return summerRead(context.planYear, g.summerTail!)
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

/** School terms begin on 1 March and 1 September, as far as a plan is concerned. */
function termRead(year: number | null, season: string, tail: string): Read | null {
  if (year === null) return null
  const month = season === '春' ? 3 : 9
  return isSince(tail) ? since(monthStart(year, month)) : until(monthEnd(year, month - 1))
}

const termIn = (year: number, season: string) =>
  season === '春' ? within(monthStart(year, 3), monthEnd(year, 7)) : within(monthStart(year, 9), yearEnd(year))

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
  const so = /前([二两三])个?季度/.exec(part)
  if (so) return until(monthEnd(year, so[1] === '三' ? 9 : 6))
  const quarter = /([一二三四1-4])(?:、第?([一二三四1-4]))?季度/.exec(part)
  const first = quarter ? quarterNumber(quarter[1]!) * 3 - 2 : part.includes('下') ? 7 : 1
  const last = quarter ? quarterNumber(quarter[2] ?? quarter[1]!) * 3 : first + 5
  const end = monthEnd(year, last)
  return tail || /[底末]$/.test(part) ? until(end) : within(monthStart(year, first), end)
}

/** 69月 lost its dash: only where the run is no month by itself. */
function runRead(year: number | null, first: string, last: string): Read | null {
  if (year === null || Number(first + last) <= 12 || Number(first) >= Number(last)) return null
  return within(monthStart(year, Number(first)), monthEnd(year, Number(last)))
}

const quarterNumber = (sign: string) => chineseNumber(sign) ?? Number(sign)

function summerRead(year: number, tail: string): Read | null {
  return tail === '前' ? until(monthEnd(year, 6)) : within(monthStart(year, 7), monthEnd(year, 8))
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

/** The number in a part of a date: 2025年, 十二月, 〇八年. */
export function number(words: string | undefined): number {
  const digits = (words ?? '').replace(/[\s年月日个]/g, '').replace(/[○0](?=[一二三四五六七八九])/g, '〇')
  return /^\d+$/.test(digits) ? Number(digits) : (chineseNumber(digits) ?? Number.NaN)
}
