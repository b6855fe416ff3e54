import { defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { enterpriseYear } from './enterprise-year.register.ts'

const reads = { enterpriseYear, organisation }

/** The figures of the last year that is over, one row an enterprise. */
const lastYear = (db: Queries<typeof reads>, on: string) =>
  db
    .selectFrom('enterpriseYear')
    .innerJoin('organisation', 'organisation.id', 'enterpriseYear.enterprise')
    .where('enterpriseYear.year', '=', yearOver(on))

const shared = {
  subject: 'industry',
  period: 'day',
  counts: 'enterpriseYear',
  by: { organisation: 'enterprise' },
  reads,
  basis: [ownDocument],
  caveats: [
    {
      zh: '最近一个已结束的年度；分子、分母都登记了的企业才计入，企业自报，不等于全社会数。',
      en: 'The last year that is over, of enterprises that have recorded both; as they report it, not the whole economy.',
    },
  ],
} as const

const percent = { unit: { zh: '%', en: '%' }, as: 'ratio', percent: true } as const
const skilled = { skilled: { zh: '技能人才', en: 'skilled staff' } }
const staff = { staff: { zh: '职工数', en: 'staff' } }

/** 技能人才占职工比例. */
export const skilledStaffShare = defineIndicator({
  ...shared,
  ...percent,
  name: 'skilledStaffShare',
  title: '技能人才占职工比例',
  en: 'Skilled staff to staff',
  help: { zh: '企业技能人才数与职工数之比。', en: 'Skilled staff over the staff of enterprises.' },
  numerator: skilled,
  denominator: staff,
  measure: (db, at) =>
    lastYear(db, at.on)
      .where('enterpriseYear.staff', 'is not', null)
      .where('enterpriseYear.skilledStaff', 'is not', null)
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        'enterpriseYear.skilledStaff as skilled',
        'enterpriseYear.staff',
      ]),
  answers: { words: [['技能人才', '职工']], units: ['%'], not: ['高技能'] },
})

/** 高技能人才占比. */
export const highlySkilledShare = defineIndicator({
  ...shared,
  ...percent,
  name: 'highlySkilledShare',
  title: '高技能人才占技能人才比例',
  en: 'Highly skilled among the skilled staff',
  help: {
    zh: '高级工及以上占技能人才的比例；也可改以职工数为分母。',
    en: 'Senior workers and above over the skilled staff; or over the staff.',
  },
  numerator: { highlySkilled: { zh: '高技能人才', en: 'highly skilled staff' } },
  denominator: { ...skilled, ...staff },
  measure: (db, at) =>
    lastYear(db, at.on)
      .where('enterpriseYear.staff', 'is not', null)
      .where('enterpriseYear.skilledStaff', 'is not', null)
      .where('enterpriseYear.highlySkilledStaff', 'is not', null)
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        'enterpriseYear.highlySkilledStaff as highlySkilled',
        'enterpriseYear.skilledStaff as skilled',
        'enterpriseYear.staff',
      ]),
  answers: {
    words: [
      ['高技能人才', '比例'],
      ['高技能人才', '占'],
    ],
    units: ['%'],
  },
})

/** 技能人才晋升比例. */
export const skilledPromotionShare = defineIndicator({
  ...shared,
  ...percent,
  name: 'skilledPromotionShare',
  title: '技能人才年度晋升比例',
  en: 'Skilled staff promoted in the year',
  help: {
    zh: '当年晋升技能等级、职称或岗位的人数与技能人才数之比。',
    en: 'Those promoted to a higher skill level, title or post in the year over the skilled staff.',
  },
  numerator: { promoted: { zh: '本年晋升的技能人才', en: 'skilled staff promoted in the year' } },
  denominator: skilled,
  measure: (db, at) =>
    lastYear(db, at.on)
      .where('enterpriseYear.skilledStaff', 'is not', null)
      .where('enterpriseYear.skilledPromoted', 'is not', null)
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        'enterpriseYear.skilledPromoted as promoted',
        'enterpriseYear.skilledStaff as skilled',
      ]),
  answers: { words: [['技能人才', '晋升']], units: ['%'] },
})

/** 技能人才年人均工资; all staff of the same enterprises may be chosen, to compare. */
export const skilledPay = defineIndicator({
  ...shared,
  name: 'skilledPay',
  title: '技能人才年人均工资',
  en: 'Yearly pay of skilled staff',
  help: {
    zh: '技能人才工资总额除以技能人才数；分子、分母改选全部职工即得同一批企业的人均工资，供对照。',
    en: 'Payroll of skilled staff over skilled staff; both chosen for all staff give the pay in the same enterprises, to compare.',
  },
  unit: { zh: '元', en: 'CNY' },
  as: 'ratio',
  numerator: {
    skilledPayroll: { zh: '技能人才工资总额', en: 'payroll of skilled staff' },
    payroll: { zh: '职工工资总额', en: 'payroll' },
  },
  denominator: { ...skilled, ...staff },
  measure: (db, at) =>
    lastYear(db, at.on)
      .where('enterpriseYear.staff', 'is not', null)
      .where('enterpriseYear.skilledStaff', 'is not', null)
      .where('enterpriseYear.payroll', 'is not', null)
      .where('enterpriseYear.skilledPayroll', 'is not', null)
      .select([
        'enterpriseYear.id',
        'organisation.division',
        'enterpriseYear.enterprise',
        sql<number>`"enterpriseYear"."skilledPayroll" / 100.0`.as('skilledPayroll'),
        sql<number>`"enterpriseYear"."payroll" / 100.0`.as('payroll'),
        'enterpriseYear.skilledStaff as skilled',
        'enterpriseYear.staff',
      ]),
  answers: {
    words: [
      ['技能人才', '工资'],
      ['技能人才', '薪酬'],
    ],
    units: ['元'],
  },
})

/** 建立技能人才职业通道的企业占比. */
export const skilledChannels = defineIndicator({
  ...shared,
  name: 'skilledChannels',
  title: '建立技能人才职业通道的企业占比',
  en: 'Enterprises with careers for skilled staff',
  help: {
    zh: '说明了有无办法的企业中，有书面办法把技能等级与岗位、薪酬挂钩的占比。',
    en: 'Of the enterprises that say whether they have such rules, those with posts and pay tied to skill levels in writing.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  numerator: { channel: { zh: '有职业通道与薪酬办法', en: 'with rules for careers and pay' } },
  denominator: { asked: { zh: '说明了有无办法的企业', en: 'that say whether they have' } },
  measure: (db, at) =>
    lastYear(db, at.on).select([
      'enterpriseYear.id',
      'organisation.division',
      'enterpriseYear.enterprise',
      sql<boolean>`coalesce("enterpriseYear"."skilledChannel", false)`.as('channel'),
      sql<boolean>`"enterpriseYear"."skilledChannel" is not null`.as('asked'),
    ]),
  answers: { words: [['职业', '通道']], units: ['%'] },
})
