import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { division } from '../organisation/division.register.ts'
import { divisionYear } from '../organisation/division-year.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { budgetLine } from './budget-line.register.ts'

const reads = { divisionYear }
const tenThousand = { zh: '万元', en: '10,000 yuan' }
const percent = { zh: '%', en: '%' }

/** 县级以上人民政府职业教育投入逐年增长. */
export const vocationalInvestmentGrows = defineRule({
  name: 'vocationalInvestmentGrows',
  title: '职业教育投入逐年增长',
  en: 'Spending on vocational education grows each year',
  subject: 'money',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的财政年度，各区划职业教育经费比上年的增长率不低于规定；上年没有登记的无法判断。',
    en: 'In the last budget year that is over, spending of each place grew by at least what is laid down over the year before.',
  },
  parameters: ['investmentGrowth'],
  reads,
  examines: 'divisionYear',
  judge: (db, at) => {
    const growth = sql`100.0 * ("divisionYear"."vocationalExpenditure" - "previous"."vocationalExpenditure")
      / nullif("previous"."vocationalExpenditure", 0)`
    return db
      .selectFrom('divisionYear')
      .leftJoin('divisionYear as previous', (join) =>
        join.onRef('previous.division', '=', 'divisionYear.division').on('previous.year', '=', yearOver(at.on) - 1),
      )
      .where('divisionYear.year', '=', yearOver(at.on))
      .select([
        'divisionYear.id',
        'divisionYear.division',
        sql<string | null>`null::uuid`.as('body'),
        'divisionYear.year',
        sql<number | null>`round("previous"."vocationalExpenditure" / 1000000.0, 2)::double precision`.as('before'),
        sql<number | null>`round("divisionYear"."vocationalExpenditure" / 1000000.0, 2)::double precision`.as('spent'),
        sql<number | null>`round(${growth}, 2)::double precision`.as('growth'),
        sql<number>`${at.parameter('investmentGrowth')}::double precision`.as('required'),
        sql<boolean | null>`${growth} >= ${at.parameter('investmentGrowth')}::numeric`.as('verdict'),
      ])
  },
  numbers: {
    year: { zh: '年度', en: 'Year' },
    before: { zh: '上年职业教育经费', en: 'Year before', unit: tenThousand },
    spent: { zh: '当年职业教育经费', en: 'That year', unit: tenThousand },
    growth: { zh: '增长', en: 'Growth', unit: percent },
    required: { zh: '应不低于', en: 'At least', unit: percent },
  },
  sentence: ({ year, before, spent, growth, required }) => ({
    zh: `${year}年职业教育经费${spent}万元，上年${before}万元，增长${growth}%，低于规定的${required}%。`,
    en: `Spending grew by ${growth} % in ${year} where ${required} % is laid down.`,
  }),
  basis: [ownDocument],
})

/** 新增教育经费向职业教育倾斜: its share of new money is above its share of all education money. */
export const newMoneyFavoursVocational = defineRule({
  name: 'newMoneyFavoursVocational',
  title: '新增教育经费向职业教育倾斜',
  en: 'New money favours vocational education',
  subject: 'money',
  kind: 'check',
  severity: 'warning',
  period: 'year',
  help: {
    zh: '最近一个已结束的预算年度，新增教育经费中用于职业教育的比例高于职业教育经费占教育经费总额的比例；没有登记新增经费或经费总额的无法判断。',
    en: 'Vocational education’s share of new money is above its share of all education money in the last budget year that is over.',
  },
  parameters: ['newMoneyFavours'],
  adoptedBy: 'newMoneyFavours',
  reads: { ...reads, division, budgetLine, organisation },
  examines: 'divisionYear',
  judge: (db, at) => {
    const lines = sql`from "budgetLine" as l join "organisation" as o on o."id" = l."organisation"
      join "division" as p on p."id" = o."division" join "division" as here on here."id" = "divisionYear"."division"
      where l."year" = "divisionYear"."year" and l."added" and starts_with(p."path", here."path")`
    const added = sql<number | null>`(select 100.0 * sum(l."amount") filter (where l."arrangedForVocational")
      / nullif(sum(l."amount"), 0) ${lines})`
    const usual = sql<number | null>`100.0 * "divisionYear"."vocationalExpenditure"
      / nullif("divisionYear"."educationExpenditure", 0)`
    return db
      .selectFrom('divisionYear')
      .where('divisionYear.year', '=', yearOver(at.on))
      .select([
        'divisionYear.id',
        'divisionYear.division',
        sql<string | null>`null::uuid`.as('body'),
        'divisionYear.year',
        sql<number | null>`round(${added}, 2)::double precision`.as('share'),
        sql<number | null>`round(${usual}, 2)::double precision`.as('usual'),
        sql<boolean | null>`${added} > ${usual}`.as('verdict'),
      ])
  },
  numbers: {
    year: { zh: '年度', en: 'Year' },
    share: { zh: '新增经费中职业教育占', en: 'Of new money', unit: percent },
    usual: { zh: '教育经费中职业教育占', en: 'Of all money', unit: percent },
  },
  sentence: ({ year, share, usual }) => ({
    zh: `${year}年新增教育经费中职业教育占${share}%，不高于它在教育经费总额中的${usual}%。`,
    en: `${share} % of new money in ${year}, not above the ${usual} % of all education money.`,
  }),
  basis: [ownDocument],
})
