import {
  all,
  code,
  date,
  defineRegister,
  divisionWithin,
  everyone,
  nobody,
  reference,
  role,
  text,
  words,
} from '@zhiqiao/model'

const administrator = all(role('systemAdministrator'), divisionWithin('id'))

/** 行政区、功能区、兵团师、团场: our own id; the GB/T 2260 code is a dated fact about it and some have none. */
export const division = defineRegister({
  name: 'division',
  title: '区划',
  subject: 'organisation',
  setting: true,
  titled: 'name',
  tree: 'parent',
  order: 'divisionCode',
  fields: {
    name: text('名称', { required: true }),
    fullName: text('全称'),
    kind: code('区划类型', 'divisionKind', { required: true }),
    parent: reference('上级区划', 'division'),
    divisionCode: text('行政区划代码', {
      maxLength: 12,
      help: { zh: 'GB/T 2260;功能区、师团可以没有', en: 'GB/T 2260; zones and regiments may have none' },
    }),
    codeFrom: date('代码启用日', { en: 'Code valid from' }),
    formerNames: words('曾用名'),
  },
  permissions: { read: everyone, create: administrator, change: administrator, withdraw: nobody },
  wall: { pattern: 'public' },
  list: { columns: ['name', 'kind', 'parent', 'divisionCode'], filters: ['kind', 'parent'] },
})
