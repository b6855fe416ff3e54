import { indicators, parameters } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeIndicator } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let offering: string
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  offering = await records.offering(region.bodies.云岭市职业教育中心!, await records.programme('机电技术应用'))
})
afterAll(() => region?.close())

const compute = (name: string, on: string, more = {}) =>
  region.system((session) => computeIndicator(session, indicators[name]!, parameters, { on, ...more }))

/** Shanghai's secondary vocational graduates of 2023 as published in the city's quality report. */
const shanghai2023 = {
  graduates: 33_681,
  furtherStudy: 25_509,
  employed: 6_913,
  primarySector: 45,
  secondarySector: 1_991,
  tertiarySector: 4_877,
  ownBusiness: 161,
}

describe('the destinations of graduates', () => {
  test('come out as Shanghai published them for 2023: 96.26 %, 78.68 %, 6,913 and 0.50 %', async () => {
    await records.add('graduateDestination', {
      offering,
      year: 2023,
      point: 'september',
      countedOn: '2023-09-01',
      ...shanghai2023,
      startingSalary: 3848.89,
    })
    const on = '2023-09-01'
    const settled = await compute('destinationRate', on)
    expect(settled).toMatchObject({ numerator: 32_422, denominator: 33_681 })
    expect(settled.value).toBeCloseTo(96.26, 2)
    expect((await compute('furtherStudyShare', on)).value).toBeCloseTo(78.68, 2)
    expect((await compute('directEmployment', on)).value).toBe(6_913)
    expect((await compute('ownBusinessShare', on)).value).toBeCloseTo(0.5, 2)
    expect((await compute('startingSalary', on)).value).toBeCloseTo(3848.89, 2)
    const overGraduates = await compute('furtherStudyShare', on, { denominator: 'graduates' })
    expect(overGraduates.value).toBeCloseTo((100 * 25_509) / 33_681, 6)
  })

  test('are those of the class before until 1 September', async () => {
    expect((await compute('destinationRate', '2024-08-31')).denominator).toBe(33_681)
    expect((await compute('destinationRate', '2024-09-01')).why).toBe('noRows')
  })

  test('leave what was not recorded unknown instead of nought', async () => {
    const found = await compute('matchedEmploymentShare', '2023-09-01')
    expect(found).toMatchObject({ value: null, numerator: null, denominator: 6_913 })
  })

  test('are counted from graduates one by one where a school records them, and its totals are then left out', async () => {
    const school = region.bodies.清河区职业中学!
    const its = await records.offering(school, await records.programme('电子商务'))
    await records.add('graduateDestination', {
      offering: its,
      year: 2023,
      point: 'september',
      countedOn: '2023-09-01',
      graduates: 500,
      employed: 0,
      primarySector: 0,
      secondarySector: 0,
      tertiarySector: 0,
      furtherStudy: 500,
    })
    const destinations = ['contract', 'business', 'furtherStudy', 'seeking'] as const
    for (const [n, destination] of destinations.entries()) {
      const student = await records.add('student', {
        registrationNumber: `G2023${n}`,
        name: `学生${n}`,
        school,
        entryYear: 2020,
        registrationStatus: 'graduated',
      })
      await records.add('employmentOutcome', {
        student,
        school,
        graduationYear: 2023,
        point: 'september',
        destination,
        matched: destination === 'contract' ? true : null,
      })
    }
    const { cells } = await compute('destinationRate', '2023-09-01', { by: 'organisation' })
    const own = cells.find(({ id }) => id === school)
    expect(own).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
    expect(
      await compute('matchedEmploymentShare', '2023-09-01', { subject: { of: 'organisation', id: school } }),
    ).toMatchObject({ numerator: 1, denominator: 2 })
  })
})
