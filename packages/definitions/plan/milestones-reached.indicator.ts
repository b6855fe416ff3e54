import { defineIndicator, sql } from '@zhiqiao/model'
import { milestone } from './milestone.register.ts'
import { policyDocument } from './policy-document.register.ts'

/** 节点完成率: of the milestones that ended by the day, how many were reached by then. */
export const milestonesReached = defineIndicator({
  name: 'milestonesReached',
  title: '到期节点完成率',
  en: 'Share of due milestones reached',
  subject: 'plan',
  help: {
    zh: '截至统计时点应当完成的节点中，登记了完成日期的占比。',
    en: 'Of the milestones due by the reference date, the share recorded as reached by then.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'milestone',
  by: { policyDocument: 'document' },
  numerator: { reached: { zh: '已完成', en: 'reached' } },
  denominator: { due: { zh: '已到期的节点', en: 'milestones that are due' } },
  reads: { milestone, policyDocument },
  measure: (db, at) =>
    db
      .selectFrom('milestone')
      .innerJoin('policyDocument', 'policyDocument.id', 'milestone.document')
      .where('policyDocument.state', 'in', ['issued', 'closing', 'closed'])
      .where('milestone.reviewState', '<>', 'rejected')
      .select([
        'milestone.id',
        'policyDocument.division',
        'milestone.document',
        sql<boolean>`coalesce("milestone"."to" <= ${at.on}::date, false)`.as('due'),
        sql<boolean>`coalesce("milestone"."reachedOn" <= ${at.on}::date, false)`.as('reached'),
      ]),
  basis: [{ zh: '节点按文件所定日期', en: 'Milestones as the document dates them', source: '本平台', confirmed: true }],
})
