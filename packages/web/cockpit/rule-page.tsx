import { Link, useParams, useSearch } from '@tanstack/react-router'
import { type Finding, kebabCase } from '@zhiqiao/model'
import { BasisList, SettingList } from '../figure/figure-grounds.tsx'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { dateWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type RuleAnswer, useRule } from './cockpit-data.ts'
import '../record/page/record-page.css'
import '../figure/figure.css'
import './cockpit.css'

const verdictKeys = {
  broken: 'cockpit.broken',
  unclear: 'cockpit.unclearOne',
  kept: 'cockpit.kept',
  due: 'cockpit.qualifies',
  granted: 'cockpit.granted',
  none: 'cockpit.kept',
} as const satisfies Record<Finding['verdict'], string>

function FindingRows({ answer }: { answer: RuleAnswer }) {
  const { t, say, language } = useWords()
  const { rule, judgement } = answer
  const columns = Object.entries(rule.numbers)
  const cell = (value: unknown) =>
    value === null || value === undefined
      ? '—'
      : typeof value === 'number'
        ? numberWords(value)
        : /^\d{4}-\d{2}-\d{2}$/.test(String(value))
          ? dateWords(String(value), language)
          : String(value)
  return (
    <ScrollRegion className="cockpit-scroll" aria-label={t('cockpit.findings')}>
      <table className="cockpit-table">
        <thead>
          <tr>
            <th scope="col">{rule.examines ? say(rule.examines.title) : ''}</th>
            <th scope="col">{t('cockpit.body')}</th>
            {columns.map(([name, label]) => (
              <th key={name} scope="col" className="number">
                {say(label)}
                {label.unit ? (language === 'en' ? ` (${say(label.unit)})` : `（${say(label.unit)}）`) : ''}
              </th>
            ))}
            <th scope="col">{t('cockpit.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {judgement.findings.map((finding) => (
            <tr key={finding.record}>
              <th scope="row">
                <Link
                  to="/register/$register/$id"
                  params={{ register: kebabCase(finding.register), id: finding.record }}
                  lang="zh-CN"
                >
                  {finding.title || t('value.unseen')}
                </Link>
              </th>
              <td lang="zh-CN">{finding.bodyTitle ?? '—'}</td>
              {columns.map(([name]) => (
                <td key={name} className="number">
                  {cell(finding.numbers[name])}
                </td>
              ))}
              <td>
                <span className={finding.verdict === 'broken' && rule.severity === 'breach' ? 'cockpit-breach' : ''}>
                  {t(verdictKeys[finding.verdict])}
                </span>
                <span className="cockpit-why">{say(finding.sentence)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** One rule: what it asks, the numbers it compares with where they come from, and the cases it finds. */
export function RulePage() {
  const { name } = useParams({ strict: false }) as { name: string }
  const search = useSearch({ strict: false }) as Record<string, string>
  const { t, say, language } = useWords()
  const found = useRule(name, search)
  const answer = found.data
  useTitle(answer ? say(answer.rule.title) : t('cockpit.rule'))
  if (found.isError && !answer)
    return (
      <div className="page">
        <ProblemState page error={found.error} retry={() => void found.refetch()} />
      </div>
    )
  if (!answer)
    return (
      <div className="page">
        <Skeleton lines={8} />
      </div>
    )
  const { rule, judgement } = answer
  const broken = judgement.counts.broken + judgement.counts.due
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{say(rule.title)}</h1>
          <p>{say(rule.help)}</p>
        </div>
        <ButtonLink to="/cockpit">{t('figure.toCockpit')}</ButtonLink>
      </header>
      <dl className="record-fields figure-grounds">
        {judgement.settings.length > 0 ? (
          <div className="record-field">
            <dt>{t('figure.parameters')}</dt>
            <dd>
              <SettingList settings={judgement.settings} />
            </dd>
          </div>
        ) : null}
        <div className="record-field">
          <dt>{t('figure.restsOn')}</dt>
          <dd>
            <BasisList basis={rule.basis} />
          </dd>
        </div>
      </dl>
      <section className="cockpit-part">
        {rule.kind === 'permission' ? (
          <p>{t('cockpit.permission')}</p>
        ) : (
          <h2>
            {t(rule.kind === 'entitlement' ? 'cockpit.resultDue' : 'cockpit.result', {
              day: dateWords(judgement.on, language),
              examined: judgement.examined,
              broken,
            })}
          </h2>
        )}
        {judgement.open.length > 0 ? (
          <p className="figure-unverified">
            {t('cockpit.waitsFor', { names: judgement.open.map(({ title }) => say(title)).join('、') })}
          </p>
        ) : null}
        {judgement.findings.length > 0 ? <FindingRows answer={answer} /> : null}
      </section>
    </article>
  )
}
