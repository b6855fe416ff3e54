import { code, date, defineRegister, references, text, words } from '@zhiqiao/model'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/** A dated phase or event without a number. */
export const milestone = defineRegister({
  name: 'milestone',
  title: '节点',
  en: 'Milestone',
  subject: 'plan',
  inner: true,
  titled: 'name',
  order: 'createdAt',
  fields: {
    ...entryFields,
    name: text('名称', { required: true }),
    from: date('起'),
    to: date('止'),
    items: words('事项'),
    opens: code('本阶段办理', 'phaseWork', { en: 'Work of this phase' }),
    entryTasks: references('进入前须完成的任务', 'task', { en: 'Tasks to be done before it begins' }),
    reachedOn: date('完成日期', { en: 'Reached on' }),
  },
  permissions: entryPermissions,
  judged: { with: [] },
  wall: entryWall,
  list: { columns: ['name', 'from', 'to'], filters: ['document', 'to'] },
})
