import { useQueryClient } from '@tanstack/react-query'
import type { RecordOf } from '@zhiqiao/model'
import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { Empty } from '../../ui/empty.tsx'
import { dateWords } from '../../ui/format.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { FileLinks } from '../panel/file-links.tsx'
import { LinkMaker } from '../panel/link-maker.tsx'
import { Opening, RecordActs } from '../panel/panel-parts.tsx'
import { ids, type PlanView, usePlanCache } from '../plan-data.ts'
import { useStanding } from '../standing.ts'
import './consultation-view.css'

function Reply({
  reply,
  name,
  titles,
  office,
  onDone,
}: {
  reply: RecordOf
  name: string
  titles: Readonly<Record<string, string>>
  office: boolean
  onDone: () => void
}) {
  const { t, sayCode, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'consultationReply')
  const { values } = reply
  const adoption = meta?.codeSets.adoption?.values.find(({ code }) => code === values.adoption)
  const via = meta?.codeSets.submittedVia?.values.find(({ code }) => code === values.submittedVia)
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {name}
        <span className="reply-state">{register ? <StateLight register={register} state={reply.state} /> : null}</span>
      </th>
      <td>
        {values.opinion ? (
          <p lang="zh-CN">{String(values.opinion)}</p>
        ) : (
          <span className="soft">{t('plan.notAnswered')}</span>
        )}
        <p className="soft small">
          {values.repliedOn ? dateWords(String(values.repliedOn), language) : ''} {via ? sayCode(via) : ''}
          <FileLinks ids={ids(values.scan as string[] | null)} titles={titles} />
        </p>
      </td>
      <td>
        {adoption ? <b>{sayCode(adoption)}</b> : null}
        {values.adoptionReason ? <p lang="zh-CN">{String(values.adoptionReason)}</p> : null}
      </td>
      <td className="no-print">
        <div className="reply-acts">
          <RecordActs key={reply.version} register="consultationReply" id={reply.id} onDone={onDone} />
          {office && reply.state === 'asked' ? (
            <Opening label={t('plan.link')}>
              {() => (
                <LinkMaker purpose="consultation" record={reply.id} bodies={[{ id: String(values.body), name }]} />
              )}
            </Opening>
          ) : null}
        </div>
      </td>
    </tr>
  )
}

function Round({ view, round, onDone }: { view: PlanView; round: RecordOf; onDone: () => void }) {
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const { office } = useStanding(view)
  const register = registerOf(meta, 'consultation')
  const list = useList('consultationReply', { consultation: round.id }, { limit: 200 })
  const replies = list.data?.pages.flatMap((page) => page.rows) ?? []
  const titles = Object.assign({}, view.titles, ...(list.data?.pages ?? []).map((page) => page.references)) as Record<
    string,
    string
  >
  const answered = replies.filter(({ state }) => state !== 'asked').length
  const settled = replies.filter(({ state }) => state === 'settled').length
  return (
    <section className="round">
      <header className="round-head">
        <h2>{t('plan.roundUntil', { day: dateWords(String(round.values.deadline), language) })}</h2>
        <p>
          {register ? <StateLight register={register} state={round.state} /> : null}{' '}
          <span className="soft">{t('plan.roundCount', { asked: replies.length, answered, settled })}</span>
        </p>
        <div className="page-actions no-print">
          <RecordActs key={round.version} register="consultation" id={round.id} onDone={onDone} />
          {office ? (
            <>
              <a href={`/api/v1/document-out/consultation-letter/${round.id}.docx`} download>
                {t('plan.consultationLetter')}
              </a>
              <a href={`/api/v1/document-out/consultation-table/${round.id}.docx`} download>
                {t('plan.consultationTable')}
              </a>
            </>
          ) : null}
        </div>
      </header>
      {round.values.letter ? (
        <p className="reading" lang="zh-CN">
          {String(round.values.letter)}
        </p>
      ) : null}
      {list.isPending ? <Skeleton lines={4} /> : null}
      {list.isError ? <ProblemNotice error={list.error} /> : null}
      {replies.length > 0 ? (
        <table className="reply-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.body')}</th>
              <th scope="col">{t('plan.opinion')}</th>
              <th scope="col">{t('plan.adoption')}</th>
              <td className="no-print" />
            </tr>
          </thead>
          <tbody>
            {replies.map((reply) => (
              <Reply
                key={reply.id}
                reply={reply}
                name={titles[String(reply.values.body)] ?? ''}
                titles={titles}
                office={office}
                onDone={onDone}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

/** 征求意见: each round with who has answered and what became of it; answers are settled where they stand. */
export function ConsultationView({ view }: { view: PlanView }) {
  const { t } = useWords()
  const client = useQueryClient()
  const cache = usePlanCache(view.document.id)
  const rounds = useList('consultation', { document: view.document.id, sort: '-createdAt' }, { limit: 20 })
  const rows = rounds.data?.pages.flatMap((page) => page.rows) ?? []
  const done = () => {
    void cache.refetch()
    void client.invalidateQueries({ queryKey: ['list'] })
    void client.invalidateQueries({ queryKey: ['workbench'] })
  }
  if (rounds.isPending) return <Skeleton lines={6} />
  if (rounds.isError && rows.length === 0) return <ProblemNotice error={rounds.error} />
  if (rows.length === 0) return <Empty title={t('plan.noRound')}>{t('plan.noRoundHint')}</Empty>
  return (
    <>
      {rows.map((round) => (
        <Round key={round.id} view={view} round={round} onDone={done} />
      ))}
    </>
  )
}
