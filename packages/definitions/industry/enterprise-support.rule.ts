import { defineRule, type Expression, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { incentiveGranted } from './incentive-granted.register.ts'
import { integratedEnterpriseRecognition } from './integrated-enterprise-recognition.register.ts'
import { vocationalInvestment } from './vocational-investment.register.ts'

/** What was granted since a day and not taken back by the day judged. */
const granted = (on: string, enterprise: string, kind: string, since: Expression<unknown>) =>
  sql<number>`(select count(*) from "incentiveGranted" as g where g."enterprise" = ${sql.ref(enterprise)}
    and g."kind" = ${kind} and g."grantedOn" between ${since} and ${on}::date
    and coalesce(g."withdrawnOn" > ${on}::date, true))::int`

const since = sql<string>`coalesce(r."listedOn", r."recognisedOn")`

/** 产教融合型企业项目优先: who qualifies for priority in projects and central-budget investment, and who was given it. */
export const prioritySupport = defineRule({
  name: 'prioritySupport',
  title: '产教融合型企业项目优先支持',
  en: 'Priority in projects for integrated enterprises',
  subject: 'industry',
  kind: 'entitlement',
  help: {
    zh: '入库培育或认证有效的产教融合型企业，在项目安排（含中央预算内投资）中可以优先；列出此后是否已经得到。',
    en: 'Enterprises listed or recognised can have priority in projects, central-budget investment included; with whether they have had it since.',
  },
  reads: { integratedEnterpriseRecognition, incentiveGranted, organisation },
  examines: 'integratedEnterpriseRecognition',
  judge: (db, at) => {
    const given = granted(at.on, 'r.enterprise', 'project', since)
    return db
      .selectFrom('integratedEnterpriseRecognition as r')
      .innerJoin('organisation', 'organisation.id', 'r.enterprise')
      .where(sql<boolean>`${since} <= ${at.on}::date and coalesce(r."validTo" >= ${at.on}::date, true)
        and coalesce(r."leftOn" > ${at.on}::date, r."stage" <> 'revoked')`)
      .select([
        'r.id',
        'organisation.division',
        'r.enterprise as body',
        since.as('since'),
        given.as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${given} > 0`.as('granted'),
      ])
  },
  numbers: {
    since: { zh: '入库或认证日期', en: 'Listed or recognised on' },
    incentives: { zh: '项目优先', en: 'Priority given', unit: { zh: '次', en: 'times' } },
  },
  sentence: ({ since, incentives }) =>
    incentives > 0
      ? {
          zh: `${since}起符合条件，已得到项目优先${incentives}次。`,
          en: `Qualifies since ${since}; given priority ${incentives} times.`,
        }
      : {
          zh: `${since}起符合条件，还没有项目优先的记录。`,
          en: `Qualifies since ${since}; no priority in projects on record.`,
        },
  basis: [
    ownDocument,
    unread(
      '发改社会〔2019〕590号',
      '同等条件下优先支持产教融合型企业',
      'Integrated enterprises come first under equal conditions',
    ),
  ],
})

/** 办学投资税费优惠: whose investment in schools may lower taxes and charges, and for whom it has. */
export const taxReliefForInvestment = defineRule({
  name: 'taxReliefForInvestment',
  title: '企业办学投资的税费优惠',
  en: 'Tax relief for investment in schooling',
  subject: 'industry',
  kind: 'entitlement',
  help: {
    zh: '企业办职业教育的投资（含共建设施），经确认、没有撤回的，可以申请税费优惠；列出支付以后是否已经兑现，能否享受由税务机关决定。',
    en: 'For investment in schooling (joint facilities included), confirmed and not withdrawn, tax relief can be applied for; with whether it has been granted since. The tax office decides.',
  },
  parameters: ['creditShare'],
  reads: { vocationalInvestment, incentiveGranted, organisation },
  examines: 'vocationalInvestment',
  judge: (db, at) => {
    const given = granted(at.on, 'v.enterprise', 'tax', sql`v."paidOn"`)
    return db
      .selectFrom('vocationalInvestment as v')
      .innerJoin('organisation', 'organisation.id', 'v.enterprise')
      .where('v.state', 'in', ['confirmed', 'archived'])
      .where(sql<boolean>`v."paidOn" <= ${at.on}::date and coalesce(v."withdrawnOn" > ${at.on}::date, true)`)
      .select([
        'v.id',
        'organisation.division',
        'v.enterprise as body',
        sql<number>`v."amount"::float8 / 1000000`.as('amount'),
        sql<number>`v."amount"::float8 * ${at.parameter('creditShare')}::float8 / 100000000`.as('creditable'),
        given.as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${given} > 0`.as('granted'),
      ])
  },
  numbers: {
    amount: { zh: '投资', en: 'Invested', unit: { zh: '万元', en: '10,000 yuan' } },
    creditable: { zh: '可抵免附加费', en: 'To be credited', unit: { zh: '万元', en: '10,000 yuan' } },
    incentives: { zh: '税费优惠', en: 'Relief granted', unit: { zh: '项', en: '' } },
  },
  sentence: ({ amount, creditable, incentives }) =>
    incentives > 0
      ? {
          zh: `投资${amount}万元，按比例可抵免附加费${creditable}万元，已有税费优惠${incentives}项。`,
          en: `${amount} ×10,000 yuan invested, ${creditable} of it to be credited; ${incentives} reliefs granted.`,
        }
      : {
          zh: `投资${amount}万元，按比例可抵免附加费${creditable}万元，还没有税费优惠的记录。`,
          en: `${amount} ×10,000 yuan invested, ${creditable} of it to be credited; no tax relief on record.`,
        },
  basis: [ownDocument],
})
