import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { useRecord } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { ListingFindings, TakeInterest } from '../../listing/publish-review.tsx'
import { RecommendPanel } from '../../listing/recommend-panel.tsx'
import { ReplyAsked, SurveyAsked } from '../../listing/survey-asked.tsx'
import { SurveyPanel } from '../../listing/survey-panel.tsx'
import { momentWords } from '../../ui/format.ts'
import { useMode } from '../../ui/preference.ts'
import { ProblemState } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Purpose } from '../purpose.tsx'
import { useTitleWords } from '../title-words.ts'
import { WithdrawDialog } from './act-dialog.tsx'
import { PersonAccount } from './person-account.tsx'
import { RecordAccess } from './record-access.tsx'
import { RecordBody } from './record-body.tsx'
import { RecordComments } from './record-comments.tsx'
import { RecordJudgement } from './record-judgement.tsx'
import { RecordHistory, RecordState } from './record-margin.tsx'
import { RecordPapers } from './record-papers.tsx'
import { RecordPrevious } from './record-previous.tsx'
import { RelatedRecords } from './related-records.tsx'
import { TreePath } from './tree-path.tsx'
import './record-page.css'

/** Registers whose published records have a page of the portal. */
const reports: readonly string[] = ['talentReport', 'workSummary']

/** A record: what it is, where it stands and who may move it, its fields, its history, what points at it. */
export function RecordPage({ register, id }: { register: RegisterMeta; id: string }) {
  const { t, say, language } = useWords()
  const answer = useRecord(register.name, id)
  const [withdrawing, setWithdrawing] = useState(false)
  // In one column, where it stands and what is to be done comes before the reading.
  const narrow = useNarrow(1000)
  const isOneColumn = useMode() === 'care' || narrow
  const record = answer.data?.record
  const titleWords = useTitleWords(register)
  const title = record ? titleWords(record, answer.data?.titles ?? {}) : t('list.untitled')
  useTitle(record ? title : say(register.title))

  const isListing = register.subject === 'listing'
  const interest = isListing && record ? <TakeInterest register={register} record={record} /> : null

  return (
    <article className="page">
      <nav aria-label={t('record.place')} className="place-line no-print">
        <Link to="/register/$register" params={{ register: kebabCase(register.name) }}>
          {say(register.many)}
        </Link>
        {record && register.tree ? <TreePath register={register} record={record} /> : null}
      </nav>
      {answer.isPending ? (
        <>
          <h1 className="visually-hidden">{say(register.title)}</h1>
          <Skeleton lines={10} />
        </>
      ) : null}
      {answer.isError && !answer.data ? (
        <ProblemState page error={answer.error} retry={() => void answer.refetch()} />
      ) : null}
      {answer.data && record ? (
        <>
          <header className="record-head">
            <h1>{title}</h1>
            {register.name === 'importBatch' ? (
              <p>
                <Link to="/import/$id" params={{ id }}>
                  {t('import.open')}
                </Link>
              </p>
            ) : null}
            {register.name === 'publishedFigure' ? (
              <p>
                <Link to="/published/$id" params={{ id }}>
                  {t('figure.thenAndNow')}
                </Link>
              </p>
            ) : null}
            {register.name === 'policyDocument' ? (
              <p>
                <Link to="/plan/$id" params={{ id }}>
                  {t('record.openPlan')}
                </Link>
              </p>
            ) : null}
            {reports.includes(register.name) && record.state === 'published' ? (
              <p>
                <a href={`/report/${id}`}>{t('record.publicPage')}</a>
              </p>
            ) : null}
            <p className="soft small">
              {t('record.version', { version: record.version, at: momentWords(record.changedAt, language) })}
            </p>
          </header>
          {record.withdrawnAt ? (
            <p className="notice notice-warning">
              {t('record.withdrawnBecause', {
                at: momentWords(record.withdrawnAt, language),
                reason: record.withdrawnReason ?? t('value.blank'),
              })}
            </p>
          ) : null}
          <div className="record-columns">
            <div className="record-main">
              {isOneColumn ? <RecordState register={register} answer={answer.data} /> : null}
              {isOneColumn ? interest : null}
              {isListing ? <ListingFindings register={register} record={record} /> : null}
              {register.name === 'demandSurvey' ? (
                <>
                  <SurveyPanel record={record} />
                  <SurveyAsked survey={record} />
                </>
              ) : null}
              {register.name === 'collectionReply' ? (
                <ReplyAsked collection={String(record.values.collection)} />
              ) : null}
              {register.name === 'collection' ? <ReplyAsked collection={id} /> : null}
              <RecordBody key={id} register={register} answer={answer.data} />
              <RecommendPanel register={register.name} record={record} permitted={answer.data.permitted} />
              {register.judged ? <RecordJudgement register={register} record={record} /> : null}
              {register.previous ? <RecordPrevious register={register} answer={answer.data} /> : null}
            </div>
            <aside className="record-margin" aria-label={t('record.margin')}>
              {isOneColumn ? null : <RecordState register={register} answer={answer.data} />}
              {isOneColumn ? null : interest}
              <Purpose register={register} />
              {register.name === 'person' ? <PersonAccount id={id} /> : null}
              <RecordPapers register={register} id={id} />
              <RecordHistory register={register} record={record} titles={answer.data.titles} />
              <RecordAccess register={register} id={id} />
              <RecordComments register={register.name} id={id} />
              {answer.data.permitted.withdraw && !record.withdrawnAt ? (
                <button
                  type="button"
                  className="word-button withdraw-button no-print"
                  onClick={() => setWithdrawing(true)}
                >
                  {t('record.withdrawThis')}
                </button>
              ) : null}
            </aside>
          </div>
          <RelatedRecords register={register} id={id} />
          {withdrawing ? (
            <WithdrawDialog register={register} record={record} title={title} onClose={() => setWithdrawing(false)} />
          ) : null}
        </>
      ) : null}
    </article>
  )
}
