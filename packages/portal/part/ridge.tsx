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

const steps = 24
const width = 1200

function ridgeLine(name: string, row: number): string {
  const next = numbersOf(`${name}${row}`)
  const waves = Array.from({ length: 4 }, (_, at) => ({
    height: (14 + next() * 22) / (at + 1),
    turns: 0.8 + next() * 1.4 + at * 1.3,
    from: next() * Math.PI * 2,
  }))
  const points = Array.from({ length: steps + 1 }, (_, at) => {
    const along = at / steps
    const rise = waves.reduce(
      (sum, { height, turns, from }) => sum + height * Math.sin(along * turns * 6.283 + from),
      0,
    )
    // The far ridges stand higher on the right, where nothing is written.
    return [along * width, 62 + row * 22 - rise * (0.55 + along * 0.6) * (1 - row * 0.16) - along * 14] as const
  })
  const [first, ...rest] = points.map(([x, y]) => `${Math.round(x)} ${Math.round(y * 10) / 10}`)
  let path = `M${first}`
  for (const [at, point] of rest.entries()) {
    const [x, y] = points[at]!
    const [toX, toY] = points[at + 1]!
    path += `Q${Math.round(x)} ${Math.round(y * 10) / 10} ${Math.round((x + toX) / 2)} ${Math.round((y + toY) * 5) / 10}`
    if (at === rest.length - 1) path += `L${point}`
  }
  return path
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
