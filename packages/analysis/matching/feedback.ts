import { mostFeedback, type RecommendationVerb, recommendationFeedback } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { Party } from './party.ts'
import { type Matched, readParties } from './read-party.ts'

/** The field of 推荐反馈 and 对接意向 that names a listing of a register. */
export const listingField: Readonly<Record<string, string>> = {
  postListing: 'post',
  talentListing: 'talent',
  graduateListing: 'graduates',
  cooperationListing: 'cooperation',
  researchListing: 'research',
  technicalServiceListing: 'technicalService',
  internshipPost: 'internshipPost',
  courseListing: 'course',
}

export interface Answer {
  readonly register: string
  readonly id: string
  readonly verb: RecommendationVerb
}

/** What the viewer has done with listings, the strongest of it for each: said on the panel, or following from 对接意向. */
export async function answersOf(session: Session): Promise<Answer[]> {
  const person = session.viewer.person?.id
  if (person === undefined) return []
  const answers = new Map<string, Answer>()
  const note = (values: Readonly<Record<string, unknown>>, verb: RecommendationVerb) => {
    for (const [register, field] of Object.entries(listingField)) {
      const id = values[field]
      if (typeof id !== 'string') continue
      const before = answers.get(id)
      if (!before || strength.indexOf(verb) > strength.indexOf(before.verb)) answers.set(id, { register, id, verb })
    }
  }
  const said = await session.list(recommendationFeedback, {
    filter: { person },
    sort: '-createdAt',
    limit: mostFeedback,
  })
  for (const { values } of said.rows) note(values, values.verb as RecommendationVerb)
  const organisation = session.viewer.hat?.organisation
  const whose: Record<string, string>[] = [
    { person },
    ...(organisation && !isLearner(session) ? [{ from: organisation }] : []),
  ]
  for (const filter of whose) {
    const interests = await session.list('expressionOfInterest', { filter, sort: '-createdAt', limit: mostFeedback })
    for (const { values, state } of interests.rows) {
      if (state === 'settled' && values.result !== 'none') note(values, 'placed')
      else if (state === 'sent' || state === 'accepted' || state === 'reported') note(values, 'contacted')
    }
  }
  return [...answers.values()]
}

const strength: readonly RecommendationVerb[] = ['seen', 'saved', 'dismissed', 'contacted', 'placed']

/** What a learner's school sends is none of the learner's doing. */
const isLearner = ({ viewer }: Session) => viewer.hat?.role === 'student' || viewer.hat?.role === 'guardian'

/** A listing with what was done about it. */
export interface Answered extends Answer {
  readonly party: Party
}

/** The listings answered to, as far as the viewer still sees them. */
export async function answeredParties(session: Session, answers: readonly Answer[]): Promise<Answered[]> {
  const rows: Matched[] = []
  for (const register of new Set(answers.map((answer) => answer.register))) {
    const ids = answers.filter((answer) => answer.register === register).map(({ id }) => id)
    for (const record of await session.all(register, { filter: { 'id.in': ids }, whole: true }))
      rows.push({ register, record })
  }
  const verbs = new Map(answers.map((answer) => [answer.id, answer.verb]))
  return (await readParties(session, rows)).map((party) => ({
    ...{ register: party.register, id: party.id, party, verb: verbs.get(party.id)! },
  }))
}
