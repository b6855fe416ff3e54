import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { employerDesk } from './employer-desk.ts'
import { postGaps } from './post-gap.ts'

let region: Region
const ids: Record<string, string> = {}
const enterprise = '云岭风光新能源装备有限公司'

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  const { add, programme, offering, organisation } = recordsOf(region)
  const [school, other] = [region.bodies.云岭市职业教育中心!, region.bodies.清河区职业中学!]
  const place = region.places.清河区!.id
  const firm = async (name: string, figures: readonly object[], places: readonly object[] = []) => {
    ids[name] = region.bodies[name] ?? (await organisation(name, 'enterprise', place))
    for (const figure of figures) await add('enterpriseYear', { enterprise: ids[name], ...figure })
    for (const post of places)
      await add('internshipPost', {
        ...{ name: '实习操作工', enterprise: ids[name], kind: 'onPost', audience: 'allSchools', capacity: 4 },
        ...{ from: '2026-09-01', to: '2027-01-31', duties: '协助装配。', workplaceKind: 'ordinary' },
        ...{ nightShift: false, overtime: false, lodging: 'none', ...post },
      })
  }
  // 501 persons: eleven posts, not ten and a part.
  await firm(enterprise, [{ year: 2025, designatedSize: 'industry', staff: 501 }], [{}, { capacity: 2 }])
  await firm(
    '次年减员企业',
    [
      { year: 2024, designatedSize: 'industry', staff: 1000 },
      { year: 2025, designatedSize: 'industry', staff: 200 },
    ],
    [{ capacity: 4 }],
  )
  await firm('规下企业', [{ year: 2025, designatedSize: 'below', staff: 900 }])
  await firm('岗位已止企业', [{ year: 2025, designatedSize: 'industry', staff: 100 }], [{ to: '2026-11-20' }])
  await firm('没有职工数企业', [{ year: 2025, designatedSize: 'industry' }])

  const [own, far] = [await programme('风电运维'), await programme('会计事务')]
  const [ownHere, ownThere, farHere] = [
    await offering(school, own),
    await offering(other, own),
    await offering(school, far),
  ]
  const chain = await add('industryChain', {
    name: '新能源装备产业链',
    from: '2026-01-01',
    division: region.places.云岭市!.id,
  })
  for (const link of [
    { kind: 'enterprise', enterprise: region.bodies[enterprise] },
    { kind: 'offering', offering: ownHere },
  ])
    await add('chainLink', { chain, from: '2026-01-01', role: 'core', proposedBy: region.bodies.云岭市教育局, ...link })
  await add('programmeYear', {
    ...{ offering: ownHere, year: 2024, referenceDate: '2024-09-30', registered: 31, enrolment: 31 },
  })
  const leave = (publisher: string, of: string, more: object) =>
    add(
      'graduateListing',
      {
        ...{ headline: '毕业生', publisher, division: place, validFrom: '2026-11-01', validTo: '2027-06-30' },
        ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own', offering: of, graduationYear: 2027 },
        ...{ available: 12, interns: 5, availableFrom: '2027-03-01', ...more },
      },
      'open',
    )
  ids.there = await leave(other, ownThere, {})
  ids.far = await leave(school, farHere, { available: 90 })
  await leave(other, ownThere, { graduationYear: 2026, validTo: '2026-11-20', available: 500 })
}, 120_000)
afterAll(() => region?.close())

test('what larger enterprises offer interns is set against two posts for a hundred staff of the newest year', async () => {
  const gaps = await region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), postGaps)
  expect(gaps).toEqual({
    enterprises: 2,
    posts: 7,
    largest: [
      { enterprise: ids[enterprise], title: enterprise, staff: 501, suggested: 11, offered: 6 },
      { enterprise: ids.岗位已止企业, title: '岗位已止企业', staff: 100, suggested: 2, offered: 0 },
    ],
  })
})

test('gaps of others are shown to bureaux only', async () => {
  expect(await region.registry.as(region.viewer('enterpriseHr', enterprise), postGaps)).toBeNull()
})

test('an enterprise is told by programme what the region has: its own chain first, third-year students where no school has published', async () => {
  const desk = await region.registry.as(region.viewer('enterpriseHr', enterprise), employerDesk)
  expect(desk.suggestedPosts).toBe(11)
  expect(desk.offers).toEqual([
    {
      ...{ programme: '风电运维', schools: expect.arrayContaining(['云岭市职业教育中心', '清河区职业中学']) },
      ...{ available: 43, interns: 5, from: '2027-03-01', related: true, listing: ids.there },
    },
    {
      ...{ programme: '会计事务', schools: ['云岭市职业教育中心'], available: 90, interns: 5 },
      ...{ from: '2027-03-01', related: false, listing: ids.far },
    },
  ])
})
