import {
  collectionReply,
  consultation,
  consultationReply,
  figure,
  followUp,
  type policyDocument,
  progressReport,
  target,
  task,
} from '@zhiqiao/definitions'
import { chinaDay, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Cycle, lastPeriod, periodOf, reportDue } from '../calendar/period.ts'
import type { OfficialCalendar } from '../calendar/working-day.ts'
import type { Duty, Workbench } from './duty.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** What is asked of a body: answers, corrections, and the reports of the period for tasks it leads. */
export async function dutiesOfBody(
  session: Session,
  body: string,
  documents: readonly Document[],
  calendar: OfficialCalendar,
  today: string,
) {
  const duties: Duty[] = []
  for (const entry of await session.all(consultationReply, { filter: { body, state: 'asked' } })) {
    const round = await session.read(consultation, entry.values.consultation)
    const about = documents.find(({ id }) => id === round.values.document)
    duties.push({
      kind: 'answer',
      register: 'consultationReply',
      record: entry.id,
      title: about?.values.title ?? '征求意见',
      about: { zh: '请答复意见', en: 'please give your opinion' },
      acts: ['reply'],
      due: round.values.deadline,
      document: round.values.document,
    })
  }
  for (const entry of await session.all(followUp, { filter: { body, state: 'sent' } }))
    duties.push({
      kind: 'answer',
      register: 'followUp',
      record: entry.id,
      title: entry.values.title,
      about: { zh: '请反馈', en: 'please answer' },
      acts: ['answer'],
      due: entry.values.answerBy,
      document: entry.values.document,
    })
  const returned = await session.all(progressReport, { filter: { body, state: 'returned' } })
  for (const entry of returned) {
    const { period } = entry.values
    duties.push({
      kind: 'correct',
      register: 'progressReport',
      record: entry.id,
      title: (await session.read(task, entry.values.task)).values.title,
      about: { zh: `${period}进展报告被退回，请修改后重新报送`, en: `${period}: report returned; please correct` },
      acts: ['resubmit'],
      due: null,
      document: null,
    })
  }
  for (const entry of await session.all(figure, { filter: { body, state: 'returned' } })) {
    const about = await session.read(target, entry.values.target)
    duties.push({
      kind: 'correct',
      register: 'figure',
      record: entry.id,
      title: about.values.metric,
      about: { zh: '目标数值被退回，请修改后重新报送', en: 'figure returned; please correct' },
      acts: ['resubmit'],
      due: null,
      document: null,
    })
  }
  let next: Workbench['next'] = null
  for (const document of documents.filter(({ state }) => state === 'issued')) {
    const cycle = (document.values.cycle ?? 'quarterly') as Cycle
    const period = lastPeriod(cycle, today)
    const due = reportDue(period, calendar)
    const upcoming = periodOf(cycle, today)
    const led = await session.all(task, {
      filter: { document: document.id, state: 'underway', 'leadBodies.has': body },
    })
    if (led.length === 0) continue
    const comes = reportDue(upcoming, calendar).day
    if (next === null || comes < next.day) next = { day: comes, title: `${upcoming.name}进展报告` }
    if (document.values.handedDownOn === null || document.values.handedDownOn > period.to) continue
    const reports = await session.all(progressReport, {
      filter: { 'task.in': led.map(({ id }) => id), body, period: period.name },
    })
    const done = new Set(reports.map(({ values }) => values.task))
    const missing = led.filter(({ id }) => !done.has(id))
    for (const entry of missing)
      duties.push({
        kind: 'report',
        register: 'task',
        record: entry.id,
        title: entry.values.title,
        about: { zh: `请报送${period.name}进展`, en: `report for ${period.name}` },
        period: period.name,
        acts: [],
        due: due.day,
        document: document.id,
      })
  }
  return { duties, next }
}

/** How many things were asked of a body in a month: consultations, follow-ups, collections. */
export async function askedOf(session: Session, body: string, month: string): Promise<number> {
  const inMonth = ({ createdAt }: { createdAt: string }) => chinaDay(createdAt).startsWith(month)
  const replies = await session.all(consultationReply, { filter: { body } })
  const orders = await session.all(followUp, { filter: { body } })
  const collections = await session.all(collectionReply, { filter: { organisation: body } })
  return [...replies, ...orders, ...collections].filter(inMonth).length
}
