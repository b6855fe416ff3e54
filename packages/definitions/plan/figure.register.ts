import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  fieldIs,
  files,
  longText,
  reference,
  stateIs,
  text,
  through,
} from '@zhiqiao/model'
import { givenTo, officeOf, officerOf } from './reader.ts'

const office = officeOf('target.document')
const reporter = any(givenTo('body', 'target.task'), office)
/** Whose figure it is: the body's, or the office's for what it entered with the body's stamp. */
const author = any(officerOf('body'), all(office, fieldIs('submittedVia', 'onBehalf', 'workbook')))
/** A confirmed figure is mended only after it was returned. */
const open = stateIs('', 'submitted', 'returned')

/** A dated value of a target, with its source. Null is not zero: what was not counted has no figure. */
export const figure = defineRegister({
  name: 'figure',
  title: '目标数值',
  en: 'Figure',
  subject: 'plan',
  inner: true,
  titled: 'asOf',
  order: '-asOf',
  fields: {
    target: reference('目标', 'target', { required: true }),
    asOf: date('截止日期', { required: true, en: 'As of' }),
    value: decimal('数值', { required: true }),
    source: text('数据来源', { required: true }),
    definitionNote: longText('口径说明', { maxLength: 2000, en: 'Statistical definition' }),
    body: reference('填报单位', 'organisation', { required: true, en: 'Reporting body' }),
    submittedVia: code('报送方式', 'submittedVia', { readOnly: true }),
    evidence: files('佐证材料'),
    scan: files('盖章扫描件或回收表格', { en: 'Stamped scan or returned workbook', returnedTable: true }),
  },
  initial: 'submitted',
  states: {
    submitted: { label: { zh: '待确认', en: 'to be confirmed' } },
    confirmed: { label: { zh: '已确认', en: 'confirmed' }, tone: 'done' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  },
  acts: {
    confirm: {
      label: { zh: '确认', en: 'Confirm' },
      from: ['submitted'],
      to: 'confirmed',
      by: office,
      notBy: 'createdBy',
      tone: 'primary',
    },
    return: {
      label: { zh: '退回', en: 'Return' },
      from: ['submitted', 'confirmed'],
      to: 'returned',
      by: office,
      reason: 'required',
    },
    resubmit: {
      label: { zh: '重新报送', en: 'Submit again' },
      from: ['returned'],
      to: 'submitted',
      by: author,
      tone: 'primary',
    },
  },
  permissions: {
    read: through('target'),
    create: reporter,
    change: all(author, open),
    withdraw: any(all(author, open), office),
  },
  wall: { pattern: 'subtree', division: 'target', organisation: 'body' },
  list: { columns: ['target', 'asOf', 'value', 'source', 'body'], filters: ['target', 'asOf'] },
})
