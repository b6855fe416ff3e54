import { any, defineRegister, personIs, phone, role, signedIn, text } from '@zhiqiao/model'

/** Somebody who works with the platform or is named in it. */
export const person = defineRegister({
  name: 'person',
  title: '人员',
  en: 'Person',
  subject: 'organisation',
  titled: 'name',
  order: 'name',
  fields: {
    name: text('姓名', { required: true }),
    post: text('职务'),
    mobilePhone: phone('手机', { personal: true }),
  },
  permissions: {
    read: signedIn,
    create: role('sectionOfficer', 'systemAdministrator'),
    change: any(personIs('id'), role('systemAdministrator')),
    withdraw: role('systemAdministrator'),
  },
  wall: { pattern: 'subtree' },
})
