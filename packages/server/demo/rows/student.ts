import type { Chapter, Row } from '../generator/chapter.ts'
import { mobileOf, personName, residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { type Cohort, schoolYears } from '../generator/school-plan.ts'
import { isBai, type Student, studentsOf, studentsOfSchool } from '../generator/student-plan.ts'

/** Classes and students of the years of which there are records, and what has changed in their registration. */
export const studentChapters: readonly Chapter[] = [
  { register: 'studentClass', source: 'studentRegistration', rows: classes },
  { register: 'student', source: 'studentRegistration', rows: students },
  { register: 'registrationChange', source: 'studentRegistration', rows: changes },
]

export const classId = (region: Region, { offering, year }: Cohort, n: number): string =>
  region.id('studentClass', (offering.number * 100 + (year - 2000)) * 100 + n)

/** Which class of the cohort somebody sits in: as many in each as can be. */
const classOf = ({ cohort, index }: Student): number => index % Math.max(1, cohort.classes)

function* classes(region: Region): Generator<Row> {
  for (const school of region.schools)
    for (const offering of school.offerings)
      for (const year of schoolYears) {
        const cohort = offering.cohorts.get(year)!
        if (cohort.registered === 0) continue
        const host = cohort.combined ? hostOf(cohort) : null
        for (let n = 0; n < Math.max(1, cohort.classes); n++)
          yield {
            id: classId(region, cohort, n),
            values: {
              name: `${String(year).slice(2)}级${offering.facts.name}${cohort.classes > 1 ? `${n + 1}班` : '班'}`,
              school: school.id,
              offering: offering.id,
              entryYear: year,
              studyForm: 'fullTime',
              mergedInto: host && classId(region, host, 0),
              closedOn: year + 3 <= 2026 ? `${year + 3}-07-05` : null,
            },
          }
      }
}

/** The class with which one too small is taught: the largest of its school and year, which stands before it. */
function hostOf({ offering, year }: Cohort): Cohort | null {
  const others = offering.school.offerings.map(({ cohorts }) => cohorts.get(year)!)
  const before = others.slice(0, others.indexOf(offering.cohorts.get(year)!)).filter(({ classes }) => classes > 0)
  return before.sort((a, b) => b.registered - a.registered)[0] ?? null
}

function* students(region: Region): Generator<Row> {
  for (const school of region.schools)
    for (const student of studentsOfSchool(region, school, schoolYears))
      yield { id: student.id, values: valuesOf(region, student) }
}

const homes = { city: ['city', 0.25], town: ['town', 0.3] } as const
const hardships = ['outOfPoverty', 'monitored', 'subsistence', 'lowIncomeEdge', 'disabled', 'general'] as const

/** Of these the aid system says that their families are in need. */
export const isNeedy = (region: Region, { number, cohort }: Student): boolean =>
  region.dice('need', number).chance(cohort.offering.school.facts.townKind === 'urban' ? 0.14 : 0.26)

function valuesOf(region: Region, student: Student): Row['values'] {
  const { number, cohort, index, female, bornOn, name, status, on } = student
  const { offering, year } = cohort
  const { school } = offering
  const dice = region.dice('home', number)
  const area = dice.chance(homes.city[1]) ? 'city' : dice.chance(homes.town[1]) ? 'town' : 'rural'
  const county = dice.chance(0.7) && school.division !== 'city' ? school.division : dice.pick(counties)
  const needy = isNeedy(region, student)
  return {
    registrationNumber: `YL${year}${String(school.number + 1).padStart(3, '0')}${String(number).padStart(7, '0')}`,
    name,
    identityNumber: residentIdOf(bornOn, number, female),
    gender: female ? '2' : '1',
    bornOn,
    school: school.id,
    offering: offering.id,
    studentClass: classId(region, cohort, classOf(student)),
    entryYear: year,
    admissionSeason: 'autumn',
    studyForm: 'fullTime',
    studentSource: dice.chance(0.96)
      ? 'juniorGraduate'
      : dice.pick(['formerJunior', 'veteran', 'returnedMigrant'] as const),
    formerSchool: `${countyNames[county as keyof typeof countyNames] ?? '云岭市'}第${dice.between(1, 9)}初级中学`,
    homeDivision: region.division(county),
    homeArea: area,
    migrantChild: area === 'city' && dice.chance(0.2),
    boarding: dice.chance(0.82),
    hardship: needy ? dice.pick(hardships) : null,
    hardshipOn: needy ? `${year}-10-20` : null,
    registrationStatus: status,
    graduatedOn: status === 'graduated' || status === 'completed' ? on : null,
    mobilePhone: mobileOf(600_000_000 + number),
    guardian: personName(dice),
    guardianPhone: mobileOf(700_000_000 + number),
    person: isBai(cohort, index) ? region.person('白示例') : null,
  }
}

const countyNames = { qinghe: '清河区', lanshan: '澜山县', shiqiao: '石桥县' } as const
const counties = Object.keys(countyNames) as (keyof typeof countyNames)[]

const causes = {
  withdrawn: ['learning', 'work', 'programme', 'illness', 'learning', 'economic', 'military'],
  transferredOut: ['moved', 'programme', 'moved'],
  suspended: ['illness'],
} as const

/** One change for everybody who left or is away, where single records are kept. */
function* changes(region: Region): Generator<Row> {
  for (const school of region.schools.filter(({ detailed }) => detailed))
    for (const offering of school.offerings)
      for (const year of schoolYears)
        for (const student of studentsOf(region, offering.cohorts.get(year)!)) {
          const { status, on, number } = student
          if (status !== 'withdrawn' && status !== 'transferredOut' && status !== 'suspended') continue
          const cause = region.dice('leaving', number).pick<string>(causes[status])
          yield {
            id: region.id('registrationChange', number),
            // The latest are on the bureau's desk.
            ...(on! > '2026-05-01' && { state: 'submitted' }),
            values: {
              student: student.id,
              school: school.id,
              kind: { withdrawn: 'withdraw', transferredOut: 'transferOut', suspended: 'suspend' }[status],
              on,
              cause,
              explanation: explanations[cause],
              otherSchoolName: status === 'transferredOut' ? '外市中等职业学校（示例）' : null,
              returnBy: status === 'suspended' ? '2027-05-17' : null,
              helpGiven: status === 'withdrawn' ? '班主任家访两次，学校提供减免和岗位帮扶，本人仍坚持退学。' : null,
              approvedOn: on! > '2026-05-01' ? null : on,
              documentNumber: on! > '2026-05-01' ? null : `学籍〔${on!.slice(0, 4)}〕${number % 90} 号`,
            },
          }
        }
}

const explanations: Readonly<Record<string, string>> = {
  learning: '文化课基础薄弱，多次补考未通过。',
  work: '本人外出务工。',
  programme: '不适应所学专业。',
  illness: '因病需较长时间治疗。',
  economic: '家庭主要劳动力患病，需本人外出务工补贴家用。',
  military: '应征入伍。',
  moved: '随父母工作调动迁居外地。',
}
