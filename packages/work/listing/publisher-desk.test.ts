import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { publisherDesk } from './publisher-desk.ts'

let region: Region
const ids: Record<string, string> = {}
const school = '云岭市职业教育中心'

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  const { add, programme, offering } = recordsOf(region)
  const body = region.bodies[school]!
  for (const name of ['风电运维', '会计事务']) {
    ids[name] = await offering(body, await programme(name))
    await add('programmeYear', {
      ...{ offering: ids[name], year: 2024, referenceDate: '2024-09-30', registered: 31, enrolment: 31 },
    })
  }
  for (const name of ['叶片维护', '塔筒攀爬'])
    ids[name] = await add('trainingCourse', {
      ...{ name, developer: body, kind: 'jobSkill', hours: 24, developedYear: 2025, shareLevel: 'city' },
      outline: `${name}的内容`,
    })
  const listing = {
    ...{ publisher: body, division: region.places.清河区!.id, validFrom: '2026-11-01', validTo: '2027-06-30' },
    ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own' },
  }
  await add(
    'graduateListing',
    {
      ...listing,
      headline: '风电',
      offering: ids.风电运维,
      graduationYear: 2027,
      available: 9,
      availableFrom: '2027-07-01',
    },
    'open',
  )
  await add('courseListing', {
    ...{ ...listing, headline: '塔筒攀爬', courses: [ids.塔筒攀爬], direction: 'wanted', category: 'jobSkill' },
    ...{ hours: 24, mode: 'onSite', content: '攀爬。' },
  })
}, 120_000)
afterAll(() => region?.close())

const desk = (register: string, role: Parameters<Region['viewer']>[0] = 'schoolRegistrar') =>
  region.registry.as(region.viewer(role, school), (session) => publisherDesk(session, register))

test('graduates are begun from the classes that leave next summer and that nothing is published of', async () => {
  const { usual, begun, reach, earlier } = await desk('graduateListing')
  expect(usual).toEqual({ graduationYear: 2027, availableFrom: '2027-07-01' })
  expect(begun).toEqual([
    {
      title: '会计事务',
      values: {
        ...{ offering: ids.会计事务, graduationYear: 2027, availableFrom: '2027-07-01' },
        headline: '会计事务专业2027届毕业生',
      },
      titles: { [ids.会计事务!]: '会计事务' },
    },
  ])
  expect(reach).toEqual({ contact: '联系人示例', contactPhone: '13800000000' })
  expect(earlier.map(({ name }) => name)).toEqual(['风电'])
})

test('a course on record that no listing names is offered with what stands there; what went one way goes it again', async () => {
  const { usual, begun } = await desk('courseListing')
  expect(usual).toEqual({ direction: 'wanted' })
  expect(begun.map(({ values }) => values)).toEqual([
    {
      ...{ headline: '叶片维护', courses: [ids.叶片维护], direction: 'offered', category: 'jobSkill', hours: 24 },
      content: '叶片维护的内容',
    },
  ])
})

test('of a kind never published: a school offers, whom to ask is known from its other listings', async () => {
  const { usual, reach, begun, earlier } = await desk('cooperationListing')
  expect([usual, begun, earlier]).toEqual([{ direction: 'offered' }, [], []])
  expect(reach?.contact).toBe('联系人示例')
})
