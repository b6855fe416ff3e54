import { CellProblem, type CodeSet, chinaAheadMs, type Domain, type Field, isCalendarDate } from '@zhiqiao/model'
import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import { beforeDamage } from './damaged-text.ts'
import { cellText } from './open-table.ts'

/** What a cell means: a value, words that name records, or why it cannot be read. */
export type CellReading =
  | { readonly value: unknown }
  | { readonly names: readonly string[] }
  /** Shown masked when it was exported (张*): says nothing, and never clears. */
  | { readonly masked: true }
  | { readonly code: string; readonly zh: string; readonly en: string }

export type CellReader = (value: SheetValue) => CellReading

const empty: CellReading = { value: null }
const untouched: CellReading = { masked: true }

/**
 * How cells of a field's column are read.
 * @param words what the other system writes, and what it means here
 * @param factor what numbers are multiplied by first
 */
export function cellReader(field: Field, domain: Domain, words: ReadonlyMap<string, string>, factor = 1): CellReader {
  const { kind } = field.type
  const set = field.codeSet === undefined ? undefined : domain.codeSets[field.codeSet]
  const codes = set && codesOf(set)
  const readCell = (cell: Exclude<SheetValue, null>): CellReading => {
    const raw = cellText(cell)
    const text = words.get(raw) ?? raw
    if (text === '') return empty
    if (field.personal && text.includes('*')) return untouched
    if (typeof cell === 'string' && text.length > 1) {
      const damage = damageOf(text, kind)
      if (damage) return damage
    }
    if (codes && set) return codeOf(text, codes, set)
    if (kind === 'reference') return { names: [text] }
    if (kind === 'references') return { names: separated(text) }
    if (typeof cell === 'number' && factor !== 1)
      return { value: field.type.cell.read(String(round(cell * factor)), field) }
    return readText(text, cell, field)
  }
  const readWords = remembering(readCell)
  return (cell) => {
    if (cell === null) return empty
    return typeof cell === 'string' ? readWords(cell) : readCell(cell)
  }
}

/** Digits may be typed full-width: １２. */
const numeric = new Set(['integer', 'decimal', 'money', 'year', 'phone', 'residentId', 'socialCreditCode'])

function readText(text: string, cell: SheetValue, field: Field): CellReading {
  const { kind } = field.type
  try {
    if (kind === 'date') return dateOf(text, cell, field)
    if (kind === 'dateTime') return dateTimeOf(text, cell, field)
    if (kind === 'year' && cell instanceof Date)
      return problem('year', `“${text}”是日期，请写年份，如 ${text.slice(0, 4)}`, `“${text}” is a day; write a year`)
    return { value: field.type.cell.read(numeric.has(kind) ? text.normalize('NFKC') : text, field) }
  } catch (error) {
    if (error instanceof CellProblem) return problem('cell', error.message, error.en)
    throw error
  }
}

/** A day as people write it; a bare number is perhaps a day that lost its format, and is not guessed at. */
function dateOf(text: string, cell: SheetValue, field: Field): CellReading {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) {
    const iso = `${compact[1]}-${compact[2]}-${compact[3]}`
    if (isCalendarDate(iso)) return { value: iso }
  }
  if (typeof cell === 'number' && cell > 20_000 && cell < 80_000) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000).toISOString().slice(0, 10)
    return problem(
      'date',
      `“${text}”像是日期的序号（${day}），请把该列设为日期格式，或写成 ${day}`,
      `“${text}” looks like the number of a day (${day}): format the column as a date`,
    )
  }
  const day = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[ T]\d{1,2}:\d{2}/.exec(text)
  return { value: field.type.cell.read(day ? day[1]! : text, field) }
}

const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]+(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}))?[分秒]?$/

/** A table knows the time on the wall; the walls here are in China, wherever the server runs. */
function dateTimeOf(text: string, cell: SheetValue, field: Field): CellReading {
  if (cell instanceof Date) return { value: new Date(cell.getTime() - chinaAheadMs).toISOString() }
  const parts = written
    .exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0))
  if (!parts) return { value: field.type.cell.read(text, field) }
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number]
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!isCalendarDate(iso) || hour > 23 || minute > 59 || second > 59)
    return problem('cell', `“${text}”不是时间`, `“${text}” is no time`)
  return { value: new Date(Date.UTC(year, month - 1, day, hour, minute, second) - chinaAheadMs).toISOString() }
}

/** Long numbers that became 1.10105E+17, and text read in the wrong encoding: wrong for certain, so never kept. */
function damageOf(text: string, kind: Field['type']['kind']): CellReading | null {
  if (/^\d(\.\d+)?E\+?\d{1,2}$/i.test(text) && !['integer', 'decimal', 'money'].includes(kind))
    return problem(
      'digits',
      `“${text}”已被改成科学计数法，末几位已丢失；请把该列设为“文本”格式后重新填写`,
      `“${text}” was turned into scientific notation and lost its last digits: format the column as text and enter it again`,
    )
  const before = beforeDamage(text)
  if (before === null) return null
  const told = before === '' ? '' : `（原文可能是“${before.slice(0, 20)}”）`
  return problem(
    'mojibake',
    `“${text.slice(0, 20)}”是乱码${told}；请用正确的编码重新导出`,
    `“${text.slice(0, 20)}” was read in the wrong encoding: export it again`,
  )
}

const mostWords = 2000

/** The same few words come again and again in most columns; a column in which they do not is read word by word. */
function remembering(read: (text: string) => CellReading): (text: string) => CellReading {
  const known = new Map<string, CellReading>()
  return (text) => {
    if (known.size === mostWords) return read(text)
    const found = known.get(text)
    if (found) return found
    const reading = read(text)
    known.set(text, reading)
    return reading
  }
}

const spelled = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Codes by every way to write them: the code, its words, both together (01 男, 1-男). */
function codesOf(set: CodeSet): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const { code, zh, en } of [...set.values].reverse())
    for (const way of [`${code}-${zh}`, `${code}${zh}`, `${code}.${zh}`, `${code}、${zh}`, en, zh, code])
      codes.set(spelled(way), code)
  return codes
}

function codeOf(text: string, codes: ReadonlyMap<string, string>, set: CodeSet): CellReading {
  const code = codes.get(spelled(text))
  if (code !== undefined) return { value: code }
  const near = nearest(text, set)
  const [zh, en] = near === null ? ['', ''] : [`，是否“${near}”`, `; did you mean “${near}”`]
  return problem('code', `“${text}”不在码表中${zh}`, `“${text}” is not in the code set${en}`)
}

/** The value one character away, if there is exactly one. */
function nearest(text: string, { values }: CodeSet): string | null {
  const near = values.filter(({ zh }) => oneApart(text, zh))
  return near.length === 1 ? near[0]!.zh : null
}

function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]]
  if (long.length < 2 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest.join('') === long.slice(at + 1).join('')
}

/** Several names in one cell; one that itself holds the separator is tried whole by whoever looks them up. */
export function separated(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[、;；\n]|,(?!\d)|，/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ]
}

/** 0.1 + 0.2 in people's numbers: fourteen digits are more than any cell means. */
const round = (value: number) => Number(value.toPrecision(14))

const problem = (code: string, zh: string, en: string): CellReading => ({ code, zh, en })
