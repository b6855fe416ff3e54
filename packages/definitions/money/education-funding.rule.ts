import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { divisionYear } from '../organisation/division-year.register.ts'

/** 教育费附加用于职业教育的比例不低于30%. */
export const surchargeEarmark = defineRule({
  name: 'surchargeEarmark',
  title: '教育费附加用于职业教育比例',
  en: 'Education surcharge for vocational education',
  subject: 'money',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的财政年度，教育费附加支出中用于职业教育的比例不低于规定比例；征收、安排、支出缺一不可，缺支出数的无法判断。',
    en: 'Of the surcharge spent in the last budget year that is over, at least the share laid down is for vocational education.',
  },
  parameters: ['surchargeShare'],
  reads: { divisionYear },
  examines: 'divisionYear',
  judge: (db, at) =>
    db
      .selectFrom('divisionYear')
      .where('divisionYear.year', '=', yearOver(at.on))
      .select([
        'divisionYear.id',
        'divisionYear.division',
        sql<string | null>`null::uuid`.as('body'),
        'divisionYear.year',
        sql<number | null>`round("divisionYear"."surchargeSpent" / 1000000.0, 2)::double precision`.as('spent'),
        sql<number | null>`round("divisionYear"."vocationalSpent" / 1000000.0, 2)::double precision`.as('vocational'),
        sql<number | null>`round(100.0 * "divisionYear"."vocationalSpent"
          / nullif("divisionYear"."surchargeSpent", 0), 2)::double precision`.as('share'),
        sql<number>`${at.parameter('surchargeShare')}::double precision`.as('required'),
        sql<boolean | null>`case when "divisionYear"."surchargeSpent" > 0 then 100 * "divisionYear"."vocationalSpent"
          >= ${at.parameter('surchargeShare')}::double precision * "divisionYear"."surchargeSpent" end`.as('verdict'),
      ]),
  numbers: {
    year: { zh: '年度', en: 'Year' },
    spent: { zh: '教育费附加支出', en: 'Surcharge spent', unit: { zh: '万元', en: '10,000 yuan' } },
    vocational: { zh: '用于职业教育', en: 'For vocational education', unit: { zh: '万元', en: '10,000 yuan' } },
    share: { zh: '比例', en: 'Share', unit: { zh: '%', en: '%' } },
    required: { zh: '应不低于', en: 'At least', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ year, spent, vocational, share, required }) => ({
    zh: `${year}年教育费附加支出${spent}万元，用于职业教育${vocational}万元，占${share}%，低于${required}%。`,
    en: `In ${year}, ${share} % of the surcharge went to vocational education where ${required} % is laid down.`,
  }),
  basis: [ownDocument],
})

/** 中职生均拨款不低于普通高中. */
export const appropriationParity = defineRule({
  name: 'appropriationParity',
  title: '中职生均拨款不低于普通高中',
  en: 'Per-student appropriation not below general schools',
  subject: 'money',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的财政年度，中职生均拨款标准、生均公用经费标准均不低于普通高中；两项都没有登记的无法判断。',
    en: 'In the last budget year that is over neither the vocational standard nor its running costs fall below those of general schools.',
  },
  parameters: ['appropriationNotBelowGeneral'],
  adoptedBy: 'appropriationNotBelowGeneral',
  reads: { divisionYear },
  examines: 'divisionYear',
  judge: (db, at) => {
    const parity = (vocational: string, general: string) =>
      sql`${sql.ref(`divisionYear.${vocational}`)} >= ${sql.ref(`divisionYear.${general}`)}`
    return db
      .selectFrom('divisionYear')
      .where('divisionYear.year', '=', yearOver(at.on))
      .select([
        'divisionYear.id',
        'divisionYear.division',
        sql<string | null>`null::uuid`.as('body'),
        'divisionYear.year',
        'divisionYear.secondaryStandard',
        'divisionYear.generalStandard',
        'divisionYear.secondaryPublicFunds',
        'divisionYear.generalPublicFunds',
        // Either comparison broken breaks it; what is not recorded decides nothing.
        sql<boolean | null>`case
          when ${parity('secondaryStandard', 'generalStandard')} is false
            or ${parity('secondaryPublicFunds', 'generalPublicFunds')} is false then false
          when ${parity('secondaryStandard', 'generalStandard')}
            or ${parity('secondaryPublicFunds', 'generalPublicFunds')} then true end`.as('verdict'),
      ])
  },
  numbers: {
    year: { zh: '年度', en: 'Year' },
    secondaryStandard: { zh: '中职生均拨款标准', en: 'Vocational standard', unit: { zh: '元', en: 'CNY' } },
    generalStandard: { zh: '普通高中', en: 'General', unit: { zh: '元', en: 'CNY' } },
    secondaryPublicFunds: { zh: '中职生均公用经费', en: 'Vocational running costs', unit: { zh: '元', en: 'CNY' } },
    generalPublicFunds: { zh: '普通高中', en: 'General running costs', unit: { zh: '元', en: 'CNY' } },
  },
  sentence: ({ year, secondaryStandard, generalStandard, secondaryPublicFunds, generalPublicFunds }) => ({
    zh: `${year}年中职生均拨款标准${secondaryStandard ?? '未登记'}、公用经费${secondaryPublicFunds ?? '未登记'}，普通高中${generalStandard ?? '未登记'}、${generalPublicFunds ?? '未登记'}。`,
    en: `${year}: vocational ${secondaryStandard ?? '—'} and ${secondaryPublicFunds ?? '—'}, general ${generalStandard ?? '—'} and ${generalPublicFunds ?? '—'}.`,
  }),
  basis: [ownDocument],
})
