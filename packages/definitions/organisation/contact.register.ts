import { any, code, date, defineRegister, notBefore, phone, reference, role, text, words } from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const keeper = any(
  staffOf('organisation', 'bodyOfficer', 'headmaster', 'sectionOfficer', 'enterpriseHr'),
  officeOfDivision('organisation.division'),
)

/** 通讯录: whom to ring in a body, for what. Reminders are copied to these people; a change of person is a new row. */
export const contact = defineRegister({
  name: 'contact',
  title: '通讯录',
  en: 'Contact list',
  subject: 'organisation',
  titled: 'name',
  order: 'organisation',
  fields: {
    organisation: reference('单位', 'organisation', { required: true }),
    duty: code('联系职责', 'contactDuty', { required: true }),
    name: text('姓名', { required: true, personal: true }),
    post: text('职务'),
    section: text('科室'),
    matters: words('负责事项', {
      en: 'Matters',
      help: { zh: '如 学籍、资助、实习、统计', en: 'E.g. registration, aid, internships' },
    }),
    officePhone: phone('办公电话', { en: 'Office telephone' }),
    mobilePhone: phone('手机', { personal: true }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    from: date('起'),
    to: date('止'),
    verifiedOn: date('核实日期'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper,
    confirmer: officeOfDivision('organisation.division'),
    reader: role('sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer', 'inspector'),
    reveal: role('sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer', 'inspector'),
  }),
  wall: { pattern: 'public', organisation: 'organisation', person: 'person' },
  list: {
    columns: ['organisation', 'duty', 'name', 'post', 'officePhone', 'matters'],
    filters: ['organisation', 'duty', 'matters'],
  },
})
