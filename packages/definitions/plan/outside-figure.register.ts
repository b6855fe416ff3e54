import { code, date, decimal, defineRegister, files, longText, reference, signedIn, text } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const office = officeOfDivision('division')

/**
 * 外部数据: what 统计局, 省平台 or another source gives for what an indicator of ours counts. It stands beside our own
 * number on the page of the figure; why the two differ is written by a person. Empty is not zero.
 */
export const outsideFigure = defineRegister({
  name: 'outsideFigure',
  title: '外部数据',
  en: 'Outside figure',
  subject: 'plan',
  titled: 'source',
  titledWith: ['asOf'],
  order: '-asOf',
  unique: [['indicator', 'division', 'asOf', 'source']],
  fields: {
    indicator: code('对应的指标', 'indicator', { required: true, en: 'Indicator' }),
    division: reference('区划', 'division', { required: true }),
    asOf: date('统计时点', { required: true, en: 'Reference date' }),
    source: text('来源', {
      required: true,
      maxLength: 100,
      help: { zh: '如：市统计局、省职业教育管理平台', en: 'Such as the bureau of statistics, the province’s platform' },
    }),
    value: decimal('数值', { help: { zh: '对方未公布的留空，不填零', en: 'Empty where none was given, not zero' } }),
    publication: text('出处', {
      required: true,
      maxLength: 200,
      en: 'Stands in',
      help: { zh: '文件或报表名称、页码', en: 'Document or table, page' },
    }),
    documentNumber: text('文号', { maxLength: 60, en: 'Document number' }),
    issuedOn: date('发布日期', { required: true, en: 'Issued on' }),
    explanation: longText('差异说明', {
      maxLength: 2000,
      en: 'Why it differs',
      help: {
        zh: '与本平台数不一致的原因：口径、时点、范围',
        en: 'Why it differs from ours: definition, day, coverage',
      },
    }),
    attachment: files('附件'),
  },
  ...recorded({ keeper: office, confirmer: office, reader: signedIn }),
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['source', 'indicator', 'division', 'asOf', 'value', 'issuedOn'],
    filters: ['indicator', 'division', 'asOf', 'source'],
  },
})
