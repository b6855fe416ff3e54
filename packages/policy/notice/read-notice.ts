import { addYears } from '../date/calendar.ts'
import { datePhrases } from '../date/date-phrase.ts'
import { readDocument } from '../document/document.ts'
import { outline as readOutline } from '../outline/outline.ts'
import { sectionRoles } from '../outline/section-role.ts'
import type { Span } from '../plan.ts'
import { bodyList } from '../responsibility/body-list.ts'
import { fold } from '../text/fold.ts'
import { lines } from '../text/line.ts'

/** Something a notice says, with the words it rests on. */
export interface Said<T> extends Span {
  readonly value: T
}

/** How what is asked for is to be handed in. */
export type NoticeForm = 'online' | 'stamped' | 'paper'

/** What a notice that asks for papers asks: what, of whom, by when, in which form, and where it is to go. */
export interface Notice {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  /** What is handed in, out of the title: 2026年职业教育质量年度报告. */
  readonly matter: string | null
  /** The bodies it is addressed to, as written. */
  readonly bodies: readonly string[]
  /** The last day, and the hour where one is named (24 hours; null for the end of the day). */
  readonly due: Said<{ readonly day: string; readonly hour: number | null }> | null
  /** The day figures are counted on. */
  readonly referenceDay: Said<string> | null
  /** What is to be handed in, one by one: lines of the section that lists it, or the annexes. */
  readonly items: readonly Said<string>[]
  readonly form: NoticeForm
  /** Whether tables are asked for, written words, or both; null where it does not say. */
  readonly content: 'workbook' | 'report' | 'mixed' | null
  readonly contact: Said<string> | null
  readonly phone: Said<string> | null
  readonly mail: Said<string> | null
}

const HANDS_IN = /报送|上报|报至|报到|报我|报市|报省|报送至|提交|反馈|发送至|发至|交至|填报|报备/
const SALUTATION = /^(?:各|市|县|区|省|有关|相关|局|直属|驻)[^。;!?]{2,160}:$/
const LISTS = /报送(?:的)?(?:内容|材料|资料|事项)|(?:材料|内容|资料)(?:清单|要求)|需(?:报送|提交)(?:的)?(?:材料|内容)/
const ITEM = /^[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、..]\s?/
const ANNEX = /^附件:?\s?(?=\S)|^附件\d{0,2}:/

/**
 * Reads a notice that asks for papers (关于报送…的通知). Never throws; what it does not say is null, and what is null
 * a person fills in.
 * @param receivedOn the day it came in (YYYY-MM-DD): a day without a year is the next of that name
 */
export function readNotice(text: string, receivedOn: string): Notice {
  const folded = fold(text)
  const index = lines(folded)
  const outline = readOutline(text, folded, index)
  const { doc } = readDocument(text, folded, index, outline, sectionRoles(outline))
  const all = linesOf(text, folded)
  const raw = (start: number, end: number) => text.slice(start, end).trim()
  const said = <T>(value: T, start: number, end: number): Said<T> => ({ value, start, end })
  const found = <T>(pattern: RegExp, value: (words: string) => T): Said<T> | null => {
    const match = pattern.exec(folded)
    if (!match) return null
    const words = match[1] ?? match[0]
    const start = match.index + match[0].indexOf(words)
    return said(value(raw(start, start + words.length)), start, start + words.length)
  }
  const addressed = all.find(({ folded: line }) => SALUTATION.test(line))
  const asks = /报表|表格|填报|附件[\d:]?[^。\n]{0,20}表|汇总表|统计表|台账|花名册/.test(folded)
  const tells = /报告|总结|方案|材料|情况说明|自查/.test(folded)
  return {
    title: doc.title,
    documentNumber: doc.docNumber,
    issuer: doc.issuer,
    issuedOn: doc.issuedOn,
    matter: matterOf(doc.title),
    bodies: addressed ? bodyList(addressed.folded.replace(/:$/, ''), addressed.raw.replace(/[：:]$/, '')) : [],
    due: dueOf(folded, doc.issuedOn ?? receivedOn, receivedOn),
    referenceDay: referenceOf(folded, doc.issuedOn ?? receivedOn),
    items: itemsOf(all),
    form: /纸质|一式[一二三四五六七八九十\d]+份/.test(folded)
      ? 'paper'
      : /盖章|签字|公章|扫描/.test(folded)
        ? 'stamped'
        : 'online',
    content: asks && tells ? 'mixed' : asks ? 'workbook' : tells ? 'report' : null,
    contact: found(/联\s?系\s?人\s?:\s?([一-龥·]{2,8})/, (words) => words),
    phone: found(/(?:电\s?话|手\s?机|联系方式)\s?:\s?((?:0\d{2,3}-?)?\d{7,11})/, (words) => words),
    mail: found(/([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})/, (words) => words),
  }
}

interface Line extends Span {
  readonly raw: string
  readonly folded: string
}

function linesOf(text: string, folded: string): Line[] {
  const found: Line[] = []
  for (let start = 0; start <= folded.length; ) {
    const next = folded.indexOf('\n', start)
    const end = next < 0 ? folded.length : next
    const words = folded.slice(start, end)
    const lead = words.length - words.trimStart().length
    const at = start + lead
    const to = at + words.trim().length
    if (to > at) found.push({ start: at, end: to, raw: text.slice(at, to), folded: folded.slice(at, to) })
    start = end + 1
  }
  return found
}

/** 关于报送2026年…的通知 → 2026年…; 关于做好…报送工作的通知 → …. */
function matterOf(title: string | null): string | null {
  const match =
    /关于(?:(?:认真|切实|进一步)?(?:做好|开展)?)(?:(?:按时|及时)?(?:报送|上报|填报|提交|报备))?(.{2,80}?)(?:的?(?:报送|上报|填报|统计|征集)?工作)?的(?:紧急)?(?:通知|函|通告)/.exec(
      title ?? '',
    )
  return match?.[1]?.trim() || null
}

/** The last day named in a sentence that says to hand in; where several are, the last. */
function dueOf(folded: string, issuedOn: string, receivedOn: string): Notice['due'] {
  const year = Number(issuedOn.slice(0, 4))
  const context = { planYear: year, issuedOn, period: null, lostDash: false }
  let due: Notice['due'] = null
  for (const phrase of datePhrases(folded, context)) {
    if (phrase.to === null || phrase.mentioned || phrase.wholeYear) continue
    const sentence = sentenceAround(folded, phrase)
    if (!HANDS_IN.test(sentence)) continue
    const after = folded.slice(phrase.end, phrase.end + 12)
    const words = folded.slice(phrase.start, phrase.end) + after
    if (
      !/前|截止|之前|以前|内|[至到]/.test(words) &&
      !/截止|期限|务于|请于|须于|应于|并于|于$/.test(folded.slice(Math.max(0, phrase.start - 8), phrase.start))
    )
      continue
    const own = /\d{4}\s?年/.test(folded.slice(phrase.start, phrase.end))
    const day = !own && phrase.to < receivedOn ? (addYears(phrase.to, 1) ?? phrase.to) : phrase.to
    if (day < receivedOn) continue
    if (due === null || day > due.value.day)
      due = { value: { day, hour: hourIn(after) }, start: phrase.start, end: phrase.end }
  }
  return due
}

function hourIn(after: string): number | null {
  const match = /^[^。;,]{0,3}?(上午|中午|下午|晚)?(\d{1,2})(?:[:点时])/.exec(after)
  if (!match) return /^[^。;,]{0,2}下班前/.test(after) ? 18 : null
  const hour = Number(match[2])
  const turned = (match[1] === '下午' || match[1] === '晚') && hour < 12 ? hour + 12 : hour
  return turned <= 24 ? turned : null
}

function sentenceAround(folded: string, { start, end }: Span): string {
  let from = start
  while (from > 0 && start - from < 120 && !/[。;!?\n]/.test(folded[from - 1]!)) from--
  let to = end
  while (to < folded.length && to - end < 160 && !/[。;!?\n]/.test(folded[to]!)) to++
  return folded.slice(from, to)
}

function referenceOf(folded: string, issuedOn: string): Said<string> | null {
  const match =
    /(?:统计时点|统计截止(?:时间|日期)?|数据截[至止]|数据统计至|截[至止]时间)[^。\n]{0,6}?(?:为|是|:)?\s?(?=\d)/.exec(
      folded,
    )
  if (!match) return null
  const year = Number(issuedOn.slice(0, 4))
  const at = match.index + match[0].length
  const phrase = datePhrases(folded.slice(at, at + 24), { planYear: year, issuedOn, period: null, lostDash: false })[0]
  const day = phrase?.to ?? phrase?.from
  return phrase && day ? { value: day, start: at + phrase.start, end: at + phrase.end } : null
}

/** The numbered lines beneath the heading that lists what is to be handed in; without one, the annexes. */
function itemsOf(all: readonly Line[]): Said<string>[] {
  const strip = ({ folded, raw, start, end }: Line): Said<string> => {
    const lead = ITEM.exec(folded)?.[0].length ?? 0
    return {
      value: raw
        .slice(lead)
        .replace(/[；;。，,]\s*$/, '')
        .trim(),
      start: start + lead,
      end,
    }
  }
  const heading = all.findIndex(({ folded }) => folded.length <= 40 && LISTS.test(folded))
  if (heading >= 0) {
    const level = markOf(all[heading]!.folded)
    const listed: Said<string>[] = []
    for (const line of all.slice(heading + 1)) {
      const mark = markOf(line.folded)
      if (mark !== null && mark === level) break
      if (mark !== null) listed.push(strip(line))
      else if (listed.length > 0) break
    }
    if (listed.length > 0) return listed.slice(0, 60)
  }
  const annex = all.findIndex(({ folded }) => ANNEX.test(folded))
  if (annex < 0) return []
  const first = all[annex]!
  const lead = ANNEX.exec(first.folded)![0].length
  const rest: Line = {
    ...first,
    start: first.start + lead,
    raw: first.raw.slice(lead),
    folded: first.folded.slice(lead),
  }
  const annexes = [strip(rest)]
  for (const line of all.slice(annex + 1)) {
    if (markOf(line.folded) === null || line.folded.length > 60) break
    annexes.push(strip(line))
  }
  return annexes.filter(({ value }) => value !== '').slice(0, 60)
}

/** How a line is numbered: 一、 (一) 1. (1). */
function markOf(line: string): string | null {
  const match = /^([(]?)([一二三四五六七八九十]{1,3}|\d{1,2})([)、..])/.exec(line)
  return match && `${match[1]}${/\d/.test(match[2]!) ? '1' : '一'}${match[3] === '.' ? '.' : match[3]}`
}
