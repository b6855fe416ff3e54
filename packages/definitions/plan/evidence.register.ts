import { any, date, defineRegister, files, reference, text, through } from '@zhiqiao/model'
import { givenTo, officeOf } from './reader.ts'

const keeper = any(givenTo('body', 'task'), officeOf('task.document'))

/** A supporting document: numbered, attached to a task, gathered into the evidence bundle. */
export const evidence = defineRegister({
  name: 'evidence',
  title: '佐证材料',
  subject: 'plan',
  titled: 'title',
  order: 'createdAt',
  fields: {
    task: reference('任务', 'task', { required: true }),
    target: reference('目标', 'target'),
    title: text('名称', { required: true }),
    body: reference('提供单位', 'organisation', { required: true, en: 'Provided by' }),
    documentNumber: text('文号'),
    datedOn: date('形成日期', { en: 'Dated' }),
    attachment: files('附件', { required: true, en: 'Attachment' }),
  },
  permissions: { read: through('task'), create: keeper, change: keeper, withdraw: keeper },
  wall: { pattern: 'subtree', division: 'task', organisation: 'body' },
  list: { columns: ['title', 'task', 'body', 'datedOn'], filters: ['task', 'body'] },
})
