import type { BegunListing } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { leavesOn, unpublishedGraduates } from './leaving-class.ts'

type Begins = (session: Session, body: string) => Promise<BegunListing[]>
type Values = Readonly<Record<string, unknown>>

/** As many as are taken in at a glance; the rest is found by its name in the form. */
const most = 12

/**
 * The publisher's own records a listing can be begun from, each offered until a listing names it.
 * @param of the field there with whose it is
 * @param as the field here that names it
 */
const fromRecords =
  (from: string, of: string, as: string, register: string, give: (values: Values) => Values): Begins =>
  async (session, body) => {
    const { rows } = await session.list(from, { filter: { [of]: body }, sort: '-createdAt', limit: 50 })
    const named = new Set(
      (await session.all(register, { filter: { publisher: body } })).flatMap(({ values }) => values[as] ?? []),
    )
    const many = session.domain.registers[register]!.fields[as]!.type.kind === 'references'
    return rows
      .filter(({ id }) => !named.has(id))
      .map(({ id, values }) => ({
        title: values.name,
        values: { headline: values.name, [as]: many ? [id] : id, ...give(values) },
        titles: { [id]: values.name },
      }))
  }

/** Graduates by the offerings whose class leaves next summer and of whom nothing is published. */
const fromOfferings: Begins = async (session, body) =>
  (await unpublishedGraduates(session, body)).map(({ offering, title, summer }) => ({
    title,
    values: {
      ...{ offering, graduationYear: summer, headline: `${title}专业${summer}届毕业生` },
      availableFrom: leavesOn(session),
    },
    titles: { [offering]: title },
  }))

const ways: Readonly<Record<string, Begins>> = {
  graduateListing: fromOfferings,
  courseListing: fromRecords(
    ...(['trainingCourse', 'developer', 'courses', 'courseListing'] as const),
    ({ kind, traineeGroup, hours, mode, outline }) => ({
      ...{ direction: 'offered', category: kind, traineeGroup, hours, mode, content: outline },
    }),
  ),
  researchListing: fromRecords(
    ...(['researchProject', 'school', 'projects', 'researchListing'] as const),
    ({ kind, chain, results }) => ({ direction: 'offered', kind, chain, problem: results }),
  ),
  technicalServiceListing: fromRecords(
    ...(['trainingBase', 'owner', 'base', 'technicalServiceListing'] as const),
    ({ name, industry, functions, description }) => ({
      ...{ headline: `${String(name)}技术服务`, direction: 'offered', kind: 'service' },
      ...{ industry, keywords: functions, capability: description },
    }),
  ),
}

/** What the viewer's body can begin a listing of a kind from; what is not known there is left to be asked. */
export async function begunListings(session: Session, register: string, body: string): Promise<BegunListing[]> {
  const begun = (await ways[register]?.(session, body)) ?? []
  return begun.slice(0, most).map((one) => ({
    ...one,
    values: Object.fromEntries(Object.entries(one.values).filter(([, value]) => value !== null && value !== undefined)),
  }))
}
