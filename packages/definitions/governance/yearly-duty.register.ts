import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  phone,
  reference,
  references,
  type State,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'
import { unit } from '../unit.ts'
import { questions } from './collection.register.ts'

const office = staffOf('office', 'sectionOfficer', 'deputyDirector')
const leader = staffOf('office', 'deputyDirector')

const states: Record<string, State> = {
  draft: { label: { zh: '拟定', en: 'being drawn up' } },
  inForce: { label: { zh: '执行中', en: 'in force' }, tone: 'onSchedule' },
  ended: { label: { zh: '已停用', en: 'ended' }, tone: 'neutral' },
}

/**
 * 年度事项: what comes back every year on its day (4月末用工需求, 7月质量抽测, 9月就业分析, 年底总结). In time the platform
 * issues the collection or asks for the report by itself, or reminds the office that does the work.
 */
export const yearlyDuty = defineRegister({
  name: 'yearlyDuty',
  title: '年度事项',
  en: 'Yearly duty',
  subject: 'governance',
  titled: 'name',
  unique: [['office', 'name']],
  order: 'month',
  fields: {
    name: text('事项名称', { required: true }),
    office: reference('承办单位', 'organisation', { required: true, en: 'Office' }),
    kind: code('办理方式', 'dutyKind', { required: true, en: 'How it is carried out' }),
    month: integer('每年几月', { required: true, minimum: 1, maximum: 12, en: 'Month' }),
    day: integer('几日前', {
      required: true,
      minimum: 1,
      maximum: 31,
      en: 'By day',
      help: { zh: '填31即月末', en: '31 means the last day of the month' },
    }),
    daysAhead: integer('提前天数', {
      required: true,
      minimum: 0,
      maximum: 300,
      unit: unit.days,
      en: 'Days ahead',
      help: { zh: '到期前多少天下发或提醒', en: 'How long before its day it opens' },
    }),
    referenceMonth: integer('统计时点：月', { minimum: 1, maximum: 12, en: 'Reference month' }),
    referenceDay: integer('统计时点：日', { minimum: 1, maximum: 31, en: 'Reference day' }),
    fromYear: year('起始年份', 'calendar', { required: true, en: 'From year' }),
    toYear: year('截止年份', 'calendar', { en: 'To year' }),
    basis: text('依据', { en: 'Basis' }),
    task: reference('落实的任务', 'task', { en: 'Task it carries out' }),
    bodyKind: code('报送单位类别', 'organisationKind', {
      en: 'Kind of bodies',
      help: { zh: '承办单位辖区内这一类的全部单位', en: 'All of this kind in the office’s division' },
    }),
    bodies: references('指定报送单位', 'organisation', { en: 'Bodies named' }),
    report: code('布置的年度报告', 'reportKind', {
      en: 'Report asked for',
      help: {
        zh: '到时为应当编写的单位各生成一份已填好数据的草稿；期限在一至三月的，报告上一年',
        en: 'Drafts with their figures are made in time; due by March, the report is of the year before',
      },
    }),
    content: code('报送内容', 'collectionContent', { en: 'What is asked' }),
    form: code('报送形式', 'collectionForm'),
    instructions: longText('填报说明', { maxLength: 8000 }),
    questions,
    template: files('模板'),
    contact: text('联系人'),
    contactPhone: phone('联系电话'),
    doneFor: year('最近办结年份', 'calendar', { readOnly: true, en: 'Done for' }),
    doneOn: date('最近办结日期', { readOnly: true }),
  },
  checks: [
    {
      fields: ['kind', 'bodyKind', 'bodies', 'content', 'form', 'contact', 'contactPhone'],
      evenEmpty: true,
      message: {
        zh: '下发报送任务须填报送单位、内容、形式、联系人和电话',
        en: 'needs bodies, content, form, contact and telephone for a collection',
      },
      holds: ({ kind, bodyKind, bodies, content, form, contact, contactPhone }) =>
        kind !== 'collection' || [bodyKind ?? bodies, content, form, contact, contactPhone].every((one) => one != null),
    },
    {
      fields: ['kind', 'report'],
      evenEmpty: true,
      message: { zh: '布置年度报告须选定报告类别', en: 'needs the kind of report that is asked for' },
      holds: ({ kind, report }) => kind !== 'report' || report != null,
    },
    {
      fields: ['toYear', 'fromYear'],
      message: { zh: '不能早于起始年份', en: 'must not come before the first year' },
      holds: ({ toYear, fromYear }) => Number(toYear) >= Number(fromYear),
    },
    {
      fields: ['bodyKind', 'bodies'],
      message: { zh: '报送单位类别和指定报送单位只填一项', en: 'and the bodies named: only one of them' },
      holds: () => false,
    },
  ],
  states,
  initial: 'draft',
  acts: {
    adopt: {
      label: { zh: '启用', en: 'Put in force' },
      from: ['draft', 'ended'],
      to: 'inForce',
      by: leader,
      consequence: { zh: '每年到时自动下发或提醒。', en: 'Each year it opens by itself.' },
      tone: 'primary',
    },
    markDone: {
      label: { zh: '本年度已办结', en: 'Done for this year' },
      from: ['inForce'],
      by: office,
      tone: 'primary',
    },
    end: { label: { zh: '停用', en: 'End' }, from: ['inForce'], to: 'ended', by: office, reason: 'required' },
  },
  permissions: {
    read: any(office, inspectorOver('office')),
    create: office,
    change: all(office, stateIs('', 'draft', 'ended')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'organisation', organisation: 'office' },
  list: {
    columns: ['name', 'office', 'kind', 'month', 'day', 'daysAhead', 'bodyKind', 'doneFor'],
    filters: ['office', 'kind', 'month', 'bodyKind'],
  },
})
