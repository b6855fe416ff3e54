import {
  all,
  any,
  atMost,
  code,
  dateTime,
  decimal,
  defineRegister,
  integer,
  notBefore,
  organisationIs,
  phone,
  reference,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { unit } from '../unit.ts'

const staff = role(
  'headmaster',
  'schoolRegistrar',
  'internshipOfficer',
  'bodyOfficer',
  'classTeacher',
  'enterpriseHr',
  'sectionOfficer',
  'deputyDirector',
)
/** Known once the base has been used: nobody is asked for it who books. */
const used = { readOnly: true } as const
const asker = all(staff, organisationIs('bookedBy'))
const owner = all(staff, organisationIs('base.owner'))

/** 基地预约: places of a base for a stretch of time. Use, and with it 利用率, is what was approved and took place. */
export const baseBooking = defineRegister({
  name: 'baseBooking',
  title: '基地预约',
  en: 'Booking of a base',
  subject: 'industry',
  titled: 'base',
  titledWith: ['from'],
  order: '-from',
  fields: {
    base: reference('实训基地', 'trainingBase', { required: true }),
    bookedBy: reference('使用单位', 'organisation', { required: true }),
    purpose: code('使用用途', 'bookingPurpose', { required: true }),
    group: text('使用班级或项目', { required: true, en: 'Class or project' }),
    from: dateTime('开始时间', { required: true }),
    to: dateTime('结束时间', { required: true }),
    places: integer('预约工位数', { required: true, minimum: 1, unit: unit.places }),
    persons: integer('预计人数', { required: true, minimum: 1, unit: unit.persons }),
    contact: text('联系人', { required: true, personal: true }),
    contactPhone: phone('联系电话', { required: true, personal: true }),
    personsPresent: integer('实到人数', { ...used, minimum: 0, unit: unit.persons, en: 'Persons present' }),
    hoursUsed: decimal('实际使用小时', { ...used, minimum: 0, en: 'Hours used' }),
    fee: decimal('收费', { ...used, minimum: 0, unit: unit.yuan }),
  },
  checks: [
    notBefore('to', 'from', { zh: '不能早于开始时间', en: 'must not come before the beginning' }),
    atMost('personsPresent', 'persons', {
      zh: '大于预计人数时请先更正预计人数',
      en: 'exceeds the persons expected: correct that first',
    }),
  ],
  initial: 'requested',
  states: {
    requested: { label: { zh: '待答复', en: 'requested' }, tone: 'neutral' },
    approved: { label: { zh: '已同意', en: 'approved' }, tone: 'onSchedule' },
    declined: { label: { zh: '未同意', en: 'declined' }, tone: 'behind' },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, tone: 'neutral' },
    used: { label: { zh: '已使用', en: 'used' }, tone: 'done' },
  },
  acts: {
    approve: { label: { zh: '同意', en: 'Approve' }, from: ['requested'], to: 'approved', by: owner, tone: 'primary' },
    decline: {
      label: { zh: '不同意', en: 'Decline' },
      from: ['requested'],
      to: 'declined',
      by: owner,
      reason: 'required',
    },
    cancel: {
      label: { zh: '取消预约', en: 'Cancel' },
      from: ['requested', 'approved'],
      to: 'cancelled',
      by: any(asker, owner),
      reason: 'required',
    },
    complete: {
      label: { zh: '登记使用完毕', en: 'Mark as used' },
      from: ['approved'],
      fields: {
        personsPresent: integer('实到人数', { minimum: 0, unit: unit.persons, en: 'Persons present' }),
        hoursUsed: decimal('实际使用小时', { minimum: 0, en: 'Hours used' }),
        fee: decimal('收费', { minimum: 0, unit: unit.yuan, en: 'Fee' }),
      },
      to: 'used',
      by: owner,
      tone: 'primary',
    },
  },
  permissions: {
    read: any(asker, owner, officeOfDivision('base.owner.division')),
    create: asker,
    change: any(all(asker, stateIs('', 'requested')), all(owner, stateIs('', 'requested', 'approved'))),
    withdraw: all(asker, stateIs('', 'requested')),
    clear: any(asker, owner),
  },
  wall: { pattern: 'subtree', division: 'base', organisation: 'bookedBy' },
  list: {
    columns: ['base', 'bookedBy', 'purpose', 'from', 'to', 'places', 'persons', 'personsPresent'],
    filters: ['base', 'bookedBy', 'purpose', 'from', 'to'],
  },
})
