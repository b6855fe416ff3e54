import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { inForce, yearOver } from '../in-force.ts'
import { internshipPost } from '../internship/internship-post.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { cooperationAgreement } from './cooperation-agreement.register.ts'
import { enterpriseYear } from './enterprise-year.register.ts'
import { integratedEnterpriseRecognition } from './integrated-enterprise-recognition.register.ts'
import { leadingIndustry } from './leading-industry.register.ts'
import { schoolIndustryLink } from './school-industry-link.register.ts'
import { trainingBase } from './training-base.register.ts'

/** 产教融合型企业数: recognised, or listed for cultivation, on the day. */
export const integratedEnterprises = defineIndicator({
  name: 'integratedEnterprises',
  title: '产教融合型企业数',
  en: 'Industry–education integrated enterprises',
  subject: 'industry',
  help: {
    zh: '统计时点认证有效的产教融合型企业家数；可选入库培育企业，或期内新认证的企业。',
    en: 'Enterprises recognised and still so on the reference date; or listed for cultivation; or newly recognised within the period.',
  },
  unit: { zh: '家', en: 'enterprises' },
  as: 'distinct',
  period: 'year',
  counts: 'integratedEnterpriseRecognition',
  by: { organisation: 'enterprise' },
  numerator: {
    recognised: { zh: '认证有效', en: 'recognised' },
    listed: { zh: '入库培育或认证', en: 'listed or recognised' },
    newlyRecognised: { zh: '期内新认证', en: 'newly recognised' },
  },
  reads: { integratedEnterpriseRecognition, organisation },
  measure: (db, at) =>
    db
      .selectFrom('integratedEnterpriseRecognition as r')
      .innerJoin('organisation', 'organisation.id', 'r.enterprise')
      .where(sql<boolean>`coalesce(r."leftOn" > ${at.on}::date, true)`)
      .select([
        'r.id',
        'organisation.division',
        'r.enterprise',
        sql<string | null>`case when r."recognisedOn" <= ${at.on}::date
          and coalesce(r."validTo" >= ${at.on}::date, true) then r."enterprise" end`.as('recognised'),
        sql<string | null>`case when coalesce(r."listedOn", r."recognisedOn") <= ${at.on}::date
          then r."enterprise" end`.as('listed'),
        sql<string | null>`case when r."recognisedOn" between ${at.from}::date and ${at.on}::date
          then r."enterprise" end`.as('newlyRecognised'),
      ]),
  basis: [
    ownDocument,
    unread(
      '发改社会〔2019〕590号',
      '产教融合型企业先建后认，由省级入库培育和认证',
      'Listed for cultivation first, then recognised, by the province',
    ),
  ],
  answers: {
    words: [['产教融合型企业']],
    units: ['家'],
    choose: { newlyRecognised: ['每年'], listed: ['入库'] },
  },
})

/** 参与办学企业数: enterprises with an agreement in force. */
export const participatingEnterprises = defineIndicator({
  name: 'participatingEnterprises',
  title: '参与办学企业数',
  en: 'Enterprises taking part in schooling',
  subject: 'industry',
  help: {
    zh: '统计时点有生效合作协议的企业家数；哪些协议类型算参与办学由口径选定。',
    en: 'Enterprises with an agreement in force on the reference date; which kinds count is chosen.',
  },
  unit: { zh: '家', en: 'enterprises' },
  as: 'distinct',
  period: 'day',
  counts: 'cooperationAgreement',
  by: { organisation: 'school' },
  numerator: {
    running: {
      zh: '订单、冠名、学徒制、产业学院、共建专业',
      en: 'commissioned, named or apprenticeship classes, industry colleges, joint programmes',
    },
    any: { zh: '任何类型的协议', en: 'an agreement of any kind' },
  },
  reads: { cooperationAgreement, organisation },
  measure: (db, at) =>
    db
      .selectFrom('cooperationAgreement as a')
      .innerJoin('organisation', 'organisation.id', 'a.school')
      .where(inForce('a', at.on))
      .where(sql<boolean>`coalesce(a."terminatedOn" > ${at.on}::date, true)`)
      .select([
        'a.id',
        'organisation.division',
        'a.school',
        sql<string | null>`case when a."kind" in ('commissioned', 'named', 'targeted', 'apprenticeship', 'college',
          'programme') then a."enterprise" end`.as('running'),
        'a.enterprise as any',
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['参与办学', '企业'],
      ['企业', '参与', '办学'],
    ],
    units: ['家'],
  },
})

const based = (kind: string) => sql<boolean>`"trainingBase"."kind" = ${kind}`

/** 实训基地数: three words in documents, three numbers here. */
export const trainingBases = defineIndicator({
  name: 'trainingBases',
  title: '实训与产教融合基地数',
  en: 'Training and integration bases',
  subject: 'industry',
  help: {
    zh: '统计时点在用的基地个数。实训基地、产教融合基地、产教融合型基地是三个词，不作同义处理，由口径选定。',
    en: 'Bases in use on the reference date. Training base, industry–education base and integrated base are three words and three numbers.',
  },
  unit: { zh: '个', en: 'bases' },
  as: 'count',
  period: 'day',
  counts: 'trainingBase',
  by: { organisation: 'owner' },
  numerator: {
    practical: { zh: '实训基地', en: 'training bases' },
    recognised: { zh: '经认定的实训基地', en: 'recognised training bases' },
    integration: { zh: '产教融合基地', en: 'industry–education bases' },
    integrationType: { zh: '产教融合型基地', en: 'integrated bases' },
    integrationCentre: { zh: '产教融合实践中心', en: 'practice centres' },
  },
  reads: { trainingBase, organisation },
  measure: (db, at) =>
    db
      .selectFrom('trainingBase')
      .innerJoin('organisation', 'organisation.id', 'trainingBase.owner')
      .where(sql<boolean>`coalesce("trainingBase"."openedOn", "trainingBase"."recognisedOn") <= ${at.on}::date`)
      .where(sql<boolean>`coalesce("trainingBase"."closedOn" > ${at.on}::date, true)`)
      .select([
        'trainingBase.id',
        'organisation.division',
        'trainingBase.owner',
        based('practical').as('practical'),
        sql<boolean>`${based('practical')} and "trainingBase"."recognisedOn" is not null`.as('recognised'),
        based('integration').as('integration'),
        based('integrationType').as('integrationType'),
        based('integrationCentre').as('integrationCentre'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [['实训基地'], ['产教融合', '基地']],
    units: ['个', '家'],
    choose: {
      recognised: ['高水平', '实训基地'],
      integration: ['产教融合基地'],
      integrationType: ['产教融合型基地'],
      integrationCentre: ['实践中心'],
    },
  },
})

/** 实习岗位占职工比例: posts offered over staff of enterprises above designated size. */
export const internshipPostShare = defineIndicator({
  name: 'internshipPostShare',
  title: '规上企业实习岗位占职工比例',
  en: 'Internship posts to staff of larger enterprises',
  subject: 'internship',
  help: {
    zh: '规模以上（限额以上）企业在统计时点有效的实习岗位人数上限之和，与其职工总数之比。职工数取最近年度并注明来源。',
    en: 'Places of internship posts open on the reference date over the staff of enterprises above designated size, by the latest year.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'enterpriseYear',
  by: { organisation: 'enterprise' },
  numerator: { places: { zh: '实习岗位人数', en: 'internship places' } },
  denominator: { staff: { zh: '职工总数', en: 'staff' } },
  reads: { enterpriseYear, internshipPost, organisation },
  measure: (db, at) =>
    db
      .selectFrom('enterpriseYear')
      .innerJoin('organisation', 'organisation.id', 'enterpriseYear.enterprise')
      .leftJoin(
        (open) =>
          open
            .selectFrom('internshipPost as p')
            .where(inForce('p', at.on))
            .groupBy('p.enterprise')
            .select(['p.enterprise', sql<number>`sum(p."capacity")`.as('places')])
            .as('open'),
        (join) => join.onRef('open.enterprise', '=', 'enterpriseYear.enterprise'),
      )
      .where('enterpriseYear.year', '<=', yearOver(at.on))
      .where('enterpriseYear.designatedSize', '<>', 'below')
      .distinctOn('enterpriseYear.enterprise')
      .orderBy('enterpriseYear.enterprise')
      .orderBy('enterpriseYear.year', 'desc')
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        'enterpriseYear.staff',
        sql<number>`coalesce("open"."places", 0)`.as('places'),
      ]),
  basis: [ownDocument],
  caveats: [
    {
      zh: '统计部门名录不得按户公开，分企业的数只供主管部门使用。',
      en: 'Figures by enterprise are for the bureaux only.',
    },
  ],
  answers: { words: [['实习岗位', '职工']], units: ['%'] },
})

/** 每校对接主导产业数: the least of all schools. */
export const leadingIndustriesPerSchool = defineIndicator({
  name: 'leadingIndustriesPerSchool',
  title: '每校对接主导产业数',
  en: 'Leading industries served by each school',
  subject: 'industry',
  help: {
    zh: '每所学校有效对接的主导产业个数；全市的数取各校中最少的一所。没有登记对接的学校不在其中，须先登记。',
    en: 'Leading industries each school serves; the whole is the least of them. A school with none recorded must be recorded first.',
  },
  unit: { zh: '个', en: 'industries' },
  as: 'distinct',
  period: 'day',
  counts: 'schoolIndustryLink',
  by: { organisation: 'school' },
  least: 'organisation',
  numerator: { industry: { zh: '主导产业', en: 'leading industries' } },
  reads: { schoolIndustryLink, leadingIndustry, organisation },
  measure: (db, at) =>
    db
      .selectFrom('schoolIndustryLink')
      .innerJoin('leadingIndustry', 'leadingIndustry.id', 'schoolIndustryLink.leadingIndustry')
      .innerJoin('organisation', 'organisation.id', 'schoolIndustryLink.school')
      .where(inForce('schoolIndustryLink', at.on))
      .select([
        'schoolIndustryLink.id',
        'organisation.division',
        'schoolIndustryLink.school',
        'schoolIndustryLink.leadingIndustry as industry',
      ]),
  basis: [ownDocument],
  answers: { words: [['主导产业']], units: ['个'] },
})
