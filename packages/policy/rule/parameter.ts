import type { Quantity } from '../quantity/quantity.ts'
import type { ReadClause } from '../statement/statement.ts'
import type { Reason } from './reason.ts'

const UNIT_NAMES: Record<string, string> = {
  年: 'years',
  个月: 'months',
  月: 'months',
  次: 'times',
  '%': 'percent',
  元: 'yuan',
  个工作日: 'workingDays',
  工作日: 'workingDays',
  天: 'days',
  日: 'days',
  学时: 'hours',
  课时: 'hours',
  小时: 'hours',
  人: 'persons',
  名: 'persons',
  家: 'enterprises',
  所: 'schools',
  岁: 'age',
  周岁: 'age',
  倍: 'multiple',
  个季度: 'quarters',
  平方米: 'squareMetres',
  亩: 'mu',
}

/** The numbers and the frequency of a rule under speaking names; a name used twice gets a number. */
export function parametersOf(folded: string, group: ReadClause[], reason: Reason): Record<string, number | string> {
  const parameters: Record<string, number | string> = {}
  const put = (name: string, value: number | string) => {
    let key = name
    for (let n = 2; key in parameters; n++) key = `${name}${n}`
    parameters[key] = value
  }
  for (const clause of group) {
    if (clause.date?.form === 'since' && clause.date.from) put('fromYear', Number(clause.date.from.slice(0, 4)))
    const { cadence } = clause.facts
    if (cadence && !cadence.sum && cadence.cycle > 1) put(`cycle${PERIODS[cadence.period] ?? 'Periods'}`, cadence.cycle)
    const figures = clause.figures.filter(({ purpose }) => purpose !== 'target').slice(0, 24)
    for (const { quantity } of figures) {
      if (
        cadence &&
        quantity.start < clause.start + cadence.index + cadence.length &&
        quantity.start >= clause.start + cadence.index
      )
        continue
      const name = nameOf(quantity)
      const perPeriod =
        cadence && !cadence.sum && name === 'times' ? `timesPer${PERIOD_NAMES[cadence.period] ?? 'Period'}` : name
      put(prefixed(perPeriod, quantity.operator), quantity.value)
      if (quantity.valueMax !== null) put(prefixed(perPeriod, '<='), quantity.valueMax)
    }
    if (cadence && !cadence.sum && figures.length === 0)
      put('frequency', `每${cadence.cycle > 1 ? cadence.cycle : ''}${cadence.period}`)
    else if (!cadence && reason === 'frequency' && /定期/.test(clause.facts.words)) put('frequency', '定期')
    for (const ratio of clause.facts.words.matchAll(/(\d{1,4}):(\d{1,4})(?::(\d{1,4}))?/g)) {
      put('ratioFirst', Number(ratio[1]))
      put('ratioSecond', Number(ratio[2]))
      if (ratio[3]) put('ratioThird', Number(ratio[3]))
    }
  }
  for (const due of folded
    .slice(group[0]!.start, Math.min(group[0]!.start + 300, group[group.length - 1]!.end))
    .matchAll(/每年(\d{1,2})月(?:(\d{1,2})日)?(?:(?:和|、)(\d{1,2})月)?|每(?:个?月|季度?)(?:末月)?(\d{1,2})日/g)) {
    if (due[1]) put('dueMonth', Number(due[1]))
    if (due[2] ?? due[4]) put('dueDay', Number(due[2] ?? due[4]))
    if (due[3]) put('timesPerYear', 2)
  }
  for (const rank of folded
    .slice(group[0]!.start, Math.min(group[0]!.start + 400, group[group.length - 1]!.end))
    .matchAll(/(第|前|后)([一二三四五六七八九十])[名位]/g)) {
    put(
      rank[1] === '第' ? 'rank' : rank[1] === '前' ? 'topRanks' : 'lastRanks',
      '一二三四五六七八九十'.indexOf(rank[2]!) + 1,
    )
  }
  const due = group.find((clause) => clause.date?.to)?.date?.to
  if (reason === 'plan' && due) {
    put('dueYear', Number(due.slice(0, 4)))
    put('dueMonth', Number(due.slice(5, 7)))
  }
  if (reason === 'plan') put('plansPerUnit', 1)
  const none = /不让一[名人个户]/.exec(
    folded.slice(group[0]!.start, Math.min(group[0]!.start + 400, group[group.length - 1]!.end)),
  )
  if (none) put('max', 0)
  return parameters
}

const PERIOD_NAMES: Record<string, string> = {
  年: 'Year',
  学年: 'SchoolYear',
  学期: 'Term',
  季度: 'Quarter',
  半年: 'HalfYear',
  月: 'Month',
  周: 'Week',
  日: 'Day',
}
const PERIODS: Record<string, string> = {
  年: 'Years',
  学年: 'SchoolYears',
  月: 'Months',
  季度: 'Quarters',
  周: 'Weeks',
  日: 'Days',
}

const nameOf = (quantity: Quantity) => UNIT_NAMES[quantity.unit] ?? 'count'

function prefixed(name: string, operator: string): string {
  const prefix = operator === '>=' ? 'min' : operator === '<=' ? 'max' : ''
  return prefix ? prefix + name[0]!.toUpperCase() + name.slice(1) : name
}
