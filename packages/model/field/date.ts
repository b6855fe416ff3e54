import { Type } from 'typebox'
import { CellProblem, type Field, type FieldOptions, type FieldType } from './field.ts'

const readDate = (cell: string): string | null => {
  const raw = cell.trim()
  if (raw === '') return null
  const parts = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/.exec(raw)
  const iso = parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : raw
  if (!isCalendarDate(iso))
    throw new CellProblem(`“${raw}”不是日期，请写成 2026-03-31`, `“${raw}” is no date; write 2026-03-31`)
  return iso
}

/** Whether `2026-02-30` and the like exist in the calendar; years count from 0001. */
export function isCalendarDate(iso: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1))
}

const dateType: FieldType = {
  kind: 'date',
  column: 'date',
  schema: () => Type.String({ format: 'date' }),
  cell: { write: (value) => (value == null ? null : String(value)), read: readDate },
  filters: ['is', 'from', 'to', 'empty'],
  sortable: true,
  sample: (n) => `2026-${String((n % 12) + 1).padStart(2, '0')}-15`,
}

const dateTimeType: FieldType = {
  kind: 'dateTime',
  column: 'timestamptz',
  schema: () => Type.String({ format: 'date-time' }),
  cell: {
    write: (value) => (value == null ? null : String(value)),
    read: (cell) => {
      if (cell.trim() === '') return null
      const at = new Date(cell.trim())
      if (Number.isNaN(at.getTime())) throw new CellProblem(`“${cell}”不是时间`, `“${cell}” is no time`)
      return at.toISOString()
    },
  },
  filters: ['from', 'to', 'empty'],
  sortable: true,
  sample: (n) => `2026-03-${String((n % 28) + 1).padStart(2, '0')}T08:00:00.000Z`,
}

/** A day, ISO 8601 `YYYY-MM-DD`. */
export const date = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: dateType, zh, ...options }) as Field<string> & O
/** A moment, ISO 8601 in UTC. */
export const dateTime = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: dateTimeType, zh, ...options }) as Field<string> & O
