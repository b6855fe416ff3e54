import type { Language } from '../language/language.ts'

const zone = 'Asia/Shanghai'
const enDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2026-11-21` → 2026年11月21日 · 21 November 2026; of a moment the region's day, which may be the next. */
export function dateWords(iso: string, language: Language): string {
  const day = /T.*Z$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? parts.format(new Date(iso)).slice(0, 10) : iso
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  if (!match) return iso
  if (language === 'en') return enDate.format(new Date(`${match[0]}T00:00:00Z`))
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}

/** A moment in the region's time: 2026年11月21日 10:32. */
export function momentWords(iso: string, language: Language): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = dateWords(`${part.year}-${part.month}-${part.day}`, language)
  return language === 'en' ? `${day}, ${part.hour}:${part.minute}` : `${day} ${part.hour}:${part.minute}`
}

/** The region's day now, `YYYY-MM-DD`. */
export function today(): string {
  return parts.format(new Date()).slice(0, 10)
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** 12345.5 → 12,345.5. */
export function numberWords(value: number): string {
  return grouped.format(value)
}

/** Fen → 万元 with two decimals: 123456789 → 123.46. */
export function tenThousandYuan(fen: number): string {
  return twoDecimals.format(fen / 1_000_000)
}

/** 1,536 → 1.5 KB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
