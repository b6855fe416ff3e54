import type { CellKind, CellValue } from '../workbook.ts'
import { type StyleName, styleIndex } from './style.ts'
import { cellText } from './xml-text.ts'

/** The format's own limit, in UTF-16 units. */
export const maxCellLength = 32_767

const numeric: ReadonlySet<CellKind> = new Set(['index', 'integer', 'number', 'money', 'percent'])

/**
 * One `<c>` element. Strings are inline strings whatever they start with: there is no way from a value to a formula.
 * A number in a text or id column is written as text; a word in a number or date column (无数据) stays a word, centred.
 */
export function cellXml(reference: string, value: CellValue, kind: CellKind, style: StyleName): string {
  const s = styleIndex(style)
  if (value === null || value === undefined || value === '') return `<c r="${reference}" s="${s}"/>`
  if (typeof value === 'number' && numeric.has(kind) && Number.isFinite(value)) {
    return `<c r="${reference}" s="${s}"><v>${value}</v></c>`
  }
  if (typeof value === 'bigint' && numeric.has(kind) && BigInt(Number(value)) === value) {
    return `<c r="${reference}" s="${s}"><v>${Number(value)}</v></c>`
  }
  if (kind === 'date' && typeof value === 'string') {
    const serial = dateSerial(value)
    if (serial !== null) return `<c r="${reference}" s="${s}"><v>${serial}</v></c>`
  }
  const word = numeric.has(kind) || kind === 'date' ? styleIndex('centred') : s
  return textCellXml(reference, textOf(value), word)
}

/** An inline string, with its spaces kept. */
export function textCellXml(reference: string, text: string, style: number): string {
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t${space}>${cellText(text)}</t></is></c>`
}

/** The words a value is written with where it is not a number. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

/** Days since 1899-12-30 of an ISO date; null where it is none, or older than the format counts correctly (1 March 1900). */
function dateSerial(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists) return null
  const time = date.getTime()
  const serial = time / 86_400_000 + 25_569
  return serial >= 61 ? serial : null
}

/** `A`, `Z`, `AA` … for 0, 25, 26 … */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
