import { numberInWords, type Read, rangeInWords, type Spelled, scaleInWords } from '@zhiqiao/model'
import { readAt, surest } from './reading.ts'

export type WagePeriod = 'month' | 'day' | 'hour' | 'year' | 'piece'

/** Pay as read, in yuan by its period; `from` is null where only an upper end or only the period is said. */
export interface Pay {
  readonly period: WagePeriod
  readonly from: number | null
  readonly to: number | null
  /** Months paid a year where it is said: 13薪. */
  readonly months: number | null
}

const number = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+(?:\.\d+)?|[一二两三四五六七八九十百千万半]*[一二两三四五六七八九十百千万半])`
const scale = `(?:万元?|千元?|[kKwW]|元|块钱?|RMB)`
const till = String.raw`\s*(?:[-—–~～]+|－|至|到)\s*`
const per = String.raw`(?:\s*(?:元|块)?\s*(?:[/／每一]|一个)\s*个?\s*(月|年|天|日|小时|时|件|h|H|month|year|day))`
const named: Readonly<Record<string, WagePeriod>> = {
  ...{ 月: 'month', month: 'month', 年: 'year', year: 'year' },
  ...{ 天: 'day', 日: 'day', day: 'day', 小时: 'hour', 时: 'hour', h: 'hour', H: 'hour', 件: 'piece' },
}
const cue = String.raw`(?:(年薪|月薪|日薪|时薪|周薪|底薪|基本工资|保底|综合(?:工资|薪资|月薪)?|起薪|月收入|年收入|月入|薪资(?:待遇|范围)?|薪酬(?:待遇|范围)?|工资(?:待遇)?|待遇|税前|税后|收入)[^\d一二两三四五六七八九十\n，。；;]{0,8})`
const amount = new RegExp(
  `${cue}?(?<![\\d.])(${number})\\s*(${scale})?(?:${till}(${number})\\s*(${scale})?)?${per}?\\s*(以上|起|及以上|\\+|＋|以下|以内|左右)?`,
  'g',
)
const periodOfCue: Readonly<Record<string, WagePeriod>> = {
  ...{ 年薪: 'year', 年收入: 'year', 日薪: 'day', 时薪: 'hour' },
  ...{ 月薪: 'month', 月收入: 'month', 月入: 'month', 底薪: 'month', 基本工资: 'month', 起薪: 'month' },
}

/** Below or above what can be meant by the period, in yuan; what lies outside was no pay. */
const plausible: Readonly<Record<WagePeriod, readonly [number, number]>> = {
  ...{ month: [500, 300_000], year: [10_000, 5_000_000] },
  ...{ day: [30, 5_000], hour: [5, 2_000], piece: [0, 10_000] },
}

/**
 * Reads pay as people write it: 8k-12k·13薪, 6000元/月, 200元/天, 年薪15万, 时薪18元, 6千-1.2万, 计件.
 * @param alone the text is a statement of pay and nothing else, so that bare numbers are pay too
 * @returns null where no number can be told: 面议, or an amount that could be a month's or a year's
 */
export function readSalary(text: string, { alone = false }: { readonly alone?: boolean } = {}): Read<Pay> | null {
  const months = monthsOf(text)
  const readings = [...text.matchAll(amount)].flatMap((match) => {
    const read = payOf(match, alone)
    if (read === null) return []
    const [pay, confidence] = read
    const words = match[0].trim()
    return [readAt({ ...pay, months }, words, match.index + match[0].indexOf(words), confidence)]
  })
  const best = surest(readings)
  if (best !== null) return best
  const piece = /计件(?:工资|制|为主)?|按件计酬/.exec(text)
  return piece ? readAt({ period: 'piece', from: null, to: null, months }, piece[0], piece.index, 0.8) : null
}

/** Below this a number in the words may be anything. */
const sureEnough = 0.5

/** What pay as written in a cell of a table gives: 4-6千, 6k-8k·13薪, 200元/天. 面议 gives nothing. */
export const spelledPay: Spelled = {
  gives: ['wagePeriod', 'wageFrom', 'wageTo', 'wageMonths'],
  read: (words) => {
    const pay = readSalary(words, { alone: true })
    if (pay === null || pay.confidence < sureEnough) return null
    const { period, from, to, months } = pay.value
    return { wagePeriod: period, wageFrom: from, wageTo: to, wageMonths: months }
  },
}

/** 面议 and its like: pay is left to be talked about. */
export const isNegotiable = (text: string): boolean => /面议|面谈|另议|详谈|议薪|negotiable/i.test(text)

function monthsOf(text: string): number | null {
  const found = /(?<!\d)(1[2-9]|2[0-4])\s*薪(?!资|酬)/.exec(text)
  return found ? Number(found[1]) : null
}

type Amount = Omit<Pay, 'months'>

function payOf(match: RegExpMatchArray, alone: boolean): readonly [Amount, number] | null {
  const [, said, first, firstScale, second, secondScale, named_, bound] = match
  const stated = periodOfCue[said ?? ''] ?? (named_ === undefined ? undefined : named[named_])
  const scaled = firstScale !== undefined || secondScale !== undefined
  if (
    !alone &&
    said === undefined &&
    named_ === undefined &&
    !/[kK千万]/.test(`${firstScale ?? ''}${secondScale ?? ''}`)
  )
    return null
  // Without a cue, 3-5万 within a sentence may be anything: users, items, a budget.
  if (!alone && said === undefined && named_ === undefined && second === undefined) return null
  const low = numberInWords(first!)
  const high = second === undefined ? null : numberInWords(second)
  if (low === null || (second !== undefined && high === null)) return null
  const [from, to] =
    high === null ? [low * scaleInWords(firstScale), null] : rangeInWords(low, firstScale, high, secondScale)
  if (to !== null && to < from) return null
  const period = stated ?? impliedPeriod(from, to, /[kK]/.test(secondScale ?? firstScale ?? ''))
  if (period === null) return null
  const [least, most] = plausible[period]
  if (from < least || (to ?? from) > most) return null
  if (!alone && said === undefined && !scaled && named_ === undefined) return null
  const sure = (stated === undefined ? 0.2 : 0) + (alone || said !== undefined ? 0 : 0.1) + (to === null ? 0.1 : 0)
  const only = bound === '以下' || bound === '以内'
  const read: Amount = { period, from: inFen(from), to: to === null ? null : inFen(to) }
  return [only && to === null ? { period, from: null, to: read.from } : read, 1 - sure - (only ? 0.1 : 0)]
}

/** Yuan to two places: 1.61 × 10,000 is no whole number in binary. */
const inFen = (yuan: number) => Math.round(yuan * 100) / 100

/** What is not said: amounts of a few thousand are a month's, of a hundred thousand a year's, between them nobody can tell. */
function impliedPeriod(from: number, to: number | null, inThousands: boolean): WagePeriod | null {
  // 50-70K is said of months only.
  if (inThousands) return 'month'
  if (from >= 1_000 && (to ?? from) <= 60_000) return 'month'
  return from >= 100_000 ? 'year' : null
}
