import {
  any,
  date,
  defineRegister,
  notBefore,
  personIs,
  phone,
  reference,
  references,
  role,
  text,
  words,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 检查人员名录: those who may be drawn for an inspection, for what, and from whom they stand back. */
export const listedInspector = defineRegister({
  name: 'listedInspector',
  title: '检查人员',
  en: 'Listed inspector',
  subject: 'governance',
  titled: 'name',
  titledWith: ['certificateNumber'],
  unique: [['division', 'organisation', 'name']],
  order: 'name',
  fields: {
    name: text('姓名', { required: true, personal: true }),
    person: reference('平台账号人员', 'person', { en: 'Person with an account' }),
    organisation: reference('所在单位', 'organisation', { required: true }),
    division: reference('入库区划', 'division', { required: true, en: 'Listed in' }),
    certificateNumber: text('执法证或聘书号', { en: 'Certificate or appointment number' }),
    certificateTo: date('证件有效期至'),
    matters: words('可检查事项', { en: 'Matters' }),
    recusedFrom: references('回避单位', 'organisation', {
      en: 'Stands back from',
      help: { zh: '本人或近亲属任职、有利害关系的单位', en: 'Bodies they or close relatives have an interest in' },
    }),
    mobilePhone: phone('手机', { personal: true }),
    from: date('入库日期', { required: true, en: 'Listed since' }),
    to: date('出库日期', { en: 'Listed until' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: any(role('inspector'), personIs('person')),
    reveal: role('inspector'),
  }),
  wall: { pattern: 'subtree', division: 'division', organisation: 'organisation', person: 'person' },
  list: {
    columns: ['name', 'organisation', 'certificateNumber', 'matters', 'from', 'to'],
    filters: ['division', 'organisation', 'matters', 'to'],
  },
})
