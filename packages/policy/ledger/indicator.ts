import { yearEnd } from '../date/calendar.ts'
import type { Operator } from '../plan.ts'
import { unitAt } from '../quantity/unit.ts'
import type { FoundTarget } from '../target/target.ts'
import type { Row } from './table.ts'

interface Columns {
  name: number
  unit: number
  /** The columns that hold values to be reached, with the year each is for if its heading says. */
  goals: { column: number; year: number | null }[]
}

const PAST = /基数|基期|基准|现状|实际|完成|预计/

/**
 * The columns of a table of indicators (指标名称 / 单位 / 2025年基数 / 2030年目标), or `null` when the row heads none. Where
 * the columns are bare years (2022年 / 2023年 / 2024年), those from the document's year on hold goals.
 *
 * @param from the year the document speaks from
 */
export function indicatorColumns(cells: string[], from: number | null): Columns | null {
  const words = cells.map((cell) => cell.replace(/[\s*]/g, ''))
  const name = words.findIndex((cell) => /指标/.test(cell) && !/值|属性|性质|类/.test(cell))
  if (name < 0) return null
  const unit = words.findIndex((cell) => /^(?:计量)?单位$/.test(cell))
  const dated = words
    .map((cell, column) => ({
      column,
      year: Number(/(20\d{2})/.exec(cell)?.[1]) || null,
      goal: /目标|规划|预期|末/.test(cell),
    }))
    .filter(({ column, year, goal }) => column !== name && (goal || year) && !PAST.test(words[column]!))
  const said = dated.filter(({ goal }) => goal)
  const ahead = dated.filter(({ year }) => from === null || year === null || year >= from)
  const goals = said.length ? said : ahead.length ? ahead : dated.slice(-1)
  return goals.length ? { name, unit, goals } : null
}

const VALUE =
  /^(>=|≥|>|<=|≤|<|不低于|不少于|不高于|不超过|约|达到)?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(万|亿)?([^\d(]{0,6})?(以上|以内|左右)?/

/** The targets a row of such a table states; none for rows without a number. */
export const indicatorTargets = (
  text: string,
  folded: string,
  row: Row,
  columns: Columns,
  end: string | null,
  area: string | null,
): FoundTarget[] =>
  columns.goals
    .map((goal) => indicatorTarget(text, folded, row, { ...columns, ...goal }, end, area))
    .filter((target) => target !== null)

function indicatorTarget(
  text: string,
  folded: string,
  row: Row,
  columns: Columns & Columns['goals'][number],
  end: string | null,
  area: string | null,
): FoundTarget | null {
  const name = row.cells[columns.name]
  const goal = row.cells[columns.column]
  if (!name || !goal || goal.start === goal.end || name.start === name.end) return null
  const value = VALUE.exec(folded.slice(goal.start, goal.end).replace(/[\s,]/g, ''))
  if (!value) return null
  const title = folded.slice(name.start, name.end)
  // the heading row printed again on the next page
  if (/^\s*指标/.test(title) || /^\d{4}年/.test(folded.slice(goal.start, goal.end))) return null
  const bracket = /[(]([^()]{1,8})[)]\s*$/.exec(title)
  const written =
    columns.unit >= 0
      ? folded.slice(row.cells[columns.unit]?.start ?? 0, row.cells[columns.unit]?.end ?? 0)
      : (bracket?.[1] ?? '')
  const scale = /^[万亿]/.exec(written)?.[0] ?? value[4] ?? ''
  const unit = (/^[万亿]/.test(written) ? written.slice(1) : written) || unitAt(value[5] ?? '', 0)
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1
  const by = columns.year ? yearEnd(columns.year) : end
  return {
    // A goal may stand before its name.
    start: Math.min(name.start, goal.start),
    end: Math.max(name.end, goal.end),
    metric: title.replace(/[(][^()]*[)]\s*$/, '').trim(),
    subject: area,
    operator: operatorOf(value[1] ?? value[6] ?? ''),
    value: Number((Number(value[2]) * factor).toPrecision(12)),
    valueRaw: text.slice(goal.start, goal.end),
    unit,
    valueMax: value[3] ? Number((Number(value[3]) * factor).toPrecision(12)) : null,
    byDate: by,
    fromDate: null,
    recurrence: by ? 'once' : null,
  }
}

function operatorOf(words: string): Operator {
  if (/^(?:>=?|≥|不低于|不少于|达到|以上)$/.test(words)) return '>='
  if (/^(?:<=?|≤|不高于|不超过|以内)$/.test(words)) return '<='
  return /约|左右/.test(words) ? 'about' : '='
}
