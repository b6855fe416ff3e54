import {
  all,
  any,
  code,
  date,
  defineRegister,
  fieldIs,
  files,
  longText,
  nobody,
  reference,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { inspectorOver, officeOfDivision } from '../keeper.ts'
import { officerOf } from '../plan/reader.ts'

const office = officeOfDivision('division')
const body = officerOf('body')

/**
 * A finding somebody must settle: opened by the platform from a rule, with a deadline, an owner and an end. It never
 * disappears by itself: what a later check no longer finds waits for a person to close it.
 */
export const ruleCase = defineRegister({
  name: 'ruleCase',
  title: '核查事项',
  en: 'Case',
  subject: 'governance',
  titled: 'title',
  order: '-foundOn',
  fields: {
    rule: code('规则', 'rule', { required: true, readOnly: true }),
    title: text('事项', { required: true, readOnly: true, en: 'Title' }),
    register: text('登记册', { required: true, readOnly: true, maxLength: 60 }),
    record: text('记录', { required: true, readOnly: true, maxLength: 60 }),
    division: reference('区划', 'division', { required: true, readOnly: true }),
    body: reference('责任单位', 'organisation', { readOnly: true, en: 'Responsible body' }),
    severity: code('性质', 'severity', { required: true, readOnly: true }),
    sentence: text('核查结果', { required: true, readOnly: true, maxLength: 1000, en: 'Finding' }),
    basis: text('依据', { readOnly: true, maxLength: 2000 }),
    basisRule: reference('依据条文', 'extractedRule', { readOnly: true, en: 'Basis rule' }),
    numbers: structure<{ name: string; value: string }[]>(
      '所比较的数',
      Type.Array(
        Type.Object(
          {
            name: Type.String({ title: '项目', description: 'Item' }),
            value: Type.String({ title: '数值', description: 'Value' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 30 },
      ),
      { readOnly: true, en: 'Numbers compared' },
    ),
    foundOn: date('发现日期', { required: true, readOnly: true }),
    seenOn: date('最近一次仍存在', { required: true, readOnly: true, en: 'Last found on' }),
    goneOn: date('复核已消除', { readOnly: true, en: 'No longer found since' }),
    deadline: date('办结期限', { required: true }),
    result: longText('整改情况', { readOnly: true, maxLength: 4000, en: 'What was done' }),
    evidence: files('佐证材料', { readOnly: true }),
  },
  initial: 'open',
  states: {
    open: { label: { zh: '待整改', en: 'open' }, tone: 'behind' },
    answered: { label: { zh: '已报整改', en: 'answered' }, tone: 'onSchedule' },
    closed: { label: { zh: '已办结', en: 'closed' }, tone: 'done' },
    excepted: { label: { zh: '经批准例外', en: 'excepted' }, tone: 'neutral' },
  },
  acts: {
    answer: {
      label: { zh: '报整改情况', en: 'Report what was done' },
      from: ['open'],
      to: 'answered',
      by: any(body, office),
      fields: {
        result: longText('整改情况', { required: true, maxLength: 4000 }),
        evidence: files('佐证材料'),
      },
      tone: 'primary',
    },
    raiseWarning: {
      label: { zh: '转为专业预警', en: 'Raise a warning' },
      from: ['open', 'answered'],
      by: all(office, fieldIs('register', 'programmeOffering')),
      consequence: {
        zh: '据此拟一条专业预警，发出前学校看不到。',
        en: 'A warning is drafted from it; the school sees it once it is sent.',
      },
    },
    close: {
      label: { zh: '办结', en: 'Close' },
      from: ['open', 'answered'],
      to: 'closed',
      by: office,
      notBy: 'changedBy',
      reason: 'required',
      tone: 'primary',
    },
    returnToBody: {
      label: { zh: '退回', en: 'Return' },
      from: ['answered'],
      to: 'open',
      by: office,
      reason: 'required',
    },
    except: {
      label: { zh: '批准例外', en: 'Grant an exception' },
      from: ['open', 'answered'],
      to: 'excepted',
      by: officeOfDivision('division'),
      fields: { approvedBy: text('批准人', { required: true }) },
      reason: 'required',
      consequence: {
        zh: '以批准人的名义记为例外，理由留在记录中。',
        en: 'Recorded as an exception in the name of the leader, with the reason.',
      },
    },
  },
  permissions: { read: any(office, body, inspectorOver('body')), create: nobody, change: office, withdraw: nobody },
  wall: { pattern: 'subtree', division: 'division', organisation: 'body' },
  list: {
    columns: ['title', 'rule', 'body', 'severity', 'deadline'],
    filters: ['rule', 'division', 'body', 'severity', 'deadline'],
  },
})
