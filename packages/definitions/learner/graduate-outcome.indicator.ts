import { type Basis, defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { graduateDestination } from '../school/graduate-destination.register.ts'
import { programmeOffering } from '../school/programme-offering.register.ts'
import { employmentOutcome } from './employment-outcome.register.ts'
import { student } from './student.register.ts'

const reads = { graduateDestination, employmentOutcome, student, programmeOffering, organisation }

/** The class counted on a day: this year's from 1 September on. */
const classOf = (on: string) => Number(on.slice(0, 4)) - (on.slice(5) < '09-01' ? 1 : 0)

/**
 * Graduates of a class on 1 September: totals of offerings as delivered, and graduates recorded one by one. A school
 * that records every graduate is not counted by its totals as well.
 */
function destinations(db: Queries<typeof reads>, on: string) {
  const totals = db
    .selectFrom('graduateDestination')
    .innerJoin('programmeOffering', 'programmeOffering.id', 'graduateDestination.offering')
    .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
    .where('graduateDestination.year', '=', classOf(on))
    .where('graduateDestination.point', '=', 'september')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('employmentOutcome as o')
            .select('o.id')
            .whereRef('o.school', '=', 'programmeOffering.school')
            .whereRef('o.graduationYear', '=', 'graduateDestination.year')
            .where('o.point', '=', 'september'),
        ),
      ),
    )
    .select([
      'graduateDestination.id',
      'organisation.division',
      'programmeOffering.school',
      'graduateDestination.offering',
      'graduateDestination.graduates',
      sql<number>`"graduateDestination"."employed" + "graduateDestination"."furtherStudy"
        + coalesce("graduateDestination"."military", 0)`.as('settled'),
      'graduateDestination.furtherStudy',
      'graduateDestination.employed',
      'graduateDestination.ownBusiness',
      'graduateDestination.matched',
      sql<number | null>`"graduateDestination"."startingSalary" * "graduateDestination"."employed"`.as('salary'),
      sql<number | null>`case when "graduateDestination"."startingSalary" is not null
        then "graduateDestination"."employed" end`.as('salaried'),
    ])
  const works = sql`"employmentOutcome"."destination" in
    ('agreement', 'contract', 'otherEmployment', 'business', 'flexible', 'grassroots')`
  const studies = sql`"employmentOutcome"."destination" in ('furtherStudy', 'abroad')`
  const singly = db
    .selectFrom('employmentOutcome')
    .innerJoin('organisation', 'organisation.id', 'employmentOutcome.school')
    .leftJoin('student', 'student.id', 'employmentOutcome.student')
    .where('employmentOutcome.graduationYear', '=', classOf(on))
    .where('employmentOutcome.point', '=', 'september')
    .select([
      'employmentOutcome.id',
      'organisation.division',
      'employmentOutcome.school',
      sql<string>`"student"."offering"`.as('offering'),
      sql<number>`1`.as('graduates'),
      sql<number>`(${works} or ${studies} or "employmentOutcome"."destination" = 'military')::int`.as('settled'),
      sql<number>`(${studies})::int`.as('furtherStudy'),
      sql<number>`(${works})::int`.as('employed'),
      sql<number>`("employmentOutcome"."destination" = 'business')::int`.as('ownBusiness'),
      sql<number | null>`case when ${works} then "employmentOutcome"."matched"::int end`.as('matched'),
      sql<number | null>`case when ${works} then "employmentOutcome"."startingSalary" end`.as('salary'),
      sql<number | null>`case when ${works} and "employmentOutcome"."startingSalary" is not null then 1 end`.as(
        'salaried',
      ),
    ])
  return totals.unionAll(singly)
}

const shared = {
  subject: 'learner',
  period: 'day',
  counts: 'graduateDestination',
  also: ['employmentOutcome'],
  persons: true,
  by: { organisation: 'school', programmeOffering: 'offering' },
  reads,
  caveats: [
    {
      zh: '以毕业当年9月1日为统计时点；9月1日之前问的是上一届。升学占落实人数，不占毕业生数。',
      en: 'Counted on 1 September of the year of graduation; before that day it is the class before. Further study is a share of those settled, not of graduates.',
    },
  ],
} as const

const qualityReport: Basis = unread(
  '中等职业教育质量年度报告编制要求',
  '毕业去向落实率、升学、自主创业的计算口径',
  'How destinations, further study and own business are counted in the annual quality report',
)

/** 毕业去向落实率: settled, further study included, over graduates. */
export const destinationRate = defineIndicator({
  ...shared,
  name: 'destinationRate',
  title: '毕业去向落实率',
  en: 'Graduates settled',
  help: {
    zh: '毕业生中已落实去向（直接就业、升学、参军）的占比。',
    en: 'Of the graduates, those settled: employed, in further study or in military service.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  numerator: {
    settled: { zh: '落实人数（含升学）', en: 'settled, further study included' },
    employed: { zh: '直接就业人数', en: 'in direct employment' },
  },
  denominator: { graduates: { zh: '毕业生数', en: 'graduates' } },
  measure: (db, at) => destinations(db, at.on),
  basis: [ownDocument, qualityReport],
  answers: { words: [['就业率'], ['去向落实率']], units: ['%'], not: ['对口'] },
})

/** 升学占比: further study over those settled. */
export const furtherStudyShare = defineIndicator({
  ...shared,
  name: 'furtherStudyShare',
  title: '升学占落实人数比例',
  en: 'Share in further study',
  help: {
    zh: '已落实去向的毕业生中升学的占比；也可改以毕业生数为分母。',
    en: 'Of those settled, those in further study; or over all graduates.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  numerator: { furtherStudy: { zh: '升学人数', en: 'in further study' } },
  denominator: {
    settled: { zh: '落实人数', en: 'settled' },
    graduates: { zh: '毕业生数', en: 'graduates' },
  },
  measure: (db, at) => destinations(db, at.on),
  basis: [qualityReport],
  answers: { words: [['升学率'], ['升学', '比例']], units: ['%'], not: ['本科'] },
})

/** 直接就业人数. */
export const directEmployment = defineIndicator({
  ...shared,
  name: 'directEmployment',
  title: '直接就业人数',
  en: 'Graduates in direct employment',
  help: {
    zh: '毕业生中直接就业的人数，不含升学；等于三次产业之和。',
    en: 'Graduates in employment without further study; the sum over the three sectors.',
  },
  unit: { zh: '人', en: 'persons' },
  as: 'sum',
  numerator: { employed: { zh: '直接就业', en: 'employed' } },
  measure: (db, at) => destinations(db, at.on),
  basis: [qualityReport],
  answers: { words: [['直接就业']], units: ['人'] },
})

/** 自主创业率: own business over those settled. */
export const ownBusinessShare = defineIndicator({
  ...shared,
  name: 'ownBusinessShare',
  title: '自主创业率',
  en: 'Share with a business of their own',
  help: {
    zh: '已落实去向的毕业生中自主创业的占比。',
    en: 'Of those settled, those who started a business.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  numerator: { ownBusiness: { zh: '自主创业', en: 'own business' } },
  denominator: { settled: { zh: '落实人数', en: 'settled' } },
  measure: (db, at) => destinations(db, at.on),
  basis: [qualityReport],
  answers: { words: [['创业率']], units: ['%'] },
})

/** 对口就业率: matched over those in direct employment. */
export const matchedEmploymentShare = defineIndicator({
  ...shared,
  name: 'matchedEmploymentShare',
  title: '对口就业率',
  en: 'Share in matched work',
  help: {
    zh: '直接就业的毕业生中岗位与所学专业相关的占比。',
    en: 'Of those employed, those whose work matches the programme studied.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  numerator: { matched: { zh: '对口就业', en: 'matched' } },
  denominator: { employed: { zh: '直接就业', en: 'employed' } },
  measure: (db, at) => destinations(db, at.on),
  basis: [qualityReport],
  answers: { words: [['对口就业']], units: ['%'] },
})

/** 平均起薪: mean over those in direct employment of whom it is known. */
export const startingSalary = defineIndicator({
  ...shared,
  name: 'startingSalary',
  title: '毕业生平均起薪',
  en: 'Mean starting salary',
  help: {
    zh: '直接就业毕业生的平均起薪，按人数加权；没有登记起薪的不计。',
    en: 'Mean of those employed whose salary is known, weighted by persons.',
  },
  unit: { zh: '元/月', en: 'CNY a month' },
  as: 'ratio',
  numerator: { salary: { zh: '起薪合计', en: 'salaries added up' } },
  denominator: { salaried: { zh: '登记了起薪的人数', en: 'persons whose salary is known' } },
  measure: (db, at) => destinations(db, at.on),
  basis: [qualityReport],
  answers: { words: [['起薪']], units: ['元', '元/月'] },
})
