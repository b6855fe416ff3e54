import type { PostGap, PostGaps } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'

const most = 20
/** Posts for interns suggested to an enterprise, of its staff. */
export const suggestedShare = 0.02

/**
 * Enterprises above designated size that offer fewer posts for interns than is suggested, the largest gaps first.
 * Counted in the database: a province has fifty thousand enterprises.
 * @returns null where the viewer is no bureau: nobody is shown another enterprise's staff
 */
export async function postGaps(session: Session): Promise<PostGaps | null> {
  const { hat } = session.viewer
  if (!hat || !['sectionOfficer', 'deputyDirector'].includes(hat.role)) return null
  const today = session.today()
  const years = session
    .visible('enterpriseYear')
    .where('designated_size', 'is not', null)
    .where('staff', 'is not', null)
    .distinctOn('enterprise')
    .orderBy('enterprise')
    .orderBy('year', 'desc')
    .select(['enterprise', 'staff', sql<boolean>`designated_size <> 'below'`.as('isLarge')])
  const posts = session
    .visible('internshipPost')
    .where(sql<boolean>`internship_post."from" <= ${today}::date and internship_post."to" >= ${today}::date`)
    .where('state', 'in', ['confirmed', 'archived'])
    .groupBy('enterprise')
    .select(['enterprise', sql<number>`sum(capacity)::integer`.as('offered')])
  // Each register is read once and comes out a row an enterprise; the sums are taken of the short rows that are left.
  const { rows } = await sql<Omit<PostGap, 'title'> & { total: number; posts: number }>`
    with latest as materialized (${years}),
    offered as materialized (${posts}),
    gap as materialized (
      select enterprise, staff, suggested, offered from (
        select enterprise, staff, ${suggestedPostsOf(sql`staff`)} as suggested, coalesce(offered, 0) as offered
        from latest left join offered using (enterprise)
        where "isLarge"
      ) as large where offered < suggested
    ),
    whole as (select count(*)::integer as total, sum(suggested - offered)::integer as posts from gap)
    select gap.*, whole.* from gap cross join whole
    order by suggested - offered desc, enterprise limit ${most}`.execute(session.query)
  const titles = await session.titles(
    'organisation',
    rows.map(({ enterprise }) => enterprise),
  )
  return {
    enterprises: rows[0]?.total ?? 0,
    posts: rows[0]?.posts ?? 0,
    largest: rows.map(({ enterprise, staff, suggested, offered }) => ({
      ...{ enterprise, title: titles[enterprise] ?? '', staff, suggested, offered },
    })),
  }
}

const ofHundred = Math.round(suggestedShare * 100)
/** Rounded up, in whole numbers: fractions of two are none in binary, and decimal ones cost a row as much as its walls. */
const suggestedPostsOf = (staff: RawBuilder<unknown>) => sql`((${staff} * ${sql.lit(ofHundred)} + 99) / 100)`
