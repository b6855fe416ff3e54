import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { enterpriseYear } from './enterprise-year.register.ts'
import { researchProject } from './research-project.register.ts'
import { staffTrainingFund } from './staff-training-fund.register.ts'

/** 企业依法足额提取职工教育经费. */
export const trainingFundExtracted = defineRule({
  name: 'trainingFundExtracted',
  title: '足额提取职工教育经费',
  en: 'Staff training funds are fully extracted',
  subject: 'industry',
  kind: 'check',
  severity: 'warning',
  period: 'year',
  help: {
    zh: '最近一个已结束的年度，企业提取的职工教育经费不低于工资总额的规定比例；没有登记工资总额的无法判断。',
    en: 'In the last year that is over an enterprise extracted at least the share of its payroll laid down.',
  },
  parameters: ['trainingFundShare'],
  reads: { staffTrainingFund, enterpriseYear, organisation },
  examines: 'staffTrainingFund',
  judge: (db, at) =>
    db
      .selectFrom('staffTrainingFund')
      .innerJoin('organisation', 'organisation.id', 'staffTrainingFund.enterprise')
      .leftJoin('enterpriseYear', (join) =>
        join
          .onRef('enterpriseYear.enterprise', '=', 'staffTrainingFund.enterprise')
          .onRef('enterpriseYear.year', '=', 'staffTrainingFund.year'),
      )
      .where('staffTrainingFund.year', '=', yearOver(at.on))
      .select([
        'staffTrainingFund.id',
        'organisation.division',
        'staffTrainingFund.enterprise as body',
        'staffTrainingFund.year',
        sql<number>`round("staffTrainingFund"."extracted" / 1000000.0, 2)::double precision`.as('extracted'),
        sql<number | null>`round("enterpriseYear"."payroll" / 1000000.0, 2)::double precision`.as('payroll'),
        sql<number>`${at.parameter('trainingFundShare')}::double precision`.as('required'),
        sql<boolean | null>`100 * "staffTrainingFund"."extracted"
          >= ${at.parameter('trainingFundShare')}::numeric * "enterpriseYear"."payroll"`.as('verdict'),
      ]),
  numbers: {
    year: { zh: '年度', en: 'Year' },
    extracted: { zh: '提取职工教育经费', en: 'Extracted', unit: { zh: '万元', en: '10,000 yuan' } },
    payroll: { zh: '工资总额', en: 'Payroll', unit: { zh: '万元', en: '10,000 yuan' } },
    required: { zh: '应不低于工资总额的', en: 'At least of the payroll', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ year, extracted, payroll, required }) => ({
    zh: `${year}年提取${extracted}万元，工资总额${payroll}万元，不足${required}%。`,
    en: `${extracted} extracted of a payroll of ${payroll} (10,000 yuan) in ${year}: less than ${required} %.`,
  }),
  basis: [ownDocument],
})

/** 科研成果转化须有企业参与. */
export const conversionNeedsEnterprise = defineRule({
  name: 'conversionNeedsEnterprise',
  title: '成果转化须有企业参与',
  en: 'Conversion of results needs an enterprise',
  subject: 'industry',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '成果已转化、或附有成果转化方案的研发项目，登记有参与企业。',
    en: 'A research project whose results are converted, or that has a plan for it, names the enterprise taking part.',
  },
  parameters: ['conversionNeedsEnterprise'],
  adoptedBy: 'conversionNeedsEnterprise',
  reads: { researchProject, organisation },
  examines: 'researchProject',
  judge: (db, at) =>
    db
      .selectFrom('researchProject')
      .innerJoin('organisation', 'organisation.id', 'researchProject.school')
      .where('researchProject.from', '<=', at.on)
      .where(
        sql<boolean>`(coalesce("researchProject"."converted", false)
          or coalesce(cardinality("researchProject"."conversionPlan"), 0) > 0)`,
      )
      .select([
        'researchProject.id',
        'organisation.division',
        'researchProject.school as body',
        sql<number>`("researchProject"."enterprise" is not null)::int
          + coalesce(cardinality("researchProject"."otherParties"), 0)`.as('partners'),
        sql<boolean>`"researchProject"."enterprise" is not null`.as('verdict'),
      ]),
  numbers: { partners: { zh: '登记的参与单位', en: 'Parties on record', unit: { zh: '家', en: '' } } },
  sentence: () => ({
    zh: '成果已转化或拟转化，没有登记参与企业。',
    en: 'Results converted or to be converted with no enterprise on record.',
  }),
  basis: [ownDocument],
})
