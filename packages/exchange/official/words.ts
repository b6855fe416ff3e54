/** A figure or report nobody has given. Never 0, never left to be guessed. */
export const noData = '无数据'
/** A cell that has nothing to hold, as against one whose content is missing. */
export const nothing = '—'
/** What the document itself leaves open. */
export const unspecified = '未明确'

/** The value in words, 「无数据」 where there is none. */
export function orNoData(value: string | number | null | undefined): string {
  return value === null || value === undefined || value === '' ? noData : String(value)
}

/** Names in a row, joined as Chinese does: 甲、乙、丙. */
export function joined(names: readonly string[] | undefined, otherwise: string): string {
  return names === undefined || names.length === 0 ? otherwise : names.join('、')
}

/** `2026-11-21` → 2026年11月21日, `2026-11` → 2026年11月, `2026` → 2026年; other words stay as they are. */
export function chineseDate(text: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return text
  const [, year, month, day] = match
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

/** 「数据截至2026年11月21日」 */
export function asOfLine(asOf: string): string {
  return `数据截至${chineseDate(asOf)}`
}

/** A sentence with its full stop, whether or not the writer set one. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return /[。！？；.!?;：:]$/.test(trimmed) ? trimmed : `${trimmed}。`
}

/** 1 → 一, 10 → 十, 21 → 二十一; for headings, so up to 99. */
export function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits[ones]!
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

/** How an office speaks of itself: 我局, 我办, 我委; otherwise 我单位. */
export function ownName(issuer: string | undefined): string {
  const last = issuer?.match(/(局|办|委|厅|院|校|处|部)(公室|员会)?$/)
  return last ? `我${last[1]}` : '我单位'
}

/** A plan's name in its marks, once. */
export function quoted(title: string): string {
  return /^《.*》$/.test(title) ? title : `《${title}》`
}
