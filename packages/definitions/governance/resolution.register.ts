import {
  all,
  any,
  date,
  defineRegister,
  longText,
  organisationIs,
  reference,
  references,
  role,
  text,
  through,
} from '@zhiqiao/model'

const office = any(
  all(role('sectionOfficer', 'deputyDirector'), organisationIs('sitting.conference.office')),
  all(role('sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer'), organisationIs('sitting.council.office')),
)

/** 议定事项: what a sitting decided; it becomes a task of a plan. */
export const resolution = defineRegister({
  name: 'resolution',
  title: '议定事项',
  en: 'Resolution',
  subject: 'governance',
  titled: 'title',
  order: '-createdAt',
  fields: {
    sitting: reference('会议', 'sitting', { required: true }),
    number: text('序号'),
    title: text('事项', { required: true }),
    content: longText('内容'),
    leadBodies: references('牵头单位', 'organisation', { required: true }),
    responsibleBodies: references('责任单位', 'organisation'),
    deadline: date('完成时限'),
    task: reference('转为任务', 'task', { readOnly: true, en: 'Became task' }),
  },
  initial: 'decided',
  states: {
    decided: { label: { zh: '已议定', en: 'decided' } },
    assigned: { label: { zh: '已转任务', en: 'made a task' }, tone: 'done' },
  },
  acts: {
    makeTask: {
      label: { zh: '转为任务', en: 'Make it a task' },
      from: ['decided'],
      to: 'assigned',
      by: office,
      fields: { document: reference('列入哪份计划', 'policyDocument', { required: true, en: 'In which plan' }) },
      consequence: { zh: '任务立即交办给牵头单位和责任单位。', en: 'The task is assigned to the bodies at once.' },
      tone: 'primary',
    },
  },
  permissions: { read: through('sitting'), create: office, change: office, withdraw: office },
  wall: { pattern: 'subtree', division: 'sitting', organisation: 'sitting' },
  list: { columns: ['number', 'title', 'leadBodies', 'deadline', 'task'], filters: ['sitting', 'deadline'] },
})
