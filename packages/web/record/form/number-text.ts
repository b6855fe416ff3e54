/** Reads a number as people type it (12,345.6 · 12345 · full-width); null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}
