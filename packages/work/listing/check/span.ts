/** Where something stands in a text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where any of the patterns (all with the flag `g`) is found, in order and without overlaps, the longest of those that
 * begin together; what touches a place where an `unless` pattern is found does not count.
 */
export function spansOf(text: string, says: readonly RegExp[], unless: readonly RegExp[]): Span[] {
  const excused = unless.flatMap((pattern) => placesOf(text, pattern))
  const found = says
    .flatMap((pattern) => placesOf(text, pattern))
    .filter((span) => !excused.some((other) => other.start < span.end && span.start < other.end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: Span[] = []
  for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
  return spans
}

const placesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)]
    .filter(([words]) => words !== '')
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
