import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  money,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { officerOf } from '../plan/reader.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

const process = recorded({
  keeper: evaluationOffice('office'),
  confirmer: evaluationLeader('office'),
  reader: any(officerOf('evaluatorBody'), all(signedIn, stateIs('', 'confirmed', 'archived'))),
})

/** 评价批次: one year's use of a scheme on named bodies, by the bureau itself or a third party under contract. */
export const evaluationRound = defineRegister({
  name: 'evaluationRound',
  title: '评价批次',
  en: 'Evaluation round',
  subject: 'governance',
  titled: 'name',
  unique: [['scheme', 'year', 'name']],
  order: '-year',
  fields: {
    name: text('批次名称', { required: true }),
    scheme: reference('评价方案', 'evaluationScheme', { required: true }),
    year: year('评价年度', 'calendar', { required: true }),
    office: reference('组织单位', 'organisation', { required: true, en: 'Organised by' }),
    evaluated: references('评价对象', 'organisation', { required: true, en: 'Bodies evaluated' }),
    evaluator: code('评价主体', 'evaluator', { required: true, en: 'Evaluated by' }),
    evaluatorBody: reference('受托评价机构', 'organisation', { en: 'Commissioned evaluator' }),
    contractNumber: text('委托合同编号'),
    contractAmount: money('委托经费', { minimum: 0 }),
    contract: files('委托合同'),
    selfBy: date('自评截止'),
    firstBy: date('初评截止'),
    secondBy: date('复评截止'),
    referenceDate: date('取数时点', {
      en: 'Reference date',
      help: {
        zh: '由登记册计算的指标取这一天；不填为评价年度末或当天',
        en: 'Of computed items; the end of the year or today when empty',
      },
    }),
    processRounds: references('并用的过程评价', 'evaluationRound', {
      en: 'Process rounds counted in',
      help: {
        zh: '过程性结果与综合结果共同使用时填写',
        en: 'Where process and comprehensive results are used together',
      },
    }),
    processWeight: decimal('过程评价占比', {
      minimum: 0,
      maximum: 100,
      unit: unit.percent,
      en: 'Weight of process rounds',
    }),
    talliedOn: date('合分日期', { readOnly: true, en: 'Totals worked out on' }),
    noticeFrom: date('公示起', { en: 'Public notice from' }),
    noticeTo: date('公示止', { en: 'Public notice until' }),
    resultNumber: text('结果公布文号', { en: 'Number of the decision' }),
    publishedOn: date('结果公布日期'),
    report: files('评价报告'),
  },
  checks: [
    notBefore('firstBy', 'selfBy'),
    notBefore('secondBy', 'firstBy'),
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('publishedOn', 'noticeTo', { zh: '公示期满后才公布结果', en: 'follows the public notice period' }),
  ],
  ...process,
  acts: {
    ...process.acts,
    tally: {
      label: { zh: '合分排名', en: 'Work out totals and ranks' },
      from: ['submitted', 'confirmed'],
      by: evaluationOffice('office'),
      consequence: {
        zh: '按方案的分值、权重和各方占比算出每个对象的总分、名次和等次，写入评价结果；已确认的结果不变。',
        en: 'Totals, ranks and grades follow from the scheme and are written into the results; confirmed ones stay.',
      },
      tone: 'primary',
    },
  },
  wall: { pattern: 'public', organisation: 'office' },
  list: {
    columns: ['name', 'scheme', 'year', 'office', 'evaluator', 'talliedOn', 'publishedOn'],
    filters: ['year', 'scheme', 'office', 'evaluator'],
  },
})
