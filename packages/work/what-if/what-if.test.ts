import { computeIndicator } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { tryMerger } from './merger.ts'
import { trialChoices, whatIf } from './what-if.ts'

let region: Region
let city: { id: string; name: string; path: string }
const small = () => region.bodies.清河区职业中学!
const large = () => region.bodies.云岭市职业教育中心!
const offerings: Record<'both' | 'twin' | 'own', string> = { both: '', twin: '', own: '' }

beforeAll(async () => {
  region = await openRegion('2026-11-22')
  city = { ...region.places.云岭市!, name: '云岭市' }
  const records = recordsOf(region)
  for (const organisation of [small(), large()])
    await records.add('school', {
      organisation,
      schoolKind: 'vocationalHigh',
      founderKind: 'prefectureEducation',
      affiliation: 'county',
    })
  const [shared, only] = [await records.programme('电子商务'), await records.programme('新能源装备运行与维护')]
  offerings.both = await records.offering(small(), shared)
  offerings.twin = await records.offering(large(), shared)
  offerings.own = await records.offering(small(), only)
  for (const [offering, enrolment] of [
    [offerings.both, 40],
    [offerings.twin, 100],
    [offerings.own, 60],
  ] as const)
    await records.add('programmeYear', { offering, year: 2026, referenceDate: '2026-09-01', enrolment })
  await records.recognise(await records.teacher(small()), '2024-01-01')
  for (let n = 0; n < 3; n++) await records.teacher(large())
  for (const [school, from] of [
    [small(), 0],
    [large(), 2],
  ] as const)
    for (const n of [from, from + 1]) {
      const name = `主导产业${n}`
      const leadingIndustry = await records.add('leadingIndustry', { name, division: city.id, from: '2024-01-01' })
      await records.add('schoolIndustryLink', { school, leadingIndustry, service: '培养人才', from: '2024-02-01' })
    }
  await records.add('schoolConditionYear', {
    school: small(),
    year: 2026,
    referenceDate: '2026-09-01',
    landArea: 30000,
  })
  await records.add('schoolConditionYear', { school: large(), year: 2026, referenceDate: '2026-09-01', books: 50000 })
}, 120_000)
afterAll(() => region?.close())

const merge = () => ({ from: small(), into: large() })
const trial = () => ({ close: [], parameters: { leadingIndustriesMin: 1, leadingIndustriesMax: 2 }, merge: merge() })

test('a merger brings offerings, students and teachers together; what both schools teach becomes one', async () => {
  const { merger } = await region.system((session) => whatIf(session, city, 'all', trial()))
  expect(merger).toMatchObject({
    from: { title: '清河区职业中学', offerings: 2, students: 100, teachers: 1 },
    into: { title: '云岭市职业教育中心', offerings: 1, students: 100, teachers: 3 },
    after: { offerings: 2, students: 200, teachers: 4 },
  })
  const told = new Map(merger!.offerings.map(({ id, both, students }) => [id, [both, students]]))
  expect(told).toEqual(
    new Map([
      [offerings.both, [true, 40]],
      [offerings.own, [false, 60]],
    ]),
  )
  expect(merger!.records.find(({ register }) => register === 'teacher')?.count).toBe(1)
})

test('findings come and go with a merger, and nothing is written', async () => {
  const range = (parametersTried: Record<string, number>, merging: boolean) =>
    region.system((session) =>
      whatIf(session, city, 'all', { close: [], parameters: parametersTried, merge: merging ? merge() : null }),
    )
  const apart = await range(trial().parameters, false)
  const together = await range(trial().parameters, true)
  const industries = (answer: typeof apart) =>
    answer.rules.find(({ name }) => name === 'leadingIndustriesOfSchool')!.come.map(({ record }) => record)
  // Two of each school's make four of one.
  expect(industries(apart)).not.toContain(large())
  expect(industries(together)).toContain(large())
  expect(industries(together)).not.toContain(small())
  const { schools } = await region.system((session) => trialChoices(session, city))
  expect(schools.map(({ id }) => id)).toEqual(expect.arrayContaining([small(), large()]))
})

test('figures are told of the school that stays, and years of what both had are added up', async () => {
  const { figures, years, conditions } = await region.system(async (session) => {
    const { sandbox } = await tryMerger(session, merge())
    const figure = (name: string, by: string) =>
      computeIndicator(session, indicators[name]!, parameters, { by, view: { eyes: 'all', whatIf: sandbox } })
    return {
      figures: await figure('dualQualifiedShare', 'organisation'),
      years: sandbox.changed!.programmeYear,
      conditions: Object.values(sandbox.changed!.schoolConditionYear!),
    }
  })
  expect(figures.cells.map(({ id, numerator, denominator }) => [id, numerator, denominator])).toEqual([[large(), 1, 4]])
  expect(Object.values(years!)).toEqual([{ enrolment: 140 }])
  // What only the other school has recorded stays as it is.
  expect(conditions).toEqual([{ landArea: 30000 }])
})

test('a school does not go into itself, nor into a body that is none', async () => {
  for (const into of [small(), region.bodies.云岭市教育局!])
    await expect(region.system((session) => tryMerger(session, { from: small(), into }))).rejects.toThrow(
      '两所不同的学校',
    )
})
