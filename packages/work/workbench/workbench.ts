import {
  adjustmentRequest,
  calendarDay,
  circular,
  consultation,
  consultationReply,
  figure,
  followUp,
  notice,
  policyDocument,
  progressReport,
  target,
  task,
} from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Cycle, lastPeriod, periodOf, reportDue } from '../calendar/period.ts'
import { calendarOf, type OfficialCalendar } from '../calendar/working-day.ts'
import { planView } from '../plan/plan-view.ts'
import { byUrgency, type Duty, type Workbench } from './duty.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** Who answers for a body: what is asked of a school is not asked of its students, nor of those who keep the system. */
const answerers: readonly string[] = [
  'sectionOfficer',
  'deputyDirector',
  'inspector',
  'bodyOfficer',
  'headmaster',
  'schoolRegistrar',
  'enterpriseHr',
]

/** What the person under this hat has to do today, from what the platform already knows; nothing is ever assigned by hand. */
export async function workbench(session: Session): Promise<Workbench> {
  const hat = session.viewer.hat
  const today = session.today()
  if (!hat) return { today, duties: [], askedThisMonth: 0, next: null, notices: [] }
  const calendar = calendarOf((await session.all(calendarDay, {})).map(({ values }) => values))
  const documents = await session.all(policyDocument, {
    filter: { 'state.in': ['draft', 'consulting', 'approved', 'issued', 'closing'] },
  })
  const own = documents.filter(({ values }) => values.office === hat.organisation)
  const duties: Duty[] = []
  if (hat.role === 'sectionOfficer' || hat.role === 'deputyDirector') {
    for (const document of own) duties.push(...(await ofDocument(session, document, hat.role)))
    duties.push(...(await ofOffice(session, new Set(own.map(({ id }) => id)), hat.role)))
  }
  const answers = answerers.includes(hat.role)
  const coming = answers
    ? await ofBody(session, hat.organisation, documents, calendar, today)
    : { duties: [], next: null }
  duties.push(...coming.duties)
  const month = today.slice(0, 7)
  const asked = answers ? await askedOf(session, hat.organisation, month) : 0
  const unread = await session.all(notice, { filter: { 'readAt.empty': true }, sort: '-createdAt' })
  const notices = unread.filter(({ values }) => answers || values.person !== null)
  return {
    today,
    duties: duties.sort(byUrgency),
    askedThisMonth: asked + coming.duties.filter(({ kind, due }) => kind === 'report' && due?.startsWith(month)).length,
    next: coming.next,
    notices: notices.slice(0, 20).map(({ id, version, createdAt, values }) => ({
      id,
      version,
      createdAt,
      title: values.title,
      body: values.body,
      register: values.register,
      record: values.record,
    })),
  }
}

/** Where a document itself stands: entries to check, to approve, to hand down. */
async function ofDocument(session: Session, document: Document, role: string): Promise<Duty[]> {
  const duty = (kind: Duty['kind'], zh: string, en: string, acts: string[], count?: number): Duty => ({
    kind,
    title: document.values.title,
    about: { zh, en },
    due: null,
    register: 'policyDocument',
    record: document.id,
    acts,
    document: document.id,
    count,
  })
  if (document.state === 'draft' || document.state === 'consulting') {
    const { remaining } = await planView(session, document.id)
    if (remaining > 0)
      return role === 'sectionOfficer'
        ? [duty('correct', `还有${remaining}处待核对`, `${remaining} entries to check`, [], remaining)]
        : []
    return role === 'deputyDirector'
      ? [duty('decide', '已核对完，待审定', 'checked; awaiting approval', ['approve', 'returnToDraft'])]
      : []
  }
  if (document.state === 'approved' && role === 'sectionOfficer')
    return [duty('decide', '已审定，待下达', 'approved; to be handed down', ['issue'])]
  return []
}

/** What bodies have sent in and waits for the office, and what waits for its leader. */
async function ofOffice(session: Session, documents: ReadonlySet<string>, role: string): Promise<Duty[]> {
  if (documents.size === 0) return []
  const duties: Duty[] = []
  const tasks = new Map(
    (await session.all(task, { filter: { 'document.in': [...documents] } })).map((entry) => [entry.id, entry]),
  )
  const push = (
    kind: Duty['kind'],
    register: string,
    entry: RecordOf,
    title: string,
    zh: string,
    en: string,
    acts: string[],
    due: string | null,
    document: string | null,
  ) => duties.push({ kind, register, record: entry.id, title, about: { zh, en }, acts, due, document })
  for (const entry of tasks.values())
    if (entry.state === 'closingOut')
      push(
        'decide',
        'task',
        entry,
        entry.values.title,
        '申请销号，待确认',
        'close-out to confirm',
        ['confirmCloseOut', 'returnCloseOut'],
        entry.values.deadline,
        entry.values.document,
      )
  for (const entry of await session.all(progressReport, { filter: { state: 'submitted' } })) {
    const about = tasks.get(entry.values.task)
    if (about)
      push(
        'decide',
        'progressReport',
        entry,
        about.values.title,
        `${entry.values.period}进展待审核`,
        `report for ${entry.values.period} to check`,
        ['accept', 'return'],
        null,
        about.values.document,
      )
  }
  for (const entry of await session.all(figure, { filter: { state: 'submitted' } }))
    push(
      'decide',
      'figure',
      entry,
      `${entry.values.source} ${entry.values.value}`,
      '目标数值待确认',
      'figure to confirm',
      ['confirm', 'return'],
      null,
      null,
    )
  if (role === 'deputyDirector') {
    for (const entry of await session.all(adjustmentRequest, { filter: { state: 'requested' } })) {
      const about = tasks.get(entry.values.task)
      if (about)
        push(
          'decide',
          'adjustmentRequest',
          entry,
          about.values.title,
          '延期或调整申请待批',
          'adjustment to decide',
          ['grant', 'decline'],
          about.values.deadline,
          about.values.document,
        )
    }
    for (const entry of await session.all(circular, { filter: { state: 'draft' } }))
      if (documents.has(entry.values.document))
        push(
          'decide',
          'circular',
          entry,
          entry.values.title,
          '通报待签发',
          'circular to sign',
          ['sign'],
          null,
          entry.values.document,
        )
  } else {
    for (const round of await session.all(consultation, { filter: { state: 'open' } })) {
      if (!documents.has(round.values.document)) continue
      const replies = await session.all(consultationReply, { filter: { consultation: round.id } })
      const open = replies.filter(({ state }) => state === 'asked').length
      const unsettled = replies.filter(({ state }) => state === 'replied').length
      push(
        unsettled > 0 ? 'decide' : 'answer',
        'consultation',
        round,
        '征求意见',
        `${open}家未答复，${unsettled}条待处理`,
        `${open} unanswered, ${unsettled} to settle`,
        [],
        round.values.deadline,
        round.values.document,
      )
    }
    for (const entry of await session.all(followUp, { filter: { state: 'answered' } }))
      if (documents.has(entry.values.document))
        push(
          'decide',
          'followUp',
          entry,
          entry.values.title,
          '督办已反馈，待办结',
          'answered; to close',
          ['close'],
          null,
          entry.values.document,
        )
  }
  return duties
}

/** What is asked of a body: answers, corrections, and the reports of the period for tasks it leads. */
async function ofBody(
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
        acts: [],
        due: due.day,
        document: document.id,
      })
  }
  return { duties, next }
}

/** How many things were asked of a body in a month: consultations, follow-ups, returned reports. */
async function askedOf(session: Session, body: string, month: string): Promise<number> {
  const inMonth = ({ createdAt }: { createdAt: string }) => createdAt.startsWith(month)
  const replies = await session.all(consultationReply, { filter: { body } })
  const orders = await session.all(followUp, { filter: { body } })
  return replies.filter(inMonth).length + orders.filter(inMonth).length
}
