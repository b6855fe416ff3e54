import { any, date, defineRegister, longText, personIs, reference, text } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'

const whoseItIs = personIs('person')
const office = officeOfDivision('division')

/** 推荐投诉: an objection to what was suggested, or a wish that a person look at it; an office of the place answers. */
export const recommendationComplaint = defineRegister({
  name: 'recommendationComplaint',
  title: '推荐投诉',
  en: 'Complaint about a suggestion',
  subject: 'listing',
  titled: 'about',
  titledWith: ['receivedOn'],
  order: '-receivedOn',
  inner: true,
  fields: {
    person: reference('投诉人', 'person', { required: true, en: 'Raised by' }),
    division: reference('受理区划', 'division', { required: true, en: 'Place' }),
    receivedOn: date('收到日期', { required: true, en: 'Received on' }),
    about: text('涉及的推荐', { required: true, maxLength: 300, en: 'About' }),
    register: text('登记册', { maxLength: 80, technical: true }),
    record: text('记录', { maxLength: 40, technical: true, en: 'Record' }),
    content: longText('投诉内容', { required: true, maxLength: 2000, en: 'What is wrong' }),
    answer: longText('答复', { maxLength: 2000, readOnly: true }),
    answeredOn: date('答复日期', { readOnly: true, en: 'Answered on' }),
  },
  initial: 'submitted',
  states: {
    submitted: { label: { zh: '待人工处理', en: 'waits for a person' }, tone: 'behind' },
    confirmed: { label: { zh: '已答复', en: 'answered' }, tone: 'done' },
  },
  acts: {
    confirm: {
      label: { zh: '答复', en: 'Answer' },
      from: ['submitted'],
      to: 'confirmed',
      by: office,
      shows: ['about', 'content'],
      fields: { answer: longText('答复', { required: true, maxLength: 2000 }) },
      consequence: { zh: '站内通知投诉人。', en: 'Whoever complained is told.' },
      tone: 'primary',
    },
  },
  permissions: { read: any(whoseItIs, office), create: whoseItIs, change: whoseItIs, withdraw: whoseItIs },
  wall: { pattern: 'organisation', division: 'division', person: 'person' },
  list: { columns: ['about', 'receivedOn', 'content', 'answeredOn'], filters: ['receivedOn', 'division'] },
})
