import { any, defineRegister, personIs, phone, role, text } from '@zhiqiao/model'

/** Those who work with other people's names; learners, guardians and mentors see their own alone. */
const officials = role(
  'sectionOfficer',
  'deputyDirector',
  'inspector',
  'bodyOfficer',
  'headmaster',
  'schoolRegistrar',
  'personnelOfficer',
  'financeOfficer',
  'internshipOfficer',
  'classTeacher',
  'enterpriseHr',
  'reviewExpert',
  'securityAuditor',
  'systemAdministrator',
)

/** Somebody who works with the platform or is named in it. */
export const person = defineRegister({
  name: 'person',
  title: '人员',
  en: 'Person',
  subject: 'organisation',
  setting: true,
  titled: 'name',
  order: 'name',
  fields: {
    name: text('姓名', { required: true }),
    post: text('职务'),
    mobilePhone: phone('手机', { personal: true }),
  },
  permissions: {
    read: any(personIs('id'), officials),
    create: role('sectionOfficer', 'systemAdministrator'),
    change: any(personIs('id'), role('systemAdministrator')),
    withdraw: role('systemAdministrator'),
  },
  wall: { pattern: 'subtree' },
})
