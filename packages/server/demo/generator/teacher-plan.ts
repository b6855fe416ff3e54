import type { Region } from './open-region.ts'
import type { Offering, School } from './school-plan.ts'

export interface Teacher {
  readonly id: string
  /** Its place among all teachers of the region. */
  readonly number: number
  readonly school: School
  readonly category: 'professional' | 'practiceInstructor' | 'general' | 'ideology' | 'none'
  readonly duty: 'fullTime' | 'staff' | 'outside'
  /** What a professional teacher teaches. */
  readonly offering: Offering | null
  readonly joinedOn: string
  readonly leftOn: string | null
  readonly recognition: Recognition | null
  /** Full-time professional teachers: how their enterprise placement stands in 2026. */
  readonly placement: 'done' | 'short' | 'none' | null
}

export interface Recognition {
  readonly level: 'junior' | 'intermediate' | 'senior' | 'unranked'
  readonly standard: 'national2022' | 'schoolOwn'
  readonly on: string
  readonly reviewDue: string
  readonly revokedOn?: string
}

/** When the bureaux recognised dual-qualified teachers, and how many years a recognition holds. */
const batches = { before: ['2023-06-20', '2024-06-24'], in2025: '2025-06-26', in2026: '2026-06-25' } as const

/** A school's teachers, past and present, in the order of their numbers. */
export function teachersOf(region: Region, school: School): Teacher[] {
  const facts = school.teachers
  const taught = school.offerings.filter(({ facts: { status } }) => status === undefined)
  const teachers: Teacher[] = []
  const add = (values: Omit<Teacher, 'id' | 'number' | 'school' | 'offering'>) => {
    const number = school.firstTeacher + teachers.length
    const teaches = values.category === 'professional' || values.category === 'practiceInstructor'
    const offering = teaches ? taught[teachers.length % taught.length]! : null
    teachers.push({ id: region.id('teacher', number), number, school, offering, ...values })
  }
  for (const own of professionals(region, school)) add(own)
  for (const [category, duty, count] of [
    ['general', 'fullTime', facts.general],
    ['ideology', 'fullTime', facts.ideology],
    ['none', 'staff', facts.staff],
    ['professional', 'outside', facts.outside],
  ] as const)
    for (let n = 0; n < count; n++)
      add({
        category,
        duty,
        joinedOn: joinedOn(region, school, category, n),
        leftOn: null,
        recognition: null,
        placement: null,
      })
  for (const [leftOn, recognised] of facts.left ?? [])
    add({
      category: 'professional',
      duty: 'fullTime',
      joinedOn: '1994-08-01',
      leftOn,
      recognition: recognised ? recognition(region, school, 900, '2023-06-20') : null,
      placement: null,
    })
  return teachers
}

/** Professional teachers and instructors in post: first those recognised, last those who have just come. */
function* professionals(
  region: Region,
  school: School,
): Generator<Omit<Teacher, 'id' | 'number' | 'school' | 'offering'>> {
  const { professional, instructors, recognised, joined = [0, 0], lapsed } = school.teachers
  const [before, in2025, in2026] = recognised
  const all = professional + instructors
  const [late, latest] = joined
  for (let n = 0; n < all; n++) {
    const own =
      n < before
        ? recognition(region, school, n, batches.before[n % 2]!)
        : n < before + in2025
          ? recognition(region, school, n, batches.in2025)
          : n < before + in2025 + in2026
            ? recognition(region, school, n, batches.in2026)
            : n === before + in2025 + in2026
              ? lapsedRecognition(lapsed)
              : null
    const cameLately = all - n <= latest ? '2026-03-01' : all - n <= latest + late ? '2025-09-01' : null
    yield {
      category: n % 12 === 11 && instructors > 0 ? 'practiceInstructor' : 'professional',
      duty: 'fullTime',
      joinedOn: cameLately ?? joinedOn(region, school, 'professional', n),
      leftOn: null,
      recognition: own,
      // Every eighth has not been to an enterprise at all in 2026, every ninth too briefly.
      placement: cameLately !== null ? 'none' : n % 8 === 5 ? 'none' : n % 9 === 4 ? 'short' : 'done',
    }
  }
}

function recognition(region: Region, school: School, n: number, on: string): Recognition {
  const dice = region.dice('recognition', school.number, n)
  const level = dice.pick(['junior', 'junior', 'intermediate', 'intermediate', 'senior'] as const)
  return { level, standard: 'national2022', on, reviewDue: `${Number(on.slice(0, 4)) + 5}-06-30` }
}

function lapsedRecognition(lapsed: 'review' | 'revoked' | undefined): Recognition | null {
  if (lapsed === 'review')
    return { level: 'unranked', standard: 'schoolOwn', on: '2021-07-01', reviewDue: '2026-06-30' }
  if (lapsed === 'revoked')
    return {
      level: 'junior',
      standard: 'national2022',
      on: '2023-06-20',
      reviewDue: '2028-06-30',
      revokedOn: '2025-05-16',
    }
  return null
}

function joinedOn(region: Region, school: School, category: string, n: number): string {
  return `${region.dice('joined', category, school.number, n).between(1996, 2022)}-08-20`
}
