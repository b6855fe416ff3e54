import {
  all,
  any,
  code,
  date,
  dateTime,
  defineRegister,
  files,
  integer,
  longText,
  phone,
  reference,
  references,
  type State,
  stateIs,
  structure,
  text,
  words,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { schoolStaff, staffOf } from '../keeper.ts'
import { officerOf } from '../plan/reader.ts'

const office = staffOf('office', 'sectionOfficer', 'deputyDirector')
const asked = any(schoolStaff('collectsFrom'), officerOf('collectsFrom'))

const states: Record<string, State> = {
  draft: { label: { zh: '拟定', en: 'being drawn up' } },
  issued: { label: { zh: '已下发', en: 'issued' }, tone: 'onSchedule' },
  closed: { label: { zh: '已收齐汇总', en: 'collected' }, tone: 'done' },
  locked: { label: { zh: '已锁定', en: 'locked' }, tone: 'neutral' },
}

/** One thing asked of every body. */
export interface Question {
  question: string
  unit?: string
  note?: string
}

/** What every reply is to answer, in order; shared with the yearly duty that opens the collection. */
export const questions = structure<Question[]>(
  '填报项目',
  Type.Array(
    Type.Object(
      {
        question: Type.String({ minLength: 1, maxLength: 500, title: '项目', description: 'Item' }),
        unit: Type.Optional(Type.String({ maxLength: 40, title: '单位', description: 'Unit' })),
        note: Type.Optional(Type.String({ maxLength: 500, title: '说明', description: 'Note' })),
      },
      { additionalProperties: false },
    ),
    { maxItems: 200 },
  ),
  { en: 'Items asked' },
)

/** 报送任务: what is asked of whom by when, in which form, counted how; each body answers with one reply. */
export const collection = defineRegister({
  name: 'collection',
  title: '报送任务',
  en: 'Collection',
  subject: 'governance',
  titled: 'name',
  titledWith: ['referenceDate'],
  unique: [['office', 'name', 'dueAt']],
  order: '-dueAt',
  fields: {
    name: text('名称', { required: true }),
    office: reference('发起单位', 'organisation', { required: true, en: 'Asked by' }),
    incomingDocument: reference('来文', 'incomingDocument', { en: 'Answers the incoming document' }),
    basisNumber: text('依据文号', { en: 'Number of the basis' }),
    collectsFrom: references('报送单位', 'organisation', { required: true, en: 'Collected from' }),
    content: code('报送内容', 'collectionContent', { required: true, en: 'What is asked' }),
    registers: words('涉及登记册与字段', {
      en: 'Registers and fields asked',
      help: { zh: '平台已有的不再要求填写', en: 'What the platform holds is not asked again' },
    }),
    instructions: longText('填报说明', { maxLength: 8000 }),
    questions,
    template: files('模板'),
    referenceDate: date('统计时点'),
    definitionNote: longText('口径', { maxLength: 4000, en: 'Statistical definition' }),
    dueAt: dateTime('截止时间', { required: true, en: 'Due' }),
    form: code('报送形式', 'collectionForm', { required: true }),
    fieldsAsked: integer('填报项数', { minimum: 0, help: { zh: '估计每单位填几项', en: 'Fields each body fills in' } }),
    minutes: integer('预计用时', { minimum: 0, unit: { zh: '分钟', en: 'minutes' } }),
    reportsTo: text('上报何处', { en: 'Passed on to' }),
    passOnBy: dateTime('上报截止', { en: 'Passed on by' }),
    contact: text('联系人', { required: true }),
    contactPhone: phone('联系电话', { required: true }),
    previous: reference('上一次报送', 'collection', { en: 'Last time' }),
    yearlyDuty: reference('年度事项', 'yearlyDuty', { en: 'Yearly duty' }),
    summary: files('汇总表', { en: 'Summary' }),
  },
  states,
  initial: 'draft',
  acts: {
    issue: {
      label: { zh: '下发', en: 'Issue' },
      from: ['draft'],
      to: 'issued',
      by: office,
      consequence: { zh: '为每个报送单位建立回复并通知。', en: 'Every body is told and finds its reply opened.' },
      tone: 'primary',
    },
    remind: {
      label: { zh: '催报', en: 'Remind' },
      from: ['issued'],
      by: office,
      consequence: { zh: '通知尚未上报的单位。', en: 'Tells the bodies that have handed in nothing yet.' },
    },
    close: {
      label: { zh: '收齐汇总', en: 'Close' },
      from: ['issued'],
      to: 'closed',
      by: office,
      reason: 'optional',
      consequence: {
        zh: '还有单位未上报时须写明理由；之后仍可补报。',
        en: 'Where a body has handed in nothing a reason is needed; it may still do so late.',
      },
      tone: 'primary',
    },
    reopen: {
      label: { zh: '重新开放', en: 'Open again' },
      from: ['closed'],
      to: 'issued',
      by: office,
      reason: 'required',
    },
    lock: {
      label: { zh: '锁定', en: 'Lock' },
      from: ['closed'],
      to: 'locked',
      by: staffOf('office', 'deputyDirector'),
      consequence: { zh: '锁定后只能由各单位说明原因更正。', en: 'Afterwards bodies can only correct with a reason.' },
    },
  },
  papers: { 'collection-table': { zh: '报送汇总表', en: 'Table of the replies', workbook: true } },
  permissions: {
    read: any(office, all(asked, stateIs('', 'issued', 'closed', 'locked'))),
    create: office,
    change: all(office, stateIs('', 'draft', 'issued', 'closed')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'subtree', organisation: 'office' },
  list: { columns: ['name', 'office', 'content', 'referenceDate', 'dueAt'], filters: ['office', 'content', 'dueAt'] },
})
