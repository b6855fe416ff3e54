/** How a line of an official document stands on the sheet. */
export type LineLook =
  | 'line-empty'
  | 'line-title'
  | 'line-head'
  | 'line-signature'
  | 'line-body'
  | `line-heading line-level-${number}`
  | `line-body line-level-${number}`

/** What a document says of itself, as far as its sheet shows it. */
export interface DocumentHead {
  readonly title: string
  readonly documentNumber: string | null
  readonly issuer: string | null
}

/** A clause by where its words begin. */
export interface ClausePlace {
  readonly start: number | null
  readonly number: string
  readonly heading: string
  readonly level: number
}

const dayOnly =
  /^\s*[\d〇一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\s*$/

/**
 * How each line stands on the sheet: the title in the middle, number and issuer under it, the signature to the right,
 * headings by their level. Offsets are UTF-16 units of the text.
 */
export function lineLooks(
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  document: DocumentHead,
  clauses: readonly ClausePlace[],
): LineLook[] {
  const levels = new Map(clauses.map((clause) => [clause.start, clause]))
  const firstClause = clauses.reduce((first, { start }) => Math.min(first, start ?? first), text.length)
  const plain = (words: string) => words.replace(/\s/g, '')
  const head = new Set(
    [document.title, document.documentNumber ?? '', document.issuer ?? ''].map(plain).filter(Boolean),
  )
  let headings = 0
  return lines.map((line): LineLook => {
    const words = text.slice(line.start, line.end)
    const bare = plain(words)
    if (bare === '') return 'line-empty'
    const clause = levels.get(line.start + (words.length - words.trimStart().length))
    if (clause) {
      const whole = bare.length <= plain(`${clause.number}${clause.heading}`).length + 1
      const level = Math.min(clause.level, 3)
      return whole ? `line-heading line-level-${level}` : `line-body line-level-${level}`
    }
    const before = line.start < firstClause
    if (
      before &&
      (bare === plain(document.title) ||
        (bare.includes('《') && bare.length < 60 && /^关于.*(通知|函|意见)$/.test(bare)))
    ) {
      headings++
      return 'line-title'
    }
    if (before && headings === 0 && head.has(bare)) return 'line-head'
    if (before && head.has(bare) && /号$/.test(bare)) return 'line-head'
    if (before && /^[(（].{2,12}[)）]$/.test(bare)) return 'line-head'
    if (dayOnly.test(words) || head.has(bare)) return 'line-signature'
    return 'line-body'
  })
}
