import { Link, useSearch } from '@tanstack/react-router'
import { useWords, type WordKey } from '../language/use-words.ts'
import { amountWords, demandWords } from '../plan/entry-words.ts'
import type { TargetValues } from '../plan/plan-data.ts'
import { dateWords } from '../ui/format.ts'
import { Light } from '../ui/light.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { CockpitTarget, Light as LightKind } from './cockpit-data.ts'

const order: readonly LightKind[] = ['farBehind', 'behind', 'noData', 'onSchedule', 'notDue', 'done']

/** How many targets stand how, and each of them, the worst first. */
export function TargetBoard({ targets }: { targets: readonly CockpitTarget[] }) {
  const words = useWords()
  const { t, say, language } = words
  const counts = order.map((light) => ({ light, count: targets.filter(({ lit }) => lit.light === light).length }))
  const search = useSearch({ strict: false }) as Readonly<Record<string, string>>
  const chosen = search.light
  const sorted = targets
    .filter(({ lit }) => chosen === undefined || lit.light === chosen)
    .sort((a, b) => order.indexOf(a.lit.light) - order.indexOf(b.lit.light))
  return (
    <section className="cockpit-part" aria-labelledby="cockpit-targets">
      <h2 id="cockpit-targets">{t('cockpit.targets', { count: targets.length })}</h2>
      <dl className="cockpit-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ light, count }) => (
            <div key={light}>
              <dt>
                <Light kind={light} />
              </dt>
              <dd>
                <Link
                  to="/cockpit"
                  search={{ ...search, light: chosen === light ? undefined : light } as never}
                  aria-current={chosen === light ? 'true' : undefined}
                  aria-label={`${t(`light.${light}` as WordKey)} ${count}`}
                >
                  {count}
                </Link>
              </dd>
            </div>
          ))}
      </dl>
      <ScrollRegion className="cockpit-scroll" aria-labelledby="cockpit-targets">
        <table className="cockpit-table target-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.target')}</th>
              <th scope="col">{t('plan.demand')}</th>
              <th scope="col" className="number">
                {t('plan.newest')}
              </th>
              <th scope="col">{t('plan.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((target) => (
              <tr key={target.id}>
                <th scope="row">
                  <Link
                    to="/plan/$id"
                    params={{ id: target.document }}
                    search={{ target: target.id } as never}
                    lang="zh-CN"
                  >
                    {target.metric}
                  </Link>
                </th>
                <td>{demandWords(target as unknown as TargetValues, words)}</td>
                <td className="number">
                  {target.reached === null ? (
                    <span className="soft">—</span>
                  ) : (
                    <b>{amountWords(Math.round(target.reached * 100) / 100, target.unit.split('/')[0]!, language)}</b>
                  )}
                  <span className="cockpit-source">
                    {target.indicator ? (
                      <Link to="/figure/$name" params={{ name: target.indicator }}>
                        {t('cockpit.computed')}
                      </Link>
                    ) : target.reachedOn ? (
                      dateWords(target.reachedOn, language)
                    ) : null}
                  </span>
                </td>
                <td>
                  <Light kind={target.lit.light} />
                  <span className="cockpit-why">{say(target.lit.why)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
