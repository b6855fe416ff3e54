import { yearEnd, yearStart } from '../date/calendar.ts'
import type { DatePhrase } from '../date/date-phrase.ts'
import type { Target } from '../plan.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { unitKind } from '../quantity/unit.ts'
import type { ReadClause } from '../statement/statement.ts'
import { type Metric, metricOf, subjectOf } from './metric.ts'

export type FoundTarget = Omit<Target, 'id' | 'taskId'>

/** What a document or phase sets for targets that name no date of their own. */
export interface TargetContext {
  /** End of the phase the words stand in, if it is dated. */
  phaseEnd: string | null
  /** The year of a one-year document. */
  planYear: number | null
  /** The year the document speaks from: the plan's, else the one of issue. */
  year: number | null
  /** Word for the issuing area: 市, 区, 县, 师. */
  area: string | null
  /** What the last figure of the section counted. */
  last: Metric | null
}

/** The targets a sentence states. */
export function targetsOf(text: string, folded: string, clauses: ReadClause[], context: TargetContext): FoundTarget[] {
  const found: FoundTarget[] = []
  let sum: ReadClause | null = null
  let rhythm: ReadClause['facts']['cadence'] = null
  let last = context.last
  clauses.forEach((clause, i) => {
    if (clause.facts.cadence?.sum) sum = clause
    if (clause.facts.cadence) rhythm = countsPeople(clause) ? clause.facts.cadence : null
    else if (clause.date || clauses[i - 1]?.stop === ';') rhythm = null
    for (const { quantity, purpose } of clause.figures) {
      if (purpose !== 'target' && purpose !== 'both') continue
      const unit = quantity.unit
      const carried =
        sum !== null && unitKind(unit) === 'people' && /^(?:其中|[^,]{0,6}以上\d)/.test(clause.facts.words)
          ? (sum as ReadClause).facts.cadence
          : null
      const metric = metricOf(folded, clauses, i, quantity, last)
      last = metric
      const cadence = clause.facts.cadence ?? carried ?? (rhythm && goesOn(clause, unit) ? rhythm : null)
      const dates = datesOf(
        repeats(clause) ? null : clause.governing,
        repeats(clause) ? { ...context, phaseEnd: null } : context,
        cadence?.sum ?? false,
        /全年/.test(clause.facts.words),
      )
      found.push({
        start: startOf(clauses, i),
        end: endOf(folded, clause.end),
        metric: metric.name,
        subject: subjectOf(clause.facts.words, context.area),
        operator: quantity.operator,
        value: quantity.value,
        valueRaw: text.slice(quantity.start, quantity.end),
        unit: unitOf(quantity, clause),
        valueMax: quantity.valueMax,
        byDate: dates.by,
        fromDate: dates.from,
        recurrence: cadence ? cadence.recurrence : dates.by ? 'once' : null,
      })
    }
    const years = horizonTarget(text, clauses, i)
    if (years) found.push(years)
    for (const soft of softTargets(clause.facts.words)) {
      const dates = datesOf(clause.governing, context, false)
      found.push({
        start: startOf(clauses, i),
        end: endOf(folded, clause.end),
        metric: soft.metric,
        subject: subjectOf(clause.facts.words, context.area),
        operator: soft.operator,
        value: soft.value,
        valueRaw: soft.raw,
        unit: soft.unit,
        valueMax: null,
        byDate: soft.never ? null : dates.by,
        fromDate: soft.never ? null : dates.from,
        recurrence: dates.by && !soft.never ? 'once' : null,
      })
    }
  })
  context.last = last
  return found
}

/** 每年培训1000人,培养工匠20名: the second number of people is as yearly as the first; a state (在校生规模) is not. */
const countsPeople = (clause: ReadClause) =>
  clause.facts.cadence?.recurrence === 'yearly' &&
  clause.figures.some(({ quantity, purpose }) => purpose === 'target' && unitKind(quantity.unit) === 'people')
const goesOn = (clause: ReadClause, unit: string) =>
  unitKind(unit) === 'people' && !/规模|总[数量]|在校|在册|达到|突破|每次|保有|存量/.test(clause.facts.words)

/** A rhythm (每季度一次) has no end of its own unless the date stands in its clause or spans years. */
function repeats(clause: ReadClause): boolean {
  const { cadence } = clause.facts
  const date = clause.governing
  // 2023年12月上线平台,年撮合项目200项: the month is the launch's
  if (
    cadence?.sum &&
    !clause.date &&
    date?.form === 'within' &&
    !date.wholeYear &&
    date.from?.slice(0, 7) === date.to?.slice(0, 7)
  )
    return true
  if (!cadence || cadence.sum || clause.date) return false
  return !(date?.form === 'since' || (date?.from && date.to && date.from.slice(0, 4) !== date.to.slice(0, 4)))
}

function datesOf(
  date: DatePhrase | null,
  context: TargetContext,
  sum: boolean,
  wholeYear = false,
): { by: string | null; from: string | null } {
  const planEnd =
    context.phaseEnd ??
    (context.planYear ? yearEnd(context.planYear) : wholeYear && context.year ? yearEnd(context.year) : null)
  const planStart = sum && context.planYear ? yearStart(context.planYear) : null
  if (!date) return { by: planEnd, from: planStart }
  if (date.form === 'since') return { by: null, from: date.from }
  const longer = date.from && date.to && date.from.slice(0, 4) !== date.to.slice(0, 4)
  return { by: date.to, from: date.form === 'within' && (longer || sum) ? date.from : planStart }
}

/** 经过5—10年时间 with no other number in its sentence is itself the figure to be held to. */
function horizonTarget(text: string, clauses: ReadClause[], i: number): FoundTarget | null {
  const { date } = clauses[i]!
  if (
    date?.form !== 'horizon' ||
    !date.from ||
    !date.years ||
    clauses.some(({ figures }) => figures.some(({ purpose }) => purpose !== 'none'))
  )
    return null
  const end = clauses[i]!.onlyDate && clauses[i + 1] ? clauses[i + 1]!.end : clauses[i]!.end
  return {
    start: clauses[i]!.start,
    end,
    metric: '所需年限',
    subject: null,
    operator: '=',
    value: date.years[0],
    valueRaw: text.slice(date.start, date.end),
    unit: '年',
    valueMax: date.years[1],
    byDate: date.to,
    fromDate: date.from,
    recurrence: 'once',
  }
}

/** 每年至少召开两次 → 次/年. Things that are made keep their own unit: 每年培养50名. */
function unitOf(quantity: Quantity, clause: ReadClause): string {
  const { cadence } = clause.facts
  if (!cadence || cadence.sum || unitKind(quantity.unit) !== 'occasion') return quantity.unit
  if (cadence.cycle > 1)
    return `${quantity.unit}/${['', '', '两', '三', '四', '五'][cadence.cycle] ?? cadence.cycle}${cadence.period === '月' ? '个月' : cadence.period}`
  if (cadence.period === '年' && quantity.unit !== '次') return quantity.unit
  return `${quantity.unit}/${cadence.period}`
}

/** The date phrase belongs to the span when it stands directly before. */
function startOf(clauses: ReadClause[], i: number): number {
  const before = clauses[i - 1]
  return before?.onlyDate && before.stop !== ';' ? before.start : clauses[i]!.start
}

/** A bracket opened behind the clause and left over from a responsibility is no part of it. */
function endOf(folded: string, end: number): number {
  return folded[end - 1] === '(' ? end - 1 : end
}

/** 保持普通高中和中等职业学校招生规模大体相当: the ratio has no name of its own. */
const ratioOf = (words: string) => (/普/.exec(words)!.index < words.search(/职/) ? '普职比' : '职普比')

interface Soft {
  raw: string
  metric: string
  operator: '=' | 'about'
  value: number
  unit: string
  never: boolean
}

/** Quantities in words that can be measured: 大体相当, 不让一名, 全部达标. */
function softTargets(words: string): Soft[] {
  const found: Soft[] = []
  if (!/相当|达标|不[让落漏掉]/.test(words)) return found
  const even = /(?:大体|基本|大致)相当/.exec(words)
  if (
    even &&
    /比|(?:职普|普职)|(?:普通?高中|普高)[^,]{0,8}(?:中职|中等职业|职业)|(?:中职|中等职业)[^,]{0,8}(?:普通?高中|普高)/.test(
      words.slice(0, even.index),
    )
  ) {
    const metric = /[一-龥]{0,10}比例?/.exec(words.slice(0, even.index))?.[0] ?? ratioOf(words.slice(0, even.index))
    found.push({ raw: even[0], metric, operator: 'about', value: 1, unit: '比', never: false })
  }
  const none = /(?:不让|不落下?|不漏|不掉)一([名人个户家])/.exec(words)
  if (none)
    found.push({
      raw: none[0],
      metric: words.slice(none.index + none[0].length),
      operator: '=',
      value: 0,
      unit: none[1]!,
      never: true,
    })
  // 全部达标学校不少于6所 counts the schools
  const all =
    /(?:全部|全面|100%|百分之百)达标(?!的?[一-龥]{1,8}\d|的?[一-龥]{1,6}(?:不少于|不低于|达到?|超过|至少))/.exec(words)
  if (all && !/\d/.test(all[0]))
    found.push({ raw: all[0], metric: '达标率', operator: '=', value: 100, unit: '%', never: false })
  return found
}
