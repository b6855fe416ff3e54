/**
 * Measures of GB/T 9704-2012, in millimetres and points, for both writers: A4, head margin 37, binding margin 28,
 * type area 156 × 225 with 22 lines of 28 characters.
 */
export const layout = {
  page: { width: 210, height: 297 },
  portrait: { top: 37, left: 28, right: 26, bottom: 35 },
  /** Tables across the page are not covered by the standard's type area; these leave room for binding at the top. */
  landscape: { top: 28, left: 22, right: 22, bottom: 22 },
  /** 225 mm / 22 lines, in points. */
  linePitch: 28.95,
  /** 156 mm / 28 characters, in points. */
  characterPitch: 15.79,
  size: { title: 22, body: 16, small: 14, cell: 10.5, form: 12, note: 10.5, coverTitle: 26, redHead: 40 },
  red: 'E60012',
} as const

/** Width of the type area in millimetres. */
export function textWidth(landscape: boolean): number {
  return landscape
    ? layout.page.height - layout.landscape.left - layout.landscape.right
    : layout.page.width - layout.portrait.left - layout.portrait.right
}

/** Characters of that size in a line. */
export function lineCapacity(landscape: boolean, points: number): number {
  return Math.floor((textWidth(landscape) * 72) / 25.4 / points)
}

/** Width in characters (em): Chinese characters one, others half. */
export function emWidth(text: string): number {
  let width = 0
  for (const character of text) width += character.codePointAt(0)! >= 0x1100 ? 1 : 0.5
  return width
}

/**
 * Distance of issuer and date from the right edge, in characters: the date stands four in, the issuer centred over it;
 * an issuer longer than its date stands two in and the date is centred under it.
 */
export function signaturePlace(by: string, date: string): { by: number; date: number } {
  const difference = emWidth(by) - emWidth(date)
  if (date === '') return { by: 4, date: 4 }
  const issuerAt = 4 - difference / 2
  return issuerAt >= 2 ? { by: issuerAt, date: 4 } : { by: 2, date: 2 + difference / 2 }
}

/** Column widths in millimetres that fill `available`: fixed ones as asked, the rest shared out. */
export function columnWidths(columns: readonly { width: number; grow?: number }[], available: number): number[] {
  const asked = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.reduce((sum, { grow }) => sum + (grow ?? 0), 0)
  const left = available - asked
  if (left < 0 || shares === 0) return columns.map(({ width }) => (width * available) / asked)
  return columns.map(({ width, grow }) => width + (left * (grow ?? 0)) / shares)
}

/** The size in points at which the red letters fill the width without passing it. */
export function redHeadSize(text: string): number {
  const points = (textWidth(false) * 72) / 25.4
  return Math.max(22, Math.min(layout.size.redHead, Math.floor(points / Math.max(1, emWidth(text)))))
}
