import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { collectionReply } from '../governance/collection-reply.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { demandSurvey } from './demand-survey.register.ts'
import { enterpriseYear } from './enterprise-year.register.ts'

const answered = sql<boolean>`"r"."state" in ('submitted', 'countyReviewed', 'reviewed', 'locked')`

/** 需求调查答复率: of the bodies surveys of the period asked, how many have handed in. */
export const surveyResponse = defineIndicator({
  name: 'surveyResponse',
  title: '需求调查答复率',
  en: 'Response to demand surveys',
  subject: 'industry',
  help: {
    zh: '期内截止的需求调查中，已上报单位数与被调查单位数之比；可选按时上报。',
    en: 'Of the bodies asked by surveys whose deadline lies within the period, those that handed in; or handed in on time.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'year',
  counts: 'collectionReply',
  by: { organisation: 'organisation' },
  numerator: {
    answered: { zh: '已上报', en: 'handed in' },
    inTime: { zh: '按时上报', en: 'handed in on time' },
  },
  denominator: { asked: { zh: '被调查单位', en: 'asked' } },
  reads: { collectionReply, demandSurvey, organisation },
  measure: (db, at) =>
    db
      .selectFrom('collectionReply as r')
      .innerJoin('demandSurvey', 'demandSurvey.collection', 'r.collection')
      .innerJoin('organisation', 'organisation.id', 'r.organisation')
      .where(sql<boolean>`"demandSurvey"."dueOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'r.id',
        'organisation.division',
        'r.organisation',
        sql<number>`1`.as('asked'),
        sql<number>`case when ${answered} then 1 else 0 end`.as('answered'),
        sql<number>`case when ${answered} and not coalesce("r"."late", false) then 1 else 0 end`.as('inTime'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['调查', '答复率'],
      ['调查', '回收率'],
      ['调研', '回收率'],
    ],
    units: ['%'],
  },
})

/** 需求调查覆盖率: staff of the enterprises that answered over the staff of all enterprises with figures. */
export const surveyCoverage = defineIndicator({
  name: 'surveyCoverage',
  title: '需求调查职工覆盖率',
  en: 'Staff covered by demand surveys',
  subject: 'industry',
  help: {
    zh: '期内答复了需求调查的企业职工数，与有年度数据的全部企业职工数之比；职工数取最近年度。',
    en: 'Staff of enterprises that answered a survey within the period over the staff of all enterprises with figures, by the latest year.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'year',
  counts: 'enterpriseYear',
  by: { organisation: 'enterprise' },
  numerator: { covered: { zh: '答复企业职工数', en: 'staff of those that answered' } },
  denominator: { staff: { zh: '企业职工数', en: 'staff of all' } },
  reads: { enterpriseYear, collectionReply, demandSurvey, organisation },
  measure: (db, at) =>
    db
      .selectFrom('enterpriseYear')
      .innerJoin('organisation', 'organisation.id', 'enterpriseYear.enterprise')
      .leftJoin(
        db
          .selectFrom('collectionReply as r')
          .innerJoin('demandSurvey', 'demandSurvey.collection', 'r.collection')
          .where(answered)
          .where(sql<boolean>`"demandSurvey"."dueOn" between ${at.from}::date and ${at.on}::date`)
          .distinct()
          .select('r.organisation')
          .as('answers'),
        (join) => join.onRef('answers.organisation', '=', 'enterpriseYear.enterprise'),
      )
      .where('enterpriseYear.year', '<=', Number(at.on.slice(0, 4)))
      .where('enterpriseYear.staff', 'is not', null)
      .distinctOn('enterpriseYear.enterprise')
      .orderBy('enterpriseYear.enterprise')
      .orderBy('enterpriseYear.year', 'desc')
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        'enterpriseYear.staff',
        sql<number>`case when "answers"."organisation" is not null then "enterpriseYear"."staff" else 0 end`.as(
          'covered',
        ),
      ]),
  basis: [ownDocument],
  caveats: [
    { zh: '按答复企业的职工数推算覆盖面，不等于岗位需求已全部申报。', en: 'Coverage by staff, not by posts declared.' },
  ],
  answers: {
    words: [
      ['调查', '覆盖率'],
      ['调研', '覆盖率'],
    ],
    units: ['%'],
  },
})
