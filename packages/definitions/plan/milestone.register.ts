import { code, date, defineRegister, text, words } from '@zhiqiao/model'
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
    reachedOn: date('完成日期', { en: 'Reached on' }),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: { columns: ['name', 'from', 'to'], filters: ['document', 'to'] },
})
