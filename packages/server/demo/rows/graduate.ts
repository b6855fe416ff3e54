import type { Chapter, Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { type Cohort, graduatesOf, type School, schoolYears } from '../generator/school-plan.ts'
import { type Student, studentsOf } from '../generator/student-plan.ts'

/** Where graduates went: one by one where the school records them, by offering where it hands in totals. */
export const graduateChapters: readonly Chapter[] = [
  { register: 'employmentOutcome', rows: outcomes },
  { register: 'graduateDestination', source: 'studentRegistration', rows: destinations },
  { register: 'examEntry', source: 'enrolment', rows: exams },
]

/** Classes that have graduated of those whose records are kept: 2024 to 2026. */
const graduatingYears = schoolYears.map((entry) => entry + 3).filter((year) => year <= 2026)

/** The cohorts of a school that graduated, with the year. */
function* cohortsOf(schools: readonly School[]): Generator<readonly [Cohort, number]> {
  for (const school of schools)
    for (const { cohorts } of school.offerings)
      for (const year of graduatingYears) {
        const cohort = cohorts.get(year - 3)!
        if (graduatesOf(cohort) > 0) yield [cohort, year]
      }
}

interface Outcome {
  readonly destination: string
  readonly matched: boolean
  readonly sector: 'primary' | 'secondary' | 'tertiary'
  readonly local: boolean
  readonly salary: number
  readonly route: string
  readonly level: 'higherVocational' | 'vocationalBachelor' | 'bachelor'
}

const working = new Set(['agreement', 'contract', 'otherEmployment', 'business', 'flexible'])

/** What a graduate did on 1 September of the year; fewer find work at once each year, more study on. */
export function outcomeOf(region: Region, { number, cohort }: Student): Outcome {
  const { facts } = cohort.offering
  const dice = region.dice('outcome', number)
  const onward = (facts.pathway === 'threePlusTwo' ? 0.62 : 0.38) + (cohort.year - 2021) * 0.02
  const destination = dice.chance(onward)
    ? 'furtherStudy'
    : dice.chance(0.13)
      ? dice.pick(['seeking', 'seeking', 'seeking', 'notSeeking', 'unknown', 'military', 'military'])
      : dice.pick([
          'contract',
          'contract',
          'contract',
          'contract',
          'agreement',
          'agreement',
          'flexible',
          'otherEmployment',
          'contract',
          'business',
        ])
  const field = facts.programme.slice(0, 2)
  const making = ['64', '66', '67', '68', '69'].includes(field)
  return {
    destination,
    matched: dice.chance(facts.chain ? 0.78 : 0.58),
    sector:
      field === '61'
        ? dice.pick(['primary', 'secondary', 'tertiary'])
        : dice.chance(making ? 0.75 : 0.15)
          ? 'secondary'
          : 'tertiary',
    local: dice.chance(0.57),
    salary: dice.between(28, 52) * 100 + (facts.chain ? 400 : 0),
    route:
      facts.pathway === 'threePlusTwo' ? 'pathway' : dice.pick(['vocationalExam', 'vocationalExam', 'separateExam']),
    level: dice.chance(0.06) ? 'bachelor' : dice.chance(0.05) ? 'vocationalBachelor' : 'higherVocational',
  }
}

/** Graduates of a cohort with what they did. */
export function* graduatesWithOutcome(region: Region, cohort: Cohort): Generator<readonly [Student, Outcome]> {
  for (const student of studentsOf(region, cohort))
    if (student.status === 'graduated') yield [student, outcomeOf(region, student)]
}

function* outcomes(region: Region): Generator<Row> {
  const employers = region.enterprises.slice(0, 30)
  for (const [cohort, year] of cohortsOf(region.schools.filter(({ recordsGraduates }) => recordsGraduates)))
    for (const [student, outcome] of graduatesWithOutcome(region, cohort)) {
      const { destination, matched, sector, local, salary, route, level } = outcome
      const works = working.has(destination)
      const studies = destination === 'furtherStudy'
      const employed = works && destination !== 'business' && destination !== 'flexible'
      const dice = region.dice('employer', student.number)
      const known = employed && local && dice.chance(0.8)
      const fitting = employers.filter(({ chain }) => chain === (cohort.offering.facts.chain?.[0] ?? null))
      yield {
        id: region.id('employmentOutcome', student.number),
        values: {
          student: student.id,
          school: cohort.offering.school.id,
          graduationYear: year,
          point: 'september',
          destination,
          employer: known ? dice.pick(fitting).id : null,
          employerName: employed && !known ? '外地用人单位（示例）' : null,
          employerKind: employed ? 'privateOwned' : null,
          economicSector: works ? sector : null,
          workDivision: works && local ? region.division('city') : null,
          matched: works ? matched : null,
          startingSalary: works ? salary : null,
          progressionRoute: studies ? route : null,
          progressionLevel: studies ? level : null,
          college: studies ? (route === 'pathway' ? '云岭职业技术学院' : '省内高等职业学校（示例）') : null,
          collegeProgrammeMatched: studies ? matched : null,
          confirmedWithOn: dice.chance(0.7) ? `${year}-08-25` : null,
        },
      }
    }
}

function* destinations(region: Region): Generator<Row> {
  for (const [cohort, year] of cohortsOf(region.schools.filter(({ recordsGraduates }) => !recordsGraduates))) {
    const { school, id, number } = cohort.offering
    yield {
      id: region.id('graduateDestination', number * 100 + (year - 2000)),
      values: {
        offering: id,
        year,
        point: 'september',
        countedOn: `${year}-09-01`,
        graduates: graduatesOf(cohort),
        ...(school.detailed ? countedTotals(region, cohort) : estimatedTotals(graduatesOf(cohort))),
      },
    }
  }
}

function countedTotals(region: Region, cohort: Cohort): Row['values'] {
  const all = [...graduatesWithOutcome(region, cohort)].map(([, outcome]) => outcome)
  const at = all.filter(({ destination }) => working.has(destination))
  const count = (of: readonly Outcome[], holds: (outcome: Outcome) => boolean) => of.filter(holds).length
  const further = all.filter(({ destination }) => destination === 'furtherStudy')
  return {
    employed: at.length,
    matched: count(at, ({ matched }) => matched),
    primarySector: count(at, ({ sector }) => sector === 'primary'),
    secondarySector: count(at, ({ sector }) => sector === 'secondary'),
    tertiarySector: count(at, ({ sector }) => sector === 'tertiary'),
    local: count(at, ({ local }) => local),
    ownBusiness: count(at, ({ destination }) => destination === 'business'),
    furtherStudy: further.length,
    furtherBachelor: count(further, ({ level }) => level !== 'higherVocational'),
    military: count(all, ({ destination }) => destination === 'military'),
    startingSalary: at.length === 0 ? null : Math.round(at.reduce((sum, { salary }) => sum + salary, 0) / at.length),
  }
}

/** Where nobody is followed one by one. */
function estimatedTotals(graduates: number): Row['values'] {
  const employed = Math.floor(graduates * 0.5)
  const furtherStudy = Math.floor(graduates * 0.42)
  const primarySector = Math.floor(employed * 0.05)
  const secondarySector = Math.floor(employed * 0.5)
  return {
    employed,
    matched: Math.floor(employed * 0.66),
    primarySector,
    secondarySector,
    tertiarySector: employed - primarySector - secondarySector,
    local: Math.floor(employed * 0.57),
    ownBusiness: Math.floor(employed * 0.04),
    furtherStudy,
    furtherBachelor: Math.floor(furtherStudy * 0.08),
    military: Math.floor(graduates * 0.015),
    startingSalary: 4_100,
  }
}

/** 职教高考: those admitted are those who study on; a few more sat, a few more had put their names down. */
function* exams(region: Region): Generator<Row> {
  for (const [cohort, year] of cohortsOf(region.schools.filter(({ detailed }) => detailed))) {
    if (cohort.offering.facts.pathway === 'threePlusTwo') continue
    const further = [...graduatesWithOutcome(region, cohort)].filter(
      ([, { destination }]) => destination === 'furtherStudy',
    )
    if (further.length === 0) continue
    const bachelor = further.filter(([, { level }]) => level !== 'higherVocational').length
    const sat = further.length + region.dice('exam', cohort.offering.number, year).between(1, 5)
    yield {
      id: region.id('examEntry', cohort.offering.number * 100 + (year - 2000)),
      values: {
        offering: cohort.offering.id,
        year,
        examKind: 'vocationalEntrance',
        examinedOn: `${year}-06-07`,
        registered: sat + 2,
        sat,
        admittedBachelor: bachelor,
        admittedCollege: further.length - bachelor,
        matched: Math.floor(further.length * 0.8),
      },
    }
  }
}
