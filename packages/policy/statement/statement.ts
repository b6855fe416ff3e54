import type { DatePhrase } from '../date/date-phrase.ts'
import { type ClauseFacts, clauseFacts, FAVOURS, QUALIFIES, setsUp } from '../quantity/clause-facts.ts'
import { type Purpose, purposeOf } from '../quantity/purpose.ts'
import { type Quantity, type QuantityContext, quantities } from '../quantity/quantity.ts'
import { type Clause, eachSentence } from '../text/clause.ts'

/** A clause with what was read in it. */
export interface ReadClause extends Clause {
  facts: ClauseFacts
  figures: { quantity: Quantity; purpose: Purpose }[]
  /** The date phrase standing in this clause that governs what follows, if any. */
  date: DatePhrase | null
  /** The date phrase in force here: its own or one from before. */
  governing: DatePhrase | null
  /** The clause is nothing but its date. */
  onlyDate: boolean
}

export interface StatementContext extends QuantityContext {
  /** A date holds on from sentence to sentence, as in a list of goals. */
  carryDate: boolean
  /** A date that governs from the beginning: the deadline of a table's row, or what was announced above a list of goals. */
  due?: DatePhrase | null
  /** The words lay down rules: in 办法, 条例 and lists of conditions a bare number is no target. */
  lawlike: boolean
  /** The words are one of a list of conditions. */
  conditions: boolean
  /** The document or phase has its own end: a one-year plan. */
  planned: boolean
  /** The year the document speaks from, and its day of issue. */
  year: number | null
  issuedOn: string | null
}

const NOTHING = { condition: false, must: false, benefit: false }

/** Hands on every sentence of `[start, end)` with its clauses read. `masked` are the responsibility brackets. */
export function eachStatement(
  folded: string,
  start: number,
  end: number,
  dates: DatePhrase[],
  context: StatementContext,
  take: (clauses: ReadClause[]) => void,
): void {
  let next = firstDate(dates, start)
  let carried: DatePhrase | null = context.due ?? null
  eachSentence(folded, start, end, (clauses) => {
    let governing = context.carryDate ? carried : (context.due ?? null)
    let previous = ''
    let starts = false
    let inherited = NOTHING
    let past = false
    // 履行下列义务:1.…;2.… lays duties on members up to the sentence's end
    let listed = false
    // 到2026年8月:…;…;… governs all that is listed
    let held: DatePhrase | null = null
    let among = false
    let carry: DatePhrase | null = governing
    const read = clauses.map((clause, at): ReadClause => {
      const previousStop = previous
      while (next < dates.length && dates[next]!.start < clause.start) next++
      let date: DatePhrase | null = null
      for (let i = next; i < dates.length && dates[i]!.end <= clause.end; i++) {
        next = i
        if (governs(folded, dates[i]!, clause)) {
          date = dates[i]!
          break
        }
      }
      if (date) {
        past = isPast(folded, date, context)
        if (past) date = null
        else governing = date
      } else if (TELLS.test(folded.slice(clause.start, Math.min(clause.end, clause.start + 60)))) past = true
      if (date) governing = date
      else if (
        governing &&
        governing !== context.due &&
        governing !== held &&
        (previous === ';' || starts) &&
        !isYearLevel(governing)
      )
        governing = null
      if (date && clause.stop === ':') held = date
      if (previous === ';') among = false
      if (folded.startsWith('其中', clause.start)) among = true
      if (!among) carry = governing
      previous = clause.stop
      starts =
        date !== null && /启动|开工|动工/.test(folded.slice(clause.start, Math.min(clause.end, clause.start + 60)))
      const facts = clauseFacts(folded, clause.start, clause.end)
      const following = clauses[at + 1]
      if (
        following &&
        clause.stop === ',' &&
        QUALIFIES.test(facts.words) &&
        FAVOURS.test(folded.slice(following.start, Math.min(following.end, following.start + 12)))
      )
        facts.condition = true
      if (date || previousStop === ';') inherited = NOTHING
      facts.inherited = listed ? { ...inherited, must: true } : inherited
      if (clause.stop === ':' && /(?:义务|条件)$/.test(facts.words)) listed = true
      const sets = setsUp(facts)
      inherited = {
        condition: inherited.condition || sets.condition,
        must: inherited.must || sets.must,
        benefit: inherited.benefit || sets.benefit,
      }
      facts.past = past && !facts.must
      facts.dated = governing !== null
      facts.lawlike = context.lawlike
      facts.listed = context.conditions
      facts.scored = isScored(folded, clauses, at)
      facts.planned = context.planned
      const figures = quantities(folded, clause.start, clause.end, context)
        .filter((quantity) => !insideDate(dates, next, quantity))
        .map((quantity) => ({ quantity, purpose: purposeOf(quantity, facts) }))
      return {
        ...clause,
        facts,
        figures,
        date,
        governing,
        onlyDate: date !== null && clause.end - date.end <= 1 && date.start - clause.start <= 4,
      }
    })
    carried = carry
    take(read)
  })
}

/** Points for it follow before the next semicolon: 就业率达到95%以上,得10分. */
function isScored(folded: string, clauses: Clause[], at: number): boolean {
  for (let i = at; i < Math.min(clauses.length, at + 4); i++) {
    if (i > at && SCORES.test(folded.slice(clauses[i]!.start, Math.min(clauses[i]!.end, clauses[i]!.start + 14))))
      return true
    if (clauses[i]!.stop !== ',') return false
  }
  return false
}

const SCORES =
  /^(?:得|计|记|加|扣|不得|赋)(?:\d{1,3}(?:\.\d)?)?分|^每(?:低|高|多|少|增|减|缺|发生|出现|有)[^,]{0,14}[扣加]/

/** A date at the beginning of a clause, or one that sets an end (到2025年, 6月底前), governs; one that is only spoken of does not. */
function governs(folded: string, date: DatePhrase, clause: Clause): boolean {
  if (date.mentioned || date.recurring) return false
  const lead = folded.slice(clause.start, date.start)
  if (isPhase(folded, date, clause)) return true
  if (lead.length === 0 || LEAD_IN.test(lead)) return true
  // 覆盖率2025年达到60%以上
  if (date.wholeYear && date.form === 'within' && REACHES.test(folded.slice(date.end, date.end + 6))) return true
  // 一期工程2025年8月交付
  if (date.form === 'within' && !date.wholeYear && HAPPENS.test(folded.slice(date.end, date.end + 8))) return true
  const words = folded.slice(date.start, date.end)
  if (date.form === 'until' && !/\d{4}|^[到至截力]|前$|内$/.test(words)) return false
  if (date.form === 'until' || date.form === 'since' || date.form === 'horizon') return true
  return (
    /[于在]$/.test(folded.slice(date.start - 1, date.start)) || /^[于在]/.test(folded.slice(date.start, date.start + 1))
  )
}

const HAPPENS =
  /^(?:前后)?(?:正式|全面|基本|建成|竣工|实现)?(?:交付|投用|投入使用|投产|竣工|完工|开工|建成|启用|通车|上线|完成|出台|印发|挂牌|开园|开学|招生|运营|举办|召开|启动|实施|开放|验收)/
const REACHES = /^(?:力争|要|应|将)?(?:达到?|提高到|提升[到至]|超过|突破|不低于|不少于|实现)/

/** A clause that tells what has been: what follows in its sentence is told too, up to a date that lies ahead. */
const TELLS =
  /^(?:(?:自)?(?:去年|前年|今年|近年|多年|长期)(?:以)?来|近[一两二三四五六几\d]{1,2}年(?!内?(?:无|未|没有|不得)|内?[^,]{0,30}的$)|过去|[“"]?十[二三四五]五[”"]?以来|截至目前|目前|(?:我|全)?[省市县区州旗师]?(?:目前)?(?<![在对从将把])现有(?=[^,]{1,14}\d)|(?:我|全)[省市县区州旗师](?:已|累计已)|已(?:累计)?(?:建成|培训|培养|开展|完成|有))/

/** A year before the document's, or 截至 a day before its issue, is no date to reach anything by. */
function isPast(folded: string, date: DatePhrase, { year, issuedOn }: StatementContext): boolean {
  if (date.to === null || date.form === 'horizon') return false
  if (year !== null && Number(date.to.slice(0, 4)) < year) return true
  return issuedOn !== null && date.to < issuedOn && /^截[至止]/.test(folded.slice(date.start, date.start + 2))
}

/** 动员部署阶段(2023年3月1日—3月31日): the phase in front of the bracket has this date. */
export const isPhase = (folded: string, date: DatePhrase, clause: Clause) =>
  folded[date.start - 1] === '(' &&
  folded[date.end] === ')' &&
  date.end + 1 >= clause.end &&
  date.form !== 'since' &&
  /(?:阶段|部署|实施|总结|验收|推进|启动|评估|提升|动员|申报|评审|宣传|发动|整改|排查|准备|巩固|第[一二三四五]步)[^,]{0,10}\($/.test(
    folded.slice(Math.max(clause.start, date.start - 20), date.start),
  )

const LEAD_IN =
  /^[\s]*(?:(?:-{1,4}|·|●|◆|■|▪)\s?)?(?:力争|争取|确保|计划|其中|并|并且|同时|预计|拟|原则上|总体目标是|目标是|主要目标是|(?:第?[一二三四五六]|首先)(?:是|阶段)?|\(\d\)|[①-⑩])?[\s:]*$/

/** A month's date governs up to the next semicolon, a year's to the end of the sentence. */
const isYearLevel = (date: DatePhrase) =>
  date.wholeYear ||
  date.form === 'horizon' ||
  (date.to?.endsWith('-12-31') ?? false) ||
  (date.form === 'since' && (date.from?.endsWith('-01-01') ?? false))

function insideDate(dates: DatePhrase[], next: number, quantity: Quantity): boolean {
  for (let i = Math.max(0, next - 1); i < dates.length && dates[i]!.start < quantity.end; i++) {
    const date = dates[i]!
    if (date.form !== 'horizon' && quantity.start < date.end && quantity.end > date.start) return true
    if (date.form === 'horizon' && quantity.start < date.end && quantity.end > date.start) return true
  }
  return false
}

function firstDate(dates: DatePhrase[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
