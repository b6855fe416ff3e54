import type { Chapter, Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import {
  type Cohort,
  graduatesOf,
  lastYear,
  type Offering,
  presentAt,
  type School,
  schoolYears,
} from '../generator/school-plan.ts'
import { studentsOf } from '../generator/student-plan.ts'
import { certificateOf } from './certificate.ts'

/** 专业点 with their years, the decisions about them and how they were assessed. */
export const offeringChapters: readonly Chapter[] = [
  { register: 'programmeOffering', rows: offerings },
  { register: 'programmeYear', source: 'studentRegistration', rows: years },
  { register: 'offeringDecision', rows: decisions },
  { register: 'offeringAssessment', rows: assessments },
]

const offeringsOf = (region: Region) => region.schools.flatMap(({ offerings }) => offerings)

function* offerings(region: Region): Generator<Row> {
  for (const offering of offeringsOf(region)) {
    const { facts, school, level } = offering
    const first = firstIntake(region, offering)
    yield {
      id: offering.id,
      values: {
        school: school.id,
        programme: region.official.programme(facts.programme),
        nominalDuration: 'y3',
        level,
        pathway: facts.pathway ?? 'employment',
        studyForm: 'fullTime',
        partner: facts.pathway === 'threePlusTwo' ? region.body('college') : null,
        campus: region.id('campus', `${school.key}.main`),
        status: facts.status ?? 'recruiting',
        statusSince: facts.status ? facts.decision![1] : `${first}-09-01`,
        firstFiledYear: first,
        firstIntakeYear: first,
        lastIntakeYear: schoolYears.findLast((year) => offering.cohorts.get(year)!.registered > 0),
        filingNumber: facts.status ? null : '云教职成〔2026〕11号',
      },
    }
  }
  for (const { id, school, facts } of plannedOfferings(region))
    yield {
      id,
      values: {
        school: school.id,
        programme: region.official.programme(facts.programme),
        nominalDuration: 'y3',
        level: 'secondary',
        pathway: 'employment',
        studyForm: 'fullTime',
        campus: region.id('campus', `${school.key}.main`),
        status: 'planned',
      },
    }
}

interface Planned {
  readonly id: string
  readonly name: string
  readonly school: School
  readonly facts: {
    readonly programme: string
    readonly state: 'draft' | 'signed' | 'refused'
    readonly partners: readonly string[]
    readonly grounds: string
  }
}

/** Programmes that schools of the story mean to open in the coming school year: they do not recruit and count nowhere yet. */
export function plannedOfferings(region: Region): Planned[] {
  return (
    [
      [
        'centre',
        '710205',
        { state: 'draft', partners: ['software'], grounds: '本市数据服务岗位增长，拟与企业共建大数据方向。' },
      ],
      [
        'lanshanSchool',
        '790302',
        { state: 'signed', partners: ['care'], grounds: '县域养老机构用工需求年均增长，填补本县空白。' },
      ],
      ['qingheSchool', '700209', { state: 'refused', partners: ['carService'], grounds: '对接新能源汽车维修岗位。' }],
    ] as const
  ).map(([key, programme, facts]) => ({
    id: region.id('programmeOffering', `planned.${key}.${programme}`),
    name: `planned.${key}.${programme}`,
    school: region.school(key),
    facts: { programme, ...facts },
  }))
}

/** The year of the first entrants: before the records begin where there were some from the start. */
export function firstIntake(region: Region, { cohorts, number }: Offering): number {
  if (cohorts.get(schoolYears[0]!)!.registered === 0)
    return schoolYears.find((year) => cohorts.get(year)!.registered > 0)!
  return region.dice('first intake', number).between(2005, 2020)
}

/** The years in which an offering had students or might have recruited. */
export function activeYears(region: Region, offering: Offering): number[] {
  const first = firstIntake(region, offering)
  return schoolYears.filter(
    (year) => year >= first && (enrolmentAt(offering, year) > 0 || offering.facts.status === undefined),
  )
}

/** Students on 1 September: those of three cohorts who are still there. */
export const enrolmentAt = ({ cohorts }: Offering, year: number): number =>
  [year, year - 1, year - 2].reduce(
    (sum, entry) => sum + (cohorts.has(entry) ? presentAt(cohorts.get(entry)!, year) : 0),
    0,
  )

function* years(region: Region): Generator<Row> {
  for (const offering of offeringsOf(region))
    for (const year of activeYears(region, offering))
      yield {
        id: region.id('programmeYear', offering.number * 100 + (year - 2000)),
        values: { offering: offering.id, year, ...figuresOf(region, offering, year) },
      }
}

/** From the quota of a school year to those who graduated at its end; the year that has begun has no end yet. */
export function figuresOf(region: Region, offering: Offering, year: number): Row['values'] {
  const { cohorts, facts } = offering
  const { registered, classes, combined } = cohorts.get(year)!
  const dice = region.dice('year', offering.number, year)
  const leaving = [year, year - 1, year - 2].map((entry, at) => [cohorts.get(entry), at] as const)
  const lost = (kind: 'droppedOut' | 'transferredOut') =>
    leaving.reduce((sum, [cohort, at]) => sum + (cohort?.[kind][at] ?? 0), 0)
  const reported = registered === 0 ? 0 : registered + dice.between(0, Math.ceil(registered * 0.04))
  const admitted = registered === 0 ? 0 : reported + dice.between(1, Math.ceil(registered * 0.1))
  const over = year < lastYear
  const ending = cohorts.get(year - 2)
  return {
    referenceDate: `${year}-09-01`,
    quota: registered === 0 ? (facts.status ? 0 : 30) : Math.ceil((admitted * (registered < 25 ? 1.6 : 1.05)) / 5) * 5,
    admitted,
    reported,
    registered,
    registeredInSpring: 0,
    enrolment: enrolmentAt(offering, year),
    transferredIn: over ? 0 : null,
    transferredOut: over ? lost('transferredOut') : null,
    droppedOut: over ? lost('droppedOut') : null,
    classes,
    combinedClass: combined,
    graduates: over && ending ? graduatesOf(ending) : null,
    completions: over && ending ? ending.completions : null,
    certified: over && ending ? certifiedOf(region, ending) : null,
    noIntakeReason: registered > 0 ? null : facts.status ? 'suspended' : 'tooFew',
  }
}

/** Graduates with a certificate: counted where every certificate is recorded. */
function certifiedOf(region: Region, cohort: Cohort): number {
  if (!cohort.offering.school.detailed || !schoolYears.includes(cohort.year))
    return Math.round(graduatesOf(cohort) * 0.7)
  let count = 0
  for (const student of studentsOf(region, cohort))
    if (student.status === 'graduated' && certificateOf(region, student) !== null) count += 1
  return count
}

function* decisions(region: Region): Generator<Row> {
  for (const offering of offeringsOf(region)) {
    const { decision } = offering.facts
    if (!decision) continue
    const [kind, on, grounds] = decision
    yield {
      id: region.id('offeringDecision', offering.number),
      values: {
        offering: offering.id,
        kind,
        decidedBy: offering.level === 'secondary' ? '云岭市教育局' : '云岭市人力资源和社会保障局',
        decidedOn: on,
        fromYear: Number(on.slice(0, 4)) + (kind === 'suspend' && on.slice(5) > '09' ? 1 : 0),
        documentNumber: `云教职成〔${on.slice(0, 4)}〕${on.slice(5, 7) === '07' ? 19 : 14}号`,
        rectifyBy: kind === 'rectify' ? '2026-07-31' : null,
        grounds,
        studentsLeft:
          kind === 'close'
            ? '在校生已全部毕业，无安置事项。'
            : kind === 'suspend'
              ? '在校生按原方案培养至毕业。'
              : null,
      },
    }
  }
}

const advice = [
  ['strong', 'expand', 92, '与产业链岗位高度契合，就业对口率和起薪居全市前列。'],
  ['distinctive', 'keep', 86, '服务本地特色产业，规模适当。'],
  ['ordinary', 'improve', 78, '课程更新慢，企业参与不足。'],
  ['surplus', 'rectify', 69, '同质化布点多，需调整培养方向。'],
  ['deviating', 'suspend', 58, '连续多年不能独立成班，建议停止招生。'],
] as const

/** What the bureau said of every offering of the story in 2025 and 2026. */
function* assessments(region: Region): Generator<Row> {
  for (const offering of offeringsOf(region)) {
    if (offering.facts.status || !offering.school.detailed) continue
    for (const year of [2025, 2026]) {
      const entrants = offering.cohorts.get(year)!.registered
      const at = entrants < 20 ? 4 : offering.facts.chain ? (entrants > 33 ? 0 : 1) : entrants < 33 ? 3 : 2
      const [kind, what, score, words] = advice[at]!
      yield {
        id: region.id('offeringAssessment', offering.number * 100 + (year - 2000)),
        ...(year === 2026 && at === 4 && { state: 'submitted' }),
        values: {
          offering: offering.id,
          year,
          assessedOn: `${year}-10-28`,
          assessedBy: '云岭市职业教育专业建设指导委员会',
          class: kind,
          score: score + region.dice('assessment', offering.number, year).between(-3, 3),
          chainMatch: words,
          problems: at < 2 ? null : words,
          advice: what,
        },
      }
    }
  }
}
