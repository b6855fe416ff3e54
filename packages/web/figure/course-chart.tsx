import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { FigureAnswer } from './figure-data.ts'
import { cellWords, valueWords } from './figure-words.ts'

const width = 88
const height = 96

/** The same day of several years as bars from zero, a break of the series drawn between; the table stands beside. */
export function CourseChart({ answer }: { answer: FigureAnswer }) {
  const words = useWords()
  const { t, say, language } = words
  const { course, indicator } = answer
  if (course.length === 0) return <Skeleton lines={4} />
  const top = Math.max(0, ...course.map(({ value }) => value ?? 0))
  const breakBefore = (at: number) =>
    indicator.breaks.filter(({ on }) => at > 0 && course[at - 1]!.on < on && on <= course[at]!.on)
  return (
    <div className="figure-chart">
      {top > 0 ? (
        <svg
          className="figure-bars"
          viewBox={`0 0 ${course.length * width} ${height + 40}`}
          style={{ width: `${course.length * width}px` }}
          aria-hidden="true"
        >
          {course.map(({ on, value }, at) => {
            const x = at * width + 22
            const tall = value === null ? 0 : Math.max(1, (value / top) * height)
            return (
              <g key={on}>
                {breakBefore(at).length > 0 ? (
                  <line className="figure-break" x1={at * width} x2={at * width} y1={4} y2={height + 20} />
                ) : null}
                {value === null ? null : (
                  <rect className="bar-reached" x={x} y={height + 16 - tall} width={44} height={tall} />
                )}
                <text className="bar-value" x={x + 22} y={height + 11 - tall}>
                  {value === null ? '—' : valueWords(indicator, value)}
                </text>
                <text className="bar-year" x={x + 22} y={height + 33}>
                  {on.slice(0, 4)}
                </text>
              </g>
            )
          })}
          <line className="bar-base" x1="0" x2={course.length * width} y1={height + 16.5} y2={height + 16.5} />
        </svg>
      ) : null}
      <ScrollRegion className="figure-scroll" aria-label={t('figure.course')}>
        <table className="indicator-table">
          <caption className="visually-hidden">{t('figure.course')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figure.referenceDate')}</th>
              <th scope="col" className="number">
                {say(indicator.title)}
              </th>
              <th scope="col" className="number">
                {t('figure.numerator')}
              </th>
              {indicator.denominator ? (
                <th scope="col" className="number">
                  {t('figure.denominator')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {[...course].reverse().map((point) => (
              <tr key={point.on}>
                <th scope="row">{dateWords(point.on, language)}</th>
                <td className="number">{cellWords(indicator, point, words)}</td>
                <td className="number">{point.numerator === null ? '—' : numberWords(point.numerator)}</td>
                {indicator.denominator ? (
                  <td className="number">{point.denominator === null ? '—' : numberWords(point.denominator)}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {indicator.breaks.map((gap) => (
        <p key={gap.on} className="small soft">
          {t('figure.break', { day: dateWords(gap.on, language), why: say(gap.why) })}
        </p>
      ))}
    </div>
  )
}
