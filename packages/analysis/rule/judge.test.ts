import { jointConference, parameter, parameters, rules, sitting } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeRule, type RuleQuestion } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'

const rule = rules.conferencesPerYear!
let region: Region
let city: string
let county: string

beforeAll(async () => {
  region = await openRegion('2024-05-01')
  await region.system(async (session) => {
    const make = async (name: string, place: string, office: string) =>
      (
        await session.create(jointConference, {
          name,
          division: region.places[place]!.id,
          office: region.bodies[office]!,
          convener: '分管领导',
          members: [region.bodies[office]!],
        })
      ).id
    city = await make('市联席会议', '云岭市', '云岭市教育局')
    county = await make('区联席会议', '清河区', '清河区教育局')
    for (const [conference, heldOn, state] of [
      [city, '2025-03-01', 'held'],
      [city, '2025-12-31', 'minuted'],
      [city, '2026-01-01', 'held'],
      [county, '2025-06-01', 'held'],
      [county, '2025-11-01', 'planned'],
    ] as const)
      await session.create(sitting, { conference, title: '会议', heldOn }, { state })
  })
  region.setDay('2026-11-21')
})
afterAll(() => region?.close())

const judge = (question: RuleQuestion = {}) =>
  region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), (session) =>
    judgeRule(session, rule, parameters, question),
  )

describe('a rule', () => {
  test('that a region has set no number for judges nothing and says which number is missing', async () => {
    const { open, examined, findings } = await judge()
    expect(open.map(({ name }) => name)).toEqual(['jointConferencesPerYear'])
    expect([examined, findings]).toEqual([0, []])
  })

  test('prints the numbers it compared, counts what keeps it and never counts what was only planned', async () => {
    await region.system((session) =>
      session.create(
        parameter,
        {
          name: 'jointConferencesPerYear',
          division: region.places.云岭市!.id,
          value: 2,
          from: '2024-01-01',
          basisArticle: '三（一）',
        },
        { state: 'confirmed' },
      ),
    )
    const { examined, kept, findings, settings } = await judge()
    expect([examined, kept]).toEqual([2, 1])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      register: 'jointConference',
      record: county,
      // The county's conference is not this officer's to see by name; the body that answers for it is everybody's.
      title: '',
      bodyTitle: '清河区教育局',
      verdict: 'broken',
      numbers: { year: 2025, held: 1, required: 2 },
    })
    expect(findings[0]!.sentence.zh).toBe('2025年召开1次，少于规定的2次。')
    expect(settings[0]).toMatchObject({ value: 2, from: 'region', confirmed: true })
  })

  test('judges a year only when it is over', async () => {
    expect((await judge({ on: '2026-12-30' })).findings.map(({ record }) => record)).toEqual([county])
    const over = await judge({ on: '2026-12-31' })
    expect(over.findings.map(({ record, numbers }) => [record, numbers.held])).toEqual(
      [
        [city, 1],
        [county, 0],
      ].sort(),
    )
  })

  test('takes the number of the nearest division, and the one in force on the day', async () => {
    await region.system(async (session) => {
      const own = {
        name: 'jointConferencesPerYear',
        division: region.places.清河区!.id,
        value: 1,
        from: '2025-01-01',
        to: '2026-11-30',
      }
      const { id, version } = await session.create(parameter, own)
      // What nobody has confirmed yet is not in force.
      expect((await judgeRule(session, rule, parameters)).findings).toHaveLength(1)
      await session.change(parameter, id, version, {}, { state: 'confirmed' })
    })
    expect((await judge()).findings).toEqual([])
    expect((await judge({ on: '2026-12-01' })).findings).toHaveLength(1)
    expect((await judge({ division: region.places.清河区!.id })).kept).toBe(1)
  })

  test('answers for one record, kept or not, and for a number that is only tried out', async () => {
    const one = await judge({ record: city })
    expect(one.findings.map(({ verdict }) => verdict)).toEqual(['kept'])
    const tried = await judge({ view: { eyes: 'all', whatIf: { parameters: { jointConferencesPerYear: 3 } } } })
    expect(tried.findings).toHaveLength(2)
    expect(tried.settings[0]!.from).toBe('trial')
  })
})
