import { computeIndicator, judgeRule } from '@zhiqiao/analysis'
import { domain, indicators, parameters, rules } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withoutRows } from '../../packages/server/demo/rows/without-rows.ts'
import { demoWorld, type World } from '../story/world.ts'
import { workbooks } from './workbooks.ts'

let world: World
beforeAll(async () => {
  world = await demoWorld()
}, 300_000)
afterAll(() => world?.close())

const system = <T>(work: (session: Session) => Promise<T>) => world.registry.asSystem('测试', work)

test('after the first start every register that can be filled is filled', async () => {
  const empty = await system(async (session) => {
    const names: string[] = []
    for (const name of Object.keys(domain.registers)) if ((await session.count(name)) === 0) names.push(name)
    return names
  })
  const expected = [
    ...['codeValue', 'comment', 'divisionBoundary', 'eventSubscription', 'importBatch', 'partner', 'partnerKey'],
    ...[
      'partnerMandate',
      'partnerUse',
      'recommendationComplaint',
      'recommendationFeedback',
      'recommendationPreference',
      'savedSearch',
    ],
    'undeliveredEvent',
  ]
  expect(empty.sort()).toEqual(expected)
  expect(expected.every((name) => withoutRows[name] !== undefined)).toBe(true)
})

describe('the plan’s targets come out as the story tells them', () => {
  const value = (indicator: string, on: string, chosen: { numerator?: string; from?: string } = {}) =>
    system(async (session) => {
      const division = (await session.all('division', { filter: { name: '云岭市' } }))[0]!.id
      const found = await computeIndicator(session, indicators[indicator]!, parameters, { division, on, ...chosen })
      return found.value === null ? null : Math.round(found.value * 10) / 10
    })

  test('some are met, some are behind', async () => {
    expect(await value('dualQualifiedShare', '2024-12-31')).toBe(44.2)
    expect(await value('dualQualifiedShare', '2025-12-31')).toBe(51.6)
    expect(await value('dualQualifiedShare', '2026-09-30')).toBe(54.3)
    expect(await value('keyIndustryOfferingShare', '2026-09-30')).toBe(60.9)
    expect(await value('schoolsPerChain', '2026-09-30')).toBe(1)
    expect(await value('trainingPersonTimes', '2025-12-31')).toBe(8630)
    expect(await value('trainingPersonTimes', '2026-09-30')).toBe(5590)
    expect(await value('trainingPersonTimes', '2026-09-30', { from: '2024-01-01' })).toBe(22640)
    expect(await value('integratedEnterprises', '2026-09-30')).toBe(16)
    expect(await value('studios', '2026-09-30')).toBe(6)
    expect(await value('trainingBases', '2026-11-22', { numerator: 'integration' })).toBe(4)
    expect(await value('offeringsChanged', '2025-12-31', { from: '2024-01-01' })).toBe(14)
    expect(await value('communitySchoolCoverage', '2025-12-31')).toBe(82.4)
    expect(await value('teachingPointCoverage', '2025-12-31')).toBe(46.7)
    expect(await value('surchargeForVocational', '2026-11-22')).toBe(32.5)
    expect(await value('newEntrants', '2026-11-22')).toBe(715)
    expect(await value('vocationalGeneralRatio', '2026-11-22')).toBe(0.9)
  })

  test('rules find the offering without a class, the one without intake, the chain with one school and the careless internships', async () => {
    const broken = (rule: string) =>
      system(async (session) => {
        const { findings } = await judgeRule(session, rules[rule]!, parameters, { on: '2026-11-22' })
        return findings
          .filter(({ verdict }) => verdict === 'broken')
          .map(({ title, bodyTitle }) => `${bodyTitle}：${title}`)
      })
    expect((await broken('classlessOffering')).join()).toContain('云岭市职业教育中心：会计事务')
    expect((await broken('offeringWithoutPartner')).join()).toContain('云岭工业学校：化学工艺')
    expect(await broken('schoolsForChain')).toEqual(['云岭市农业农村局：高原特色食品加工产业链'])
    expect((await broken('surchargeEarmark')).join()).toMatch(/石桥县/)
    expect((await broken('postsOfLargerEnterprises')).length).toBe(2)
    expect((await broken('internshipAgreed')).every((finding) => finding.startsWith('石桥县职业教育中心'))).toBe(true)
    expect((await broken('internInsured')).length).toBeGreaterThan(0)
    expect((await broken('placementEachYear')).length).toBeGreaterThan(10)
  })
})

describe('everybody finds rows of their own, and only those', () => {
  const rowsOf = async (account: string, register: string, hat = 0) =>
    world.registry.as(await world.as(account, hat), (session) => session.all(register))
  const all = (rows: readonly { values: Record<string, unknown> }[], field: string) =>
    new Set(rows.map(({ values }) => values[field]))

  test('the registrar sees the students of their school', async () => {
    const rows = await rowsOf('he', 'student')
    expect(rows.length).toBeGreaterThan(500)
    expect([...all(rows, 'school')]).toEqual([await world.body('云岭市职业教育中心')])
  })

  test('the student sees their own record, credits and internship', async () => {
    const [own, ...others] = await rowsOf('bai', 'student')
    expect([own!.values.name, others.length]).toEqual(['白示例', 0])
    expect([...all(await rowsOf('bai', 'creditEntry'), 'student')]).toEqual([own!.id])
    const [stay] = await rowsOf('bai', 'internship')
    expect(stay!.values.enterprise).toBe(await world.body('云岭风光新能源装备有限公司'))
  })

  test('the enterprise sees its agreements and interns', async () => {
    const turbine = await world.body('云岭风光新能源装备有限公司')
    for (const register of ['cooperationAgreement', 'internship']) {
      const rows = await rowsOf('tang', register)
      expect(rows.length).toBeGreaterThan(2)
      expect([...all(rows, 'enterprise')]).toEqual([turbine])
    }
    expect(await rowsOf('tang', 'student')).toEqual([])
  })

  test('the county officer sees the county, the labour bureau its own school', async () => {
    expect([...all(await rowsOf('lin', 'student'), 'school')]).toEqual([await world.body('清河区职业中学')])
    expect([...all(await rowsOf('lin', 'teacher'), 'school')]).toEqual([await world.body('清河区职业中学')])
    expect([...all(await rowsOf('luo', 'student', 1), 'school')]).toEqual([await world.body('云岭技工学校')])
  })

  test('the city’s officer has something to confirm', async () => {
    const waiting = (await rowsOf('zhou', 'dualQualification')).filter(({ state }) => state === 'submitted')
    expect(waiting.length).toBe(3)
    const acts = await world.registry.as(await world.as('zhou'), (session) =>
      session.permitted('dualQualification', waiting[0]!.id),
    )
    expect(JSON.stringify(acts)).toContain('confirm')
  })
})

workbooks(() => world)
