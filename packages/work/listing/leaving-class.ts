import { durationYears } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

const longest = Math.max(...Object.values(durationYears))

/** A class leaves with the last day of June. */
const leaves = '07-01'

/** The year of the next summer in which a class leaves. */
export function nextSummer(session: Session): number {
  const today = session.today()
  return Number(today.slice(0, 4)) + (today.slice(5) >= leaves ? 1 : 0)
}

/** The first day the next class is free. */
export const leavesOn = (session: Session): string => `${nextSummer(session)}-${leaves}`

export type Offerings = Awaited<ReturnType<Session['all']>>

/** Offerings of a school whose class leaves next summer by their year of entry, and those of them without a listing of graduates. */
export async function leavingOf(session: Session, school: string, offerings: Offerings) {
  const summer = nextSummer(session)
  const entered = await session.all('programmeYear', {
    filter: { 'offering.in': offerings.map(({ id }) => id), 'year.from': summer - longest },
  })
  const leaving = offerings.filter(({ id, values }) => {
    // Half a year more ends in winter: nobody of it leaves in summer.
    const length = durationYears[values.nominalDuration as string]
    return entered.some(
      (one) =>
        one.values.offering === id && one.values.year === summer - (length ?? 0) && (one.values.registered ?? 0) > 0,
    )
  })
  const published = await session.all('graduateListing', {
    filter: { publisher: school, graduationYear: summer, 'state.in': ['draft', 'submitted', 'open', 'matched'] },
  })
  const said = new Set(published.map(({ values }) => values.offering))
  return { summer, leaving, missing: leaving.filter(({ id }) => !said.has(id)) }
}

/** The classes of a school that leave next summer and of which no graduates are published, by the title of their offering. */
export async function unpublishedGraduates(session: Session, school: string) {
  const offerings = await session.all('programmeOffering', { filter: { school } })
  if (offerings.length === 0) return []
  const { summer, missing } = await leavingOf(session, school, offerings)
  const programmes = await session.all('programme', {
    filter: { 'id.in': missing.map(({ values }) => values.programme as string) },
  })
  const names = new Map(programmes.map(({ id, values }) => [id, values.name as string]))
  return missing.map(({ id, values }) => ({ offering: id, title: names.get(values.programme) ?? '', summer }))
}
