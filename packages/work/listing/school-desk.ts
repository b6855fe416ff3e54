import { computeIndicator } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import type { SchoolDesk } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { leavingOf, type Offerings } from './leaving-class.ts'

const mostProgrammes = 6

/** What the region has for the viewer's own school, what the school has not published, and what its last class found. */
export async function schoolDesk(session: Session): Promise<SchoolDesk> {
  const school = session.viewer.hat?.organisation
  if (school === undefined) return nothing
  const today = session.today()
  const offerings = await session.all('programmeOffering', { filter: { school } })
  const taught = [...new Set(offerings.map(({ values }) => values.programme as string))]
  const wanted = await wantedOf(session, taught, today)
  const names = new Map(
    (await session.all('programme', { filter: { 'id.in': taught } })).map(({ id, values }) => [
      id,
      values.name as string,
    ]),
  )
  return {
    ...{ posts: wanted.posts, persons: wanted.persons },
    programmes: wanted.programmes.map((each) => ({ ...each, title: names.get(each.id) ?? '' })),
    internships: await internshipsOf(session, taught, today),
    cooperations: await cooperationsOf(session, taught, today),
    ...(await leaving(session, school, offerings, names)),
    outcome: await outcomeOf(session, school),
  }
}

const nothing: SchoolDesk = {
  ...{ posts: 0, persons: 0, programmes: [], internships: { posts: 0, places: 0 } },
  ...{ cooperations: 0, leaving: 0, unpublished: [], outcome: null },
}

/** Counted in the database: a province has a hundred thousand vacancies for one school. */
async function wantedOf(session: Session, taught: readonly string[], today: string) {
  const open = session
    .visible('postListing')
    .where(sql<boolean>`post_listing.state = 'open' and post_listing.valid_to >= ${today}::date`)
    .where(sql<boolean>`post_listing.programmes && ${taught}::uuid[]`)
    .select(['programmes', 'headcount'])
  const { rows } = await sql<{ programme: string | null; posts: number; persons: number }>`
    with open as materialized (${open})
    select null as programme, count(*)::integer as posts, coalesce(sum(headcount), 0)::integer as persons from open
    union all
    select p.id, count(*)::integer, sum(headcount)::integer
    from open cross join lateral unnest(open.programmes) as p (id)
    where p.id = any(${taught}::uuid[]) group by p.id`.execute(session.query)
  const whole = rows.find(({ programme }) => programme === null)
  return {
    ...{ posts: whole?.posts ?? 0, persons: whole?.persons ?? 0 },
    programmes: rows
      .flatMap(({ programme, ...counts }) => (programme === null ? [] : [{ id: programme, ...counts }]))
      .sort((a, b) => b.persons - a.persons)
      .slice(0, mostProgrammes),
  }
}

async function internshipsOf(session: Session, taught: readonly string[], today: string) {
  const { rows } = await sql<{ posts: number; places: number }>`
    select count(*)::integer as posts, coalesce(sum(capacity), 0)::integer as places from (${session
      .visible('internshipPost')
      .where(sql<boolean>`internship_post.state = 'confirmed' and internship_post."to" >= ${today}::date`)
      .where(
        sql<boolean>`(coalesce(cardinality(internship_post.programmes), 0) = 0 or internship_post.programmes && ${taught}::uuid[])`,
      )
      .select(['capacity'])}) as post`.execute(session.query)
  return rows[0] ?? nothing.internships
}

async function cooperationsOf(session: Session, taught: readonly string[], today: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from (${session
    .visible('cooperationListing')
    .where(sql<boolean>`cooperation_listing.state = 'open' and cooperation_listing.valid_to >= ${today}::date`)
    .where(sql<boolean>`cooperation_listing.direction = 'wanted'`)
    .where(
      sql<boolean>`(coalesce(cardinality(cooperation_listing.programmes), 0) = 0 or cooperation_listing.programmes && ${taught}::uuid[])`,
    )
    .select(['id'])}) as wish`.execute(session.query)
  return rows[0]?.count ?? 0
}

async function leaving(session: Session, school: string, offerings: Offerings, names: ReadonlyMap<string, string>) {
  const { leaving, missing } = await leavingOf(session, school, offerings)
  return {
    leaving: leaving.length,
    unpublished: missing.map(({ id, values }) => ({ offering: id, title: names.get(values.programme) ?? '' })),
  }
}

/** By the same indicators as everywhere, of this school alone. */
async function outcomeOf(session: Session, school: string): Promise<SchoolDesk['outcome']> {
  const subject = { of: 'organisation', id: school }
  const settled = await computeIndicator(session, indicators.destinationRate!, parameters, { subject })
  if (!settled.denominator) return null
  const matched = await computeIndicator(session, indicators.matchedEmploymentShare!, parameters, { subject })
  return {
    graduates: settled.denominator,
    settled: settled.numerator ?? 0,
    employed: matched.denominator ?? 0,
    matched: matched.numerator,
  }
}
