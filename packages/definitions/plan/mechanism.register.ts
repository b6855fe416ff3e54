import { code, defineRegister, longText, text } from '@zhiqiao/model'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/** A standing body, platform, system, project or activity that a document sets up. */
export const mechanism = defineRegister({
  name: 'mechanism',
  title: '机制',
  subject: 'plan',
  inner: true,
  titled: 'name',
  order: 'createdAt',
  fields: {
    ...entryFields,
    kind: code('机制类型', 'mechanismKind', { required: true }),
    name: text('名称', { required: true }),
    description: longText('说明'),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: { columns: ['kind', 'name', 'description'], filters: ['document', 'kind'] },
})
