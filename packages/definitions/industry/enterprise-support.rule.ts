import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { incentiveGranted } from './incentive-granted.register.ts'
import { integratedEnterpriseRecognition } from './integrated-enterprise-recognition.register.ts'
import { vocationalInvestment } from './vocational-investment.register.ts'

const granted = (on: string, enterprise: string, kind: string) =>
  sql<number>`(select count(*) from "incentiveGranted" as g where g."enterprise" = ${sql.ref(enterprise)}
    and g."kind" = ${kind} and g."grantedOn" <= ${on}::date and g."withdrawnOn" is null)::int`

/** 产教融合型企业项目优先: who qualifies for priority in projects and central-budget investment, and who was given it. */
export const prioritySupport = defineRule({
  name: 'prioritySupport',
  title: '产教融合型企业项目优先支持',
  en: 'Priority in projects for integrated enterprises',
  subject: 'industry',
  kind: 'entitlement',
  help: {
    zh: '入库培育或认证有效的产教融合型企业符合条件，列出是否已在项目安排（含中央预算内投资）中得到优先。',
    en: 'Enterprises listed or recognised qualify; listed with whether they were given priority in projects, central-budget investment included.',
  },
  reads: { integratedEnterpriseRecognition, incentiveGranted, organisation },
  examines: 'integratedEnterpriseRecognition',
  judge: (db, at) =>
    db
      .selectFrom('integratedEnterpriseRecognition as r')
      .innerJoin('organisation', 'organisation.id', 'r.enterprise')
      .where(sql<boolean>`coalesce(r."listedOn", r."recognisedOn") <= ${at.on}::date
        and coalesce(r."validTo" >= ${at.on}::date, true) and coalesce(r."leftOn" > ${at.on}::date, true)`)
      .select([
        'r.id',
        'organisation.division',
        'r.enterprise as body',
        granted(at.on, 'r.enterprise', 'project').as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${granted(at.on, 'r.enterprise', 'project')} > 0`.as('granted'),
      ]),
  numbers: { incentives: { zh: '项目优先', en: 'Priority given', unit: { zh: '次', en: 'times' } } },
  sentence: () => ({
    zh: '符合优先支持条件，还没有项目优先的记录。',
    en: 'Qualifies; no priority in projects on record.',
  }),
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
    zh: '有已确认的职业教育投资或共建设施的企业，列出是否已有兑现的税费优惠；能否享受由税务机关决定。',
    en: 'Enterprises with confirmed investment or joint facilities, with whether relief has been granted; the tax office decides.',
  },
  reads: { vocationalInvestment, incentiveGranted, organisation },
  examines: 'vocationalInvestment',
  judge: (db, at) =>
    db
      .selectFrom('vocationalInvestment as v')
      .innerJoin('organisation', 'organisation.id', 'v.enterprise')
      .select([
        'v.id',
        'organisation.division',
        'v.enterprise as body',
        granted(at.on, 'v.enterprise', 'tax').as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${granted(at.on, 'v.enterprise', 'tax')} > 0`.as('granted'),
      ]),
  numbers: { incentives: { zh: '税费优惠', en: 'Relief granted', unit: { zh: '项', en: '' } } },
  sentence: () => ({ zh: '有职业教育投资，还没有税费优惠的记录。', en: 'Has invested; no tax relief on record.' }),
  basis: [ownDocument],
})
