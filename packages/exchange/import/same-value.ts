const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Whether a field's value stays as it is; lists in another order are the same set of names. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if ((a ?? null) === (b ?? null)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item) => b.includes(item))
  if (typeof a === 'string' && typeof b === 'string') return isSameMinute(a, b)
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b)
}

/** Cells tell a moment to the minute: 18:00 is what 18:00:32 was shown as. */
function isSameMinute(a: string, b: string): boolean {
  return b.endsWith(':00.000Z') && moment.test(a) && moment.test(b) && a.slice(0, 16) === b.slice(0, 16)
}
