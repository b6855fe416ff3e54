import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords, today } from '../../ui/format.ts'
import { ids, reportsOf, usePlanCache } from '../plan-data.ts'
import { reportablePeriods } from '../reporting-period.ts'
import type { Standing } from '../standing.ts'
import { CopyText } from './copy-text.tsx'
import { LinkMaker } from './link-maker.tsx'
import { Opening, PanelPart, RecordActs } from './panel-parts.tsx'
import { ShortForm } from './short-form.tsx'
import type { TaskPart } from './task-panel.tsx'

const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)

/** A reminder to paste into the working group, or a 督办单 that is sent, answered and closed. */
function Remind({ view, task }: TaskPart) {
  const { t, language } = useWords()
  const id = useId()
  const { last } = reportablePeriods(view.document.values.cycle, today())
  const lead = ids(task.values.leadBodies)
    .map((body) => view.titles[body] ?? '')
    .filter(Boolean)
  const reported = reportsOf(view, task).some(({ values }) => values.period === last)
  const text = t(reported ? 'plan.reminderSlow' : 'plan.reminder', {
    bodies: lead.join(language === 'en' ? ', ' : '、'),
    title: task.values.title,
    document: view.document.values.title,
    period: last,
    day: dateWords(inDays(3), language),
  })
  return <CopyText id={id} label={t('plan.reminderWords')} text={text} />
}

function Order({ view, task, onDone, onCancel }: TaskPart & { onDone: () => void; onCancel: () => void }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'followUp')
  const bodies = [...new Set([...ids(task.values.leadBodies), ...ids(task.values.responsibleBodies)])]
  const [body, setBody] = useState(bodies[0] ?? '')
  if (!register) return null
  return (
    <>
      <label htmlFor="order-body" className="field-label">
        {t('plan.orderTo')}
      </label>
      <select
        id="order-body"
        className="native-input wide"
        value={body}
        onChange={(event) => setBody(event.target.value)}
      >
        {bodies.map((id) => (
          <option key={id} value={id}>
            {view.titles[id] ?? id}
          </option>
        ))}
      </select>
      <ShortForm
        key={body}
        register={register}
        names={['title', 'content', 'answerBy']}
        given={{ document: view.document.id, kind: 'order', body, tasks: [task.id] }}
        suggested={{ title: t('plan.orderTitle', { title: task.values.title }), answerBy: inDays(7) }}
        place={`order-${task.id}-${body}`}
        title={t('plan.order')}
        submit={t('plan.draftOrder')}
        onDone={onDone}
        onCancel={onCancel}
      />
    </>
  )
}

/** What was done to move a task: follow-ups and requests to adjust it, with their acts; and the ways to add one. */
export function TaskFollowUp({ view, task, standing }: TaskPart & { standing: Standing }) {
  const { t, say, sayCode, language } = useWords()
  const { data: meta } = useMeta()
  const client = useQueryClient()
  const cache = usePlanCache(view.document.id)
  const followUp = registerOf(meta, 'followUp')
  const adjustment = registerOf(meta, 'adjustmentRequest')
  const followUps = useList('followUp', { document: view.document.id }, { enabled: followUp !== undefined, limit: 100 })
  const adjustments = useList('adjustmentRequest', { task: task.id }, { enabled: adjustment !== undefined, limit: 20 })
  const orders = (followUps.data?.pages.flatMap((page) => page.rows) ?? []).filter(({ values }) =>
    ids(values.tasks as string[] | null).includes(task.id),
  )
  const requests = adjustments.data?.pages.flatMap((page) => page.rows) ?? []
  const titles = Object.assign(
    {},
    view.titles,
    ...[...(followUps.data?.pages ?? []), ...(adjustments.data?.pages ?? [])].map((page) => page.references),
  ) as Record<string, string>
  const underway = standing.running && task.state === 'underway'
  const follows = underway && (standing.office || standing.inspector)
  const asks =
    underway &&
    (standing.leads(task.values) || standing.named(task.values) || standing.office) &&
    standing.organisation !== null
  const done = () => {
    void cache.refetch()
    void client.invalidateQueries({ queryKey: ['list'] })
  }
  if (orders.length === 0 && requests.length === 0 && !follows && !asks) return null
  const code = (set: string, value: unknown) => {
    const known = meta?.codeSets[set]?.values.find((one) => one.code === value)
    return known ? sayCode(known) : ''
  }
  return (
    <PanelPart title={t('plan.moving')}>
      <ul>
        {orders.map((order) => (
          <li key={order.id} className="panel-report">
            <p>
              {String(order.values.title)} {followUp ? <StateLight register={followUp} state={order.state} /> : null}
            </p>
            <p className="soft small">
              {order.values.number ? `${String(order.values.number)} ` : ''}
              {titles[String(order.values.body)] ?? ''}{' '}
              {t('plan.answerBy', { day: dateWords(String(order.values.answerBy), language) })}
            </p>
            {order.values.answer ? <p>{String(order.values.answer)}</p> : null}
            {order.state !== 'draft' || standing.office || standing.inspector ? (
              <p className="small no-print">
                <a href={`/api/v1/document-out/follow-up-order/${order.id}.docx`} download>
                  {t('plan.orderPaper')}
                </a>
              </p>
            ) : null}
            <RecordActs key={order.version} register="followUp" id={order.id} onDone={done} />
            {standing.office && order.state === 'sent' ? (
              <Opening label={t('plan.link')}>
                {() => (
                  <LinkMaker
                    purpose="followUp"
                    record={order.id}
                    bodies={[{ id: String(order.values.body), name: titles[String(order.values.body)] ?? '' }]}
                  />
                )}
              </Opening>
            ) : null}
          </li>
        ))}
        {requests.map((request) => (
          <li key={request.id} className="panel-report">
            <p>
              {adjustment ? say(adjustment.title) : ''} {code('adjustmentKind', request.values.kind)}{' '}
              {adjustment ? <StateLight register={adjustment} state={request.state} /> : null}
            </p>
            <p className="small">{String(request.values.grounds)}</p>
            <p className="soft small">
              {titles[String(request.values.body)] ?? ''}{' '}
              {request.values.requestedDeadline
                ? t('plan.until', { day: dateWords(String(request.values.requestedDeadline), language) })
                : ''}
            </p>
            <RecordActs key={request.version} register="adjustmentRequest" id={request.id} onDone={done} />
          </li>
        ))}
      </ul>
      <div className="panel-acts no-print">
        {follows ? (
          <>
            <Opening label={t('plan.remind')}>{() => <Remind view={view} task={task} />}</Opening>
            <Opening label={t('plan.order')}>
              {(close) => (
                <Order
                  view={view}
                  task={task}
                  onCancel={close}
                  onDone={() => {
                    close()
                    done()
                  }}
                />
              )}
            </Opening>
          </>
        ) : null}
        {asks && adjustment ? (
          <Opening label={t('plan.adjust')}>
            {(close) => (
              <ShortForm
                register={adjustment}
                names={['kind', 'requestedDeadline', 'requestedBodies', 'grounds', 'attachment']}
                given={{ task: task.id, body: standing.organisation }}
                place={`adjust-${task.id}`}
                title={t('plan.adjust')}
                submit={t('plan.sendRequest')}
                titles={view.titles}
                onDone={() => {
                  close()
                  done()
                }}
                onCancel={close}
              />
            )}
          </Opening>
        ) : null}
      </div>
    </PanelPart>
  )
}
