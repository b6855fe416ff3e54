import { defineRule, type Queries, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { cooperationAgreement } from '../industry/cooperation-agreement.register.ts'
import { honour } from '../organisation/honour.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { offeringDecision } from './offering-decision.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'
import { school } from './school.register.ts'

const reads = { programmeOffering, programmeYear, organisation, cooperationAgreement }

/**
 * Offerings that could have taken in students for `years` school years up to the last one registered: how many of these
 * years are recorded, and how many new entrants there were. An offering whose beginning nobody recorded is old enough.
 */
function intakes(db: Queries<typeof reads>, on: string, years: number) {
  const last = schoolYearOf(on)
  const first = last - years + 1
  return db
    .selectFrom('programmeOffering')
    .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
    .leftJoin('programmeYear', (join) =>
      join
        .onRef('programmeYear.offering', '=', 'programmeOffering.id')
        .on('programmeYear.year', '>=', first)
        .on('programmeYear.year', '<=', last),
    )
    .where('programmeOffering.status', 'not in', ['closed', 'planned'])
    .where(
      sql<boolean>`coalesce("programmeOffering"."firstIntakeYear", "programmeOffering"."firstFiledYear", 0) <= ${first}`,
    )
    .groupBy(['programmeOffering.id', 'organisation.division', 'programmeOffering.school'])
    .select([
      'programmeOffering.id',
      'organisation.division',
      'programmeOffering.school as body',
      sql<number>`${years}::int`.as('years'),
      sql<number>`count("programmeYear"."registered")::int`.as('recorded'),
      sql<number | null>`sum("programmeYear"."registered")::int`.as('entrants'),
    ])
}

const numbers = {
  years: { zh: '考察学年数', en: 'School years looked at' },
  recorded: { zh: '其中有登记', en: 'Of these recorded' },
  entrants: { zh: '学籍注册新生合计', en: 'New entrants in all', unit: { zh: '人', en: 'persons' } },
} as const

/** No entrant in all years recorded; unclear while a year is missing and none of the others has any. */
const withoutIntake = (years: number) => sql`case
  when sum("programmeYear"."registered") > 0 then false when count("programmeYear"."registered") = ${years} then true end`

/** 连续3年未招生的专业，按新设专业重新备案. */
export const idleOffering = defineRule({
  name: 'idleOffering',
  title: '连续未招生专业重新备案',
  en: 'Offerings without intake are filed anew',
  subject: 'school',
  kind: 'check',
  help: {
    zh: '专业连续规定年数没有招生的，再招生须按新设专业重新备案审批。招生以学籍注册数为准。',
    en: 'An offering without intake for the years laid down is filed anew as a new one before it recruits; intake is what was registered.',
  },
  parameters: ['yearsWithoutIntake', 'idleFiledAnew'],
  adoptedBy: 'idleFiledAnew',
  reads,
  examines: 'programmeOffering',
  judge: (db, at) =>
    intakes(db, at.on, at.parameter('yearsWithoutIntake')!).select(
      sql<boolean | null>`not (${withoutIntake(at.parameter('yearsWithoutIntake')!)})`.as('verdict'),
    ),
  numbers,
  sentence: ({ years }) => ({
    zh: `连续${years}个学年没有招生，再招生须按新设专业重新备案。`,
    en: `No intake for ${years} school years: to be filed anew as a new programme.`,
  }),
  basis: [ownDocument],
})

/** 无企业参与办学且连续3年未招生的专业，逐步淘汰. */
export const offeringWithoutPartner = defineRule({
  name: 'offeringWithoutPartner',
  title: '无企业参与且连续未招生专业淘汰',
  en: 'Offerings without partner and intake are phased out',
  subject: 'school',
  kind: 'check',
  help: {
    zh: '没有企业参与办学、又连续规定年数没有招生的专业应逐步淘汰。企业参与以生效的合作协议所列专业点为准。',
    en: 'An offering with no enterprise partner and no intake for the years laid down is to be phased out; a partner is an agreement in force that lists it.',
  },
  parameters: ['yearsWithoutIntake', 'phaseOutWithoutPartner'],
  adoptedBy: 'phaseOutWithoutPartner',
  reads,
  examines: 'programmeOffering',
  judge: (db, at) => {
    const partners = sql<number>`(select count(distinct a."enterprise") from "cooperationAgreement" as a
      where "programmeOffering"."id" = any(a."offerings") and a."from" <= ${at.on}::date
        and coalesce(a."to" >= ${at.on}::date, true) and coalesce(a."terminatedOn" > ${at.on}::date, true))::int`
    return intakes(db, at.on, at.parameter('yearsWithoutIntake')!).select([
      partners.as('partners'),
      sql<boolean | null>`case when ${partners} > 0 then true
        else not (${withoutIntake(at.parameter('yearsWithoutIntake')!)}) end`.as('verdict'),
    ])
  },
  numbers: { ...numbers, partners: { zh: '参与办学企业', en: 'Enterprise partners', unit: { zh: '家', en: '' } } },
  sentence: ({ years }) => ({
    zh: `没有企业参与办学，且连续${years}个学年没有招生。`,
    en: `No enterprise partner and no intake for ${years} school years.`,
  }),
  basis: [ownDocument],
})

/** 连续3年招生人数不能独立成班的专业，停办. A combined class is no class of its own. */
export const classlessOffering = defineRule({
  name: 'classlessOffering',
  title: '连续不能独立成班专业停办',
  en: 'Offerings unable to form a class are closed',
  subject: 'school',
  kind: 'check',
  help: {
    zh: '专业连续规定年数的招生人数都不能独立成班的应停办；与其他专业合班的不算独立成班。',
    en: 'An offering whose intake forms no class of its own for the years laid down is closed; taught together with another it has none.',
  },
  parameters: ['yearsWithoutClass', 'smallestClass'],
  reads,
  examines: 'programmeOffering',
  judge: (db, at) => {
    const years = at.parameter('yearsWithoutClass')!
    const formed = sql<number>`count(*) filter (where "programmeYear"."registered" >= ${at.parameter('smallestClass')}
      and not coalesce("programmeYear"."combinedClass", false))`
    return intakes(db, at.on, years).select([
      sql<number>`${at.parameter('smallestClass')}::int`.as('smallest'),
      sql<number | null>`max("programmeYear"."registered")::int`.as('most'),
      sql<boolean | null>`case when ${formed} > 0 then true when count("programmeYear"."registered") = ${years}
        then false end`.as('verdict'),
    ])
  },
  numbers: {
    ...numbers,
    most: { zh: '最多一年招生', en: 'Most in one year', unit: { zh: '人', en: 'persons' } },
    smallest: { zh: '独立成班最低', en: 'Smallest class', unit: { zh: '人', en: 'persons' } },
  },
  sentence: ({ years, most, smallest }) => ({
    zh: `连续${years}个学年不能独立成班：招生最多的一年${most ?? 0}人，独立成班最低${smallest}人（合班不算）。`,
    en: `No class of its own for ${years} school years: at most ${most ?? 0} entrants where ${smallest} make a class (combined classes do not count).`,
  }),
  basis: [ownDocument],
})

/** 每学年新设专业一般不超过3个 / 2个, by whether the school held the national key title when the decision was taken. */
export const newProgrammesPerYear = defineRule({
  name: 'newProgrammesPerYear',
  title: '每学年新设专业数量',
  en: 'New programmes each school year',
  subject: 'school',
  kind: 'check',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '学校每学年新设专业一般不超过规定个数，国家级重点学校与其他学校分别规定；是否国家级重点看学年开始之日。',
    en: 'A school generally opens no more new programmes a school year than laid down, for national key schools and others; the title counts as held when the year begins.',
  },
  parameters: ['newProgrammesOfKeySchools', 'newProgrammesOfOtherSchools'],
  reads: { school, organisation, programmeOffering, offeringDecision, honour },
  examines: 'organisation',
  judge: (db, at) => {
    const key = sql<boolean>`exists (select 1 from "honour" as h where h."organisation" = "organisation"."id"
      and h."series" = 'nationalKey' and coalesce(h."grantedOn", make_date(h."year", 1, 1)) <= ${at.from}::date
      and coalesce(h."validTo" >= ${at.from}::date, true) and coalesce(h."revokedOn" > ${at.from}::date, true))`
    const limit = sql<number>`case when ${key} then ${at.parameter('newProgrammesOfKeySchools')}::int
      else ${at.parameter('newProgrammesOfOtherSchools')}::int end`
    const opened = sql<number>`(select count(distinct d."offering") from "offeringDecision" as d
      join "programmeOffering" as o on o."id" = d."offering"
      where o."school" = "organisation"."id" and d."kind" = 'open'
        and coalesce(d."fromYear" = ${schoolYearOf(at.on)}, d."decidedOn" between ${at.from}::date and ${at.on}::date))::int`
    return db
      .selectFrom('school')
      .innerJoin('organisation', 'organisation.id', 'school.organisation')
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        opened.as('opened'),
        limit.as('limit'),
        sql<boolean>`${opened} <= ${limit}`.as('verdict'),
      ])
  },
  numbers: {
    opened: { zh: '本学年新设', en: 'Opened this year', unit: { zh: '个', en: '' } },
    limit: { zh: '一般不超过', en: 'Generally at most', unit: { zh: '个', en: '' } },
  },
  sentence: ({ opened, limit }) => ({
    zh: `本学年新设${opened}个专业，一般不超过${limit}个。`,
    en: `${opened} new programmes this school year where ${limit} are usual.`,
  }),
  basis: [ownDocument],
})

/** 未备案的专业不下达招生计划. */
export const quotaWithoutFiling = defineRule({
  name: 'quotaWithoutFiling',
  title: '未备案专业不得安排招生计划',
  en: 'No quota without filing',
  subject: 'school',
  kind: 'check',
  period: 'schoolYear',
  help: {
    zh: '安排了本学年招生计划的专业点，须有备案年份和备案文号。',
    en: 'An offering with a quota for the school year must have been filed, with its year and number.',
  },
  parameters: ['filingBeforeQuota'],
  adoptedBy: 'filingBeforeQuota',
  reads,
  examines: 'programmeYear',
  judge: (db, at) =>
    db
      .selectFrom('programmeYear')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where('programmeYear.year', '=', schoolYearOf(at.on))
      .where('programmeYear.quota', '>', 0)
      .select([
        'programmeYear.id',
        'organisation.division',
        'programmeOffering.school as body',
        'programmeYear.quota',
        'programmeOffering.firstFiledYear',
        'programmeOffering.filingNumber',
        sql<boolean>`"programmeOffering"."firstFiledYear" is not null
          and "programmeOffering"."filingNumber" is not null`.as('verdict'),
      ]),
  numbers: {
    quota: { zh: '招生计划', en: 'Quota', unit: { zh: '人', en: 'persons' } },
    firstFiledYear: { zh: '首次备案年份', en: 'First filed' },
    filingNumber: { zh: '备案文号', en: 'Filing number' },
  },
  sentence: ({ quota }) => ({
    zh: `没有备案记录，却安排招生计划${quota}人。`,
    en: `A quota of ${quota} without a filing on record.`,
  }),
  basis: [ownDocument],
})
