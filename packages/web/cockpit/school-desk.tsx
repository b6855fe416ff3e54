import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Finding, kebabCase, type Label } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { Proposal } from '../chain/chain-data.ts'
import { ProposalList } from '../chain/proposal-list.tsx'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import type { Duty } from '../workbench/workbench-data.ts'
import './cockpit.css'
import '../chain/chain.css'

interface SchoolView {
  readonly school: { readonly id: string; readonly name: string }
  readonly today: string
  readonly asked: readonly Duty[]
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly sentence: string
    readonly severity: string
    readonly deadline: string
  }[]
  readonly cautions: readonly Proposal[]
  readonly openings: readonly Proposal[]
  readonly room: { readonly rule: string; readonly title: Label; readonly finding: Finding | null } | null
}

/** What is asked of the school, each with its day and the way to it. */
function Asked({ asked, today }: { asked: readonly Duty[]; today: string }) {
  const { t, say, language } = useWords()
  if (asked.length === 0) return <p className="soft">{t('school.nothingAsked')}</p>
  return (
    <ul className="cockpit-due">
      {asked.map((duty) => (
        <li key={`${duty.kind}${duty.register}${duty.record}`}>
          <span className={duty.due !== null && duty.due < today ? 'cockpit-breach' : 'soft'}>
            {duty.due === null ? t('workbench.noDate') : dateWords(duty.due, language)}
          </span>{' '}
          {duty.document === null ? (
            <Link
              to="/register/$register/$id"
              params={{ register: kebabCase(duty.register), id: duty.record }}
              lang="zh-CN"
            >
              {duty.title}
            </Link>
          ) : (
            <Link to="/plan/$id" params={{ id: duty.document }} lang="zh-CN">
              {duty.title}
            </Link>
          )}
          <span className="cockpit-why">{say(duty.about)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The head's page: what is asked of me, what I am warned of, what I may open. */
export function SchoolDesk() {
  const { t, say, language } = useWords()
  const answer = useQuery({
    queryKey: ['school-view'],
    queryFn: ({ signal }) => request<SchoolView>('/cockpit/school', { signal }),
  })
  const view = answer.data
  useTitle(t('school.title'))
  if (answer.isError && !view)
    return (
      <div className="page">
        <ProblemState page error={answer.error} retry={() => void answer.refetch()} />
      </div>
    )
  if (!view)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  return (
    <article className="page cockpit">
      <header className="page-head">
        <div>
          <h1 lang="zh-CN">{view.school.name}</h1>
          <p className="soft">{t('cockpit.asOf', { day: dateWords(view.today, language) })}</p>
        </div>
        <div className="page-actions no-print">
          <ButtonLink to="/quality">{t('quality.title')}</ButtonLink>
          <ButtonLink to="/chain">{t('chain.title')}</ButtonLink>
        </div>
      </header>
      <section className="cockpit-part" aria-labelledby="school-asked">
        <h2 id="school-asked">{t('school.asked', { count: view.asked.length })}</h2>
        <Asked asked={view.asked} today={view.today} />
      </section>
      <section className="cockpit-part" aria-labelledby="school-warned">
        <h2 id="school-warned">{t('school.warned', { count: view.cases.length + view.cautions.length })}</h2>
        {view.cases.length + view.cautions.length === 0 ? <p className="soft">{t('school.nothingWarned')}</p> : null}
        <ul className="cockpit-due">
          {view.cases.map(({ id, title, sentence, severity, deadline }) => (
            <li key={id}>
              <span className={severity === 'breach' ? 'cockpit-breach' : 'cockpit-warning'}>
                {t(severity === 'breach' ? 'cockpit.breach' : 'cockpit.warning')}
              </span>{' '}
              <Link to="/register/$register/$id" params={{ register: 'rule-case', id }} lang="zh-CN">
                {title}
              </Link>
              <span className="cockpit-why" lang="zh-CN">
                {sentence} {t('school.settleBy', { day: dateWords(deadline, language) })}
              </span>
            </li>
          ))}
        </ul>
        {view.cautions.length > 0 ? <ProposalList proposals={view.cautions} /> : null}
      </section>
      <section className="cockpit-part" aria-labelledby="school-open">
        <h2 id="school-open">{t('school.open', { count: view.openings.length })}</h2>
        {view.room ? (
          <p>
            <Link to="/rule/$name" params={{ name: view.room.rule }}>
              {say(view.room.title)}
            </Link>
            {view.room.finding ? ` ${say(view.room.finding.sentence)}` : ''}
          </p>
        ) : null}
        <p className="soft">{t('chain.proposalsHint')}</p>
        <ProposalList proposals={view.openings} />
      </section>
    </article>
  )
}
