import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { fileAddress } from '../api/client.ts'
import { registerOf, useList, useMeta } from '../api/query.ts'
import { useWords, type WordKey } from '../language/use-words.ts'
import { RecordHistory } from '../record/page/record-margin.tsx'
import { StateLight } from '../record/state-light.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { dateWords } from '../ui/format.ts'
import { lightShapes } from '../ui/light-shape.tsx'
import { BreakdownMenu } from './breakdown-menu.tsx'
import { DocumentActs } from './document-acts.tsx'
import { ids, type PlanView, tallyOf } from './plan-data.ts'
import { useStanding } from './standing.ts'
import { Tally } from './tally.tsx'

/** Who approved, handed down and published it, and when: the sentence under the title. */
function Signed({ view }: { view: PlanView }) {
  const { t, language } = useWords()
  const { values } = view.document
  const published = useList('publication', { document: view.document.id, state: 'published' }, { limit: 1 })
  const snapshot = published.data?.pages[0]?.rows[0]
  const day = (iso: string) => dateWords(iso, language)
  const parts = [
    values.handedDownOn && values.handedDownNumber
      ? t('plan.handedDown', {
          day: day(values.handedDownOn),
          number: values.handedDownNumber,
          signer: values.signer ?? '—',
        })
      : values.signer && view.document.state === 'approved'
        ? t('plan.approvedBy', { signer: values.signer })
        : null,
    values.evaluatedAsOf ? t('plan.evaluated', { day: day(values.evaluatedAsOf) }) : null,
  ].filter((part): part is string => part !== null)
  return (
    <>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      {snapshot ? (
        <span>
          {t('plan.published', {
            day: day(String(snapshot.values.publishedAt)),
            signer: String(snapshot.values.signedBy),
          })}{' '}
          <a href={`/plan/${view.document.id}`}>{t('plan.publicPage')}</a>
        </span>
      ) : null}
    </>
  )
}

/** One shape a task, in the order of the text: the plan at a glance, and the way to each task. */
function Strip({ view, chosen, onTask }: { view: PlanView; chosen: string | null; onTask: (id: string) => void }) {
  const { t } = useWords()
  return (
    <ul className="strip" aria-label={t('plan.strip')}>
      {view.tasks
        .filter(({ values }) => values.reviewState !== 'rejected')
        .map(({ id, values }, at) => {
          const light = view.lights[id]?.light ?? 'noData'
          const name = t('plan.stripTask', {
            number: at + 1,
            title: values.title,
            light: t(`light.${light}` as WordKey),
          })
          return (
            <li key={id}>
              <button
                type="button"
                className={`light light-${light}`}
                aria-label={name}
                aria-pressed={chosen === id}
                title={name}
                onClick={() => onTask(id)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  {lightShapes[light]}
                </svg>
                <span className="strip-number">{at + 1}</span>
              </button>
            </li>
          )
        })}
    </ul>
  )
}

function Metadata({ view }: { view: PlanView }) {
  const { t, say, sayCode, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  const { values } = view.document
  const label = (name: string) => (register?.fields[name] ? say(register.fields[name]) : name)
  const code = (set: string, value: string | null) => {
    const known = meta?.codeSets[set]?.values.find((one) => one.code === value)
    return known ? sayCode(known) : null
  }
  const day = (iso: string | null) => (iso === null ? null : dateWords(iso, language))
  const period =
    values.periodFrom && values.periodTo
      ? t('plan.fromTo', { from: dateWords(values.periodFrom, language), to: dateWords(values.periodTo, language) })
      : null
  const rows: readonly (readonly [string, string | null])[] = [
    [label('documentNumber'), values.documentNumber],
    [label('issuerAsWritten'), values.issuerAsWritten],
    [label('issuedOn'), day(values.issuedOn)],
    [t('plan.period'), period],
    [label('genre'), code('genre', values.genre)],
    [label('office'), view.titles[values.office] ?? null],
    [label('cycle'), code('cycle', values.cycle)],
  ]
  return (
    <dl className="plan-metadata">
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {values.interprets ? (
        <div>
          <dt>{label('interprets')}</dt>
          <dd>
            <Link to="/plan/$id" params={{ id: values.interprets }}>
              {t('plan.openIt')}
            </Link>
          </dd>
        </div>
      ) : null}
      {values.replaces ? (
        <div>
          <dt>{label('replaces')}</dt>
          <dd>
            <Link to="/plan/$id" params={{ id: values.replaces }}>
              {t('plan.openIt')}
            </Link>
          </dd>
        </div>
      ) : null}
      {ids(values.sourceFile).map((id) => (
        <div key={id}>
          <dt>{label('sourceFile')}</dt>
          <dd>
            <a href={fileAddress(id)} download>
              {view.titles[id] ?? t('plan.download')}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Above the text: what document this is, where it stands and who signed, what may be done, and how its tasks stand. */
export function PlanHead({
  view,
  chosen,
  onTask,
}: {
  view: PlanView
  chosen: string | null
  onTask: (id: string) => void
}) {
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const standing = useStanding(view)
  const tally = tallyOf(view)
  const [history, setHistory] = useState(false)
  const register = registerOf(meta, 'policyDocument')
  const { state, values } = view.document
  const editable = view.permitted.change && (state === 'draft' || state === 'consulting')
  return (
    <header className="plan-head">
      <nav aria-label={t('record.place')} className="place-line no-print">
        <Link to="/register/$register" params={{ register: 'policy-document' }}>
          {register ? (language === 'en' ? register.title.en : register.title.zh) : ''}
        </Link>
      </nav>
      <h1 lang="zh-CN">{values.title}</h1>
      <p className="plan-state">
        {register ? <StateLight register={register} state={state} /> : null}
        <Signed view={view} />
        <button
          type="button"
          className="word-button no-print"
          aria-expanded={history}
          onClick={() => setHistory(!history)}
        >
          {t('history.title')}
        </button>
      </p>
      {history && register ? (
        <RecordHistory register={register} record={view.document as unknown as RecordOf} titles={view.titles} />
      ) : null}
      <Metadata view={view} />
      <div className="plan-acts no-print">
        {editable && view.remaining > 0 ? (
          <ButtonLink to="/plan/$id/review" params={{ id: view.document.id }} tone="primary">
            {t('plan.toReview', { count: view.remaining })}
          </ButtonLink>
        ) : editable ? (
          <ButtonLink to="/plan/$id/review" params={{ id: view.document.id }}>
            {t('plan.toEntries')}
          </ButtonLink>
        ) : null}
        <DocumentActs view={view} except={['askChildPlans']} />
        {view.tasks.length > 0 ? <BreakdownMenu document={view.document.id} running={standing.running} /> : null}
      </div>
      {view.tasks.length > 0 ? (
        <div className="plan-lights">
          <p>
            <Tally counts={tally.counts} whole={t('plan.taskCount', { count: tally.whole })} />
            <span className="soft small"> {t('plan.asOf', { day: dateWords(view.asOf, language) })}</span>
          </p>
          {standing.running || state === 'closed' ? <Strip view={view} chosen={chosen} onTask={onTask} /> : null}
        </div>
      ) : null}
    </header>
  )
}
