import {
  all,
  any,
  code,
  date,
  defineCodeSet,
  defineRegister,
  divisionWithin,
  files,
  flag,
  integer,
  longText,
  money,
  organisationIs,
  phone,
  reference,
  references,
  residentId,
  role,
  stateIs,
  structure,
  text,
  words,
} from '@zhiqiao/model'
import { Type } from 'typebox'

export const urgency = defineCodeSet('urgency', { zh: '缓急', en: 'Urgency' }, '测试', {
  high: ['急件', 'high'],
  low: ['平件', 'low'],
})

const office = all(role('sectionOfficer'), divisionWithin('office.division'))

/** A register made for tests: every kind of field, two states, an act that nobody may do to their own work. */
export const errand = defineRegister({
  name: 'testErrand',
  title: '差事',
  en: 'Errand',
  subject: 'governance',
  titled: 'title',
  order: '-due',
  fields: {
    title: text('事项', { required: true, maxLength: 100 }),
    note: longText('说明', { maxLength: 2000 }),
    tags: words('标签'),
    urgency: code('缓急', 'urgency'),
    office: reference('交办单位', 'organisation', { required: true }),
    body: reference('承办单位', 'organisation', { required: true }),
    helpers: references('协办单位', 'organisation'),
    due: date('时限'),
    count: integer('数量', { minimum: 0, maximum: 1000 }),
    cost: money('经费'),
    secret: flag('涉密'),
    contact: phone('联系电话', { personal: true }),
    idNumber: residentId('经办人身份证号', { personal: 'sensitive' }),
    steps: structure<{ name: string }[]>(
      '步骤',
      Type.Array(Type.Object({ name: Type.String({ maxLength: 50 }) }, { additionalProperties: false }), {
        maxItems: 20,
      }),
    ),
    papers: files('材料'),
    result: text('结果', { readOnly: true }),
  },
  states: {
    open: { label: { zh: '办理中', en: 'open' } },
    done: { label: { zh: '已办结', en: 'done' }, tone: 'done' },
  },
  initial: 'open',
  acts: {
    finish: {
      label: { zh: '办结', en: 'Finish' },
      from: ['open'],
      to: 'done',
      by: any(office, organisationIs('body')),
      fields: { result: text('结果', { required: true }) },
      reason: 'optional',
    },
    reopen: {
      label: { zh: '重办', en: 'Reopen' },
      from: ['done'],
      to: 'open',
      by: office,
      notBy: 'changedBy',
      reason: 'required',
    },
  },
  permissions: {
    read: any(office, organisationIs('body')),
    create: office,
    change: all(office, stateIs('', 'open')),
    withdraw: office,
    clear: office,
    reveal: organisationIs('body'),
  },
  wall: { pattern: 'organisation', organisation: 'body', division: 'office' },
  list: { columns: ['title', 'body', 'due'], filters: ['body', 'due', 'urgency'] },
})
