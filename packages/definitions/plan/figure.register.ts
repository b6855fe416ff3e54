import { code, date, decimal, defineRegister, files, longText, reference, text } from '@zhiqiao/model'
import { reported } from './reported.ts'

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
  ...reported({
    on: 'target',
    task: 'target.task',
    taken: {
      ...{ state: 'confirmed', label: { zh: '已确认', en: 'confirmed' } },
      ...{ act: 'confirm', verb: { zh: '确认', en: 'Confirm' } },
    },
    waiting: { zh: '待确认', en: 'to be confirmed' },
  }),
  list: { columns: ['target', 'asOf', 'value', 'source', 'body'], filters: ['target', 'asOf'] },
})
