import { Type } from 'typebox'
import type { Label } from '../label.ts'
import { CellProblem, type Field, type FieldOptions, type FieldType } from './field.ts'

/**
 * How a year is meant and written: 2024年 · 2024—2025学年 · 2024年度 (财务) · 2024级 (entry) · 2024届 (graduation).
 * The number kept is the first one.
 */
export type YearKind = 'calendar' | 'school' | 'financial' | 'entry' | 'graduation'

/** A year in people's words. */
export function yearWords(year: number, kind: YearKind): Label {
  switch (kind) {
    case 'calendar':
      return { zh: `${year}年`, en: String(year) }
    case 'school':
      return { zh: `${year}—${year + 1}学年`, en: `${year}–${year + 1}` }
    case 'financial':
      return { zh: `${year}年度`, en: `FY ${year}` }
    case 'entry':
      return { zh: `${year}级`, en: `entry ${year}` }
    case 'graduation':
      return { zh: `${year}届`, en: `class of ${year}` }
  }
}

/** No record of vocational education here is older, and none is planned further ahead. */
const first = 1949
const last = 2100

const written = /^(\d{4})\s*(?:[-—–~至/]\s*(\d{4}|\d{2}))?\s*(?:年度|学年|年|级|届)?$/

const yearType: FieldType = {
  kind: 'year',
  column: 'integer',
  schema: () => Type.Integer({ minimum: first, maximum: last }),
  cell: {
    write: (value) => (value == null ? null : Number(value)),
    read: (cell) => {
      const raw = cell.trim()
      if (raw === '') return null
      const parts = written.exec(raw)
      const begin = Number(parts?.[1])
      const second =
        parts?.[2] === undefined ? begin + 1 : Number(`${parts[1]!.slice(0, 4 - parts[2].length)}${parts[2]}`)
      if (!parts || begin < first || begin > last || second !== begin + 1)
        throw new CellProblem(`“${raw}”不是年份，请写成 2025 或 2025—2026学年`, `“${raw}” is no year; write 2025`)
      return begin
    },
  },
  filters: ['is', 'in', 'from', 'to', 'empty'],
  sortable: true,
  sample: (n) => 2020 + (n % 7),
}

/** A year; `yearKind` says how it is meant and written. */
export const year = <const O extends FieldOptions>(zh: string, yearKind: YearKind = 'calendar', options?: O) =>
  ({ type: yearType, zh, yearKind, minimum: first, maximum: last, ...options }) as Field<number> & O
