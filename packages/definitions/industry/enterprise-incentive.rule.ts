import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { incentiveGranted } from './incentive-granted.register.ts'
import { integratedEnterpriseRecognition } from './integrated-enterprise-recognition.register.ts'

/** 产教融合型企业享受组合式激励: who is recognised, and what was granted. */
export const integratedEnterpriseIncentive = defineRule({
  name: 'integratedEnterpriseIncentive',
  title: '产教融合型企业激励',
  en: 'Incentives for integrated enterprises',
  subject: 'industry',
  kind: 'entitlement',
  help: {
    zh: '认证有效的产教融合型企业，可以得到实施方案规定的激励；列出已经兑现的事项，一项都没有的列为待落实。',
    en: 'Enterprises whose recognition is valid can have the incentives of the plan; with what has been granted, and those without any listed.',
  },
  reads: { integratedEnterpriseRecognition, incentiveGranted, organisation },
  examines: 'integratedEnterpriseRecognition',
  judge: (db, at) => {
    const granted = sql<number>`(select count(*) from "incentiveGranted" as g where g."enterprise" = r."enterprise"
      and g."grantedOn" <= ${at.on}::date and g."grantedOn" >= r."recognisedOn" and g."withdrawnOn" is null)::int`
    return db
      .selectFrom('integratedEnterpriseRecognition as r')
      .innerJoin('organisation', 'organisation.id', 'r.enterprise')
      .where(sql<boolean>`r."recognisedOn" <= ${at.on}::date and coalesce(r."validTo" >= ${at.on}::date, true)
        and coalesce(r."leftOn" > ${at.on}::date, true)`)
      .select([
        'r.id',
        'organisation.division',
        'r.enterprise as body',
        'r.recognisedOn',
        granted.as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${granted} > 0`.as('granted'),
      ])
  },
  numbers: {
    recognisedOn: { zh: '认证日期', en: 'Recognised on' },
    incentives: { zh: '已兑现激励', en: 'Incentives granted', unit: { zh: '项', en: '' } },
  },
  sentence: ({ recognisedOn, incentives }) =>
    incentives > 0
      ? {
          zh: `${recognisedOn}认证，已兑现激励事项${incentives}项。`,
          en: `Recognised on ${recognisedOn}; incentives granted: ${incentives}.`,
        }
      : {
          zh: `${recognisedOn}认证，尚无兑现的激励事项。`,
          en: `Recognised on ${recognisedOn}; no incentive granted yet.`,
        },
  basis: [ownDocument],
})
