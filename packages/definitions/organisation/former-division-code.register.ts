import {
  all,
  code,
  date,
  defineRegister,
  divisionWithin,
  everyone,
  notBefore,
  reference,
  role,
  text,
} from '@zhiqiao/model'

const administrator = all(role('systemAdministrator'), divisionWithin('division'))

/** 区划变更: codes and names a place had before, from–to: old lists are read by them. */
export const formerDivisionCode = defineRegister({
  name: 'formerDivisionCode',
  title: '区划曾用代码',
  subject: 'organisation',
  setting: true,
  titled: 'name',
  titledWith: ['formerCode'],
  unique: [['formerCode', 'from']],
  order: '-to',
  fields: {
    division: reference('区划', 'division', { required: true }),
    formerCode: text('曾用代码', { required: true, maxLength: 12 }),
    name: text('当时名称', { required: true, en: 'Name at the time' }),
    kind: code('当时类型', 'divisionKind', { en: 'Kind at the time' }),
    from: date('起'),
    to: date('止', { required: true }),
    change: code('变更类别', 'divisionChange', { required: true }),
    documentNumber: text('批准文号'),
  },
  checks: [notBefore('to', 'from')],
  permissions: { read: everyone, create: administrator, change: administrator, withdraw: administrator },
  wall: { pattern: 'public' },
  list: { columns: ['division', 'formerCode', 'name', 'from', 'to', 'change'], filters: ['division', 'change'] },
})
