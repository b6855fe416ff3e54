import {
  adjustmentRequest,
  circular,
  consultation,
  consultationReply,
  figure,
  followUp,
  progressReport,
  target,
  task,
} from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from './duty.ts'

type Tasks = ReadonlyMap<string, RecordOf<ValuesOf<typeof task>>>
type Documents = ReadonlySet<string>

/** What bodies have sent in and waits for the office, and what waits for its leader. */
export async function dutiesOfOffice(session: Session, documents: Documents, role: string): Promise<Duty[]> {
  if (documents.size === 0) return []
  const all = await session.all(task, { filter: { 'document.in': [...documents] } })
  const tasks: Tasks = new Map(all.map((entry) => [entry.id, entry]))
  return [
    ...closeOuts(tasks),
    ...(await reportsToCheck(session, tasks)),
    ...(await figuresToConfirm(session, documents)),
    ...(role === 'deputyDirector'
      ? [...(await adjustmentsToDecide(session, tasks)), ...(await circularsToSign(session, documents))]
      : [...(await openRounds(session, documents)), ...(await answersToClose(session, documents))]),
  ]
}

function closeOuts(tasks: Tasks): Duty[] {
  return [...tasks.values()]
    .filter(({ state }) => state === 'closingOut')
    .map(({ id, values }) => ({
      kind: 'decide',
      register: 'task',
      record: id,
      title: values.title,
      about: { zh: '申请销号，待确认', en: 'close-out to confirm' },
      acts: ['confirmCloseOut', 'returnCloseOut'],
      due: values.deadline,
      document: values.document,
    }))
}

async function reportsToCheck(session: Session, tasks: Tasks): Promise<Duty[]> {
  const reports = await session.all(progressReport, { filter: { state: 'submitted' } })
  return reports.flatMap(({ id, values: { task: of, period } }): Duty[] => {
    const about = tasks.get(of)
    if (!about) return []
    return [
      {
        kind: 'decide',
        register: 'progressReport',
        record: id,
        title: about.values.title,
        about: { zh: `${period}进展待审核`, en: `report for ${period} to check` },
        period,
        acts: ['accept', 'return'],
        due: null,
        document: about.values.document,
      },
    ]
  })
}

async function figuresToConfirm(session: Session, documents: Documents): Promise<Duty[]> {
  const duties: Duty[] = []
  for (const { id, values } of await session.all(figure, { filter: { state: 'submitted' } })) {
    const { metric, unit, document } = (await session.read(target, values.target)).values
    if (documents.has(document))
      duties.push({
        kind: 'decide',
        register: 'figure',
        record: id,
        title: metric,
        about: {
          zh: `数值${values.value}${unit}（截至${values.asOf}）待确认`,
          en: `figure ${values.value} ${unit} as of ${values.asOf}, to confirm`,
        },
        acts: ['confirm', 'return'],
        due: null,
        document: null,
      })
  }
  return duties
}

async function adjustmentsToDecide(session: Session, tasks: Tasks): Promise<Duty[]> {
  const requests = await session.all(adjustmentRequest, { filter: { state: 'requested' } })
  return requests.flatMap(({ id, values }): Duty[] => {
    const about = tasks.get(values.task)
    if (!about) return []
    return [
      {
        kind: 'decide',
        register: 'adjustmentRequest',
        record: id,
        title: about.values.title,
        about: { zh: '延期或调整申请待批', en: 'adjustment to decide' },
        acts: ['grant', 'decline'],
        due: about.values.deadline,
        document: about.values.document,
      },
    ]
  })
}

async function circularsToSign(session: Session, documents: Documents): Promise<Duty[]> {
  const drafts = await session.all(circular, { filter: { state: 'draft' } })
  return drafts
    .filter(({ values }) => documents.has(values.document))
    .map(({ id, values }) => ({
      kind: 'decide',
      register: 'circular',
      record: id,
      title: values.title,
      about: { zh: '通报待签发', en: 'circular to sign' },
      acts: ['sign'],
      due: null,
      document: values.document,
    }))
}

async function openRounds(session: Session, documents: Documents): Promise<Duty[]> {
  const duties: Duty[] = []
  for (const round of await session.all(consultation, { filter: { state: 'open' } })) {
    if (!documents.has(round.values.document)) continue
    const replies = await session.all(consultationReply, { filter: { consultation: round.id } })
    const open = replies.filter(({ state }) => state === 'asked').length
    const unsettled = replies.filter(({ state }) => state === 'replied').length
    duties.push({
      kind: unsettled > 0 ? 'decide' : 'answer',
      register: 'consultation',
      record: round.id,
      title: '征求意见',
      about: { zh: `${open}家未答复，${unsettled}条待处理`, en: `${open} unanswered, ${unsettled} to settle` },
      acts: [],
      due: round.values.deadline,
      document: round.values.document,
    })
  }
  return duties
}

async function answersToClose(session: Session, documents: Documents): Promise<Duty[]> {
  const answered = await session.all(followUp, { filter: { state: 'answered' } })
  return answered
    .filter(({ values }) => documents.has(values.document))
    .map(({ id, values }) => ({
      kind: 'decide',
      register: 'followUp',
      record: id,
      title: values.title,
      about: { zh: '督办已反馈，待办结', en: 'answered; to close' },
      acts: ['close'],
      due: null,
      document: values.document,
    }))
}
