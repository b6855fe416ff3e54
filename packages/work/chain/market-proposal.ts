import type { Place } from '@zhiqiao/analysis'
import { surplus } from '@zhiqiao/definitions'
import { type Label, snakeCase, sql } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { marketOf, published, type Range, within } from '../report/market-rows.ts'
import type { ChainFacts } from './chain-map.ts'
import type { OfferingRow } from './chain-rows.ts'
import type { Proposal } from './provision-proposal.ts'

/** What the year's listings ask for of a programme, and offer. */
type Balance = Awaited<ReturnType<typeof marketOf>>['programmes'][number]

/** Of programmes of which schools offer many times the graduates that posts ask for, by the balance of the year so far. */
export async function fromMarket(session: Session, { place, today, offerings }: ChainFacts): Promise<Proposal[]> {
  const year = Number(today.slice(0, 4))
  const proposals = surplusProposals((await marketOf(session, place, year, today)).programmes, offerings, year)
  return Promise.all(
    proposals.map(async (proposal) => ({
      ...proposal,
      rows: [...proposal.rows, ...(await listingsOf(session, place, { from: `${year}-01-01`, on: today }, proposal))],
    })),
  )
}

/** Of what was added up, the listings the viewer may read: graduates of the offerings, posts that name the programme. */
async function listingsOf(
  session: Session,
  place: Place,
  range: Range,
  { programme, rows }: Proposal,
): Promise<Proposal['rows']> {
  const offerings = sql`(${sql.join(rows.map(({ id }) => id))})`
  const counted = {
    graduateListing: sql<boolean>`graduate_listing.offering in ${offerings}`,
    postListing: sql<boolean>`${programme} = any(post_listing.programmes)`,
  }
  const found: Proposal['rows'][number][] = []
  for (const [register, isOfIt] of Object.entries(counted)) {
    const table = snakeCase(register)
    const listed: { id: string }[] = await session
      .visible(register)
      .where(isOfIt)
      .where(published(table, range))
      .where(within(table, place))
      .select(`${table}.id`)
      .orderBy(`${table}.valid_from`, 'desc')
      .execute()
    const ids = listed.map(({ id }) => id)
    const titles = await session.titles(register, ids)
    found.push(...ids.map((id) => ({ register, id, title: titles[id] ?? '' })))
  }
  return found
}

/**
 * A programme nobody has published graduates of is not judged; one that no post names is, once enough are offered: that
 * is what is said of it, and no multiple of nothing.
 */
export function surplusProposals(
  programmes: readonly Pick<Balance, 'id' | 'name' | 'wanted' | 'available'>[],
  offerings: readonly Pick<OfferingRow, 'id' | 'programme' | 'programmeName' | 'school' | 'schoolName'>[],
  year: number,
): Proposal[] {
  return programmes.flatMap(({ id, name, wanted, available }): Proposal[] => {
    const own = offerings.filter(({ programme }) => programme === id)
    if (own.length === 0 || available < surplus.graduates || available < surplus.times * wanted) return []
    return [
      {
        kind: 'reduce',
        chain: null,
        programme: id,
        title: own[0]!.programmeName || name,
        schools: own.map(({ school, schoolName }) => ({ id: school, name: schoolName })),
        reason: reasonOf(year, wanted, available),
        rows: own.map(({ id: offering, programmeName, schoolName }) => ({
          register: 'programmeOffering',
          id: offering,
          title: `${schoolName} ${programmeName}`,
        })),
        from: { indicator: 'postsPerGraduate' },
        bound: null,
      },
    ]
  })
}

const reasonOf = (year: number, wanted: number, available: number): Label =>
  wanted === 0
    ? {
        zh: `${year}年供需信息：可推荐毕业生${available}人，没有岗位写明该专业。`,
        en: `Listings of ${year}: ${available} graduates offered, no post names the programme.`,
      }
    : {
        zh: `${year}年供需信息：可推荐毕业生${available}人，写明该专业的岗位需要${wanted}人，毕业生在岗位的${surplus.times}倍以上。`,
        en: `Listings of ${year}: ${available} graduates offered, ${wanted} wanted by posts that name the programme: ${surplus.times} times as many or more.`,
      }
