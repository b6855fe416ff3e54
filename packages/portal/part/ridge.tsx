/**
 * A range of hills in a few thin lines, drawn from the region's name: every region has its own, always the same.
 * Decoration only.
 */
export function Ridge({ name }: { name: string }) {
  const lines = [0, 1, 2, 3].map((row) => ridgeLine(name, row))
  return (
    <svg className="ridge" viewBox="0 0 1200 150" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {lines.map((path, row) => (
        <path d={path} key={path} className={`ridge-${row}`} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  )
}

const steps = 60
const width = 1200
const bottom = 150

/** One ridge as a closed shape: nearer ones cover the farther. */
function ridgeLine(name: string, row: number): string {
  const next = numbersOf(`${name}${row}`)
  const folds = Array.from({ length: 4 }, (_, at) => ({
    height: (34 + next() * 18) / (at + 1) ** 1.2,
    turns: 0.7 + next() * 0.9 + at * 1.9,
    from: next() * Math.PI * 2,
  }))
  const points = Array.from({ length: steps + 1 }, (_, at) => {
    const along = at / steps
    // Folds with sharp crests and round valleys; the far ridges stand higher on the right, where nothing is written.
    const rise = folds.reduce(
      (sum, { height, turns, from }) => sum + height * (1 - Math.abs(Math.sin(along * turns * Math.PI + from))) ** 1.4,
      0,
    )
    const scale = (0.45 + along * 0.75) * (1 - row * 0.17)
    // The ends lie outside the picture, so that no edge is drawn.
    return `${Math.round(along * (width + 40)) - 20} ${Math.round((96 + row * 15 - rise * scale) * 10) / 10}`
  })
  return `M-20 ${bottom + 2}L${points.join('L')}L${width + 20} ${bottom + 2}Z`
}

/** Numbers between 0 and 1 that follow from a text. */
function numbersOf(text: string): () => number {
  let state = 2166136261
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507)
    state = Math.imul(state ^ (state >>> 13), 3266489909)
    return ((state ^ (state >>> 16)) >>> 0) / 4294967296
  }
}
