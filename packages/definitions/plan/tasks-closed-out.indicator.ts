import { defineIndicator, sql } from '@zhiqiao/model'
import { policyDocument } from './policy-document.register.ts'
import { task } from './task.register.ts'

/** 任务完成率: of the tasks that were due by the day, how many have been closed out. */
export const tasksClosedOut = defineIndicator({
  name: 'tasksClosedOut',
  title: '到期任务完成率',
  en: 'Share of due tasks closed out',
  subject: 'plan',
  help: {
    zh: '截至统计时点已到完成时限的任务中，已经第二人确认销号的占比。没有完成时限的任务不计入。',
    en: 'Of the tasks whose deadline has come by the reference date, the share closed out by a second person.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'task',
  by: { policyDocument: 'document' },
  numerator: { done: { zh: '已销号', en: 'closed out' } },
  denominator: { due: { zh: '已到期的任务', en: 'tasks that are due' } },
  reads: { task, policyDocument },
  measure: (db, at) =>
    db
      .selectFrom('task')
      .innerJoin('policyDocument', 'policyDocument.id', 'task.document')
      .where('policyDocument.state', 'in', ['issued', 'closing', 'closed'])
      .where('task.reviewState', '<>', 'rejected')
      .select([
        'task.id',
        'policyDocument.division',
        'task.document',
        sql<boolean>`coalesce("task"."deadline" <= ${at.on}::date, false) and "task"."state" <> 'stopped'`.as('due'),
        sql<boolean>`"task"."state" = 'done' and coalesce("task"."closedOn" <= ${at.on}::date, true)`.as('done'),
      ]),
  basis: [
    {
      zh: '任务销号须有佐证并经第二人确认',
      en: 'A task is closed out with evidence and by a second person',
      source: '本平台任务销号规则',
      confirmed: true,
    },
  ],
})
