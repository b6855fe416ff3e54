import type { RecordOf } from '@zhiqiao/model'
import { useWords } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { amountWords, demandWords } from '../entry-words.ts'
import type { FigureValues, TargetValues } from '../plan-data.ts'
import { figuresOf } from '../standing-line.tsx'
import { Sparkline, YearBars, type YearStep } from './small-chart.tsx'
import type { ViewProps } from './view-props.ts'
import './target-view.css'

/** The years of a target: its breakdown, with the last confirmed figure of each year. */
export function yearSteps(target: TargetValues, figures: readonly RecordOf<FigureValues>[]): YearStep[] {
  const planned = new Map((target.yearly ?? []).map(({ year, value }) => [year, value]))
  const reached = new Map<number, number>()
  for (const { values } of [...figures].sort((a, b) => a.values.asOf.localeCompare(b.values.asOf)))
    reached.set(Number(values.asOf.slice(0, 4)), values.value)
  const years = [...new Set([...planned.keys(), ...reached.keys()])].sort((a, b) => a - b)
  return years.map((year) => ({ year, planned: planned.get(year) ?? null, reached: reached.get(year) ?? null }))
}

/** Every target with what is asked, what was reached, its years and its course; a row opens the target. */
export function TargetView({ view, chosen, onTarget }: ViewProps) {
  const words = useWords()
  const { t, say, language } = words
  const targets = view.targets.filter(({ values }) => values.reviewState !== 'rejected' && values.sameAs === null)
  return (
    <ScrollRegion className="target-frame" aria-label={t('plan.viewTarget')}>
      <table className="target-table">
        <thead>
          <tr>
            <th scope="col">{t('plan.target')}</th>
            <th scope="col">{t('plan.demand')}</th>
            <th scope="col" className="number">
              {t('plan.newest')}
            </th>
            <th scope="col">{t('plan.yearlySteps')}</th>
            <th scope="col">{t('plan.course')}</th>
            <th scope="col">{t('plan.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const { id, values } = target
            const figures = figuresOf(view, target)
            const last = figures[0]
            const lit = view.lights[id]
            const steps = yearSteps(values, figures)
            return (
              <tr key={id} className={chosen === id ? 'target-chosen' : undefined}>
                <th scope="row" lang="zh-CN">
                  <button type="button" className="tree-name" aria-pressed={chosen === id} onClick={() => onTarget(id)}>
                    {values.metric}
                  </button>
                </th>
                <td>{demandWords(values, words)}</td>
                <td className="number">
                  {last ? (
                    <>
                      <span className="target-value">{amountWords(last.values.value, values.unit, language)}</span>
                      <span className="soft small target-day">{dateWords(last.values.asOf, language)}</span>
                    </>
                  ) : (
                    <span className="soft">{t('light.noData')}</span>
                  )}
                </td>
                <td>{(values.yearly ?? []).length > 0 ? <YearBars steps={steps} label={values.metric} /> : null}</td>
                <td>
                  <Sparkline
                    points={[...figures]
                      .reverse()
                      .map((figure) => ({ day: figure.values.asOf, value: figure.values.value }))}
                    goal={values.value}
                    label={values.metric}
                  />
                </td>
                <td>
                  <Light kind={lit?.light ?? 'noData'} />
                  {lit ? <span className="soft small target-why">{say(lit.why)}</span> : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="soft small">{t('plan.barNote')}</p>
    </ScrollRegion>
  )
}
