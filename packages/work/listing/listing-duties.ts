import { expressionOfInterest, listingFinding } from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'
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

const asked: readonly (readonly [state: string, about: Label, acts: readonly string[]])[] = [
  ['sent', { zh: '收到对接意向，请答复', en: 'an interest to answer' }, ['accept', 'decline']],
  ['accepted', { zh: '对方约洽谈，请确认时间', en: 'a meeting to agree to' }, ['agreeMeeting']],
  ['reported', { zh: '对方报了对接结果，请确认', en: 'a result to confirm' }, ['settle', 'dispute']],
]

/** What the other side of an interest waits for. */
export async function interestsToAnswer(session: Session, body: string): Promise<Duty[]> {
  const rows = await session.all(expressionOfInterest, { filter: { 'state.in': asked.map(([state]) => state) } })
  return rows.slice(0, 200).flatMap(({ id, state, values }): Duty[] => {
    const [, about, acts] = asked.find(([of]) => of === state)!
    const mine =
      state === 'sent'
        ? values.to === body
        : [values.from, values.to].includes(body) &&
          (state === 'reported'
            ? values.reportedBy !== null && values.reportedBy !== body
            : values.meetingAt !== null && values.meetingAgreed === false && values.invitedBy !== body)
    if (!mine) return []
    const duty = {
      kind: 'answer',
      register: 'expressionOfInterest',
      record: id,
      title: values.message.slice(0, 60),
    } as const
    return [{ ...duty, about, acts, due: null, document: null }]
  })
}
