import { addYears, yearEnd, yearStart } from '../date/calendar.ts'
import type { DatePhrase } from '../date/date-phrase.ts'
import type { Outline } from '../outline/outline.ts'
import type { Milestone } from '../plan.ts'
import { chineseNumber } from '../quantity/numeral.ts'
import { isPhase, type ReadClause } from '../statement/statement.ts'

export type FoundMilestone = Omit<Milestone, 'id'>

/**
 * The dated events a sentence states. A dated clause with a number is a target only, except in a sentence that lays
 * out a phase (`phases`): there the phase keeps it as an item too.
 */
export function milestonesOf(
  text: string,
  folded: string,
  clauses: ReadClause[],
  phases: boolean,
  issuedOn: string | null,
): FoundMilestone[] {
  const found: FoundMilestone[] = []
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!
    const { date } = clause
    const term = termOf(clause)
    if (term) {
      found.push(term)
      continue
    }
    if (!date || (date.form === 'since' && !startsSomething(clauses, i))) continue
    if (date.from === null && date.to === null) continue
    const last = groupEnd(clauses, i, phases)
    if (last < 0) continue
    const items = isPhase(folded, date, clause)
      ? [text.slice(clause.start, date.start - 1)]
      : itemsOf(text, clauses, i, last, date)
    if (items.length === 0) continue
    const start =
      date.start < clause.start + 12 || isPhase(folded, date, clause) ? Math.min(clause.start, date.start) : date.start
    found.push({ name: nameOf(items[0]!), from: date.from, to: date.to, items, start, end: clauses[last]!.end })
    i = last
  }
  return effectivePeriods(folded, clauses, found, issuedOn)
}

/** 试点期为2021—2025年: the clause names a term and nothing else. */
function termOf(clause: ReadClause): FoundMilestone | null {
  const found = TERM.exec(clause.facts.words)
  const from = Number(found?.[2])
  const to = Number(found?.[3])
  if (!found || from >= to) return null
  return { name: found[1]!, from: yearStart(from), to: yearEnd(to), items: [], start: clause.start, end: clause.end }
}

const TERM =
  /^((?:本)?(?:试点|实施|建设|规划|创建|执行|培育|计划|行动|周期|工作)(?:工作)?(?:期限?|周期|时间))(?:为|是|:)?(20\d{2})年?\s?[-~至到]{1,2}\s?(20\d{2})年?$/

/** Index of the last clause that belongs to the event, or -1 when there is no event. */
function groupEnd(clauses: ReadClause[], i: number, phases: boolean): number {
  const first = clauses[i]!.onlyDate ? i + 1 : i
  if (first >= clauses.length || (clauses[i]!.onlyDate && clauses[i]!.stop === ';')) return -1
  if (first > i && clauses[first]!.date) return -1
  if (!phases && !isEvent(clauses[first]!)) return -1
  let last = first
  while (
    last + 1 < clauses.length &&
    !clauses[last + 1]!.date &&
    (phases || (clauses[last]!.stop !== ';' && isEvent(clauses[last + 1]!)))
  )
    last++
  return last
}

const isEvent = (clause: ReadClause) =>
  clause.figures.every(({ purpose }) => purpose === 'none') &&
  !(clause.facts.cadence && !clause.facts.cadence.sum) &&
  !/\d:\d|(?:全部|全面)达标/.test(clause.facts.words) &&
  !(clause.stop === ':' && ANNOUNCES.test(clause.facts.words))

/** 到2025年,力争实现以下目标: what is listed below are the goals, the words themselves are none. */
const ANNOUNCES = /(?:以下|下列|如下)[^,]{0,8}(?:目标|指标|任务)$|目标(?:任务)?(?:是|为|如下)$/

/** 自9月1日起全面实施 is an event; 自2019年起,学校原则上… is a rule. */
function startsSomething(clauses: ReadClause[], i: number): boolean {
  const rest = clauses.slice(i, clauses[i]!.onlyDate ? i + 2 : i + 1)
  return !rest.some((clause) => clause.facts.must || clause.facts.cadence || clause.figures.length > 0)
}

function itemsOf(text: string, clauses: ReadClause[], i: number, last: number, date: DatePhrase): string[] {
  const items: string[] = []
  for (let at = i; at <= last; at++) {
    const clause = clauses[at]!
    if (clause.onlyDate) continue
    const from = at === i && date.end > clause.start && date.end < clause.end ? date.end : clause.start
    const words = text
      .slice(from, clause.end)
      .replace(/^[\s,，、;；:：]+/, '')
      .trim()
    if (words.length > 1) items.push(words)
  }
  return items
}

const nameOf = (item: string) => (item.length > 30 ? `${item.slice(0, 30)}…` : item)

const COMPLETES =
  /^(?:全面|正式|基本|如期)?(?:启动|上线|建成|举办|完成|出台|印发|制定|编制|召开|竣工|开工|挂牌|组建|成立|建立|发布|投入使用|投用|通过|开通|形成|开展|搭建|推出)/

/** Events of a table's row: its clauses without a number that something is started, finished or held by the row's deadline. */
export function rowMilestonesOf(text: string, clauses: ReadClause[], due: DatePhrase | null): FoundMilestone[] {
  if (!due || due.recurring) return []
  return clauses
    .filter((clause) => !clause.date && isEvent(clause) && COMPLETES.test(clause.facts.words))
    .map((clause) => {
      const item = text.slice(clause.start, clause.end)
      return { name: nameOf(item), from: due.from, to: due.to, items: [item], start: clause.start, end: clause.end }
    })
}

/** 自6月20日起施行,有效期3年: the period in which the document is in force. */
function effectivePeriods(
  folded: string,
  clauses: ReadClause[],
  found: FoundMilestone[],
  issuedOn: string | null,
): FoundMilestone[] {
  const last = clauses[clauses.length - 1]
  const first = clauses[0]
  if (!first || !last || !/施行|实施|执行|试行/.test(first.facts.words)) return found
  const since = clauses.find(
    (clause) => clause.date?.form === 'since' && /起(?:正式)?(?:施行|实施|执行|试行)/.test(clause.facts.words),
  )
  const printed = clauses.find((clause) =>
    /自(?:印发|发布|公布|下发|颁布)之日起(?:正式)?(?:施行|实施|执行|试行)/.test(clause.facts.words),
  )
  const begins = since ?? printed
  if (!begins) return found
  const years = clauses.find((clause) =>
    /(?:有效期|试行期|执行期)(?:为|限为?)?(?:\d{1,2}|[一二两三四五])年/.test(clause.facts.words),
  )
  const from = since ? since.date!.from : issuedOn
  if (!from) return found
  const count = years ? yearsIn(/期(?:为|限为?)?(\d{1,2}|[一二两三四五])年/.exec(years.facts.words)![1]!) : 0
  const until = clauses.find((clause) => /有效期[至到]/.test(clause.facts.words))?.date?.to ?? null
  const to = count ? dayBefore(addYears(from, count)) : until
  const start = since ? since.date!.start : begins.start
  return [
    ...found.filter((milestone) => milestone.end <= start || milestone.start > last.end),
    {
      name: '施行期',
      from,
      to,
      items: [],
      start,
      end: (years ?? clauses.find((clause) => /有效期[至到]/.test(clause.facts.words)) ?? begins).end,
    },
  ].map((milestone) => ({ ...milestone, end: Math.min(milestone.end, folded.length) }))
}

const yearsIn = (words: string) => (/\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0))

function dayBefore(iso: string | null): string | null {
  if (!iso) return null
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

export interface Phases {
  milestones: FoundMilestone[]
  /** The dated phase a section stands in, its own or one above. */
  of(section: number): DatePhrase | null
}

/** Phases named in headings with their dates: (一)自评分析阶段(2022年9月—10月). */
export function headingPhases(text: string, outline: Outline, dates: DatePhrase[]): Phases {
  const own = new Map<number, DatePhrase>()
  const milestones: FoundMilestone[] = []
  let next = 0
  for (let i = 0; i < outline.sections.length; i++) {
    const start = outline.headingStart[i]!
    const end = outline.headingEnd[i]!
    while (next < dates.length && dates[next]!.start < start) next++
    const date = dates[next]
    if (!date || date.end > end || end - start > 60 || !inHeading(text, date, start, end)) continue
    own.set(i, date)
    const section = outline.sections[i]!
    milestones.push({
      name:
        section.heading
          .replace(/[（(][^（()）]*[）)]\s*$/, '')
          .replace(/[:：]$/, '')
          .trim() || section.heading,
      from: date.from,
      to: date.to,
      items: childrenOf(outline, i),
      start: section.start,
      end,
    })
  }
  const of = (section: number) => {
    for (let up = section; up >= 0; up = outline.parent[up]!) if (own.has(up)) return own.get(up)!
    return null
  }
  return { milestones, of }
}

/** In brackets at the end of the heading, or the heading is about a phase. */
function inHeading(text: string, date: DatePhrase, start: number, end: number): boolean {
  if (date.mentioned || date.form === 'since' || date.form === 'horizon') return false
  const heading = text.slice(start, end)
  return /[（(]/.test(text[date.start - 1] ?? '') || /阶段|步/.test(heading)
}

function childrenOf(outline: Outline, i: number): string[] {
  const items: string[] = []
  const { end } = outline.sections[i]!
  for (let at = i + 1; at < outline.sections.length && outline.sections[at]!.start < end && items.length < 60; at++) {
    if (outline.parent[at] === i) items.push(outline.sections[at]!.heading)
  }
  return items
}
