import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { computeIndicator, judgeRule, lineageOf, proposeIndicators } from '@zhiqiao/analysis'
import { domain } from '@zhiqiao/definitions'
import { defineDomain, type Indicator, type Parameter, type Register, type Rule } from '@zhiqiao/model'
import { createSchema, openRegistry, publicViewer, type Registry } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { examplesIn } from './example.ts'

const { example, folder, standIn } = examplesIn('.written-definitions')

let database: TestDatabase
let registry: Registry
let indicator: Indicator
let rule: Rule
let parameters: Record<string, Parameter>
let city: string
let unvisited: string

beforeAll(async () => {
  standIn('organisation/organisation.register.ts', 'packages/definitions/organisation/organisation.register.ts')
  const { openDay } = (await example('open-day.register.ts', 'governance')) as { openDay: Register }
  indicator = (await example('open-days-held.indicator.ts', 'governance')).openDaysHeld as Indicator
  const ruleFile = await example('open-day-visitors.rule.ts', 'governance')
  rule = ruleFile.openDayVisitors as Rule
  parameters = ruleFile.parameters as Record<string, Parameter>
  const grown = defineDomain([...Object.values(domain.registers), openDay], Object.values(domain.codeSets))
  database = await testDatabase()
  await createSchema(database.ownerUrl, grown, { appRole: database.appRole })
  registry = await openRegistry({
    url: database.url,
    domain: grown,
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
  })
  await registry.asSystem('测试', async (session) => {
    city = (await session.create('division', { name: '云岭市', kind: 'prefecture' })).id
    const school = await session.create('organisation', { name: '云岭工业学校', kind: 'school', division: city })
    const day = async (theme: string, places: number | null, visitors: number | null, state: string) =>
      (
        await session.create(
          'openDay',
          { school: school.id, theme, heldOn: '2026-05-12', places },
          { state, set: { visitors } },
        )
      ).id
    await day('走进实训室', 200, 50, 'held')
    await day('职业体验周', 60, 49, 'held')
    unvisited = await day('校企开放', null, null, 'held')
    await day('社区开放', 120, null, 'planned')
  })
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

const on = '2026-06-30'

describe('the indicator of CONTRIBUTING.md', () => {
  const ask = (question = {}) =>
    registry.asSystem('测试', (session) => computeIndicator(session, indicator, parameters, { on, ...question }))

  test('adds up, takes another denominator, and opens onto its rows', async () => {
    expect(await ask()).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
    expect(await ask({ denominator: 'large' })).toMatchObject({ numerator: 1, denominator: 2 })
    expect((await ask({ by: 'organisation' })).cells).toMatchObject([{ title: '云岭工业学校', value: 75 }])
    const rows = await registry.asSystem('测试', (session) => lineageOf(session, indicator, parameters, { on }))
    expect(rows.rows.map(({ record }) => record.values.theme)).toHaveLength(4)
  })

  test('has no number where nothing was planned, and none for the public’s own eyes', async () => {
    expect(await ask({ on: '2025-06-30' })).toMatchObject({ value: null, why: 'noRows' })
    const seen = await registry.as(publicViewer, (session) =>
      computeIndicator(session, indicator, parameters, { on, view: { eyes: 'viewer' } }),
    )
    expect(seen.value).toBeNull()
  })

  test('is proposed for a target that speaks of it', () => {
    expect(proposeIndicators({ metric: '开放日举办率', unit: '%' }, { openDaysHeld: indicator })).toEqual([
      { indicator, numerator: 'held' },
    ])
    expect(proposeIndicators({ metric: '开放日次数', unit: '次' }, { openDaysHeld: indicator })).toEqual([])
  })
})

describe('the rule of CONTRIBUTING.md', () => {
  const judge = (set: Record<string, number>) =>
    registry.asSystem('测试', (session) =>
      judgeRule(session, rule, parameters, {
        on,
        division: city,
        view: { eyes: 'all', whatIf: { parameters: set } },
      }),
    )

  test('keeps at the number, breaks one below, and cannot judge what was not counted', async () => {
    const { examined, kept, findings } = await judge({ openDayVisitors: 50 })
    expect([examined, kept]).toEqual([3, 1])
    const broken = findings.find(({ verdict }) => verdict === 'broken')
    expect(broken).toMatchObject({ title: '职业体验周', severity: 'warning', numbers: { visitors: 49, required: 50 } })
    expect(broken?.sentence.zh).toBe('到场49人，应不少于50人。')
    expect(findings.find(({ verdict }) => verdict === 'unclear')?.record).toBe(unvisited)
  })

  test('waits for its number', async () => {
    const { open, examined } = await judge({})
    expect([open.map(({ name }) => name), examined]).toEqual([['openDayVisitors'], 0])
  })
})
