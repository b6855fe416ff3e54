import { defineRule, type Queries, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { dualQualification } from './dual-qualification.register.ts'
import { enterprisePlacement } from './enterprise-placement.register.ts'
import { partTimeEngagement } from './part-time-engagement.register.ts'
import { postQuota } from './post-quota.register.ts'
import { recruitmentCase } from './recruitment-case.register.ts'
import { teacher } from './teacher.register.ts'
import { teacherTraining } from './teacher-training.register.ts'

const reads = { teacher, enterprisePlacement, organisation }

/** The day so many years before; 29 February becomes 1 March there. */
const before = (on: string, years: number) => sql`(${on}::date - make_interval(years => ${years}::int))::date`

/** Full-time professional teachers in post on the day, with their days of placement from a day on against those asked. */
function placed(
  db: Queries<typeof reads>,
  on: string,
  { from, rule, required }: { from: ReturnType<typeof sql>; rule: string; required: number },
) {
  const counting = sql`p."teacher" = "teacher"."id" and coalesce(p."countsTowards" = ${rule}, true)
    and p."from" <= ${on}::date and coalesce(p."to", p."from") > ${from}`
  const days = sql<number>`coalesce((select sum(p."days") from "enterprisePlacement" as p
    where ${counting} and not coalesce(p."exempt", false)), 0)::double precision`
  const exempt = sql<boolean>`exists (select 1 from "enterprisePlacement" as p where ${counting} and p."exempt")`
  return db
    .selectFrom('teacher')
    .innerJoin('organisation', 'organisation.id', 'teacher.school')
    .where('teacher.duty', '=', 'fullTime')
    .where('teacher.teachingCategory', 'in', ['professional', 'practiceInstructor'])
    .where('teacher.joinedOn', '<=', on)
    .where(sql<boolean>`coalesce("teacher"."leftOn" > ${on}::date, true)`)
    .select([
      'teacher.id',
      'organisation.division',
      'teacher.school as body',
      days.as('days'),
      sql<number>`${required}::double precision`.as('required'),
      sql<boolean>`${exempt} or ${days} >= ${required}`.as('verdict'),
    ])
}

const numbers = {
  days: { zh: '已实践', en: 'Done', unit: { zh: '天', en: 'days' } },
  required: { zh: '应不少于', en: 'At least', unit: { zh: '天', en: 'days' } },
} as const

const short = ({ days, required }: { days: number; required: number }) => ({
  zh: `已实践${days}天，应不少于${required}天，还差${required - days}天。`,
  en: `${days} days done where ${required} are asked: ${required - days} missing.`,
})

/** 专业课教师每年到企业实践不少于1个月, in the last twelve months; the first year in post is not judged. */
export const placementEachYear = defineRule({
  name: 'placementEachYear',
  title: '专业课教师每年企业实践',
  en: 'Placement of professional teachers each year',
  subject: 'teacher',
  kind: 'check',
  help: {
    zh: '专任专业课教师在统计时点前12个月内到企业或实训基地实践的天数，不少于规定月数折合的天数；任教未满一年的不判，免予实践的不判。',
    en: 'Days of placement of a full-time professional teacher in the twelve months before, against the months laid down; not judged in the first year nor when exempt.',
  },
  parameters: ['placementMonthsPerYear', 'placementDaysInMonth'],
  reads,
  examines: 'teacher',
  judge: (db, at) => {
    const required = at.parameter('placementMonthsPerYear')! * at.parameter('placementDaysInMonth')!
    return placed(db, at.on, { from: before(at.on, 1), rule: 'yearly', required }).where(
      sql<boolean>`coalesce("teacher"."programmeTeacherSince", "teacher"."joinedOn") <= ${before(at.on, 1)}`,
    )
  },
  numbers,
  sentence: (row) => short(row),
  basis: [ownDocument],
})

/** 专业课教师每5年累计不少于6个月. Judged once five years in post are over. */
export const placementInFiveYears = defineRule({
  name: 'placementInFiveYears',
  title: '专业课教师每5年企业实践',
  en: 'Placement of professional teachers in five years',
  subject: 'teacher',
  kind: 'check',
  help: {
    zh: '任专业课教师满5年的，在统计时点前5年内实践天数累计不少于规定月数折合的天数。',
    en: 'Days of placement in the five years before, of those who have been professional teachers for five.',
  },
  parameters: ['placementMonthsInFiveYears', 'placementDaysInMonth'],
  reads,
  examines: 'teacher',
  judge: (db, at) => {
    const required = at.parameter('placementMonthsInFiveYears')! * at.parameter('placementDaysInMonth')!
    return placed(db, at.on, { from: before(at.on, 5), rule: 'fiveYears', required }).where(
      sql<boolean>`coalesce("teacher"."programmeTeacherSince", "teacher"."joinedOn") <= ${before(at.on, 5)}`,
    )
  },
  numbers,
  sentence: (row) => short(row),
  basis: [
    ownDocument,
    unread(
      '教师〔2016〕3号',
      '职业学校专业课教师（含实习指导教师）每5年累计不少于6个月到企业实践',
      'Professional teachers practise six months in every five years',
      '第四条',
    ),
  ],
})

/** 新入职专业教师前3年须在企业实践6个月以上: judged on the day the first years are over. */
export const placementOfNewTeachers = defineRule({
  name: 'placementOfNewTeachers',
  title: '新任专业课教师企业实践',
  en: 'Placement of new professional teachers',
  subject: 'teacher',
  kind: 'check',
  help: {
    zh: '新任专业课教师在任教前几年内到企业实践累计不少于规定月数；前几年刚满、一年之内的判断，未满的不判。',
    en: 'A new professional teacher practises the months laid down within the first years; judged in the year after they are over.',
  },
  parameters: ['newTeacherYears', 'newTeacherMonths', 'placementDaysInMonth'],
  reads,
  examines: 'teacher',
  judge: (db, at) => {
    const years = at.parameter('newTeacherYears')!
    const required = at.parameter('newTeacherMonths')! * at.parameter('placementDaysInMonth')!
    const since = sql`coalesce("teacher"."programmeTeacherSince", "teacher"."joinedOn")`
    return placed(db, at.on, { from: since, rule: 'newTeacher', required })
      .where(sql<boolean>`${since} <= ${before(at.on, years)}`)
      .where(sql<boolean>`${since} > ${before(at.on, years + 1)}`)
  },
  numbers,
  sentence: (row) => short(row),
  basis: [ownDocument],
})

/** 教师每5年一个周期全员轮训. */
export const trainingRotation = defineRule({
  name: 'trainingRotation',
  title: '教师全员轮训',
  en: 'Training of every teacher in turn',
  subject: 'teacher',
  kind: 'check',
  help: {
    zh: '专任教师在规定周期内至少参加一次计入轮训的培训；到岗未满一个周期的不判。',
    en: 'Every full-time teacher takes part in a training that counts at least once in the cycle; not judged before a cycle in post is over.',
  },
  parameters: ['rotationYears'],
  reads: { teacher, teacherTraining, organisation },
  examines: 'teacher',
  judge: (db, at) => {
    const years = at.parameter('rotationYears')!
    const trainings = sql<number>`(select count(*) from "teacherTraining" as g where g."teacher" = "teacher"."id"
      and coalesce(g."rotation", false) and g."from" <= ${at.on}::date and g."from" > ${before(at.on, years)}
      and coalesce(g."result" in ('excellent', 'passed'), true))::int`
    return db
      .selectFrom('teacher')
      .innerJoin('organisation', 'organisation.id', 'teacher.school')
      .where('teacher.duty', '=', 'fullTime')
      .where(sql<boolean>`"teacher"."joinedOn" <= ${before(at.on, years)}`)
      .where(sql<boolean>`coalesce("teacher"."leftOn" > ${at.on}::date, true)`)
      .select([
        'teacher.id',
        'organisation.division',
        'teacher.school as body',
        trainings.as('trainings'),
        sql<number>`${years}::int`.as('years'),
        sql<boolean>`${trainings} > 0`.as('verdict'),
      ])
  },
  numbers: {
    trainings: { zh: '周期内轮训', en: 'Trainings in the cycle', unit: { zh: '次', en: '' } },
    years: { zh: '周期', en: 'Cycle', unit: { zh: '年', en: 'years' } },
  },
  sentence: ({ years }) => ({
    zh: `最近${years}年没有参加计入轮训的培训。`,
    en: `No training that counts in the last ${years} years.`,
  }),
  basis: [ownDocument],
})

/** 新聘专业课教师原则上有3年以上企业工作经历, or a waiver with its reason. */
export const recruitmentExperience = defineRule({
  name: 'recruitmentExperience',
  title: '新聘专业课教师企业工作经历',
  en: 'Enterprise experience of new professional teachers',
  subject: 'teacher',
  kind: 'check',
  severity: 'warning',
  period: 'year',
  help: {
    zh: '本年决定聘用的专业课教师，原则上具有规定年限以上企业工作经历；不足的须登记放宽情形和理由。',
    en: 'Professional teachers hired this year have in principle the years in an enterprise laid down; otherwise a waiver with its reason is recorded.',
  },
  parameters: ['recruitmentYears'],
  reads: { recruitmentCase, organisation },
  examines: 'recruitmentCase',
  judge: (db, at) =>
    db
      .selectFrom('recruitmentCase')
      .innerJoin('organisation', 'organisation.id', 'recruitmentCase.school')
      .where('recruitmentCase.teachingCategory', 'in', ['professional', 'practiceInstructor'])
      .where('recruitmentCase.decision', '=', 'hired')
      .where(sql<boolean>`"recruitmentCase"."decidedOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'recruitmentCase.id',
        'organisation.division',
        'recruitmentCase.school as body',
        'recruitmentCase.enterpriseYears',
        sql<number>`${at.parameter('recruitmentYears')}::double precision`.as('required'),
        'recruitmentCase.waiver',
        sql<boolean>`"recruitmentCase"."enterpriseYears" >= ${at.parameter('recruitmentYears')}
          or ("recruitmentCase"."waiver" is not null and coalesce("recruitmentCase"."waiverReason", '') <> '')`.as(
          'verdict',
        ),
      ]),
  numbers: {
    enterpriseYears: { zh: '企业工作', en: 'In an enterprise', unit: { zh: '年', en: 'years' } },
    required: { zh: '原则上不少于', en: 'In principle at least', unit: { zh: '年', en: 'years' } },
    waiver: { zh: '放宽情形', en: 'Waiver' },
  },
  sentence: ({ enterpriseYears, required, waiver }) => ({
    zh: waiver
      ? `企业工作${enterpriseYears}年，不足${required}年；登记了放宽情形，没有写明理由。`
      : `企业工作${enterpriseYears}年，不足${required}年，也没有登记放宽情形。`,
    en: waiver
      ? `${enterpriseYears} years where ${required} are asked; a waiver without its reason.`
      : `${enterpriseYears} years where ${required} are asked, and no waiver.`,
  }),
  basis: [ownDocument],
})

/** 兼职教师不超过编制员额的15%. */
export const partTimeWithinPosts = defineRule({
  name: 'partTimeWithinPosts',
  title: '兼职教师占编制员额比例',
  en: 'Part-time teachers within established posts',
  subject: 'teacher',
  kind: 'check',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '学校本学年聘用的兼职教师人数不超过核定编制的规定比例；没有登记核定编制的无法判断。',
    en: 'Part-time teachers engaged this school year are no more than the share of established posts laid down.',
  },
  parameters: ['partTimePosts'],
  reads: { partTimeEngagement, postQuota, organisation },
  examines: 'organisation',
  judge: (db, at) => {
    const established = sql<number | null>`(select q."established" from "postQuota" as q
      where q."school" = "organisation"."id" and q."referenceDate" <= ${at.on}::date
      order by q."year" desc limit 1)`
    const engaged = sql<number>`count(distinct "partTimeEngagement"."teacher")::int`
    return db
      .selectFrom('partTimeEngagement')
      .innerJoin('organisation', 'organisation.id', 'partTimeEngagement.school')
      .where('partTimeEngagement.year', '=', schoolYearOf(at.on))
      .groupBy(['organisation.id', 'organisation.division'])
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        engaged.as('engaged'),
        established.as('established'),
        sql<number>`${at.parameter('partTimePosts')}::double precision`.as('limit'),
        sql<
          boolean | null
        >`100.0 * ${engaged} <= ${at.parameter('partTimePosts')}::double precision * ${established}`.as('verdict'),
      ])
  },
  numbers: {
    engaged: { zh: '兼职教师', en: 'Part-time teachers', unit: { zh: '人', en: '' } },
    established: { zh: '核定编制', en: 'Established posts', unit: { zh: '个', en: '' } },
    limit: { zh: '不超过', en: 'At most', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ engaged, established, limit }) => ({
    zh: `聘用兼职教师${engaged}人，核定编制${established}个，超过${limit}%。`,
    en: `${engaged} part-time teachers to ${established} established posts: more than ${limit} %.`,
  }),
  basis: [ownDocument],
})

/** 每校双师型教师比例. */
export const dualQualifiedOfSchool = defineRule({
  name: 'dualQualifiedOfSchool',
  title: '每校双师型教师比例',
  en: 'Dual-qualified share of each school',
  subject: 'teacher',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '每所学校专任专业课教师中持有效双师型认定的占比不低于规定比例。',
    en: 'Of the full-time professional teachers of each school, at least the share laid down holds a valid recognition.',
  },
  parameters: ['dualQualifiedOfSchools'],
  reads: { teacher, dualQualification, organisation },
  examines: 'organisation',
  judge: (db, at) => {
    const dual = sql<number>`(count(*) filter (where exists (select 1 from "dualQualification" as q
      where q."teacher" = "teacher"."id" and q."state" in ('confirmed', 'archived') and q."recognisedOn" <= ${at.on}::date
        and coalesce(q."reviewDue" >= ${at.on}::date, true) and coalesce(q."revokedOn" > ${at.on}::date, true))))::int`
    const required = at.parameter('dualQualifiedOfSchools')
    return db
      .selectFrom('teacher')
      .innerJoin('organisation', 'organisation.id', 'teacher.school')
      .where('teacher.duty', '=', 'fullTime')
      .where('teacher.teachingCategory', 'in', ['professional', 'practiceInstructor'])
      .where('teacher.joinedOn', '<=', at.on)
      .where(sql<boolean>`coalesce("teacher"."leftOn" > ${at.on}::date, true)`)
      .groupBy(['organisation.id', 'organisation.division'])
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        dual.as('dual'),
        sql<number>`count(*)::int`.as('all'),
        sql<number>`round(100.0 * ${dual} / count(*), 2)::double precision`.as('share'),
        sql<number>`${required}::double precision`.as('required'),
        sql<boolean>`100.0 * ${dual} >= ${required}::double precision * count(*)`.as('verdict'),
      ])
  },
  numbers: {
    dual: { zh: '双师型', en: 'Dual-qualified', unit: { zh: '人', en: '' } },
    all: { zh: '专任专业课教师', en: 'Professional teachers', unit: { zh: '人', en: '' } },
    share: { zh: '占比', en: 'Share', unit: { zh: '%', en: '%' } },
    required: { zh: '应不低于', en: 'At least', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ dual, all, share, required }) => ({
    zh: `${all}名专任专业课教师中${dual}名双师型，占${share}%，低于${required}%。`,
    en: `${dual} of ${all} are dual-qualified: ${share} % where ${required} % is laid down.`,
  }),
  basis: [ownDocument],
})
