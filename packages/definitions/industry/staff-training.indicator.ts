import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { enterpriseYear } from './enterprise-year.register.ts'
import { researchProject } from './research-project.register.ts'
import { staffTrainingFund } from './staff-training-fund.register.ts'

/** 职工教育经费提取比例: extracted over the payroll of the same year, of enterprises that have recorded both. */
export const trainingFundShare = defineIndicator({
  name: 'trainingFundShare',
  title: '职工教育经费占工资总额比例',
  en: 'Staff training funds to payroll',
  subject: 'industry',
  help: {
    zh: '最近一个已结束的年度，企业提取（或使用）的职工教育经费与工资总额之比；两者都登记了的企业才计入。',
    en: 'Training funds extracted (or used) over the payroll in the last year that is over, of enterprises with both on record.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'staffTrainingFund',
  by: { organisation: 'enterprise' },
  numerator: {
    extracted: { zh: '本年提取', en: 'extracted' },
    used: { zh: '本年使用', en: 'used' },
    frontline: { zh: '用于一线职工', en: 'used for frontline staff' },
  },
  denominator: { payroll: { zh: '工资总额', en: 'payroll' }, used: { zh: '本年使用', en: 'used' } },
  reads: { staffTrainingFund, enterpriseYear, organisation },
  measure: (db, at) =>
    db
      .selectFrom('staffTrainingFund')
      .innerJoin('enterpriseYear', (join) =>
        join
          .onRef('enterpriseYear.enterprise', '=', 'staffTrainingFund.enterprise')
          .onRef('enterpriseYear.year', '=', 'staffTrainingFund.year')
          .on('enterpriseYear.payroll', 'is not', null),
      )
      .innerJoin('organisation', 'organisation.id', 'staffTrainingFund.enterprise')
      .where('staffTrainingFund.year', '=', yearOver(at.on))
      .select([
        'staffTrainingFund.id',
        'organisation.division',
        'staffTrainingFund.enterprise',
        'staffTrainingFund.extracted',
        'staffTrainingFund.used',
        'staffTrainingFund.usedForFrontline as frontline',
        'enterpriseYear.payroll',
      ]),
  basis: [ownDocument],
  answers: { words: [['职工教育经费']], units: ['%'] },
})

/** 校企共同转化成果占比: of the results converted within the period, those of projects an enterprise took part in. */
export const conversionWithEnterprise = defineIndicator({
  name: 'conversionWithEnterprise',
  title: '有企业参与的成果转化占比',
  en: 'Conversions with an enterprise taking part',
  subject: 'industry',
  help: {
    zh: '期内结题且成果已转化的研发项目中，有企业参与的占比。',
    en: 'Of the projects accepted within the period whose results were converted, those with an enterprise.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'year',
  counts: 'researchProject',
  by: { organisation: 'school' },
  numerator: { enterprise: { zh: '有企业参与', en: 'with an enterprise' } },
  denominator: { converted: { zh: '成果已转化', en: 'converted' } },
  reads: { researchProject, organisation },
  measure: (db, at) =>
    db
      .selectFrom('researchProject')
      .innerJoin('organisation', 'organisation.id', 'researchProject.school')
      .where(sql<boolean>`"researchProject"."acceptedOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'researchProject.id',
        'organisation.division',
        'researchProject.school',
        sql<boolean>`"researchProject"."enterprise" is not null`.as('enterprise'),
        sql<boolean>`coalesce("researchProject"."converted", false)`.as('converted'),
      ]),
  basis: [ownDocument],
  answers: { words: [['成果', '转化', '企业']], units: ['%'] },
})
