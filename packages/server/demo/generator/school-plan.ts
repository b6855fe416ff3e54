import type { Dice } from './dice.ts'
import { diceOf } from './dice.ts'
import type { RecordId } from './record-id.ts'
import { type OfferingFacts, type SchoolFacts, schoolFacts, type TeacherFacts } from './school-data.ts'
import type { Size } from './size.ts'

/** School years the records tell of: 2021—2022 to 2026—2027, which has begun on 1 September 2026. */
export const firstYear = 2021
export const lastYear = 2026
export const schoolYears = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n)

export interface School {
  readonly key: string
  /** The organisation. */
  readonly id: string
  readonly name: string
  /** Key of the division it lies in, and of the bureau it answers to. */
  readonly division: string
  readonly authority: string
  /** Its place among the schools. */
  readonly number: number
  readonly facts: SchoolFacts
  /** Times the story's six have grown. */
  readonly growth: number
  readonly offerings: readonly Offering[]
  /** The number, among all teachers of the region, of its first; and how many there have been. */
  readonly firstTeacher: number
  readonly teachers: TeacherFacts
  /** Whether aid, internships, certificates and single destinations are recorded. */
  readonly detailed: boolean
  readonly recordsGraduates: boolean
}

export interface Offering {
  readonly id: string
  readonly key: string
  readonly number: number
  readonly school: School
  readonly facts: OfferingFacts
  readonly level: 'secondary' | 'intermediateSkill'
  /** Those who entered in 2019 to 2026, by the year; of the first two no single records are kept. */
  readonly cohorts: ReadonlyMap<number, Cohort>
}

/** Those who entered an offering in one autumn, and what becomes of them: decided for all before anyone is named. */
export interface Cohort {
  readonly offering: Offering
  readonly year: number
  readonly registered: number
  /** The number, among all students of the region, of the first of them. */
  readonly firstStudent: number
  readonly classes: number
  /** Taught together with another programme: too few for a class. */
  readonly combined: boolean
  /** How many leave in the first, second and third school year. */
  readonly droppedOut: readonly [number, number, number]
  readonly transferredOut: readonly [number, number, number]
  /** How many end without graduating. */
  readonly completions: number
}

/** Fewer than these make no class of their own. */
const smallestClass = 20
const largestClass = 45

/** Whether a school has graduates to recommend of those who entered that year: the offering goes on, and they made a class. */
export const recommends = ({ facts, cohorts }: Offering, entered: number): boolean =>
  facts.status === undefined && cohorts.get(entered)!.registered >= smallestClass

/** How many are there on 1 September of a year: those who have not left by then. */
export function presentAt(cohort: Cohort, year: number): number {
  const begun = year - cohort.year
  if (begun < 0 || begun > 2) return 0
  let left = 0
  for (let past = 0; past < begun; past++) left += cohort.droppedOut[past]! + cohort.transferredOut[past]!
  return cohort.registered - left
}

/** How many graduate three years after they came. */
export const graduatesOf = (cohort: Cohort): number =>
  cohort.registered -
  cohort.completions -
  [...cohort.droppedOut, ...cohort.transferredOut].reduce((sum, each) => sum + each, 0)

/** The schools of the region with their offerings and cohorts. Nothing here grows with the number of students. */
export function planSchools(
  seed: number,
  size: Size,
  id: RecordId,
  bodies: readonly {
    readonly key: string
    readonly name: string
    readonly division: string
    readonly authority?: string
  }[],
): School[] {
  const count = { offering: 0, student: 0, teacher: 0 }
  const schools: School[] = []
  for (const facts of schoolFacts) {
    const body = bodies.find(({ key }) => key === facts.key)!
    const latest = facts.offerings.reduce((sum, { entrants }) => sum + entrants[5], 0)
    schools.push(
      planSchool(seed, id, count, {
        facts,
        body,
        growth: size.entrants === null ? 1 : size.entrants / latest,
        teachers: size.teachers === null ? facts.teachers : furtherTeachers(size.teachers),
        number: schools.length,
        detailed: true,
      }),
    )
  }
  while (schools.length < size.schools) {
    const number = schools.length
    const { facts, body } = furtherSchool(seed, size, number)
    schools.push(
      planSchool(seed, id, count, {
        facts,
        body,
        growth: 1,
        teachers: facts.teachers,
        number,
        detailed: size.detailedSchools,
      }),
    )
  }
  return schools
}

/** Teachers of a school, those who have left included. */
const teachersEver = ({ professional, instructors, general, ideology, staff, outside, left }: TeacherFacts) =>
  professional + instructors + general + ideology + staff + outside + (left?.length ?? 0)

interface Outline {
  readonly facts: SchoolFacts
  readonly body: { readonly key: string; readonly name: string; readonly division: string; readonly authority?: string }
  readonly growth: number
  readonly teachers: TeacherFacts
  readonly number: number
  readonly detailed: boolean
}

function planSchool(
  seed: number,
  id: RecordId,
  count: { offering: number; student: number; teacher: number },
  { facts, body, growth, teachers, number, detailed }: Outline,
): School {
  const offerings: Offering[] = []
  const school: School = {
    key: facts.key,
    id: id('organisation', facts.key),
    name: body.name,
    division: body.division,
    authority: body.authority ?? 'education',
    number,
    facts,
    growth,
    offerings,
    firstTeacher: count.teacher,
    teachers,
    detailed,
    recordsGraduates: detailed && facts.recordsGraduates,
  }
  count.teacher += teachersEver(teachers)
  for (const each of facts.offerings) {
    const cohorts = new Map<number, Cohort>()
    const offering: Offering = {
      id: id('programmeOffering', count.offering),
      key: `${facts.key}.${each.programme}`,
      number: count.offering++,
      school,
      facts: each,
      level: facts.kind === 'skilledWorker' ? 'intermediateSkill' : 'secondary',
      cohorts,
    }
    offerings.push(offering)
    for (let year = firstYear - 2; year <= lastYear; year++) {
      const cohort = planCohort(seed, offering, year, each.small ? 1 : growth, count.student)
      cohorts.set(year, cohort)
      if (year >= firstYear) count.student += cohort.registered
    }
  }
  return school
}

function planCohort(seed: number, offering: Offering, year: number, growth: number, firstStudent: number): Cohort {
  const { entrants } = offering.facts
  // Those of 2019 and 2020 were about as many as those of 2021.
  const registered = Math.round(entrants[Math.max(0, year - firstYear)]! * growth)
  const dice = diceOf(seed, 'cohort', offering.number, year)
  const combined = registered < smallestClass
  const leaving = [0.022, 0.011, 0.004].map((share, at) => leavers(dice, registered, share, year + at))
  const moving = [0.006, 0.003, 0].map((share, at) => leavers(dice, registered, share, year + at))
  return {
    offering,
    year,
    registered,
    firstStudent,
    classes: combined ? 0 : Math.max(1, Math.ceil(registered / largestClass)),
    combined: combined && registered > 0,
    droppedOut: leaving as unknown as Cohort['droppedOut'],
    transferredOut: moving as unknown as Cohort['transferredOut'],
    completions: year + 3 > lastYear ? 0 : leavers(dice, registered, 0.008, year + 2),
  }
}

/** About this share of them; nobody has left yet in a school year that has just begun. */
function leavers(dice: Dice, registered: number, share: number, during: number): number {
  const expected = registered * share
  const whole = Math.floor(expected) + (dice.chance(expected % 1) ? 1 : 0)
  return during >= lastYear ? 0 : whole
}

/** Programmes that schools beside the story's six offer. */
const common: readonly (readonly [code: string, name: string, chain?: 'energy' | 'food'])[] = [
  ['660301', '机电技术应用', 'energy'],
  ['660103', '数控技术应用', 'energy'],
  ['700206', '汽车运用与维修'],
  ['710201', '计算机应用'],
  ['730701', '电子商务'],
  ['690104', '食品安全与检测技术', 'food'],
  ['610114', '农产品加工与质量检测', 'food'],
  ['770101', '幼儿保育'],
  ['740101', '旅游服务与管理'],
  ['730801', '物流服务与管理'],
]

function furtherSchool(seed: number, size: Size, number: number): Pick<Outline, 'facts' | 'body'> {
  const dice = diceOf(seed, 'school', number)
  const key = `school${number + 1}`
  const entrants = size.entrants ?? 200
  const offered = common.filter((_, at) => at < 4 || dice.chance(0.6))
  const mean = Math.round(entrants / offered.length)
  // However they vary, somebody is left for the last.
  const most = Math.floor(mean / offered.length)
  let open = entrants
  const offerings = offered.map(([programme, name, chain], at): OfferingFacts => {
    const here = at === offered.length - 1 ? open : mean + dice.between(-most, most)
    open -= here
    return {
      programme,
      name,
      entrants: [here, here, here, here, here, here],
      ...(chain && dice.chance(0.7) && { chain: [chain, '2024-03-01', 'related'] as const }),
    }
  })
  const teachers = furtherTeachers(size.teachers ?? 40)
  const county = size.counties === 0 ? 'qinghe' : `county${1 + (number % size.counties)}`
  return {
    body: { key, name: `云岭第${number + 1}职业学校`, division: county, authority: `${county}Education` },
    facts: {
      key,
      kind: 'vocationalHigh',
      founderKind: 'countyEducation',
      affiliation: 'county',
      townKind: 'town',
      identifier: `99${String(100_000 + number).padStart(8, '0')}`,
      foundedOn: `${dice.between(1980, 2010)}-09-01`,
      recordsGraduates: true,
      conditions: [60_000, 32_000, 2_600, 40_000, 420, 600],
      offerings,
      teachers,
    },
  }
}

function furtherTeachers(all: number): TeacherFacts {
  const share = (of: number) => Math.round(all * of)
  const professional = share(0.46)
  const instructors = share(0.06)
  const ideology = share(0.04)
  const staff = share(0.08)
  const outside = share(0.06)
  const general = all - professional - instructors - ideology - staff - outside
  const recognised = Math.round((professional + instructors) * 0.52)
  return {
    professional,
    instructors,
    general,
    ideology,
    staff,
    outside,
    recognised: [recognised - 14, 8, 6],
  }
}
