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
    .select(['enterprise', 'year', 'designated_size', 'staff'])
  const posts = session
    .visible('internshipPost')
    .where(sql<boolean>`internship_post."from" <= ${today}::date and internship_post."to" >= ${today}::date`)
    .where('state', 'in', ['confirmed', 'archived'])
    .select(['enterprise', 'capacity'])
  // Materialized: the walls of each register are asked once, not for each pair of rows.
  const { rows } = await sql<Omit<PostGap, 'title'> & { total: number; posts: number }>`
    with figure as materialized (${years}),
    latest as (select distinct on (enterprise) * from figure order by enterprise, year desc),
    post as materialized (${posts}),
    offered as (select enterprise, sum(capacity)::integer as offered from post group by enterprise),
    gap as (
      select enterprise, staff, ${suggestedPostsOf(sql`staff`)} as suggested, coalesce(offered, 0) as offered
      from latest left join offered using (enterprise)
      where designated_size <> 'below'
    )
    select *, count(*) over ()::integer as total, sum(suggested - offered) over ()::integer as posts
    from gap where offered < suggested
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

const suggestedPostsOf = (staff: RawBuilder<unknown>) => sql`ceil(${staff} * ${suggestedShare}::numeric)::integer`
