import { type Chapter, Paper, type Row, told } from '../generator/chapter.ts'
import { mobileOf, personName, residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { type Trainee, type TrainingClass, trainingClasses } from '../generator/training-plan.ts'
import { comingClasses, subsidyEach } from './coming-class.ts'

/** 技能培训: who trains, what, whom, and what was paid for it. */
export const trainingChapters: readonly Chapter[] = [
  { register: 'trainingOrganisation', rows: organisations },
  { register: 'trainingCourse', rows: courses },
  { register: 'trainingClass', rows: classes },
  { register: 'trainingEnrolment', rows: enrolments },
  told('subsidyClaim', (region) => claims(region)),
]

const organisationFacts = [
  ['publicTraining', 'publicCentre', 'public', 24, 30, 480],
  ['privateTraining', 'privateSchool', 'private', 9, 16, 160],
  ['farmSchool', 'farmerSchool', 'public', 6, 22, 120],
  ['farmSchoolShiqiao', 'farmerSchool', 'public', 5, 18, 100],
  ['openUniversity', 'openUniversity', 'public', 14, 26, 300],
  ['centre', 'vocationalSchool', 'public', 26, 3, 240],
  ['technical', 'vocationalSchool', 'public', 24, 3, 200],
  ['qingheSchool', 'vocationalSchool', 'public', 13, 1, 120],
  ['lanshanSchool', 'vocationalSchool', 'public', 12, 1, 100],
  ['labourSchool', 'vocationalSchool', 'public', 10, 2, 180],
  ['turbine', 'enterprise', 'enterprise', 4, 12, 60],
] as const

function* organisations(region: Region): Generator<Row> {
  for (const [
    at,
    [key, kind, ownershipForm, fullTimeTeachers, partTimeTeachers, places],
  ] of organisationFacts.entries())
    yield {
      id: region.id('trainingOrganisation', key),
      values: {
        organisation: region.body(key),
        kind,
        ownershipForm,
        permitKind:
          kind === 'privateSchool' ? 'privateEducation' : kind === 'enterprise' ? 'filed' : 'publicInstitution',
        permitNumber: kind === 'privateSchool' ? '民职培990102260001' : null,
        permitIssuer: kind === 'privateSchool' ? region.body('labourQinghe') : null,
        permitFrom: kind === 'privateSchool' ? '2022-03-01' : null,
        // Runs out in four months: somebody should be told.
        permitTo: kind === 'privateSchool' ? '2027-02-28' : null,
        trains: true,
        evaluates: ['labourSchool', 'publicTraining', 'turbine'].includes(key),
        evaluationNumber: key === 'labourSchool' ? 'Y99000001' : null,
        evaluationTo: key === 'labourSchool' ? '2027-12-31' : null,
        scope: ['职业技能培训'],
        fullTimeTeachers,
        partTimeTeachers,
        places,
        contact: personName(region.dice('training organisation', at)),
        contactPhone: mobileOf(1_000 + at),
      },
    }
}

const courseFacts = [
  ['lanshanSchool', '青稞种植与初加工', 'farmer', 'professionalFarmer', 56, 'county'],
  ['lanshanSchool', '农产品质量安全检测', 'farmer', 'professionalFarmer', 40, 'city'],
  ['shiqiaoSchool', '果树修剪与病虫害防治', 'practicalFarming', 'professionalFarmer', 32, 'county'],
  ['shiqiaoSchool', '农产品直播营销', 'farmer', 'professionalFarmer', 24, 'city'],
  ['centre', '风电机组运维', 'highSkill', 'employee', 120, 'city'],
  ['technical', '数控车削基础', 'employmentSkill', 'unemployed', 80, 'own'],
  ['labourSchool', '电梯维保安全与技能', 'jobSkill', 'employee', 60, 'city'],
  ['qingheSchool', '居家养老照护', 'employmentSkill', 'migrantWorker', 80, 'city'],
  ['qingheSchool', '云岭家常菜', 'veteran', 'veteran', 100, 'own'],
  ['openUniversity', '智能手机应用（老年）', 'senior', 'elderly', 16, 'city'],
] as const

function* courses(region: Region): Generator<Row> {
  for (const [at, [developer, name, kind, traineeGroup, hours, shareLevel]] of courseFacts.entries())
    yield {
      id: region.id('trainingCourse', at),
      values: {
        name,
        developer: region.body(developer),
        kind,
        traineeGroup,
        hours,
        mode: at % 3 === 2 ? 'blended' : 'onSite',
        developedYear: 2023 + (at % 4),
        outline: `${name}的知识与操作，含实操考核。`,
        shareLevel,
        sharedWithin: shareLevel === 'own' ? null : region.division('city'),
        sharedOn: shareLevel === 'own' ? null : '2025-10-15',
      },
    }
}

function* classes(region: Region): Generator<Row> {
  yield* comingClasses(region)
  for (const each of trainingClasses(region)) {
    const { id, number, organiser, authority, division, name, kind, group, hours, startsOn, endsOn, level, totals } =
      each
    yield {
      id,
      // The last ones to end are still on the authorities’ desks.
      ...(endsOn >= '2026-11-17' && endsOn < '2026-12' && { state: 'submitted' }),
      values: {
        name,
        kind,
        authority: region.body(authority),
        organiser: region.body(organiser),
        division: region.division(division),
        filingNumber: level === 'named' ? `KB${startsOn.slice(0, 4)}${String(number).padStart(4, '0')}` : null,
        filedOn: level === 'named' ? startsOn : null,
        skillLevel: kind === 'highSkill' ? 'level3' : null,
        traineeGroup: group,
        mode: 'onSite',
        hours,
        startsOn,
        endsOn,
        plannedPlaces: totals?.[0] ?? 40,
        subsidyStandard: level === 'named' && authority === 'labour' ? subsidyEach : null,
        fundSource: region.id('fundSource', authority === 'agriculture' ? 'farmer' : 'employment'),
        purchased: organiser === 'privateTraining',
        dataLevel: level,
        reportedEnrolled: totals?.[0] ?? null,
        reportedCompleted: totals?.[1] ?? null,
        reportedCertified: null,
        ...(totals && {
          roster: [new Paper(`${name}名册.txt`, `${name}：结业${totals[1]}人次，名册由报送部门保存（示例）。\n`)],
        }),
      },
    }
  }
}

/** Who a trainee is: the same person wherever they come. */
function identity(region: Region, { person }: Trainee) {
  const dice = region.dice('trainee', person)
  const female = dice.chance(0.44)
  const bornOn = `${dice.between(1966, 2003)}-${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`
  return { name: personName(dice), bornOn, female, idNumber: residentIdOf(bornOn, person % 4_999_999, female) }
}

export const enrolmentId = (region: Region, { number }: TrainingClass, at: number): string =>
  region.id('trainingEnrolment', number * 1_000 + at)

function* enrolments(region: Region): Generator<Row> {
  for (const each of trainingClasses(region))
    for (const [at, trainee] of each.trainees.entries()) {
      const { name, female, idNumber } = identity(region, trainee)
      const dice = region.dice('enrolment', each.number, at)
      const completed = trainee.result === 'completed'
      const certified = completed && each.hours >= 80 && dice.chance(0.75)
      yield {
        id: enrolmentId(region, each, at),
        values: {
          trainingClass: each.id,
          name,
          idNumber,
          gender: female ? '2' : '1',
          schooling: dice.pick(['juniorSecondary', 'upperSecondary', 'college']),
          phone: mobileOf(500_000_000 + (trainee.person % 90_000_000)),
          traineeGroup: trainee.group,
          employer: trainee.group === 'employee' ? region.enterprises[(each.number * 3 + at) % 30]!.id : null,
          enrolledOn: each.startsOn,
          result: trainee.result,
          completedOn: completed ? each.endsOn : null,
          certificateName: certified ? '职业技能等级证书' : null,
          skillLevel: certified ? (each.kind === 'highSkill' ? 'level3' : 'level5') : null,
          certificateNumber: certified ? `Y99P${String(each.number * 1_000 + at).padStart(8, '0')}` : null,
          certifiedOn: certified ? each.endsOn : null,
          certifier: certified ? region.body('skillCentre') : null,
        },
      }
    }
}

/** Claims for the labour bureau’s named classes of 2026: one paid less than claimed, one refused, two on its desk. */
function claims(region: Region) {
  const paidFor = trainingClasses(region).filter(
    ({ level, authority, endsOn, startsOn }) =>
      level === 'named' && authority === 'labour' && startsOn >= '2026-03' && endsOn < '2026-11-10',
  )
  return paidFor.slice(0, 12).map((each, at) => {
    const persons = each.trainees.filter(({ result }) => result === 'completed').length
    const waiting = at >= 10
    const approved = waiting ? null : at === 4 ? persons - 3 : persons
    return [
      String(each.number),
      {
        number: `BT2026${String(at + 1).padStart(4, '0')}`,
        kind: 'training',
        claimant: region.body(each.organiser),
        authority: region.body('labour'),
        trainingClass: each.id,
        standard: subsidyEach,
        standardBasis: '云人社发〔2024〕35号',
        persons,
        claimedAmount: persons * subsidyEach * 100,
        claimedOn: laterBy(each.endsOn, 10),
        roster: [new Paper(`${each.name}享受补贴人员名册.txt`, `${each.name}：申领${persons}人（示例）。\n`)],
        approvedPersons: approved,
        approvedAmount: approved === null ? null : approved * subsidyEach * 100,
        approvedOn: approved === null ? null : laterBy(each.endsOn, 25),
        refusalReason: at === 4 ? '3人年内已享受两次补贴，核减。' : null,
        noticeFrom: approved === null ? null : laterBy(each.endsOn, 26),
        noticeTo: approved === null ? null : laterBy(each.endsOn, 33),
        budgetLine: approved === null ? null : region.id('budgetLine', 'employment.2026'),
        paidOn: approved === null || at > 7 ? null : laterBy(each.endsOn, 45),
      },
      waiting ? 'submitted' : 'confirmed',
    ] as const
  })
}

const laterBy = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
