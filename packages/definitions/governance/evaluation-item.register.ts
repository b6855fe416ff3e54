import { code, decimal, defineRegister, longText, reference, text, through } from '@zhiqiao/model'
import { beneath } from '../beneath.ts'
import { unit } from '../unit.ts'
import { evaluationOffice } from './evaluation-office.ts'

/** 评价指标: one line of a scheme, with its weight and what is deducted for; lines without lines below are scored. */
export const evaluationItem = defineRegister({
  name: 'evaluationItem',
  title: '评价指标',
  en: 'Evaluation item',
  subject: 'governance',
  titled: 'name',
  titledWith: ['number'],
  tree: 'parent',
  unique: [['scheme', 'number']],
  order: 'number',
  fields: {
    scheme: reference('评价方案', 'evaluationScheme', { required: true }),
    parent: reference('上级指标', 'evaluationItem'),
    number: text('编号', { required: true, help: { zh: '如 1、1.2、1.2.3', en: 'Such as 1, 1.2, 1.2.3' } }),
    name: text('指标名称', { required: true }),
    weight: decimal('权重', { minimum: 0, maximum: 100, unit: unit.percent }),
    points: decimal('分值', { required: true, minimum: 0, unit: unit.points }),
    standard: longText('评分标准', { required: true, maxLength: 4000 }),
    deduction: longText('扣分标准', { maxLength: 4000 }),
    dataSource: code('数据来源', 'dataSource', { required: true, en: 'Where the data come from' }),
    indicator: text('取数指标', {
      help: { zh: '由登记册计算时，填指标名称', en: 'Name of the computed indicator, where there is one' },
    }),
    fullAt: decimal('得满分的数值', {
      en: 'Full points at',
      help: {
        zh: '填了取数指标、满分值和零分值，本项由登记册计算得分，按比例给分',
        en: 'With an indicator and the value for no points, points are computed in proportion',
      },
    }),
    zeroAt: decimal('得零分的数值', {
      en: 'No points at',
      help: { zh: '越低越好的指标，零分值填得比满分值大', en: 'Above the former where less is better' },
    }),
    evidenceRequired: longText('所需佐证材料', { maxLength: 2000 }),
  },
  ...beneath('scheme', { keeper: evaluationOffice('scheme.office'), reader: through('scheme') }),
  wall: { pattern: 'public', division: 'scheme', organisation: 'scheme' },
  list: {
    columns: ['number', 'name', 'weight', 'points', 'dataSource', 'scheme'],
    filters: ['scheme', 'parent', 'dataSource'],
  },
})
