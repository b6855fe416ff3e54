import { useWords } from '../../language/use-words.ts'
import { numberWords } from '../../ui/format.ts'
import './small-chart.css'

export interface YearStep {
  readonly year: number
  /** What the breakdown asks for, null when it says nothing of the year. */
  readonly planned: number | null
  /** The last figure of the year, null when nothing was counted. */
  readonly reached: number | null
}

const compact = (value: number) =>
  Math.abs(value) >= 10_000 ? `${numberWords(Math.round(value / 100) / 100)}万` : numberWords(value)

/** Years side by side: what was planned as an outline, what was reached as ink; each labelled, bars from zero. */
export function YearBars({ steps, label }: { steps: readonly YearStep[]; label: string }) {
  const { t, language } = useWords()
  const top = Math.max(...steps.flatMap(({ planned, reached }) => [planned ?? 0, reached ?? 0]), 0)
  if (steps.length === 0 || top <= 0) return null
  const width = 56
  const height = 44
  const words = language === 'en' ? numberWords : compact
  const y = (value: number) => Math.max(1, (value / top) * height)
  const spoken = steps
    .map(({ year, planned, reached }) =>
      t('plan.yearSpoken', {
        year,
        planned: planned === null ? '—' : numberWords(planned),
        reached: reached === null ? t('light.noData') : numberWords(reached),
      }),
    )
    .join(' ')
  return (
    <svg
      className="year-bars"
      viewBox={`0 0 ${steps.length * width} ${height + 46}`}
      style={{ width: `${steps.length * width}px` }}
      role="img"
      aria-label={`${label} ${spoken}`}
    >
      {steps.map(({ year, planned, reached }, at) => {
        const x = at * width + 14
        return (
          <g key={year}>
            {planned === null ? null : (
              <rect className="bar-planned" x={x + 0.5} y={height + 16 - y(planned)} width={28} height={y(planned)} />
            )}
            {reached === null ? null : (
              <rect className="bar-reached" x={x + 7} y={height + 16 - y(reached)} width={14} height={y(reached)} />
            )}
            <text className="bar-value" x={x + 14} y={height + 12 - y(Math.max(planned ?? 0, reached ?? 0))}>
              {reached === null ? '' : words(reached)}
            </text>
            <text className="bar-year" x={x + 14} y={height + 29}>
              {year}
            </text>
            <text className="bar-plan" x={x + 14} y={height + 42}>
              {planned === null ? '' : words(planned)}
            </text>
          </g>
        )
      })}
      <line className="bar-base" x1="0" x2={steps.length * width} y1={height + 16.5} y2={height + 16.5} />
    </svg>
  )
}

/** The course of a target's figures, oldest to newest, its ends labelled; the goal as a thin line. */
export function Sparkline(props: {
  points: readonly { readonly day: string; readonly value: number }[]
  goal: number
  label: string
}) {
  const { points, goal } = props
  if (points.length < 2) return null
  const width = 120
  const height = 36
  const times = points.map(({ day }) => Date.parse(day))
  const top = Math.max(goal, ...points.map(({ value }) => value))
  const span = times[times.length - 1]! - times[0]! || 1
  const x = (at: number) => 3 + ((times[at]! - times[0]!) / span) * (width - 6)
  const y = (value: number) => height - 3 - (value / (top || 1)) * (height - 6)
  const path = points
    .map(({ value }, at) => `${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('')
  const last = points.length - 1
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${props.label} ${points.map(({ day, value }) => `${day} ${numberWords(value)}`).join(' ')}`}
    >
      <line className="spark-goal" x1="0" x2={width} y1={y(goal)} y2={y(goal)} />
      <path d={path} className="spark-line" />
      <circle cx={x(last)} cy={y(points[last]!.value)} r="2.5" className="spark-end" />
    </svg>
  )
}
