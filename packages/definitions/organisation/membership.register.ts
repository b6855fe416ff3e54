import {
  all,
  any,
  code,
  date,
  defineRegister,
  divisionWithin,
  organisationIs,
  personIs,
  reference,
  role,
} from '@zhiqiao/model'

const keeper = all(role('systemAdministrator'), divisionWithin('organisation.division'))

/** A person's post in an organisation from one day to another: each one is a hat. */
export const membership = defineRegister({
  name: 'membership',
  title: '任职',
  subject: 'organisation',
  setting: true,
  titled: 'role',
  order: 'from',
  fields: {
    person: reference('人员', 'person', { required: true }),
    organisation: reference('单位', 'organisation', { required: true }),
    role: code('岗位', 'role', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
  },
  permissions: {
    read: any(keeper, personIs('person'), organisationIs('organisation'), role('securityAuditor')),
    create: keeper,
    change: keeper,
    withdraw: keeper,
  },
  wall: { pattern: 'subtree', organisation: 'organisation', person: 'person' },
  list: { filters: ['organisation', 'role', 'person'] },
})
