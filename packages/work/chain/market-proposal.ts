import { surplus } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { marketOf } from '../report/market-rows.ts'
import type { ChainFacts } from './chain-map.ts'
import type { Proposal } from './provision-proposal.ts'

/**
 * Programmes of which schools offer many times the graduates that posts ask for, by the balance of supply and demand of
 * the year so far. A programme nobody has published graduates of is not judged by it.
 */
export async function fromMarket(session: Session, { place, today, offerings }: ChainFacts): Promise<Proposal[]> {
  const year = Number(today.slice(0, 4))
  const { programmes } = await marketOf(session, place, year, today)
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
        reason: {
          zh: `${year}年供需信息：可推荐毕业生${available}人，写明该专业的岗位需要${wanted}人，毕业生在岗位的${surplus.times}倍以上。`,
          en: `Listings of ${year}: ${available} graduates offered, ${wanted} wanted by posts that name the programme: ${surplus.times} times as many or more.`,
        },
        rows: own.map(({ id: offering, programmeName, schoolName }) => ({
          register: 'programmeOffering',
          id: offering,
          title: `${schoolName} ${programmeName}`,
        })),
        from: { indicator: 'postsPerGraduate' },
      },
    ]
  })
}
