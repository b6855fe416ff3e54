import { isCalendarDate } from '@zhiqiao/model'

const pad = (part: string) => part.padStart(2, '0')

/** Reads a day as people type it; null when it is none. Full-width digits and a missing year (this year's) are read too. */
export function readDate(typed: string, thisYear: number = new Date().getFullYear()): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '')
  const full = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const short = full ? null : /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(text)
  const iso = full
    ? `${full[1]}-${pad(full[2]!)}-${pad(full[3]!)}`
    : short
      ? `${thisYear}-${pad(short[1]!)}-${pad(short[2]!)}`
      : readEnglish(typed)
  return iso !== null && isCalendarDate(iso) ? iso : null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function readEnglish(typed: string): string | null {
  const match = /^\s*(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\s*$/.exec(typed)
  const month = match ? months.indexOf(match[2]!.slice(0, 3).toLowerCase()) + 1 : 0
  return match && month > 0 ? `${match[3]}-${pad(String(month))}-${pad(match[1]!)}` : null
}
