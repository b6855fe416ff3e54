import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { divisionYear } from '../organisation/division-year.register.ts'

const overYear = {
  zh: '取最近一个已结束的财政年度；12月31日问的是当年。',
  en: 'Of the last budget year that is over; on 31 December, of that year.',
}

/** 教育费附加用于职业教育比例: collected, arranged and spent are three figures. */
export const surchargeForVocational = defineIndicator({
  name: 'surchargeForVocational',
  title: '教育费附加用于职业教育比例',
  en: 'Education surcharge spent on vocational education',
  subject: 'money',
  help: {
    zh: '教育费附加支出（或安排）中用于职业教育的比例；征收、安排、支出三个数分开登记，分子分母须同为支出或同为安排。',
    en: 'Of the surcharge spent (or arranged), the part for vocational education; collected, arranged and spent are recorded apart.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'divisionYear',
  numerator: {
    spentVocational: { zh: '支出用于职业教育', en: 'spent on vocational education' },
    arrangedVocational: { zh: '安排用于职业教育', en: 'arranged for vocational education' },
  },
  denominator: {
    spent: { zh: '教育费附加支出', en: 'surcharge spent' },
    arranged: { zh: '教育费附加安排', en: 'surcharge arranged' },
    collected: { zh: '教育费附加征收', en: 'surcharge collected' },
  },
  reads: { divisionYear },
  measure: (db, at) =>
    db
      .selectFrom('divisionYear')
      .where('divisionYear.year', '=', yearOver(at.on))
      .select([
        'divisionYear.id',
        'divisionYear.division',
        'divisionYear.vocationalSpent as spentVocational',
        'divisionYear.vocationalAllocated as arrangedVocational',
        'divisionYear.surchargeSpent as spent',
        'divisionYear.surchargeAllocated as arranged',
        'divisionYear.surchargeCollected as collected',
      ]),
  basis: [ownDocument],
  caveats: [overYear],
  answers: { words: [['教育费附加']], units: ['%'] },
})

/** 中职生均拨款与普通高中之比: the least of all divisions, since no division may fall below. */
export const appropriationRatio = defineIndicator({
  name: 'appropriationRatio',
  title: '中职生均拨款与普通高中之比',
  en: 'Per-student appropriation, secondary vocational to general',
  subject: 'money',
  help: {
    zh: '中职生均拨款标准相当于普通高中的百分之几；全市的数取各区县中最低的一个。',
    en: 'The vocational standard as a percentage of the general one; the figure of the whole is that of the lowest division.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'divisionYear',
  least: 'division',
  numerator: {
    vocational: { zh: '中职生均拨款标准', en: 'vocational standard' },
    vocationalRunning: { zh: '中职生均公用经费标准', en: 'vocational running costs' },
  },
  denominator: {
    general: { zh: '普通高中生均拨款标准', en: 'general standard' },
    generalRunning: { zh: '普通高中生均公用经费标准', en: 'general running costs' },
  },
  reads: { divisionYear },
  measure: (db, at) =>
    db
      .selectFrom('divisionYear')
      .where('divisionYear.year', '=', yearOver(at.on))
      .where(
        sql<boolean>`coalesce("divisionYear"."secondaryStandard", "divisionYear"."secondaryPublicFunds",
          "divisionYear"."generalStandard", "divisionYear"."generalPublicFunds") is not null`,
      )
      .select([
        'divisionYear.id',
        'divisionYear.division',
        'divisionYear.secondaryStandard as vocational',
        'divisionYear.secondaryPublicFunds as vocationalRunning',
        'divisionYear.generalStandard as general',
        'divisionYear.generalPublicFunds as generalRunning',
      ]),
  basis: [
    ownDocument,
    unread(
      '职业教育法（2022年修订）',
      '职业学校生均经费标准由省级制定，不低于同类普通学校的要求以本地文件为准',
      'Standards are set by the province; that they be no lower than general schools’ is for the region’s document',
    ),
  ],
  caveats: [overYear],
  answers: { words: [['生均', '普通高中'], ['生均拨款']], units: ['%'] },
})
