import { Link } from '@tanstack/react-router'
import { type Finding, kebabCase } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { amountWords } from '../plan/entry-words.ts'
import { numberWords } from '../ui/format.ts'
import { Light } from '../ui/light.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { MergerResult } from './merger-result.tsx'
import type { WhatIfAnswer } from './what-if-data.ts'

const rounded = (value: number | null) => (value === null ? '—' : numberWords(Math.round(value * 100) / 100))

function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const { t, say } = useWords()
  if (findings.length === 0) return null
  return (
    <>
      <p className="small soft">{title}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.record}>
            <Link
              to="/register/$register/$id"
              params={{ register: kebabCase(finding.register), id: finding.record }}
              lang="zh-CN"
            >
              {finding.title || t('value.unseen')}
            </Link>
            {finding.bodyTitle ? <span lang="zh-CN"> {finding.bodyTitle}</span> : null}
            <span className="cockpit-why">{say(finding.sentence)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Students, targets and findings a trial touches, each with what stands now beside what would. */
export function WhatIfResult({ answer }: { answer: WhatIfAnswer }) {
  const { t, say } = useWords()
  const { offerings, targets, rules, merger } = answer
  const students = offerings.reduce((sum, one) => sum + (one.students ?? 0), 0)
  return (
    <>
      <section className="cockpit-part" aria-live="polite">
        <h2>{t('whatIf.touched')}</h2>
        <p>
          {merger ? t('whatIf.mergerSum', { from: merger.from.title, into: merger.into.title }) : null}
          {offerings.length > 0 ? t('whatIf.sumClosed', { offerings: offerings.length, students }) : null}
          {t('whatIf.sum', { targets: targets.length, rules: rules.length })}
        </p>
      </section>
      {merger ? <MergerResult merger={merger} /> : null}
      {offerings.length > 0 ? (
        <section className="cockpit-part" aria-labelledby="what-if-students">
          <h2 id="what-if-students">{t('whatIf.students')}</h2>
          <p className="soft">{t('whatIf.protected')}</p>
          <ul>
            {offerings.map(({ id, title, school, year, students: here }) => (
              <li key={id}>
                <Link to="/register/$register/$id" params={{ register: 'programme-offering', id }} lang="zh-CN">
                  {school} {title}
                </Link>{' '}
                {here === null
                  ? t('whatIf.studentsUnknown')
                  : t('whatIf.studentsIn', { year: `${year}—${(year ?? 0) + 1}`, count: here })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="cockpit-part" aria-labelledby="what-if-targets">
        <h2 id="what-if-targets">{t('whatIf.targets')}</h2>
        {targets.length === 0 ? (
          <p className="soft">{t('whatIf.noTargets', { count: answer.targetsAsked })}</p>
        ) : (
          <ScrollRegion className="cockpit-scroll" aria-labelledby="what-if-targets">
            <table className="cockpit-table">
              <thead>
                <tr>
                  <th scope="col">{t('whatIf.target')}</th>
                  <th scope="col" className="number">
                    {t('whatIf.promised')}
                  </th>
                  <th scope="col" className="number">
                    {t('whatIf.now')}
                  </th>
                  <th scope="col" className="number">
                    {t('whatIf.afterwards')}
                  </th>
                  <th scope="col">{t('whatIf.light')}</th>
                </tr>
              </thead>
              <tbody>
                {targets.map((target) => (
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
                    <td className="number" lang="zh-CN">
                      {amountWords(target.promised, target.unit, 'zh')}
                    </td>
                    <td className="number">
                      <Link to="/figure/$name" params={{ name: target.indicator }}>
                        {rounded(target.before)}
                      </Link>
                    </td>
                    <td className="number">
                      <b>{rounded(target.after)}</b>
                    </td>
                    <td>
                      <Light kind={target.lightBefore.light} /> → <Light kind={target.lightAfter.light} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </section>
      <section className="cockpit-part" aria-labelledby="what-if-rules">
        <h2 id="what-if-rules">{t('whatIf.rules')}</h2>
        {rules.length === 0 ? <p className="soft">{t('whatIf.noRules', { count: answer.rulesAsked })}</p> : null}
        {rules.map((rule) => (
          <section key={rule.name}>
            <h3>
              <Link to="/rule/$name" params={{ name: rule.name }}>
                {say(rule.title)}
              </Link>{' '}
              <span className="soft">
                {t(rule.severity === 'breach' ? 'cockpit.breach' : 'cockpit.warning')}{' '}
                {rule.waiting
                  ? t('whatIf.judgedOnlyThen', { after: rule.after })
                  : t('whatIf.fromTo', { before: rule.before, after: rule.after })}
              </span>
            </h3>
            <FindingList title={t('whatIf.come')} findings={rule.come} />
            <FindingList title={t('whatIf.go')} findings={rule.go} />
          </section>
        ))}
      </section>
    </>
  )
}
