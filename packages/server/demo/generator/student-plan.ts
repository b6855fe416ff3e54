import { personName } from './invented.ts'
import type { Region } from './open-region.ts'
import type { Cohort, School } from './school-plan.ts'

export interface Student {
  readonly id: string
  /** Its place among all students of the region. */
  readonly number: number
  readonly cohort: Cohort
  readonly index: number
  readonly female: boolean
  readonly bornOn: string
  readonly name: string
  readonly status: 'enrolled' | 'suspended' | 'graduated' | 'completed' | 'withdrawn' | 'transferredOut'
  /** The day they left or ended; of the suspended, the day it began. */
  readonly on: string | null
}

/** The students of a cohort one after the other, in no order of fate. */
export function* studentsOf(region: Region, cohort: Cohort): Generator<Student> {
  const fates = fatesOf(cohort)
  const step = coprimeWith(cohort.registered)
  for (let index = 0; index < cohort.registered; index++) {
    const place = (index * step + 5) % cohort.registered
    yield studentAt(region, cohort, index, fates[place] ?? null)
  }
}

/** Everybody of a school of whom there are records, year by year. */
export function* studentsOfSchool(region: Region, school: School, years: readonly number[]): Generator<Student> {
  for (const offering of school.offerings)
    for (const year of years) yield* studentsOf(region, offering.cohorts.get(year)!)
}

type Fate = Pick<Student, 'status' | 'on'>

/** What becomes of those who do not simply go on; the others come after them. */
function fatesOf({ year, droppedOut, transferredOut, completions, registered }: Cohort): Fate[] {
  const fates: Fate[] = []
  for (const during of [0, 1, 2]) {
    for (let n = 0; n < droppedOut[during]!; n++)
      fates.push({ status: 'withdrawn', on: dayWithin(year + during, 37 * n + 11) })
    for (let n = 0; n < transferredOut[during]!; n++)
      fates.push({ status: 'transferredOut', on: dayWithin(year + during, 53 * n + 29) })
  }
  for (let n = 0; n < completions; n++) fates.push({ status: 'completed', on: `${year + 3}-07-05` })
  // One in a large class of the second year is away ill.
  if (year === 2025 && registered >= 33) fates.push({ status: 'suspended', on: '2026-05-18' })
  return fates
}

/** A day between October and June of a school year. */
function dayWithin(year: number, n: number): string {
  const day = new Date(Date.UTC(year, 9, 8) + (n % 250) * 86_400_000)
  return day.toISOString().slice(0, 10)
}

function coprimeWith(count: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  return [17, 19, 23, 29, 31, 37, 41].find((step) => common(step, count) === 1) ?? 1
}

function studentAt(region: Region, cohort: Cohort, index: number, fate: Fate | null): Student {
  const number = cohort.firstStudent + index
  const dice = region.dice('student', number)
  const born = Date.UTC(cohort.year - 16, 8, 1) + dice.between(0, 364) * 86_400_000
  const graduated = cohort.year + 3 <= 2026
  return {
    id: region.id('student', number),
    number,
    cohort,
    index,
    female: dice.chance(femaleShare[cohort.offering.facts.programme.slice(0, 2)] ?? 0.45),
    bornOn: new Date(born).toISOString().slice(0, 10),
    name: isBai(cohort, index) ? '白示例' : personName(dice),
    status: fate?.status ?? (graduated ? 'graduated' : 'enrolled'),
    on: fate?.on ?? (graduated ? `${cohort.year + 3}-07-05` : null),
  }
}

/** 白示例, who may sign in: in the third year of 新能源装备运行与维护. */
export const isBai = ({ year, offering }: Cohort, index: number): boolean =>
  index === 0 && year === 2024 && offering.key === 'centre.660204'

const femaleShare: Readonly<Record<string, number>> = { '66': 0.12, '70': 0.08, '77': 0.93, '73': 0.68, '79': 0.74 }
