import { mostMatches } from '@zhiqiao/definitions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'
import { readParties } from './read-party.ts'
import { recommend } from './recommend.ts'
import { bestMatches } from './score.ts'

let region: Region
let graduates: string[]
let posts: string[]
let talent: string
let need: string
let offer: string
const skills = ['氩弧焊', '识读机械图', '数控车削', '电气检修', '灌装线操作']

beforeAll(async () => {
  region = await openRegion('2026-11-22')
  const records = recordsOf(region)
  const { 云岭市: city, 清河区: north, 澜山县: south } = region.places
  const enterprise = region.bodies.云岭风光新能源装备有限公司!
  const school = region.bodies.清河区职业中学!
  const common = (publisher: string, division: string) => ({
    ...{ publisher, division, validFrom: '2026-10-01', validTo: '2027-02-28' },
    ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own' },
  })
  const kind = (name: string, parent: string | null, tier: string) =>
    records.add('programme', {
      ...{ programmeCode: name, name, catalogue: 'secondary2021', tier, parent, level: 'secondary', source: '测试' },
    })
  const [broad, other] = [await kind('装备制造', null, 'broadField'), await kind('食品', null, 'broadField')]
  const narrow = await kind('机械类', broad, 'narrowField')
  const programmes = [
    await kind('焊接技术', narrow, 'programme'),
    await kind('数控技术', narrow, 'programme'),
    await kind('电气运行', await kind('电气类', broad, 'narrowField'), 'programme'),
    await kind('食品检验', await kind('食品类', other, 'narrowField'), 'programme'),
  ]
  posts = []
  // As many as the demo region has.
  for (let n = 0; n < 72; n++)
    posts.push(
      await records.add(
        'postListing',
        {
          ...common(enterprise, [city, north, south][n % 3]!.id),
          ...{ name: `岗位${n}`, headcount: 1, employmentForm: 'fullTime', duties: `从事${skills[n % 5]}工作` },
          ...{ programmes: n % 7 === 0 ? [] : [programmes[(n * 3) % 4]!], skills: n % 5 === 4 ? [] : [skills[n % 5]!] },
          ...{ schooling: ['upperSecondary', 'college', null][(n >> 1) % 3], wagePeriod: 'month', wageFrom: 3000 + n },
          validFrom: `2026-${n % 2 === 0 ? '09' : '11'}-${String((n % 20) + 1).padStart(2, '0')}`,
          validTo: n % 11 === 10 ? '2026-11-21' : '2027-02-28',
        },
        n % 13 === 12 ? 'closed' : 'open',
      ),
    )
  graduates = []
  for (const [at, programme] of programmes.entries())
    graduates.push(
      await records.add(
        'graduateListing',
        {
          ...common(school, at % 2 === 0 ? north!.id : south!.id),
          ...{ headline: `第${at}批毕业生`, offering: await records.offering(school, programme), graduationYear: 2027 },
          ...{ available: 20, availableFrom: '2027-02-22', skills: [skills[at]!], schooling: 'upperSecondary' },
        },
        'open',
      ),
    )
  talent = await records.add(
    'talentListing',
    {
      ...common(school, north!.id),
      ...{ headline: '焊工求职', name: '示例某', consent: true, kind: 'jobSeeker', skills: ['氩弧焊'] },
      ...{ schooling: 'upperSecondary', wantedPlaces: [north!.id], wagePeriod: 'month', wageFrom: 3200 },
    },
    'open',
  )
  const research = (headline: string, publisher: string, direction: string, more: object = {}) =>
    records.add(
      'researchListing',
      {
        ...common(publisher, north!.id),
        ...{ headline, direction, kind: 'joint', keywords: ['焊接', '工装'], problem: '联合攻关。', ...more },
      },
      'open',
    )
  need = await research('焊接变位机', enterprise, 'wanted', { budget: 10_000_000 })
  offer = await research('工装成果', school, 'offered', { keywords: ['工装'] })
  await research('另一需求', school, 'wanted')
}, 120_000)
afterAll(() => region?.close())

const head = () => region.viewer('headmaster', '清河区职业中学')
const employer = () => region.viewer('enterpriseHr', '云岭风光新能源装备有限公司')

test('the twenty from the index are those of scoring every listing', async () => {
  let same = 0
  let all = 0
  for (const [register, id] of [...graduates.map((each) => ['graduateListing', each]), ['talentListing', talent]]) {
    const shown = await region.registry.as(head(), (session) => recommend(session, register!, id!))
    const exhaustive = await region.registry.as(head(), async (session) => {
      const [own] = await readParties(session, [{ register: register!, record: await session.read(register!, id!) }])
      const every = (await session.all('postListing', { filter: { state: 'open' } })).map((record) => ({
        ...{ register: 'postListing', record },
      }))
      return bestMatches(own!, await readParties(session, every), session.today(), mostMatches)
    })
    const ids = new Set(shown.rows.map((row) => row.id))
    expect(shown.rows.length).toBeGreaterThan(0)
    same += exhaustive.filter(({ party }) => ids.has(party.id)).length
    all += exhaustive.length
  }
  expect(all).toBeGreaterThan(60)
  expect(same / all).toBeGreaterThanOrEqual(0.98)
})

test('what has expired, is closed or asks for more schooling is not shown', async () => {
  const { rows } = await region.registry.as(head(), (session) => recommend(session, 'graduateListing', graduates[0]!))
  expect(rows).toHaveLength(mostMatches)
  for (const { id, reasons, score } of rows) {
    const n = posts.indexOf(id)
    expect(n % 11 === 10 || n % 13 === 12 || (n >> 1) % 3 === 1).toBe(false)
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
  }
  expect(rows[0]!.reasons[0]).toMatchObject({
    criterion: 'programme',
    points: 30,
    words: { zh: '专业对口或相近：焊接技术' },
  })
})

test('a place wanted limits what is shown', async () => {
  const { rows } = await region.registry.as(head(), (session) => recommend(session, 'talentListing', talent))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ place }) => place === '清河区')).toBe(true)
})

test('a post finds graduates and talents, a need finds what is offered', async () => {
  const forPost = await region.registry.as(employer(), (session) => recommend(session, 'postListing', posts[1]!))
  expect(forPost.rows.some(({ register }) => register === 'graduateListing')).toBe(true)
  expect(JSON.stringify(forPost)).not.toContain('示例某')
  const forNeed = await region.registry.as(employer(), (session) => recommend(session, 'researchListing', need))
  expect(forNeed.rows.map(({ id }) => id)).toEqual([offer])
  expect(forNeed.rows[0]!.unmet.map(({ zh }) => zh)).toContain('没有对上的关键词：焊接')
})

test('only for what is one’s own', async () => {
  const refused = (viewer: ReturnType<typeof head>, register: string, id: string) =>
    expect(region.registry.as(viewer, (session) => recommend(session, register, id))).rejects
  await refused(head(), 'postListing', posts[0]!).toMatchObject({ status: 403 })
  await refused(employer(), 'graduateListing', graduates[0]!).toMatchObject({ status: 403 })
  await refused(employer(), 'postListing', posts[12]!).toMatchObject({ status: 403 })
  await refused(head(), 'organisation', region.bodies.云岭市教育局!).toMatchObject({ status: 404 })
})
