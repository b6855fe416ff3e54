/** Words of a text that belong to an entry: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A run of a line that the same entries cover, wider ones first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly covers: readonly string[]
}

/** A line of the text without its line break. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
}

interface Edge {
  readonly at: number
  readonly opens: Span[]
  readonly closes: Set<string>
}

/**
 * Cuts a text into lines and each line where an entry begins or ends, so that overlapping entries can be drawn.
 * Linear in text and covered pieces. Spans outside the text are cut to it; empty ones are left out.
 */
export function linesOf(text: string, spans: readonly Span[]): Line[] {
  const edges = edgesOf(text, spans)
  const lines: Line[] = []
  let covering: readonly Span[] = []
  let next = 0
  let start = 0
  while (start <= text.length) {
    const broken = text.indexOf('\n', start)
    const end = broken === -1 ? text.length : broken
    const segments: Segment[] = []
    let from = start
    const cut = (to: number) => {
      if (to > from) segments.push({ start: from, end: to, covers: covering.map(({ id }) => id) })
      from = Math.max(from, to)
    }
    for (; next < edges.length && edges[next]!.at < end; next++) {
      const { at, opens, closes } = edges[next]!
      cut(at)
      covering = [...covering.filter(({ id }) => !closes.has(id)), ...opens].sort(
        (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
      )
    }
    cut(end)
    lines.push({ start, end, segments })
    start = end + 1
  }
  return lines
}

function edgesOf(text: string, spans: readonly Span[]): Edge[] {
  const edges = new Map<number, Edge>()
  const edge = (at: number) => {
    const known = edges.get(at) ?? { at, opens: [], closes: new Set<string>() }
    edges.set(at, known)
    return known
  }
  for (const span of spans) {
    const start = Math.max(0, span.start)
    const end = Math.min(text.length, span.end)
    if (start >= end) continue
    edge(start).opens.push({ ...span, start, end })
    edge(end).closes.add(span.id)
  }
  return [...edges.values()].sort((a, b) => a.at - b.at)
}
