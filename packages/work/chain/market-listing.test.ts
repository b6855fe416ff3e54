import { placeOf } from '@zhiqiao/analysis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { chainMap } from './chain-map.ts'

let region: Region
const ids: Record<string, string> = {}

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  const { add, programme, offering } = recordsOf(region)
  const school = region.bodies.云岭市职业教育中心!
  const accounts = await programme('会计事务')
  ids.offering = await offering(school, accounts)
  const listed = {
    ...{ division: region.places.清河区!.id, validTo: '2027-06-30', source: 'own' },
    ...{ contact: '联系人示例', contactPhone: '13800000000' },
  }
  const leave = (validFrom: string, state: string) =>
    add(
      'graduateListing',
      {
        ...{ ...listed, headline: '会计事务毕业生', publisher: school, offering: ids.offering, graduationYear: 2027 },
        ...{ available: 90, interns: 0, availableFrom: '2027-03-01', validFrom },
      },
      state,
    )
  const want = (validFrom: string, state: string) =>
    add(
      'postListing',
      {
        ...{ ...listed, name: '出纳', publisher: region.bodies.云岭风光新能源装备有限公司, programmes: [accounts] },
        ...{ headcount: 2, employmentForm: 'fullTime', beforeTax: true, includesInsurance: false, duties: '出纳' },
        ...{ wagePeriod: 'month', wageFrom: 4000, wageTo: 5000, validFrom },
      },
      state,
    )
  ids.graduates = await leave('2026-10-01', 'open')
  ids.post = await want('2026-09-01', 'expired')
  await want('2025-09-01', 'expired')
  await want('2026-11-01', 'draft')
}, 120_000)
afterAll(() => region?.close())

test('a proposal of the market opens to the listings that were added up, and to no others', async () => {
  const map = await region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), async (session) =>
    chainMap(session, await placeOf(session, null), 'all'),
  )
  const one = map.proposals.find(({ from }) => from?.indicator === 'postsPerGraduate')
  expect(one?.reason.zh).toContain('可推荐毕业生90人，写明该专业的岗位需要2人')
  expect(one?.rows.map(({ register, id }) => [register, id])).toEqual([
    ['programmeOffering', ids.offering],
    ['graduateListing', ids.graduates],
    ['postListing', ids.post],
  ])
})
