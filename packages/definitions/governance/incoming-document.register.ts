import {
  all,
  any,
  code,
  date,
  dateTime,
  defineRegister,
  files,
  longText,
  notBefore,
  personIs,
  phone,
  reference,
  references,
  type State,
  stateIs,
  text,
} from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'

const office = staffOf('office', 'sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer', 'schoolRegistrar')
const leader = staffOf('office', 'deputyDirector', 'headmaster')
/** Those who may draw up a collection. */
const asker = staffOf('office', 'sectionOfficer', 'deputyDirector')
const open = stateIs('', 'registered', 'proposed', 'instructed', 'inHand')

const states: Record<string, State> = {
  registered: { label: { zh: '已收文', en: 'received' } },
  proposed: { label: { zh: '已拟办', en: 'handling proposed' }, tone: 'onSchedule' },
  instructed: { label: { zh: '已批示', en: 'instructed' }, tone: 'onSchedule' },
  inHand: { label: { zh: '办理中', en: 'in hand' }, tone: 'onSchedule' },
  done: { label: { zh: '已办结', en: 'done' }, tone: 'done' },
  archived: { label: { zh: '已归档', en: 'archived' }, tone: 'neutral' },
}

/** 收文: a paper that came in, who is to deal with it and by when, and what became of it. Nothing secret is kept here. */
export const incomingDocument = defineRegister({
  name: 'incomingDocument',
  title: '收文登记',
  en: 'Incoming document',
  subject: 'governance',
  titled: 'title',
  titledWith: ['receivedNumber'],
  unique: [['office', 'receivedNumber']],
  order: '-receivedOn',
  fields: {
    office: reference('收文单位', 'organisation', { required: true, en: 'Received by' }),
    receivedNumber: text('收文号', { required: true, en: 'Number on receipt' }),
    receivedOn: date('收文日期', { required: true }),
    title: text('文件标题', { required: true }),
    sender: reference('来文单位', 'organisation'),
    senderAsWritten: text('来文单位（原文）', { required: true, en: 'Sender as written' }),
    senderNumber: text('来文号', { en: 'Sender’s number' }),
    secrecy: code('密级', 'secrecy', {
      required: true,
      help: { zh: '只登记非密文件，每次都要确认', en: 'Only what is not secret; confirmed every time' },
    }),
    urgency: code('紧急程度', 'urgency', { required: true }),
    summary: longText('内容摘要', { maxLength: 4000 }),
    body: longText('来文正文', {
      maxLength: 200_000,
      large: true,
      en: 'Text',
      help: { zh: '粘贴全文，可读成报送任务', en: 'Pasted, it can be read into a collection' },
    }),
    original: files('原件'),
    proposal: longText('拟办意见', { maxLength: 2000, en: 'Proposed handling' }),
    hostBody: reference('主办单位', 'organisation', { en: 'Handled by' }),
    hostSection: text('主办科室', { en: 'Handling section' }),
    coBodies: references('会办单位', 'organisation', { en: 'Together with' }),
    handler: reference('经办人', 'person', { en: 'Handler' }),
    handleBy: date('办结时限', { en: 'To be dealt with by' }),
    outcome: longText('办理结果', { maxLength: 4000 }),
    doneOn: date('办结日期'),
    policyDocument: reference('登记为政策文件', 'policyDocument', { en: 'Kept as policy document' }),
    tasks: references('形成的任务', 'task', { en: 'Tasks made of it' }),
    archiveNumber: text('归档号'),
    retention: code('保管期限', 'retention'),
  },
  checks: [notBefore('handleBy', 'receivedOn'), notBefore('doneOn', 'receivedOn')],
  states,
  initial: 'registered',
  acts: {
    propose: {
      label: { zh: '报送拟办', en: 'Propose handling' },
      from: ['registered'],
      to: 'proposed',
      by: office,
      tone: 'primary',
    },
    instruct: {
      label: { zh: '批示', en: 'Instruct' },
      from: ['registered', 'proposed'],
      to: 'instructed',
      by: leader,
      reason: 'required',
      tone: 'primary',
    },
    toCollection: {
      label: { zh: '读成报送任务', en: 'Read into a collection' },
      from: ['registered', 'proposed', 'instructed', 'inHand'],
      by: asker,
      fields: {
        body: longText('通知正文', { required: true, maxLength: 200_000, en: 'Text of the notice' }),
        collectsFrom: references('报送单位', 'organisation', {
          en: 'Bodies to answer',
          help: {
            zh: '不填即按来文所列单位；来文只发给本单位的，向所属学校收',
            en: 'Empty: those the notice names; addressed to this office alone, its own schools',
          },
        }),
        dueAt: dateTime('各单位报齐时间', {
          en: 'Bodies answer by',
          help: { zh: '不填即来文期限前两个工作日17时', en: 'Empty: two working days before the notice’s own day' },
        }),
        contact: text('本单位联系人', { required: true, en: 'Whom to ask here' }),
        contactPhone: phone('联系电话', { required: true }),
      },
      consequence: {
        zh: '按来文读出报送什么、向谁收、何时前、何种形式，生成一份拟定中的报送任务，在本页下方打开，核对后再下发。',
        en: 'What is asked, of whom, by when and in which form becomes a collection in draft, below on this page; look it over and issue it.',
      },
    },
    start: {
      label: { zh: '转办', en: 'Hand to the handler' },
      from: ['registered', 'proposed', 'instructed'],
      to: 'inHand',
      by: office,
    },
    finish: {
      label: { zh: '办结', en: 'Mark as done' },
      from: ['instructed', 'inHand'],
      to: 'done',
      by: any(office, personIs('handler')),
      tone: 'primary',
    },
    reopen: {
      label: { zh: '重新办理', en: 'Take up again' },
      from: ['done'],
      to: 'inHand',
      by: office,
      reason: 'required',
    },
    archive: {
      label: { zh: '归档', en: 'Archive' },
      from: ['done'],
      to: 'archived',
      by: office,
      consequence: { zh: '归档后不再修改。', en: 'Archived records are not changed any more.' },
    },
  },
  permissions: {
    read: any(office, personIs('handler')),
    create: office,
    change: all(any(office, personIs('handler')), open),
    withdraw: all(office, stateIs('', 'registered')),
  },
  wall: { pattern: 'organisation', organisation: 'office', person: 'handler' },
  list: {
    columns: ['receivedNumber', 'title', 'senderAsWritten', 'urgency', 'handler', 'handleBy'],
    filters: ['office', 'sender', 'urgency', 'handler', 'receivedOn', 'handleBy'],
  },
})
