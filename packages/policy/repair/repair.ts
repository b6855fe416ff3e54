import { day, shortDate } from '../date/calendar.ts'
import { isYearsRun, splitRun } from '../date/years-run.ts'
import type { Repair } from '../plan.ts'
import type { Responsibility } from '../responsibility/responsibility.ts'
import type { Lines } from '../text/line.ts'

const YEARS_RUN = /(?<=经过|通过|用|力争)\s?(\d{2,4})年(?=时间|左右|的?努力|的?奋斗)/g
const YEAR_PAIR = /(?<!\d)(20\d{2})(20\d{2})年/g
const MONTH_PAIR = /(20\d{2}年\d{1,2}月)(20\d{2}年\d{1,2}月)/g
const SHORT_DATE = /(?<![\d./-])(20\d{2})(\d{2,3})(?=\s*(?:\n|$))/g
const PERCENT_RUN = /(?<![\d.,])(\d{4})%/g
/** 2023年69月: months that no calendar has are two that lost their dash. */
const MONTH_RUN = /(?<!\d)([1-9])([2-9]|1[0-2])月(?![\d日])/g
const DATE_WITHOUT_YEAR_SIGN = /(?<=(?:^|\n)\s{0,60})(20\d{2})(\d{1,2})月(\d{1,2})日(?=\s{0,60}(?:\n|$))/g
/** 1.5%2.5%: two shares side by side are a range that lost its dash. */
const SHARE_PAIR = /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)%(\d{1,2}(?:\.\d{1,2})?)%/g
const NUMBER_RUN = /(?<=字|发|办|函|[一-龥])〔?(20\d{2})(\d{1,3})号/g
const DATE_RUN = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=日|\s*(?:\n|$))/g
const LOST_STOP = /[^。;:,、!?)）】\s“”"]\s?[(【](?=(?:牵头|责任|主办|配合)(?:单位|部门))/g
const HALF_NOTICE = /关于(?:印发|转发)[^\n。]{4,60}的通$/

/** Damage that is visible without reading the plan: digit runs, lost brackets and stops. Nothing in the text is changed. */
export function visibleRepairs(text: string, folded: string, index: Lines, said: Responsibility[]): Repair[] {
  const found: Repair[] = []
  const add = (start: number, end: number, repaired: string) =>
    found.push({ raw: text.slice(start, end), repaired, start, end })
  const damaged = folded.search(NUMBER_RUN) >= 0 || folded.search(YEAR_PAIR) >= 0 || folded.search(MONTH_PAIR) >= 0
  for (const match of folded.matchAll(YEARS_RUN)) {
    const run = match[1]!
    const pair = isYearsRun(run, damaged) ? splitRun(run) : null
    const start = match.index + match[0].indexOf(run)
    if (pair) add(start, start + run.length + 1, `${pair[0]}—${pair[1]}年`)
  }
  for (const match of folded.matchAll(YEAR_PAIR))
    if (match[1]! < match[2]!) add(match.index, match.index + 8, `${match[1]}—${match[2]}`)
  for (const match of folded.matchAll(MONTH_PAIR))
    add(match.index, match.index + match[0].length, `${match[1]}—${match[2]}`)
  for (const match of folded.matchAll(SHORT_DATE)) {
    const on = atLineStart(folded, match.index) ? shortDate(match[1]!, match[2]!) : null
    if (on)
      add(
        match.index,
        match.index + match[0].length,
        `${match[1]}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`,
      )
  }
  for (const match of folded.matchAll(PERCENT_RUN)) {
    const low = Number(match[1]!.slice(0, 2))
    const high = Number(match[1]!.slice(2))
    if (low >= 10 && low < high) add(match.index, match.index + 5, `${low}—${high}%`)
  }
  for (const match of folded.matchAll(MONTH_RUN))
    if (Number(match[1]! + match[2]!) > 12 && Number(match[1]) < Number(match[2]))
      add(match.index, match.index + match[0].length, `${match[1]}—${match[2]}月`)
  for (const match of folded.matchAll(DATE_WITHOUT_YEAR_SIGN))
    add(match.index, match.index + match[0].length, `${match[1]}年${match[2]}月${match[3]}日`)
  for (const match of folded.matchAll(SHARE_PAIR))
    if (Number(match[1]) < Number(match[2])) add(match.index, match.index + match[0].length, `${match[1]}—${match[2]}%`)
  for (const match of folded.matchAll(NUMBER_RUN)) {
    const start = match.index + (match[0].startsWith('〔') ? 1 : 0)
    add(start, match.index + match[0].length, `〔${match[1]}〕${match[2]}号`)
  }
  for (const match of folded.matchAll(DATE_RUN)) {
    if (!day(Number(match[1]), Number(match[2]), Number(match[3]))) continue
    const before = folded.slice(Math.max(0, match.index - 12), match.index)
    if (/[A-Za-z\d/:：-]$/.test(before)) continue
    add(match.index, match.index + 8, `${match[1]}年${Number(match[2])}月${Number(match[3])}日`)
  }
  for (const statement of said) if (statement.unclosed) addUnclosed(text, statement, add)
  for (const match of folded.matchAll(LOST_STOP)) {
    const start = Math.max(0, match.index - 6)
    add(
      start,
      match.index + match[0].length,
      `${text.slice(start, match.index + 1)}。${text.slice(match.index + 1, match.index + match[0].length)}`,
    )
  }
  for (let i = 0; i < Math.min(index.count, 200); i++) {
    const line = folded.slice(index.start[i]!, Math.min(index.end[i]!, index.start[i]! + 120))
    if (HALF_NOTICE.test(line)) add(index.start[i]!, index.end[i]!, `${text.slice(index.start[i]!, index.end[i]!)}知`)
  }
  return found
}

/** Only blanks stand between the line's beginning and the offset. */
function atLineStart(folded: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0 && i > offset - 80; i--) {
    if (folded[i] === '\n') return true
    if (!' \t'.includes(folded[i]!)) return false
  }
  return offset < 80
}

function addUnclosed(
  text: string,
  statement: Responsibility,
  add: (start: number, end: number, repaired: string) => void,
): void {
  const start = Math.max(statement.start, statement.end - 10)
  add(start, statement.end, `${text.slice(start, statement.end)})`)
}

/** Whether dashes were lost: a number of years that makes sense only as a range. */
export const hasLostDash = (repairs: Repair[]) => repairs.some((repair) => /\d—\d|月—/.test(repair.repaired))
