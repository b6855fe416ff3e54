import { code, date, defineRegister, files, longText, reference, references, text } from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 定性目标与问题清单: a goal without a number or a problem a plan is to solve, the tasks meant to do it, and how far it is. */
export const planGoal = defineRegister({
  name: 'planGoal',
  title: '定性目标与问题',
  en: 'Goal or problem of a plan',
  subject: 'plan',
  titled: 'statement',
  order: 'createdAt',
  unique: [['document', 'statement']],
  fields: {
    document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
    kind: code('类别', 'planGoalKind', { required: true }),
    statement: text('目标或问题', { required: true, maxLength: 500, en: 'Statement' }),
    section: text('所在章节', { en: 'Section' }),
    clause: reference('对应条文', 'clause', { en: 'Clause' }),
    tasks: references('拟由哪些任务解决', 'task', { en: 'Tasks meant to achieve it' }),
    progress: code('自评进展', 'goalProgress', { required: true, en: 'How far' }),
    assessedOn: date('自评日期'),
    assessment: longText('自评说明', { maxLength: 4000, en: 'Assessment' }),
    evidence: files('佐证材料'),
  },
  checks: [
    {
      fields: ['assessment', 'progress'],
      evenEmpty: true,
      message: { zh: '自评已解决或实现的，须写说明', en: 'is needed once it is said to be achieved' },
      holds: ({ assessment, progress }) => progress !== 'achieved' || Boolean(assessment),
    },
  ],
  ...recorded({
    keeper: staffOf('document.office', 'sectionOfficer', 'deputyDirector'),
    confirmer: staffOf('document.office', 'sectionOfficer', 'deputyDirector'),
    reader: inspectorOver('document.office'),
  }),
  wall: { pattern: 'subtree', division: 'document', organisation: 'document' },
  list: {
    columns: ['statement', 'kind', 'document', 'section', 'progress', 'assessedOn'],
    filters: ['document', 'kind', 'progress', 'tasks'],
    board: 'progress',
  },
})
