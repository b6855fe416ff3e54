import { any, code, date, defineRegister, files, notBefore, personIs, phone, reference, text } from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const office = any(
  staffOf('council.office', 'sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer'),
  bureauOf('council.office'),
)

/** 委员任职: a person on a council from one day to another, and for whom they sit there. */
export const councilMembership = defineRegister({
  name: 'councilMembership',
  title: '理事与委员任职',
  en: 'Membership of a council',
  subject: 'governance',
  titled: 'name',
  titledWith: ['role'],
  unique: [['council', 'name', 'from']],
  order: 'role',
  fields: {
    council: reference('理事会或委员会', 'council', { required: true }),
    name: text('姓名', { required: true, personal: true }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    organisation: reference('所在单位', 'organisation'),
    post: text('单位职务', { en: 'Post in the body' }),
    role: code('会内职务', 'councilRole', { required: true, en: 'Role in the council' }),
    represents: code('代表方面', 'represented', { required: true }),
    from: date('任职起', { required: true }),
    to: date('任职止'),
    leavingReason: text('离任原因'),
    mobilePhone: phone('手机', { personal: true }),
    appointment: files('聘任文件', { en: 'Appointment' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: office,
    confirmer: any(staffOf('council.office', 'deputyDirector', 'headmaster'), bureauOf('council.office')),
    reader: any(personIs('person'), staffOf('organisation', 'headmaster', 'bodyOfficer', 'enterpriseHr')),
  }),
  wall: { pattern: 'subtree', division: 'council', organisation: 'organisation', person: 'person' },
  list: {
    columns: ['council', 'name', 'organisation', 'role', 'represents', 'from', 'to'],
    filters: ['council', 'role', 'represents', 'organisation', 'from', 'to'],
  },
})
