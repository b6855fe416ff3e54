import { type Field, type FieldKind, isCalendarDate, isResidentId, isSocialCreditCode } from '@zhiqiao/model'
import { Value } from 'typebox/value'
import { isId } from '../store/new-id.ts'

/** What is wrong with a value, in both languages, after the field's name. */
export interface Fault {
  readonly code: string
  readonly zh: string
  readonly en: string
}

const fault = (code: string, zh: string, en: string): Fault => ({ code, zh, en })

const kindFault = {
  text: fault('type', '应为文字', 'must be text'),
  list: fault('type', '应为列表', 'must be a list'),
  number: fault('type', '应为数', 'must be a number'),
  integer: fault('type', '应为整数', 'must be a whole number'),
  flag: fault('type', '应为是或否', 'must be yes or no'),
  id: fault('reference', '没有这条记录，或您无权查看', 'there is no such record, or it is not yours to see'),
}

/** Checks a value that is there by its field's kind: type, form, length, bounds, check characters. */
export function faultOf(field: Field, value: unknown): Fault | null {
  return checks[field.type.kind](value, field)
}

const checks: Record<FieldKind, (value: unknown, field: Field) => Fault | null> = {
  text: (value, field) => textFault(value, field.maxLength ?? 500, false),
  longText: (value, field) => textFault(value, field.maxLength ?? 20_000, true),
  words: (value) => listFault(value, 200, (word) => (word === '' ? kindFault.text : textFault(word, 500, false))),
  code: (value) => textFault(value, 40, false),
  reference: (value) => (isId(value) ? null : kindFault.id),
  references: (value) => listFault(value, 500, (id) => (isId(id) ? null : kindFault.id)),
  files: (value) => listFault(value, 500, (id) => (isId(id) ? null : kindFault.id)),
  date: (value) =>
    typeof value === 'string' && isCalendarDate(value) && value >= '1000-01-01'
      ? null
      : fault('date', '不是日期，请写成 2026-03-31', 'is no date; write 2026-03-31'),
  dateTime: (value) =>
    typeof value === 'string' && /^[1-9]\d{3}-\d\d-\d\dT/.test(value) && !Number.isNaN(new Date(value).getTime())
      ? null
      : fault('dateTime', '不是时间', 'is no moment in time'),
  integer: (value, field) => numberFault(value, field, true, 2_147_483_647),
  year: (value, field) => numberFault(value, field, true, 2100),
  decimal: (value, field) => numberFault(value, field, false, Number.MAX_VALUE),
  money: (value, field) => numberFault(value, field, true, 9e15),
  flag: (value) => (typeof value === 'boolean' ? null : kindFault.flag),
  structure: (value, field) => structureFault(value, field),
  residentId: (value) =>
    typeof value === 'string' && isResidentId(value)
      ? null
      : fault('check', '校验位错误或格式不对', 'fails its check character or is malformed'),
  socialCreditCode: (value) =>
    typeof value === 'string' && isSocialCreditCode(value)
      ? null
      : fault('check', '校验位错误或格式不对', 'fails its check character or is malformed'),
  phone: (value) =>
    typeof value === 'string' && /^[0-9+\-() ]{5,30}$/.test(value)
      ? null
      : fault('phone', '不是电话号码', 'is no telephone number'),
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const controlOrBreak = /[\u0000-\u001f\u007f]/

function textFault(value: unknown, maxLength: number, lines: boolean): Fault | null {
  if (typeof value !== 'string') return kindFault.text
  if (!value.isWellFormed() || (lines ? control : controlOrBreak).test(value))
    return fault('characters', '含有无法保存的字符', 'holds characters that cannot be kept')
  // Code units first: counting code points of a huge text would itself be work.
  const length =
    value.length <= maxLength ? value.length : value.length > maxLength * 2 ? value.length : [...value].length
  return length <= maxLength
    ? null
    : fault('length', `最多${maxLength}个字`, `may have ${maxLength} characters at most`)
}

function listFault(value: unknown, maxItems: number, itemFault: (item: unknown) => Fault | null): Fault | null {
  if (!Array.isArray(value)) return kindFault.list
  if (value.length > maxItems) return fault('length', `最多${maxItems}项`, `may have ${maxItems} items at most`)
  for (const item of value) {
    const wrong = itemFault(item)
    if (wrong) return wrong
  }
  return new Set(value).size === value.length ? null : fault('duplicate', '有重复项', 'has items twice')
}

function numberFault(value: unknown, field: Field, whole: boolean, limit: number): Fault | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return kindFault.number
  if (whole && !Number.isSafeInteger(value)) return kindFault.integer
  const minimum = Math.max(field.minimum ?? -limit, -limit)
  const maximum = Math.min(field.maximum ?? limit, limit)
  if (value < minimum) return fault('minimum', `不能小于${minimum}`, `must be ${minimum} or more`)
  if (value > maximum) return fault('maximum', `不能大于${maximum}`, `must be ${maximum} or less`)
  return null
}

function structureFault(value: unknown, field: Field): Fault | null {
  if (!isPlain(value, 0)) return fault('characters', '含有无法保存的内容', 'holds what cannot be kept')
  if (!field.shape || Value.Check(field.shape, value)) return null
  const place = Value.Errors(field.shape, value)[0]?.instancePath ?? ''
  return fault('shape', `内容不符合要求${place && `(${place})`}`, `is not as asked for${place && ` (${place})`}`)
}

/** Whether the database can keep it: no depth without end, no broken characters, no NUL. */
function isPlain(value: unknown, depth: number): boolean {
  if (depth > 60) return false
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1))
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([key, item]) => isPlain(key, depth) && isPlain(item, depth + 1))
}
