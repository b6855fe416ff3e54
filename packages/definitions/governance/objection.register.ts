import {
  all,
  any,
  code,
  date,
  defineRegister,
  divisionWithin,
  files,
  longText,
  organisationIs,
  phone,
  reference,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'

const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('notice.office'))

/** 公示异议: who objects to what a public notice announces, and how it was settled. Nothing is decided while one is open. */
export const objection = defineRegister({
  name: 'objection',
  title: '公示异议',
  en: 'Objection',
  subject: 'governance',
  titled: 'notice',
  titledWith: ['receivedOn'],
  order: '-receivedOn',
  fields: {
    notice: reference('公示', 'publicNotice', { required: true, en: 'Public notice' }),
    receivedOn: date('收到日期', { required: true, en: 'Received on' }),
    raisedBy: text('提出人', {
      personal: true,
      en: 'Raised by',
      help: { zh: '单位或个人；匿名的写“匿名”', en: 'A body or a person; “匿名” when anonymous' },
    }),
    contactPhone: phone('联系电话', { personal: true }),
    content: longText('异议内容', { required: true, maxLength: 8000, en: 'Objection' }),
    evidence: files('佐证材料'),
    outcome: code('处理结论', 'objectionOutcome', { readOnly: true, en: 'Outcome' }),
    finding: longText('核查情况', { maxLength: 8000, readOnly: true, en: 'What was found' }),
    settledOn: date('办结日期', { readOnly: true, en: 'Settled on' }),
  },
  initial: 'received',
  states: {
    received: { label: { zh: '待处理', en: 'to be settled' }, tone: 'behind' },
    settled: { label: { zh: '已办结', en: 'settled' }, tone: 'done' },
  },
  acts: {
    settle: {
      label: { zh: '办结', en: 'Settle' },
      from: ['received'],
      to: 'settled',
      by: office,
      fields: {
        outcome: code('处理结论', 'objectionOutcome', { required: true, en: 'Outcome' }),
        finding: longText('核查情况', { required: true, maxLength: 8000, en: 'What was found' }),
      },
      tone: 'primary',
    },
  },
  permissions: {
    read: any(office, all(role('inspector'), divisionWithin('notice.office.division'))),
    create: office,
    change: all(office, stateIs('', 'received')),
    withdraw: all(office, stateIs('', 'received')),
    clear: office,
  },
  wall: { pattern: 'organisation', organisation: 'notice' },
  list: { columns: ['notice', 'receivedOn', 'outcome', 'settledOn'], filters: ['notice', 'outcome', 'receivedOn'] },
})
