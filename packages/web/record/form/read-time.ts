/** A time of day as people type it (9:30, 09：30, 0930, 14点, 14时30分), as `HH:MM`; null for anything else. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:：时点](\d{1,2})?分?)?$|^(\d{1,2})(\d{2})$/.exec(text.trim())
  if (!found || /^\d{1,2}$/.test(text.trim())) return null
  const [hour, minute] = [Number(found[1] ?? found[3]), Number(found[2] ?? found[4] ?? 0)]
  return hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
