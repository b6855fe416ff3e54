import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { milestone } from './milestone.register.ts'
import { policyDocument } from './policy-document.register.ts'
import { task } from './task.register.ts'

/** 进入阶段的条件: from thirty days before a phase begins, what must be there at its entry. */
export const phaseEntered = defineRule({
  name: 'phaseEntered',
  title: '进入阶段的条件',
  en: 'What must be there when a phase begins',
  subject: 'plan',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '阶段开始前30天起核查：同一文件中本阶段之前的阶段，已到期的须登记完成；本阶段所列“进入前须完成的任务”须办结。',
    en: 'From thirty days before a phase begins: phases of the document before it that are over are reached, and the tasks named as needed at entry are done.',
  },
  reads: { milestone, policyDocument, task },
  examines: 'milestone',
  judge: (db, at) => {
    const earlier = sql<number>`(select count(*) from "milestone" as e where e."document" = "milestone"."document"
      and e."id" <> "milestone"."id" and e."from" is not null and e."to" < least("milestone"."from", ${at.on}::date)
      and not coalesce(e."reachedOn" <= ${at.on}::date, false) and e."reviewState" <> 'rejected')::int`
    const open = sql<number>`(select count(*) from "task" as t where t."id" = any("milestone"."entryTasks")
      and t."state" is distinct from 'done')::int`
    return db
      .selectFrom('milestone')
      .innerJoin('policyDocument', 'policyDocument.id', 'milestone.document')
      .where('policyDocument.state', '=', 'issued')
      .where('milestone.reviewState', '<>', 'rejected')
      .where(sql<boolean>`"milestone"."from" - 30 <= ${at.on}::date 
        and coalesce("milestone"."to", "milestone"."from") >= ${at.on}::date`)
      .select([
        'milestone.id',
        'policyDocument.division',
        'policyDocument.office as body',
        'milestone.from',
        earlier.as('earlier'),
        open.as('open'),
        sql<boolean>`${earlier} = 0 and ${open} = 0`.as('verdict'),
      ])
  },
  numbers: {
    from: { zh: '阶段开始', en: 'Phase begins' },
    earlier: { zh: '未完成的前一阶段', en: 'Earlier phases not reached', unit: { zh: '个', en: '' } },
    open: { zh: '未办结的前置任务', en: 'Entry tasks not done', unit: { zh: '项', en: '' } },
  },
  sentence: ({ earlier, open }) => ({
    zh: [earlier > 0 ? `前面有${earlier}个阶段没有登记完成` : '', open > 0 ? `前置任务还有${open}项没有办结` : '']
      .filter((words) => words !== '')
      .join('，')
      .concat('。'),
    en: `${earlier} earlier phases not reached, ${open} entry tasks not done.`,
  }),
  basis: [ownDocument],
})
