import { defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { unread } from '../basis.ts'
import { durationYears } from '../code-set/school.ts'
import { schoolYearOf } from '../in-force.ts'
import { commissionedClass } from '../industry/commissioned-class.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { teacher } from '../teacher/teacher.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'
import { qualitySampling } from './quality-sampling.register.ts'

/** The set of a college’s programme evaluation from which the ten parts are taken; its thresholds are dated data. */
const evaluationSet = unread(
  '专业建设质量评价指标（院校实例）',
  '专业质量评价的常用计算口径，各地阈值和权重不同',
  'Usual way of counting in the evaluation of programmes; thresholds and weights differ by region',
)

const shared = {
  subject: 'school',
  period: 'schoolYear',
  by: { organisation: 'school', programmeOffering: 'offering' },
  basis: [evaluationSet],
} as const

const percent = { zh: '%', en: '%' }
const base = { programmeYear, programmeOffering, organisation }

/** Offerings with their figures of one school year. */
const yearsOf = (db: unknown, year: number) =>
  // A builder over more registers than these is one over these.
  (db as Queries<typeof base>)
    .selectFrom('programmeYear')
    .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
    .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
    .where('programmeYear.year', '=', year)
    .select(['programmeYear.id', 'organisation.division', 'programmeOffering.school', 'programmeYear.offering'])

/** A number only where the one it is divided by is known. */
const where = (value: string, known: string) =>
  sql<
    number | null
  >`case when ${sql.ref(`programmeYear.${known}`)} is not null then ${sql.ref(`programmeYear.${value}`)} end`

/** 招生计划完成率: admitted (or registered) over the quota of the school year. */
export const quotaFulfilment = defineIndicator({
  ...shared,
  name: 'quotaFulfilment',
  title: '招生计划完成率',
  en: 'Quota fulfilled',
  help: {
    zh: '统计时点所在学年，专业点录取数占招生计划数的比例；没有计划数的不计。',
    en: 'Admitted over the admission quota of the school year; offerings without a quota are left out.',
  },
  unit: percent,
  as: 'ratio',
  percent: true,
  counts: 'programmeYear',
  numerator: {
    admitted: { zh: '录取数', en: 'admitted' },
    registered: { zh: '学籍注册数', en: 'registered' },
  },
  denominator: { quota: { zh: '招生计划数', en: 'admission quota' } },
  reads: base,
  measure: (db, at) =>
    yearsOf(db, schoolYearOf(at.on)).select([
      where('admitted', 'quota').as('admitted'),
      where('registered', 'quota').as('registered'),
      where('quota', 'admitted').as('quota'),
    ]),
})

/** 专业生师比: students over the professional teachers who teach the programme; shared among offerings of one programme. */
export const studentsPerTeacher = defineIndicator({
  ...shared,
  name: 'studentsPerTeacher',
  title: '专业生师比',
  en: 'Students to each professional teacher',
  help: {
    zh: '专业点在校生数与本校任教该专业的专任专业课教师数之比；同校同一专业有几个专业点的，教师平均分摊。',
    en: 'Students over the school’s full-time professional teachers of the programme; several offerings of it share them.',
  },
  unit: { zh: '∶1', en: '∶1' },
  as: 'ratio',
  counts: 'programmeYear',
  numerator: { enrolment: { zh: '在校生数', en: 'enrolment' } },
  denominator: { teachers: { zh: '任教该专业的专任教师', en: 'professional teachers of the programme' } },
  reads: { ...base, teacher },
  measure: (db, at) => {
    const taught = sql<{ school: string; programme: string; teachers: number }>`(
      select t."school", t."programme", count(*)::double precision as "teachers" from "teacher" as t
      where t."duty" = 'fullTime' and t."teachingCategory" in ('professional', 'practiceInstructor')
        and t."joinedOn" <= ${at.on}::date and coalesce(t."leftOn" > ${at.on}::date, true)
      group by t."school", t."programme")`.as('taught')
    const sharing = sql<{ school: string; programme: string; status: string; offerings: number }>`(
      select o."school", o."programme", o."status", count(*) as "offerings" from "programmeOffering" as o
      group by o."school", o."programme", o."status")`.as('sharing')
    const teachers = sql<number | null>`"taught"."teachers" / "sharing"."offerings"`
    return yearsOf(db, schoolYearOf(at.on))
      .leftJoin(taught, (join) =>
        join
          .onRef('taught.school', '=', 'programmeOffering.school')
          .onRef('taught.programme', '=', 'programmeOffering.programme'),
      )
      .leftJoin(sharing, (join) =>
        join
          .onRef('sharing.school', '=', 'programmeOffering.school')
          .onRef('sharing.programme', '=', 'programmeOffering.programme')
          .onRef('sharing.status', '=', 'programmeOffering.status'),
      )
      .select([
        sql<number | null>`case when ${teachers} is not null then "programmeYear"."enrolment" end`.as('enrolment'),
        sql<number | null>`case when "programmeYear"."enrolment" is not null then ${teachers} end`.as('teachers'),
      ])
  },
  caveats: [
    {
      zh: '教师没有登记任教专业的，不知道该专业有几名教师，不按零计。',
      en: 'Where no teacher is recorded with the programme the number is not known, and not taken as nought.',
    },
  ],
})

/** 获证率: graduates with a vocational certificate over graduates of the school year that has ended. */
export const graduatesCertified = defineIndicator({
  ...shared,
  name: 'graduatesCertified',
  title: '毕业生获证率',
  en: 'Graduates with a certificate',
  help: {
    zh: '上一学年毕业生中取得职业技能等级证书或职业资格证书的占比。',
    en: 'Of the graduates of the school year that has ended, those with a vocational certificate.',
  },
  unit: percent,
  as: 'ratio',
  percent: true,
  counts: 'programmeYear',
  numerator: { certified: { zh: '获证毕业生', en: 'graduates with a certificate' } },
  denominator: { graduates: { zh: '毕业生数', en: 'graduates' } },
  reads: base,
  measure: (db, at) =>
    yearsOf(db, schoolYearOf(at.on) - 1).select([
      where('certified', 'graduates').as('certified'),
      where('graduates', 'certified').as('graduates'),
    ]),
})

const startedYears = sql`ceil((case "programmeOffering"."nominalDuration" ${sql.raw(
  Object.entries(durationYears)
    .map(([code, years]) => `when '${code}' then ${years}`)
    .join(' '),
)} end))::int`

/** 毕业率: graduates of the school year that has ended over those who entered their nominal duration earlier. */
export const graduationRate = defineIndicator({
  ...shared,
  name: 'graduationRate',
  title: '毕业率',
  en: 'Graduation rate',
  help: {
    zh: '上一学年毕业生数占该届入学时学籍注册数的比例，按学制推算入学年份。',
    en: 'Graduates of the school year that has ended over the new entrants of their year, counted back by the nominal duration.',
  },
  unit: percent,
  as: 'ratio',
  percent: true,
  counts: 'programmeYear',
  numerator: { graduates: { zh: '毕业生数', en: 'graduates' } },
  denominator: { entrants: { zh: '入学时学籍注册数', en: 'new entrants of their year' } },
  reads: base,
  measure: (db, at) => {
    const year = schoolYearOf(at.on) - 1
    const entrants = sql<number | null>`nullif("entered"."registered", 0)`
    return yearsOf(db, year)
      .leftJoin('programmeYear as entered', (join) =>
        join
          .onRef('entered.offering', '=', 'programmeYear.offering')
          .on('entered.year', '=', sql<number>`${year}::int - ${startedYears} + 1`),
      )
      .select([
        sql<number | null>`case when ${entrants} is not null then "programmeYear"."graduates" end`.as('graduates'),
        sql<number | null>`case when "programmeYear"."graduates" is not null then ${entrants} end`.as('entrants'),
      ])
  },
  caveats: [
    {
      zh: '转入转出会使毕业率略有偏差；入学那年没有登记数据的不计。',
      en: 'Transfers distort it a little; offerings without figures for the year of entry are left out.',
    },
  ],
})

/** 订单培养占比: students of commissioned classes over new entrants of the school year. */
export const commissionedShare = defineIndicator({
  ...shared,
  name: 'commissionedShare',
  title: '订单培养学生占比',
  en: 'Share in commissioned classes',
  help: {
    zh: '统计时点所在学年，新生中进入订单班、冠名班、定向班的占比；未列学生名单的按计划人数计。',
    en: 'Of the new entrants of the school year, those in classes commissioned by enterprises; the planned number where students are not listed.',
  },
  unit: percent,
  as: 'ratio',
  percent: true,
  counts: 'programmeYear',
  numerator: { commissioned: { zh: '订单培养学生', en: 'in commissioned classes' } },
  denominator: { registered: { zh: '学籍注册新生', en: 'new entrants registered' } },
  reads: { ...base, commissionedClass },
  measure: (db, at) => {
    const year = schoolYearOf(at.on)
    const classes = sql<{ offering: string; students: number }>`(
      select c."offering", sum(coalesce(nullif(cardinality(c."students"), 0), c."planned", 0)) as "students"
      from "commissionedClass" as c where c."entryYear" = ${year} group by c."offering")`.as('classes')
    return yearsOf(db, year)
      .leftJoin(classes, 'classes.offering', 'programmeYear.offering')
      .select([
        sql<number>`coalesce("classes"."students", 0)`.as('commissioned'),
        sql<number | null>`nullif("programmeYear"."registered", 0)`.as('registered'),
      ])
  },
})

/** 质量抽测合格率: passed (or excellent) over those who sat, in the year before the reference date. */
export const samplingPassed = defineIndicator({
  ...shared,
  name: 'samplingPassed',
  title: '质量抽测合格率',
  en: 'Passed in quality sampling',
  help: {
    zh: '统计时点前一年内质量抽测的实到人次中合格（或优秀）的占比。',
    en: 'Of those who sat in the quality sampling of the year before the reference date, those who passed (or were excellent).',
  },
  unit: percent,
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'qualitySampling',
  numerator: { passed: { zh: '合格人次', en: 'passed' }, excellent: { zh: '优秀人次', en: 'excellent' } },
  denominator: { attended: { zh: '实到人次', en: 'sat' } },
  reads: { qualitySampling, programmeOffering, organisation },
  measure: (db, at) =>
    db
      .selectFrom('qualitySampling')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'qualitySampling.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where('qualitySampling.sampledOn', '<=', at.on)
      .where(sql<boolean>`"qualitySampling"."sampledOn" > ${at.on}::date - interval '1 year'`)
      .where('qualitySampling.passed', 'is not', null)
      .select([
        'qualitySampling.id',
        'organisation.division',
        'programmeOffering.school',
        'qualitySampling.offering',
        'qualitySampling.passed',
        'qualitySampling.excellent',
        'qualitySampling.attended',
      ]),
})
