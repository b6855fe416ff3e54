import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { expressionOfInterest } from '../listing/expression-of-interest.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { commissionedClass } from './commissioned-class.register.ts'
import { cooperationAgreement } from './cooperation-agreement.register.ts'
import { demandAnswer } from './demand-answer.register.ts'
import { demandSurvey } from './demand-survey.register.ts'

const settled = sql<boolean>`i."state" = 'settled' and i."result" <> 'none'`

/** 企业用工需求人数: persons enterprises said they need in surveys that closed within the period. */
export const labourDemand = defineIndicator({
  name: 'labourDemand',
  title: '企业用工需求人数',
  en: 'Persons enterprises need',
  subject: 'industry',
  help: {
    zh: '期内截止的需求调查中，企业申报并经确认的岗位需求人数合计；可选其中的紧缺岗位。',
    en: 'Persons needed by the posts enterprises declared in surveys closing within the period; or scarce posts only.',
  },
  unit: { zh: '人', en: 'persons' },
  as: 'sum',
  period: 'year',
  counts: 'demandAnswer',
  by: { organisation: 'enterprise' },
  numerator: {
    needed: { zh: '需求人数', en: 'persons needed' },
    scarce: { zh: '紧缺岗位需求人数', en: 'persons needed for scarce posts' },
  },
  reads: { demandAnswer, demandSurvey, organisation },
  measure: (db, at) =>
    db
      .selectFrom('demandAnswer as a')
      .innerJoin('demandSurvey', 'demandSurvey.id', 'a.survey')
      .innerJoin('organisation', 'organisation.id', 'a.enterprise')
      .where(sql<boolean>`"demandSurvey"."dueOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'a.id',
        'organisation.division',
        'a.enterprise',
        'a.needed',
        sql<number>`case when a."scarce" then a."needed" else 0 end`.as('scarce'),
      ]),
  basis: [ownDocument],
  caveats: [
    { zh: '是企业申报的需求，不是已发布的岗位。', en: 'What enterprises declared, not the posts they published.' },
  ],
})

/** 对接企业数: enterprises that declared a need within the period and have a school beside them. */
export const matchedEnterprises = defineIndicator({
  name: 'matchedEnterprises',
  title: '用工需求对接企业数',
  en: 'Enterprises with a need that were matched',
  subject: 'industry',
  help: {
    zh: '期内截止的需求调查中申报了需求并经确认、且已与学校对接的企业家数：有生效的合作协议、订单班，或双方确认达成的供需意向。',
    en: 'Enterprises that declared a need in a survey closing within the period and have an agreement or commissioned class in force, or an interest both sides confirmed.',
  },
  unit: { zh: '家', en: 'enterprises' },
  as: 'distinct',
  period: 'year',
  counts: 'demandAnswer',
  by: { organisation: 'enterprise' },
  numerator: {
    matched: { zh: '已对接', en: 'matched' },
    declared: { zh: '已申报需求', en: 'declared a need' },
  },
  reads: { demandAnswer, demandSurvey, organisation, cooperationAgreement, commissionedClass, expressionOfInterest },
  measure: (db, at) =>
    db
      .selectFrom('demandAnswer as a')
      .innerJoin('demandSurvey', 'demandSurvey.id', 'a.survey')
      .innerJoin('organisation', 'organisation.id', 'a.enterprise')
      .where(sql<boolean>`"demandSurvey"."dueOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'a.id',
        'organisation.division',
        'a.enterprise',
        'a.enterprise as declared',
        sql<string | null>`case when
          a."enterprise" in (select c."enterprise" from "cooperationAgreement" as c where c."from" <= ${at.on}::date
            and coalesce(c."to" >= ${at.on}::date, true) and coalesce(c."terminatedOn" > ${at.on}::date, true))
          or a."enterprise" in (select k."enterprise" from "commissionedClass" as k
            where k."from" <= ${at.on}::date and coalesce(k."to" >= ${at.on}::date, true))
          or a."enterprise" in (select i."from" from "expressionOfInterest" as i where ${settled})
          or a."enterprise" in (select i."to" from "expressionOfInterest" as i where ${settled})
          then a."enterprise" end`.as('matched'),
      ]),
  basis: [ownDocument],
})
