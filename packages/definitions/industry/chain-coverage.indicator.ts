import { defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { inForce } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { programmeCluster } from '../school/programme-cluster.register.ts'
import { programmeOffering } from '../school/programme-offering.register.ts'
import { school } from '../school/school.register.ts'
import { chainLink } from './chain-link.register.ts'
import { industryChain } from './industry-chain.register.ts'

const confirmedOnly = {
  zh: '只计主管部门确认、统计时点有效的产业链关联；由学校或企业提出而未确认的不计。',
  en: 'Only links the bureau has confirmed and that are in force count; proposals do not.',
}

const links = { chainLink, industryChain }

/** The offerings linked to a chain on the day, and whether one of the links is at its core. */
const linkedOfferings = (db: unknown, on: string) =>
  // Indicators read further registers besides.
  (db as Queries<typeof links>)
    .selectFrom('chainLink')
    .innerJoin('industryChain', 'industryChain.id', 'chainLink.chain')
    .where('chainLink.offering', 'is not', null)
    .where(inForce('chainLink', on))
    .where(inForce('industryChain', on))
    .groupBy('chainLink.offering')
    .select(['chainLink.offering', sql<boolean>`bool_or("chainLink"."role" in ('leader', 'core'))`.as('core')])
    .as('linked')

/** 每条产业链对接职业学校数: the least of all chains, each with its schools. */
export const schoolsPerChain = defineIndicator({
  name: 'schoolsPerChain',
  title: '每条产业链对接职业学校数',
  en: 'Schools serving each industry chain',
  subject: 'industry',
  help: {
    zh: '每条产业链上有已确认关联且在招专业点的学校所数；全市的数取各链中最少的一条。',
    en: 'Schools with a recruiting offering linked to the chain; the figure of the whole is that of the chain with the fewest.',
  },
  unit: { zh: '所', en: 'schools' },
  as: 'distinct',
  period: 'day',
  counts: 'chainLink',
  by: { industryChain: 'chain' },
  least: 'industryChain',
  numerator: { school: { zh: '对接学校', en: 'schools linked' } },
  reads: { industryChain, chainLink, programmeOffering },
  measure: (db, at) =>
    db
      .selectFrom('industryChain')
      .leftJoin('chainLink', (join) =>
        join
          .onRef('chainLink.chain', '=', 'industryChain.id')
          .on('chainLink.kind', '=', 'offering')
          .on(inForce('chainLink', at.on)),
      )
      .leftJoin('programmeOffering', (join) =>
        join.onRef('programmeOffering.id', '=', 'chainLink.offering').on('programmeOffering.status', '=', 'recruiting'),
      )
      .where(inForce('industryChain', at.on))
      .select(['chainLink.id', 'industryChain.division', 'industryChain.id as chain', 'programmeOffering.school']),
  basis: [ownDocument],
  caveats: [confirmedOnly],
  answers: {
    words: [
      ['产业链', '学校'],
      ['链', '职业学校', '对接'],
    ],
    units: ['所'],
  },
})

/** 服务重点产业专业布点占比: offerings linked to a chain over offerings; with and without intake are two numbers. */
export const keyIndustryOfferingShare = defineIndicator({
  name: 'keyIndustryOfferingShare',
  title: '服务重点产业专业布点占比',
  en: 'Share of offerings serving key industries',
  subject: 'industry',
  help: {
    zh: '专业点中，与重点产业链有已确认关联的占比。分母可选在招专业点，或全部未撤销专业点（含停招）。',
    en: 'Of the programme offerings, those with a confirmed link to a key industry chain; over offerings recruiting, or over all that are not closed.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'programmeOffering',
  by: { organisation: 'school' },
  numerator: {
    linked: { zh: '与重点产业链关联', en: 'linked to a key chain' },
    core: { zh: '核心关联', en: 'linked as core' },
  },
  denominator: {
    recruiting: { zh: '在招专业点', en: 'offerings recruiting' },
    kept: { zh: '全部未撤销专业点', en: 'all offerings not closed' },
  },
  reads: { programmeOffering, chainLink, industryChain, organisation },
  measure: (db, at) =>
    db
      .selectFrom('programmeOffering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .leftJoin(
        () => linkedOfferings(db, at.on),
        (join) => join.onRef('linked.offering', '=', 'programmeOffering.id'),
      )
      .select([
        'programmeOffering.id',
        'organisation.division',
        'programmeOffering.school',
        sql<boolean>`"linked"."offering" is not null`.as('linked'),
        sql<boolean>`coalesce("linked"."core", false)`.as('core'),
        sql<boolean>`"programmeOffering"."status" = 'recruiting'`.as('recruiting'),
        sql<boolean>`"programmeOffering"."status" not in ('closed', 'planned')`.as('kept'),
      ]),
  basis: [ownDocument],
  caveats: [
    confirmedOnly,
    {
      zh: '专业点状态按现在登记的计算，看过去某日请同时选择按当日登记的数据。',
      en: 'The status is the present one; for a past day choose the data as recorded then as well.',
    },
  ],
  answers: {
    words: [
      ['专业', '布点'],
      ['专业点', '占比'],
      ['重点产业', '专业'],
    ],
    units: ['%'],
  },
})

/** 每校服务重点产业链专业（群）数: the least of all schools. */
export const keyProgrammesPerSchool = defineIndicator({
  name: 'keyProgrammesPerSchool',
  title: '每校服务重点产业链专业（群）数',
  en: 'Programmes serving key chains at each school',
  subject: 'industry',
  help: {
    zh: '每所职业学校与重点产业链有已确认关联的专业群（或专业点）个数；全市的数取各校中最少的一所。',
    en: 'Clusters (or offerings) of each school linked to a key chain; the figure of the whole is that of the school with the fewest.',
  },
  unit: { zh: '个', en: 'programmes' },
  as: 'distinct',
  period: 'day',
  counts: 'school',
  by: { organisation: 'organisation' },
  least: 'organisation',
  numerator: {
    cluster: { zh: '专业群', en: 'clusters' },
    offering: { zh: '专业点', en: 'offerings' },
  },
  reads: { school, organisation, programmeOffering, programmeCluster, chainLink, industryChain },
  measure: (db, at) =>
    db
      .selectFrom('school')
      .innerJoin('organisation', 'organisation.id', 'school.organisation')
      .leftJoin(
        () =>
          db
            .selectFrom('programmeOffering')
            .innerJoin(linkedOfferings(db, at.on), 'linked.offering', 'programmeOffering.id')
            .where('programmeOffering.status', '=', 'recruiting')
            .select(['programmeOffering.id', 'programmeOffering.school'])
            .as('serving'),
        (join) => join.onRef('serving.school', '=', 'school.organisation'),
      )
      .leftJoin('programmeCluster', (join) =>
        join
          .on(sql<boolean>`"serving"."id" = any("programmeCluster"."offerings")`)
          .on(inForce('programmeCluster', at.on)),
      )
      .where(sql<boolean>`coalesce("school"."closedOn" > ${at.on}::date, true)`)
      .select([
        'school.id',
        'organisation.division',
        'school.organisation',
        'serving.id as offering',
        'programmeCluster.id as cluster',
      ]),
  basis: [ownDocument],
  caveats: [confirmedOnly],
  answers: { words: [['专业群'], ['每', '学校', '专业']], units: ['个'], not: ['布点', '停办', '新'] },
})
