import { expressionOfInterest, listingFinding, recommendationComplaint } from '@zhiqiao/definitions'
import { chinaDay, type Label } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'
import type { Interest } from './interest-act.ts'
import { listingFields } from './listing-kind.ts'

/** Enough for a morning; the rest follows when these are done. */
const most = 20

/** Listings with places an office has to look at, one duty each. */
export async function listingsToReview(session: Session): Promise<Duty[]> {
  const { person } = session.viewer
  const open = (await session.all(listingFinding, { filter: { state: 'open' }, sort: 'createdAt' })).filter(
    ({ values }) => values.submittedBy === null || values.submittedBy !== person?.id,
  )
  const counts = new Map<string, { register: string; id: string; count: number }>()
  for (const { values } of open)
    for (const [register, field] of Object.entries(listingFields)) {
      const id = (values as Readonly<Record<string, unknown>>)[field]
      if (typeof id !== 'string') continue
      counts.set(id, { register, id, count: (counts.get(id)?.count ?? 0) + 1 })
    }
  const duties: Duty[] = []
  for (const { register, id, count } of [...counts.values()].slice(0, most))
    duties.push({
      kind: 'decide',
      register,
      record: id,
      title: (await session.titles(register, [id]))[id] ?? '',
      about: { zh: `规则指出${count}处，待逐处核验`, en: `${count} places the rules object to, to look at` },
      acts: [],
      due: null,
      document: null,
      count,
    })
  return duties
}

interface Asked {
  readonly state: string
  readonly about: Label
  readonly acts: readonly string[]
  /** Whether the side of the body has to do it now. */
  readonly waitsFor: (interest: Interest['values'], body: string, now: string) => boolean
}

const isMet = ({ meetingAt, meetingAgreed }: Interest['values'], now: string) =>
  meetingAt !== null && meetingAgreed === true && meetingAt <= now

const asked: readonly Asked[] = [
  {
    state: 'sent',
    about: { zh: '收到对接意向，请答复', en: 'an interest to answer' },
    acts: ['accept', 'decline'],
    waitsFor: ({ to }, body) => to === body,
  },
  {
    state: 'accepted',
    about: { zh: '对方约洽谈，请确认时间', en: 'a meeting to agree to' },
    acts: ['agreeMeeting', 'invite'],
    waitsFor: ({ meetingAt, meetingAgreed, invitedBy }, body) =>
      meetingAt !== null && meetingAgreed === false && invitedBy !== body,
  },
  {
    state: 'accepted',
    about: { zh: '约定洽谈，请按时前往', en: 'a meeting agreed by both' },
    acts: [],
    waitsFor: (values, _body, now) => values.meetingAgreed === true && !isMet(values, now),
  },
  {
    state: 'accepted',
    about: { zh: '洽谈时间已过，请报结果', en: 'the meeting is over: report the result' },
    acts: ['report'],
    waitsFor: (values, _body, now) => isMet(values, now),
  },
  {
    state: 'reported',
    about: { zh: '对方报了对接结果，请确认', en: 'a result to confirm' },
    acts: ['settle', 'dispute'],
    waitsFor: ({ reportedBy }, body) => reportedBy !== null && reportedBy !== body,
  },
]

/** Complaints about suggestions, which a person answers. */
export async function complaintsToAnswer(session: Session): Promise<Duty[]> {
  const rows = await session.all(recommendationComplaint, { filter: { state: 'submitted' }, sort: 'receivedOn' })
  return rows.slice(0, most).map(({ id, values }) => ({
    ...{ kind: 'answer', register: 'recommendationComplaint', record: id, title: values.about },
    ...{ about: { zh: '投诉推荐，请人工答复', en: 'a complaint about suggestions to answer' }, acts: ['confirm'] },
    ...{ document: null, due: null },
  }))
}

/**
 * What the sides of an interest have to do: answer, agree to a meeting, go there, say what came of it, confirm it.
 * @param body the body that answers for its own; null for a person who took the interest as themselves
 */
export async function interestsToAnswer(session: Session, body: string | null): Promise<Duty[]> {
  const now = session.now().toISOString()
  const rows = await session.all(expressionOfInterest, {
    filter: { 'state.in': [...new Set(asked.map(({ state }) => state))] },
  })
  const { person } = session.viewer
  const own = rows.filter(({ values }) =>
    body === null ? values.person !== null && values.person === person?.id : values.from === body || values.to === body,
  )
  return own.slice(0, 200).flatMap(({ id, state, values }): Duty[] => {
    const next = asked.find((one) => one.state === state && one.waitsFor(values, body ?? values.from, now))
    if (!next) return []
    return [
      {
        ...{ kind: 'answer', register: 'expressionOfInterest', record: id, title: values.message.slice(0, 60) },
        ...{ about: next.about, acts: next.acts, document: null },
        due: state === 'accepted' && values.meetingAt ? chinaDay(values.meetingAt) : null,
      },
    ]
  })
}
