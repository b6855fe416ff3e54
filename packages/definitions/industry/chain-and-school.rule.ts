import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { inForce } from '../in-force.ts'
import { division } from '../organisation/division.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { programmeCluster } from '../school/programme-cluster.register.ts'
import { programmeOffering } from '../school/programme-offering.register.ts'
import { school } from '../school/school.register.ts'
import { chainLink } from './chain-link.register.ts'
import { industryChain } from './industry-chain.register.ts'
import { leadingIndustry } from './leading-industry.register.ts'
import { schoolIndustryLink } from './school-industry-link.register.ts'

const links = { industryChain, chainLink, programmeOffering, organisation, division }

/** A confirmed link of an offering to a chain, both in force; proposals never count, whatever is being checked. */
const linkOf = (on: string, and: ReturnType<typeof sql>) => sql`(select 1 from "chainLink" as l
  join "industryChain" as c on c."id" = l."chain"
  where l."state" in ('confirmed', 'archived') and l."from" <= ${on}::date and coalesce(l."to" >= ${on}::date, true)
    and c."from" <= ${on}::date and coalesce(c."to" >= ${on}::date, true) and ${and})`

/** 每条产业链有2所以上职业学校对接. */
export const schoolsForChain = defineRule({
  name: 'schoolsForChain',
  title: '每条产业链对接学校数',
  en: 'Schools for each industry chain',
  subject: 'industry',
  kind: 'check',
  help: {
    zh: '每条产业链上有已确认关联且在招专业点的学校不少于规定所数。',
    en: 'Each chain has at least the schools laid down with a recruiting offering whose link is confirmed.',
  },
  parameters: ['schoolsPerChain'],
  reads: links,
  examines: 'industryChain',
  judge: (db, at) => {
    const schools = sql<number>`(select count(distinct o."school") from "chainLink" as l
      join "programmeOffering" as o on o."id" = l."offering" and o."status" = 'recruiting'
      where l."chain" = "industryChain"."id" and l."state" in ('confirmed', 'archived')
        and l."from" <= ${at.on}::date and coalesce(l."to" >= ${at.on}::date, true))::int`
    return db
      .selectFrom('industryChain')
      .where(inForce('industryChain', at.on))
      .select([
        'industryChain.id',
        'industryChain.division',
        'industryChain.leadBody as body',
        schools.as('schools'),
        sql<number>`${at.parameter('schoolsPerChain')}::int`.as('required'),
        sql<boolean>`${schools} >= ${at.parameter('schoolsPerChain')}`.as('verdict'),
      ])
  },
  numbers: {
    schools: { zh: '对接学校', en: 'Schools', unit: { zh: '所', en: '' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '所', en: '' } },
  },
  sentence: ({ schools, required }) => ({
    zh: `有${schools}所职业学校对接，少于规定的${required}所。`,
    en: `${schools} schools serve it where ${required} are laid down.`,
  }),
  basis: [ownDocument],
})

/** 每校1个以上对接产业链的专业群. */
export const clustersOfSchool = defineRule({
  name: 'clustersOfSchool',
  title: '每校服务产业链的专业群数',
  en: 'Clusters of each school serving chains',
  subject: 'industry',
  kind: 'check',
  help: {
    zh: '每所职业学校对接重点产业链的专业群不少于规定个数；群内有一个专业点的关联经确认即算对接。',
    en: 'Each school has at least the clusters laid down that serve a key chain; one confirmed link of an offering in it is enough.',
  },
  parameters: ['keyProgrammesPerSchool'],
  reads: { ...links, school, programmeCluster },
  examines: 'organisation',
  judge: (db, at) => {
    const clusters = sql<number>`(select count(*) from "programmeCluster" as g
      where g."school" = "organisation"."id" and coalesce(g."from" <= ${at.on}::date, true)
        and coalesce(g."to" >= ${at.on}::date, true)
        and exists ${linkOf(at.on, sql`l."offering" = any(g."offerings")`)})::int`
    return db
      .selectFrom('school')
      .innerJoin('organisation', 'organisation.id', 'school.organisation')
      .where(sql<boolean>`coalesce("school"."closedOn" > ${at.on}::date, true)`)
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        clusters.as('clusters'),
        sql<number>`${at.parameter('keyProgrammesPerSchool')}::int`.as('required'),
        sql<boolean>`${clusters} >= ${at.parameter('keyProgrammesPerSchool')}`.as('verdict'),
      ])
  },
  numbers: {
    clusters: { zh: '对接产业链的专业群', en: 'Clusters serving chains', unit: { zh: '个', en: '' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '个', en: '' } },
  },
  sentence: ({ clusters, required }) => ({
    zh: `对接产业链的专业群${clusters}个，少于规定的${required}个。`,
    en: `${clusters} clusters serve a chain where ${required} are laid down.`,
  }),
  basis: [ownDocument],
})

/** 服务重点产业的专业布点占比, of the place as a whole. */
export const keyIndustryShareOfPlace = defineRule({
  name: 'keyIndustryShareOfPlace',
  title: '服务重点产业专业布点占比',
  en: 'Share of offerings serving key industries',
  subject: 'industry',
  kind: 'check',
  help: {
    zh: '全区划在招专业点中，与重点产业链有已确认关联的占比不低于规定比例。',
    en: 'Of the offerings recruiting in the division, the share with a confirmed link to a key chain is at least what is laid down.',
  },
  parameters: ['keyIndustryOfferings'],
  reads: links,
  examines: 'division',
  judge: (db, at) => {
    const all = sql<number>`count(*)::int`
    const linked = sql<number>`(count(*) filter (where exists
      ${linkOf(at.on, sql`l."offering" = "programmeOffering"."id"`)}))::int`
    return db
      .selectFrom('programmeOffering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .innerJoin('division', 'division.id', 'organisation.division')
      .where('programmeOffering.status', '=', 'recruiting')
      .where(sql<boolean>`starts_with("division"."path", ${at.place.path})`)
      .having(sql<boolean>`count(*) > 0`)
      .select([
        sql<string>`${at.place.id}::uuid`.as('id'),
        sql<string>`${at.place.id}::uuid`.as('division'),
        sql<string | null>`null::uuid`.as('body'),
        linked.as('linked'),
        all.as('all'),
        sql<number>`round(100.0 * ${linked} / ${all}, 2)::double precision`.as('share'),
        sql<number>`${at.parameter('keyIndustryOfferings')}::double precision`.as('required'),
        sql<boolean>`100.0 * ${linked} >= ${at.parameter('keyIndustryOfferings')}::double precision * ${all}`.as(
          'verdict',
        ),
      ])
  },
  numbers: {
    linked: { zh: '服务重点产业', en: 'Serving key industries', unit: { zh: '个', en: '' } },
    all: { zh: '在招专业点', en: 'Recruiting', unit: { zh: '个', en: '' } },
    share: { zh: '占比', en: 'Share', unit: { zh: '%', en: '%' } },
    required: { zh: '应不低于', en: 'At least', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ linked, all, share, required }) => ({
    zh: `${all}个在招专业点中${linked}个服务重点产业，占${share}%，低于规定的${required}%。`,
    en: `${linked} of ${all} offerings serve key industries: ${share} % where ${required} % is laid down.`,
  }),
  basis: [ownDocument],
})

/** 每校对接1—2个主导产业. */
export const leadingIndustriesOfSchool = defineRule({
  name: 'leadingIndustriesOfSchool',
  title: '每校对接主导产业数',
  en: 'Leading industries of each school',
  subject: 'industry',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '每所职业学校对接的主导产业个数在规定范围内；少于下限或多于上限都提示。',
    en: 'Each school serves a number of leading industries within the range laid down.',
  },
  parameters: ['leadingIndustriesMin', 'leadingIndustriesMax'],
  reads: { school, organisation, schoolIndustryLink, leadingIndustry },
  examines: 'organisation',
  judge: (db, at) => {
    const count = sql<number>`(select count(distinct k."leadingIndustry") from "schoolIndustryLink" as k
      where k."school" = "organisation"."id" and k."from" <= ${at.on}::date
        and coalesce(k."to" >= ${at.on}::date, true))::int`
    return db
      .selectFrom('school')
      .innerJoin('organisation', 'organisation.id', 'school.organisation')
      .where(sql<boolean>`coalesce("school"."closedOn" > ${at.on}::date, true)`)
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        count.as('industries'),
        sql<number>`${at.parameter('leadingIndustriesMin')}::int`.as('least'),
        sql<number>`${at.parameter('leadingIndustriesMax')}::int`.as('most'),
        sql<boolean>`${count} between ${at.parameter('leadingIndustriesMin')}
          and ${at.parameter('leadingIndustriesMax')}`.as('verdict'),
      ])
  },
  numbers: {
    industries: { zh: '对接主导产业', en: 'Leading industries', unit: { zh: '个', en: '' } },
    least: { zh: '下限', en: 'Least', unit: { zh: '个', en: '' } },
    most: { zh: '上限', en: 'Most', unit: { zh: '个', en: '' } },
  },
  sentence: ({ industries, least, most }) => ({
    zh: `对接${industries}个主导产业，规定${least}至${most}个。`,
    en: `${industries} leading industries where ${least} to ${most} are laid down.`,
  }),
  basis: [ownDocument],
})
