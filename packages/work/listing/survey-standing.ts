import { collectionReply, type demandAnswer, demandSurvey } from '@zhiqiao/definitions'
import { notFound, type RecordOf, type SurveyStanding, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { notHandedIn } from '../collection/open-replies.ts'
import { surveyedBodies } from './survey-act.ts'

const mostNamed = 50

/**
 * Response and coverage of a survey, as the office that carries it out sees the replies; before it goes out, whom it
 * would ask.
 * @throws Problem 404 where there is no such survey, it asks nobody, or the viewer is not of that office
 */
export async function surveyStanding(session: Session, id: string): Promise<SurveyStanding> {
  const survey = await session.read(demandSurvey, id)
  const { values, state } = survey
  const isOut = values.collection !== null
  const isToCome = values.audience !== null && state !== 'confirmed' && state !== 'archived'
  if (session.viewer.hat?.organisation !== values.office || !(isOut || isToCome)) throw notFound()
  const register = values.audience === 'school' ? 'supplyAnswer' : 'demandAnswer'
  if (values.collection === null) {
    const bodies = await session.asSystem('拟调查单位', (system) => surveyedBodies(system, survey))
    const none = { answered: 0, inTime: 0, answers: 0, persons: 0, listed: 0, staff: null }
    return { collection: null, register, asked: bodies.length, ...none, missing: await named(session, bodies) }
  }
  const replies = await session.all(collectionReply, { filter: { collection: values.collection } })
  const isIn = (state: string | null) => !notHandedIn.includes(state ?? '')
  const bodies = replies.map((reply) => reply.values.organisation)
  const answering = new Set(replies.filter(({ state }) => isIn(state)).map((reply) => reply.values.organisation))
  const missing = bodies.filter((body) => !answering.has(body))
  const answers: RecordOf<Partial<ValuesOf<typeof demandAnswer>> & Record<string, unknown>>[] = await session.all(
    register,
    { filter: { survey: id } },
  )
  return {
    ...{ collection: values.collection, register, asked: bodies.length, answered: answering.size },
    inTime: replies.filter((reply) => isIn(reply.state) && reply.values.late !== true).length,
    staff: register === 'supplyAnswer' ? null : await staffOf(session, bodies, answering),
    answers: answers.length,
    persons: answers.reduce((sum, one) => sum + Number(one.values.needed ?? one.values.available ?? 0), 0),
    listed: answers.filter((one) => one.values.listing ?? one.values.graduates ?? one.values.technicalService).length,
    missing: await named(session, missing),
  }
}

const named = async (session: Session, bodies: readonly string[]) =>
  Object.values(await session.titles('organisation', bodies.slice(0, mostNamed)))

/** Staff by the latest year an enterprise has figures of. */
async function staffOf(session: Session, asked: readonly string[], answering: ReadonlySet<string>) {
  if (asked.length === 0) return null
  const years = await session.all('enterpriseYear', { filter: { 'enterprise.in': [...asked] }, sort: 'year' })
  const latest = new Map(
    years.flatMap(({ values }) => (values.staff === null ? [] : [[values.enterprise, values.staff] as const])),
  )
  if (latest.size === 0) return null
  const sum = (those: readonly string[]) => those.reduce((total, body) => total + (latest.get(body) ?? 0), 0)
  return { asked: sum(asked), answered: sum(asked.filter((body) => answering.has(body))) }
}
