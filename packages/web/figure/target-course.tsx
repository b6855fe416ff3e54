import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import { Light } from '../ui/light.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { FigureAnswer, IndicatorMeta } from './figure-data.ts'
import { unitGap, valueWords } from './figure-words.ts'
import type { TargetStanding } from './given-data.ts'

/** A number with the unit of the indicator; nothing known is said, not drawn as nought. */
function useAmount(indicator: IndicatorMeta) {
  const { t, say } = useWords()
  return (value: number | null) =>
    value === null ? t('figure.notKnown') : `${valueWords(indicator, value)}${unitGap(say(indicator.unit))}`
}

/** What each year asked, brought over, reached and left. */
function YearTable({ target, indicator }: { target: TargetStanding; indicator: IndicatorMeta }) {
  const { t, language } = useWords()
  const amount = useAmount(indicator)
  return (
    <ScrollRegion className="figure-scroll" aria-label={t('figure.carryOver')}>
      <table className="indicator-table">
        <caption className="figure-caption">{t('figure.carryOver')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure.year')}</th>
            <th scope="col" className="number">
              {t('figure.due')}
            </th>
            <th scope="col" className="number">
              {t('figure.carried')}
            </th>
            <th scope="col" className="number">
              {t('figure.reached')}
            </th>
            <th scope="col" className="number">
              {t('figure.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...target.years].reverse().map(({ year, due, carried, reached, reachedOn, left }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">{amount(due)}</td>
              <td className="number">{amount(carried)}</td>
              <td className="number">
                {amount(reached)}
                {reachedOn ? <span className="soft small"> {dateWords(reachedOn, language)}</span> : null}
              </td>
              <td className={`number ${left !== null && left > 0 ? 'figure-owed' : ''}`}>
                {left === 0 ? t('figure.nothingLeft') : amount(left)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** How the targets stand that this figure answers: light, growth since the baseline, years, and where it would lead. */
export function TargetCourse({ answer, targets }: { answer: FigureAnswer; targets: readonly TargetStanding[] }) {
  const words = useWords()
  const { t, say, language } = words
  const { indicator } = answer
  const amount = useAmount(indicator)
  if (targets.length === 0) return null
  return (
    <section aria-labelledby="figure-targets" className="figure-part">
      <h2 id="figure-targets">{t('figure.standing')}</h2>
      {targets.map((target) => {
        const { growth, projection } = target
        return (
          <div key={target.target} className="figure-target">
            <h3>
              <Link
                to="/plan/$id"
                params={{ id: target.document }}
                search={{ target: target.target } as never}
                lang="zh-CN"
              >
                {target.metric}
              </Link>
            </h3>
            <p>
              <Light kind={target.lit.light} /> <span className="soft">{say(target.lit.why)}</span>
            </p>
            {growth ? (
              <p>
                {t(growth.baselineOn ? 'figure.growthSince' : 'figure.growth', {
                  baseline: amount(growth.baseline),
                  day: growth.baselineOn ? dateWords(growth.baselineOn, language) : '',
                  now: amount(growth.now),
                  change: `${growth.change > 0 ? '+' : ''}${numberWords(Math.round(growth.change * 100) / 100)}${unitGap(
                    growth.unit === 'percentagePoint'
                      ? t('figure.points')
                      : growth.unit === 'percent'
                        ? t('figure.ofBaseline')
                        : say(indicator.unit),
                  )}`,
                })}
              </p>
            ) : null}
            {target.years.length > 0 ? <YearTable target={target} indicator={indicator} /> : null}
            {projection ? (
              <p className="figure-projection">
                <b>{t('figure.projection')}</b>
                {t('figure.projected', {
                  how: say(projection.how),
                  day: dateWords(projection.on, language),
                  value: amount(projection.value),
                })}
                {projection.meets === null ? '' : t(projection.meets ? 'figure.wouldDo' : 'figure.wouldNotDo')}
                {t('figure.notAFigure')}
              </p>
            ) : null}
          </div>
        )
      })}
    </section>
  )
}
