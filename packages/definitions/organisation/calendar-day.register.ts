import { code, date, defineRegister, everyone, flag, role, text } from '@zhiqiao/model'

/** Days on which the official calendar departs from the week; a year without rows is 暂定. */
export const calendarDay = defineRegister({
  name: 'calendarDay',
  title: '工作日历',
  en: 'Official calendar',
  subject: 'organisation',
  setting: true,
  titled: 'name',
  key: 'day',
  order: 'day',
  fields: {
    day: date('日期', { required: true }),
    kind: code('日期性质', 'dayKind', { required: true }),
    name: text('名称', { required: true }),
    source: text('依据文件', { required: true }),
    provisional: flag('暂定'),
  },
  permissions: {
    read: everyone,
    create: role('systemAdministrator', 'sectionOfficer'),
    change: role('systemAdministrator', 'sectionOfficer'),
    withdraw: role('systemAdministrator', 'sectionOfficer'),
  },
  wall: { pattern: 'public' },
})
