import {
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  flag,
  longText,
  money,
  reference,
  text,
  year,
} from '@zhiqiao/model'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { allottingStaff, moneyReader, spenderStaff } from './payee.ts'

/** 预算指标: what one document gives one body for one purpose in one budget year; its level is the fund's. */
export const budgetLine = defineRegister({
  name: 'budgetLine',
  title: '预算指标',
  en: 'Budget line',
  subject: 'money',
  titled: 'name',
  titledWith: ['year'],
  unique: [['year', 'number', 'organisation', 'functionalClass', 'name']],
  order: '-year',
  fields: {
    year: year('预算年度', 'financial', { required: true, en: 'Budget year' }),
    name: text('项目名称', { required: true, en: 'Item' }),
    number: text('指标文号', { required: true, en: 'Number of the allotment' }),
    fundSource: reference('资金来源', 'fundSource', { required: true }),
    project: reference('建设项目', 'project'),
    functionalClass: code('功能科目', 'functionalClass', { required: true }),
    organisation: reference('用款单位', 'organisation', { required: true, en: 'Spending body' }),
    amount: money('指标金额', { required: true, minimum: 0 }),
    allottedOn: date('下达日期'),
    arrangedForVocational: flag('用于职业教育', {
      required: true,
      help: { zh: '计入职业教育经费和教育费附加用于职业教育的比例', en: 'Counts as spent on vocational education' },
    }),
    added: flag('新增经费', { help: { zh: '比上年新增的教育经费', en: 'New money compared with last year' } }),
    purpose: code('主要用途', 'fundPurpose'),
    performanceGoal: longText('绩效目标', { maxLength: 4000 }),
    selfScore: decimal('绩效自评得分', { minimum: 0, maximum: 100, unit: unit.points }),
    selfReport: files('绩效自评报告', { en: 'Self-evaluation report' }),
    performanceGrade: code('绩效评价等级', 'performanceGrade'),
    performanceReport: files('绩效评价报告', { en: 'Evaluation report' }),
    document: files('指标文件', { en: 'Allotment paper' }),
  },
  ...recorded({
    keeper: any(spenderStaff('organisation'), allottingStaff('fundSource', 'organisation')),
    confirmer: allottingStaff('fundSource', 'organisation'),
    reader: moneyReader('organisation'),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['year', 'name', 'number', 'fundSource', 'organisation', 'amount'],
    filters: ['year', 'fundSource', 'organisation', 'functionalClass', 'purpose', 'arrangedForVocational'],
  },
})
