import { atMost, date, defineRegister, files, flag, integer, money, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofEnterprise } from './of-enterprise.ts'

/** 职工教育经费: extracted and used in a year. Its share of the payroll is computed from the year's figures. */
export const staffTrainingFund = defineRegister({
  name: 'staffTrainingFund',
  title: '职工教育经费',
  en: 'Staff training fund',
  subject: 'industry',
  titled: 'enterprise',
  titledWith: ['year'],
  order: '-year',
  unique: [['enterprise', 'year']],
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    year: year('年度', 'financial', { required: true }),
    carriedIn: money('上年结转', { minimum: 0 }),
    extracted: money('本年提取', {
      required: true,
      minimum: 0,
      help: {
        zh: '占工资总额的比例由“企业年度数据”的工资总额算出',
        en: 'Its share follows from the payroll of the year',
      },
    }),
    used: money('本年使用', { minimum: 0 }),
    usedForFrontline: money('其中：用于一线职工', { minimum: 0, en: 'Of it for frontline staff' }),
    usedAtSchools: money('其中：委托职业院校培训', { minimum: 0, en: 'Of it at vocational schools' }),
    personsTrained: integer('参训职工人数', { minimum: 0, unit: unit.persons }),
    trainingPlan: files('年度培训计划'),
    trainingPost: flag('设有培训机构或专人', { en: 'Has a training department or officer' }),
    audited: flag('已审计'),
    auditor: text('审计机构'),
    auditedOn: date('审计日期'),
    evidence: files('佐证材料'),
  },
  checks: [
    atMost('usedForFrontline', 'used', { zh: '不能大于本年使用', en: 'must not exceed what was used' }),
    atMost('usedAtSchools', 'used', { zh: '不能大于本年使用', en: 'must not exceed what was used' }),
  ],
  ...ofEnterprise,
  list: {
    columns: ['enterprise', 'year', 'extracted', 'used', 'usedForFrontline', 'personsTrained', 'audited'],
    filters: ['enterprise', 'year', 'audited'],
  },
})
