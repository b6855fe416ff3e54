import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { divisionYear } from '../organisation/division-year.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { budgetLine } from './budget-line.register.ts'

/** 职业教育经费增长率, over the year before; a place that has recorded only one of the two years is left out of both. */
export const vocationalInvestmentGrowth = defineIndicator({
  name: 'vocationalInvestmentGrowth',
  title: '职业教育经费增长率',
  en: 'Growth of spending on vocational education',
  subject: 'money',
  help: {
    zh: '最近一个已结束的财政年度，职业教育经费比上年增长的百分之几；两年都登记了的区划才计入。',
    en: 'By how much spending on vocational education grew in the last budget year that is over; of places with both years recorded.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'divisionYear',
  numerator: { increase: { zh: '比上年增加', en: 'increase over the year before' } },
  denominator: { before: { zh: '上年职业教育经费', en: 'spending of the year before' } },
  reads: { divisionYear },
  measure: (db, at) =>
    db
      .selectFrom('divisionYear')
      .innerJoin('divisionYear as previous', (join) =>
        join
          .onRef('previous.division', '=', 'divisionYear.division')
          .on('previous.year', '=', yearOver(at.on) - 1)
          .on('previous.vocationalExpenditure', 'is not', null),
      )
      .where('divisionYear.year', '=', yearOver(at.on))
      .where('divisionYear.vocationalExpenditure', 'is not', null)
      .select([
        'divisionYear.id',
        'divisionYear.division',
        sql<number>`"divisionYear"."vocationalExpenditure" - "previous"."vocationalExpenditure"`.as('increase'),
        'previous.vocationalExpenditure as before',
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['职业教育', '投入', '增长'],
      ['职业教育', '经费', '增长'],
    ],
    units: ['%'],
  },
})

/** 新增教育经费用于职业教育比例: of budget lines marked as new money, the part arranged for vocational education. */
export const newMoneyForVocational = defineIndicator({
  name: 'newMoneyForVocational',
  title: '新增教育经费用于职业教育比例',
  en: 'New money arranged for vocational education',
  subject: 'money',
  help: {
    zh: '统计时点所在预算年度，标为新增经费的预算指标中，用于职业教育的金额所占比例。',
    en: 'Of the budget lines marked as new money in the budget year, the part arranged for vocational education.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'year',
  counts: 'budgetLine',
  by: { organisation: 'organisation' },
  numerator: { vocational: { zh: '新增经费用于职业教育', en: 'new money for vocational education' } },
  denominator: { added: { zh: '新增教育经费', en: 'new money' } },
  reads: { budgetLine, organisation },
  measure: (db, at) =>
    db
      .selectFrom('budgetLine')
      .innerJoin('organisation', 'organisation.id', 'budgetLine.organisation')
      .where('budgetLine.year', '=', Number(at.on.slice(0, 4)))
      .where('budgetLine.added', '=', true)
      .select([
        'budgetLine.id',
        'organisation.division',
        'budgetLine.organisation',
        sql<number>`case when "budgetLine"."arrangedForVocational" then "budgetLine"."amount" else 0 end`.as(
          'vocational',
        ),
        'budgetLine.amount as added',
      ]),
  basis: [ownDocument],
  answers: { words: [['新增', '经费', '职业教育']], units: ['%'] },
})
