import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { planGoal } from './plan-goal.register.ts'
import { policyDocument } from './policy-document.register.ts'
import { task } from './task.register.ts'

const running = sql`t."state" is distinct from 'stopped'`

/** 问题清单有任务落实: a problem or goal a plan names has tasks; one whose tasks are all done has been assessed. */
export const problemsAddressed = defineRule({
  name: 'problemsAddressed',
  title: '定性目标与问题有任务落实',
  en: 'Goals and problems have tasks that answer them',
  subject: 'plan',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '执行中和收官评估的文件，列入清单的定性目标和问题都连到任务（已停止的不算）；所连任务全部办结后，进展不能仍是“未开始”。',
    en: 'In documents being carried out or finally evaluated, every goal and problem listed is linked to tasks (stopped ones do not count); once all of them are done it is assessed.',
  },
  reads: { planGoal, policyDocument, task },
  examines: 'planGoal',
  judge: (db) => {
    const tasks = (and: typeof running) => sql<number>`(select count(*) from "task" as t
      where t."id" = any("planGoal"."tasks") and ${and})::int`
    const [linked, done] = [tasks(running), tasks(sql`t."state" = 'done'`)]
    return db
      .selectFrom('planGoal')
      .innerJoin('policyDocument', 'policyDocument.id', 'planGoal.document')
      .where('policyDocument.state', 'in', ['issued', 'closing'])
      .select([
        'planGoal.id',
        'policyDocument.division',
        'policyDocument.office as body',
        linked.as('linked'),
        done.as('done'),
        sql<boolean>`${linked} > 0 and not (${done} >= ${linked} and "planGoal"."progress" = 'notBegun')`.as('verdict'),
      ])
  },
  numbers: {
    linked: { zh: '所连任务', en: 'Tasks linked', unit: { zh: '项', en: '' } },
    done: { zh: '已办结', en: 'Done', unit: { zh: '项', en: '' } },
  },
  sentence: ({ linked, done }) => ({
    zh: linked === 0 ? '没有连到任何任务。' : `所连${linked}项任务已办结${done}项，还没有自评。`,
    en: linked === 0 ? 'No task is linked.' : `${done} of ${linked} tasks done, not assessed yet.`,
  }),
  basis: [ownDocument],
})
