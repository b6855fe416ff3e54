/** A value as one field of COPY's text format. */
export type CopyEncoder = (value: unknown) => string

/** How values of a PostgreSQL type are written for COPY; null and undefined are `\N`. */
export function copyEncoder(type: string): CopyEncoder {
  if (type === 'jsonb') return (value) => (value == null ? '\\N' : escaped(JSON.stringify(value)))
  if (type.endsWith('[]')) return (value) => (value == null ? '\\N' : escaped(arrayText(value as readonly unknown[])))
  return (value) => (value == null ? '\\N' : typeof value === 'string' ? escaped(value) : String(value))
}

/** One row in COPY's text format, its line end included. */
export function copyLine(encoders: readonly CopyEncoder[], values: readonly unknown[]): string {
  let line = encoders[0]!(values[0])
  for (let at = 1; at < encoders.length; at++) line += `\t${encoders[at]!(values[at])}`
  return `${line}\n`
}

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text
}

function arrayText(items: readonly unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
