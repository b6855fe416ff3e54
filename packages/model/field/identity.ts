import { Type } from 'typebox'
import { CellProblem, type Field, type FieldOptions, type FieldType } from './field.ts'

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Checks the last character of a resident id (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isResidentId(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id)) return false
  const sum = residentWeights.reduce((total, weight, at) => total + weight * Number(id[at]), 0)
  return '10X98765432'[sum % 11] === id[17]
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Checks a unified social credit code (GB 32100-2015, MOD 31). */
export function isSocialCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  let sum = 0
  let weight = 1
  for (let at = 0; at < 17; at++) {
    sum += creditAlphabet.indexOf(code[at]!) * weight
    weight = (weight * 3) % 31
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17]
}

/** The check character that completes 17 characters of a social credit code. */
export function socialCreditCheck(first17: string): string {
  return [...creditAlphabet].find((last) => isSocialCreditCode(first17 + last)) ?? ''
}

const checked = (
  kind: 'residentId' | 'socialCreditCode',
  pattern: string,
  holds: (value: string) => boolean,
  zh: string,
  en: string,
  sample: FieldType['sample'],
): FieldType => ({
  kind,
  column: 'text',
  schema: () => Type.String({ pattern }),
  cell: {
    write: (value) => (value == null ? null : String(value)),
    read: (cell) => {
      const value = cell.trim().toUpperCase()
      if (value === '') return null
      if (!holds(value))
        throw new CellProblem(`${zh}“${value}”校验位错误`, `${en} “${value}” fails its check character`)
      return value
    },
  },
  filters: ['is'],
  sortable: false,
  sample,
})

const residentIdType = checked('residentId', '^\\d{17}[\\dX]$', isResidentId, '身份证号', 'resident id', (n) => {
  const first17 = `11010519491231${String(n % 1000).padStart(3, '0')}`
  return [...'0123456789X'].map((last) => first17 + last).find(isResidentId)
})

const socialCreditCodeType = checked(
  'socialCreditCode',
  '^[0-9A-HJ-NPQRTUWXY]{18}$',
  isSocialCreditCode,
  '统一社会信用代码',
  'social credit code',
  (n) => {
    const first17 = `91530600MA6${String(n % 1_000_000).padStart(6, '0')}`
    return first17 + socialCreditCheck(first17)
  },
)

/** 身份证号, GB 11643. */
export const residentId = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: residentIdType, zh, ...options }) as Field<string> & O
/** 统一社会信用代码, GB 32100. */
export const socialCreditCode = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: socialCreditCodeType, zh, ...options }) as Field<string> & O
