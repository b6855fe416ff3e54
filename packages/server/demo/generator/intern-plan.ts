import type { Enterprise } from './enterprise-plan.ts'
import type { Region } from './open-region.ts'
import { partnersOf } from './partner.ts'
import type { School } from './school-plan.ts'
import { type Student, studentsOf } from './student-plan.ts'

/** School years whose third year has gone to work; the second of them is out there now. */
export const internYears = [2025, 2026] as const
export type InternYear = (typeof internYears)[number]

/** When the interns of a school year are in their enterprises. */
export const season: Readonly<Record<InternYear, { from: string; to: string }>> = {
  2025: { from: '2026-01-05', to: '2026-06-26' },
  2026: { from: '2026-09-07', to: '2027-01-22' },
}

export interface Intern {
  readonly student: Student
  readonly school: School
  readonly enterprise: Enterprise
  readonly year: InternYear
  /** Its place within the batch. */
  readonly place: number
}

/** The interns of a school's batch: three of five in the spring of 2026, two of five in the autumn. */
export function* internsOf(region: Region, school: School, year: InternYear): Generator<Intern> {
  let place = 0
  for (const offering of school.offerings) {
    const partners = partnersOf(region, offering)
    if (partners.length === 0) continue
    for (const student of studentsOf(region, offering.cohorts.get(year - 2)!)) {
      const chosen = student.index % 5 < (year === 2025 ? 3 : 2)
      if (!chosen || (student.status !== 'graduated' && student.status !== 'enrolled')) continue
      yield { student, school, enterprise: partners[place % partners.length]!, year, place: place++ }
    }
  }
}

/** How many of an enterprise's places are filled, by school year. */
export function filledPlaces(region: Region): ReadonlyMap<string, number> {
  const filled = new Map<string, number>()
  for (const school of region.schools)
    if (school.detailed)
      for (const year of internYears)
        for (const { enterprise } of internsOf(region, school, year)) {
          const key = `${enterprise.key}.${year}`
          filled.set(key, (filled.get(key) ?? 0) + 1)
        }
  return filled
}

/** Places an enterprise offers in a school year: enough for those who come, and for what is asked of it, with few exceptions. */
export function placesOf({ staff, fewPlaces }: Enterprise, filled: number): number {
  return fewPlaces ?? Math.max(Math.ceil(filled * 1.15), Math.ceil(staff * 0.022))
}
