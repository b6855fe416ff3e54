import type { Label } from '@zhiqiao/model'

/** How a number format shows a number. */
export type NumberKind = 'number' | 'date' | 'time'

const dateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const timeFormats = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])

/** Whether a number format (built-in id or own code such as `yyyy"年"m"月"`) shows a date, a time of day or a number. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (dateFormats.has(id)) return 'date'
  if (timeFormats.has(id)) return 'time'
  if (code === undefined || /general/i.test(code)) return 'number'
  const letters = code
    .slice(0, 1_000)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]!
    .replace(/\[(?:h+|m+|s+)\]/gi, '#')
    .replace(/\[[^\]]*\]|am\/pm|a\/p/gi, '')
  if (letters.includes('#') && !/[yd]/i.test(letters)) return 'number'
  if (/[yd]/i.test(letters)) return 'date'
  if (/[hs]/i.test(letters)) return 'time'
  return /m/i.test(letters) ? 'date' : 'number'
}

const dayInMs = 86_400_000

/** The day (UTC) of a serial number; undefined for days that do not exist, such as 29 February 1900. */
export function serialDate(serial: number, since1904: boolean): Date | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined
  if (since1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * dayInMs))
  // The 1900 system counts a 29 February 1900 that never was.
  if (serial >= 60 && serial < 61) return undefined
  const epoch = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return new Date(epoch + Math.round(serial * dayInMs))
}

/** `08:30` or `08:30:15`. */
export function serialTime(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`
  return seconds % 60 ? `${time}:${two(seconds % 60)}` : time
}

/** Excel keeps 15 digits: longer numbers (identity numbers, accounts) have lost their last ones. */
export function lostDigits(value: number): Label | undefined {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15) return undefined
  return {
    zh: '数字超过15位，末几位已被 Excel 改成0。请把该列设为“文本”格式后重新填写。',
    en: 'Numbers beyond 15 digits lose their last digits in Excel. Format the column as text and enter it again.',
  }
}

/** Control characters that Excel writes as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
