/** Marks before a lexeme that is no word of the text: a word of the headline, a reading aloud, a filter. */
export const mark = { headline: '^', reading: '~', filter: '=' } as const

/** Every document bears it: what is asked of no word in particular. */
export const everyDocument = `${mark.filter}*`

/** A lexeme as tsvector and tsquery read it, whatever stands in it. */
export function quoted(lexeme: string): string {
  if (!/[\0\\']/.test(lexeme)) return `'${lexeme}'`
  return `'${lexeme.replaceAll('\0', '').replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** `=place:…` */
export function filterLexeme(filter: string, value: string): string {
  return `${mark.filter}${filter}:${shortened(value)}`
}

/** Ids are kept by their last eight bytes, which are their own: a million documents hold many of them. */
function shortened(value: string): string {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value)) return value
  return Buffer.from(value.replaceAll('-', '').slice(16), 'hex').toString('base64url')
}
