import {
  extractedRule,
  figure,
  jointConference,
  parameter,
  policyDocument,
  ruleCase,
  sitting,
  target,
  targetBinding,
} from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { importPlan } from '../plan/import-plan.ts'
import { planView } from '../plan/plan-view.ts'
import { openCases } from '../rule/open-cases.ts'
import { referenceDayOn } from './bound-figures.ts'
import { targetsAnsweredBy } from './targets-answered-by.ts'

const text = `云岭市职业教育联席会议工作方案

一、工作机制
1.建立联席会议制度。职业教育工作联席会议每年召开2次。(牵头单位:市教育局)
2.开展技能培训。每年开展职业技能培训8000人次以上。(牵头单位:市教育局)
`

let region: Region
let document: string
let promised: string
let conference: string
const asOfficer = <T>(work: Parameters<typeof region.registry.as<T>>[1]) =>
  region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), work)

beforeAll(async () => {
  region = await openRegion('2025-02-01')
  document = await asOfficer((session) =>
    importPlan(session, {
      text,
      plan: parsePolicy(text),
      office: region.bodies.云岭市教育局!,
      division: region.places.云岭市!.id,
      fallbackTitle: '方案',
    }),
  )
  conference = await region.system(async (session) => {
    const { id } = await session.create(jointConference, {
      name: '市联席会议',
      division: region.places.云岭市!.id,
      office: region.bodies.云岭市教育局!,
      convener: '分管领导',
      members: [region.bodies.云岭市教育局!],
    })
    for (const heldOn of ['2025-03-01', '2025-09-01'])
      await session.create(sitting, { conference: id, title: '会议', heldOn }, { state: 'held' })
    return id
  })
})
afterAll(() => region?.close())

describe('a target whose sentence an indicator answers', () => {
  test('is offered that indicator when the document is read; what nobody counts is left alone', async () => {
    const cards = await asOfficer((session) => session.all(targetBinding))
    const targets = await asOfficer((session) => session.all(target, { filter: { document } }))
    const metrics = new Map(targets.map(({ id, values }) => [id, values.metric]))
    const offered = cards.find(({ values }) => values.indicator === 'conferencesHeld')!
    promised = offered.values.target
    expect(metrics.get(promised)).toContain('联席会议')
    expect(offered.state).toBe('proposed')
    expect(offered.values.numerator).toBe('held')
  })

  test('keeps its reported figures until a person has confirmed the card, then is counted from the registers', async () => {
    await region.system(async (session) => {
      const { version } = await session.read(policyDocument, document)
      await session.change(policyDocument, document, version, {}, { state: 'issued' })
      await session.create(
        figure,
        { target: promised, asOf: '2025-06-30', value: 2, source: '会议记录', body: region.bodies.云岭市教育局! },
        { state: 'confirmed' },
      )
    })
    region.setDay('2025-07-01')
    const before = await asOfficer((session) => planView(session, document))
    expect(before.lights[promised]!.light).toBe('done')
    expect(before.computed).toEqual({})
    await asOfficer(async (session) => {
      const [card] = await session.all(targetBinding, { filter: { target: promised } })
      await session.perform(targetBinding, card!.id, card!.version, 'confirm')
    })
    const after = await asOfficer((session) => planView(session, document))
    expect(after.computed[promised]!.now).toMatchObject({ value: 1, on: '2025-07-01' })
    expect(after.lights[promised]!.light).not.toBe('done')
  })

  test('turns with the registers: the second sitting keeps the promise', async () => {
    region.setDay('2025-09-02')
    const view = await asOfficer((session) => planView(session, document))
    expect(view.computed[promised]!.now).toMatchObject({ value: 2, rows: 2 })
    expect(view.lights[promised]).toMatchObject({ light: 'done' })
  })

  test('is found from its indicator, with the sentence that asked for it', async () => {
    const [answered] = await asOfficer((session) => targetsAnsweredBy(session, 'conferencesHeld'))
    expect(answered).toMatchObject({ target: promised, document, value: 2, bindingState: 'confirmed' })
    expect(answered!.sentence).toContain('每年召开2次')
  })
})

describe('findings open cases', () => {
  test('with a deadline, a body, the numbers compared and the sentence of the document', async () => {
    region.setDay('2027-01-05')
    await region.system(async (session) => {
      const rules = await session.all(extractedRule, { filter: { document } })
      const basis = rules.find(({ values }) => values.statement.includes('联席会议'))
      await session.create(
        parameter,
        {
          name: 'jointConferencesPerYear',
          division: region.places.云岭市!.id,
          value: 2,
          from: '2025-01-01',
          basisDocument: document,
          basisRule: basis?.id ?? null,
        },
        { state: 'confirmed' },
      )
    })
    const run = await asOfficer((session) => openCases(session, region.places.云岭市!.id))
    expect(run).toEqual({ opened: 1, stillThere: 0, gone: 0 })
    const [found] = await asOfficer((session) => session.all(ruleCase))
    expect(found!.values).toMatchObject({
      record: conference,
      body: region.bodies.云岭市教育局,
      deadline: '2027-03-06',
      sentence: '2026年召开0次，少于规定的2次。',
    })
    expect(found!.values.basis).toContain('云岭市职业教育联席会议工作方案')
    expect(found!.values.numbers).toContainEqual({ name: '已召开', value: '0次' })
  })

  test('once only, and one that is no longer found waits for a person instead of vanishing', async () => {
    const again = await asOfficer((session) => openCases(session, region.places.云岭市!.id))
    expect(again).toEqual({ opened: 0, stillThere: 1, gone: 0 })
    await region.system(async (session) => {
      for (const heldOn of ['2026-03-01', '2026-09-01'])
        await session.create(sitting, { conference, title: '补登', heldOn }, { state: 'held' })
    })
    expect(await asOfficer((session) => openCases(session, region.places.云岭市!.id))).toMatchObject({ gone: 1 })
    const [entry] = await asOfficer((session) => session.all(ruleCase))
    expect(entry).toMatchObject({ state: 'open', values: { goneOn: '2027-01-05' } })
  })
})

test('a reference day is the last one that has come', () => {
  expect(referenceDayOn('09-01', '2026-11-21')).toBe('2026-09-01')
  expect(referenceDayOn('09-01', '2026-08-31')).toBe('2025-09-01')
  expect(referenceDayOn(null, '2026-08-31')).toBe('2026-08-31')
})
