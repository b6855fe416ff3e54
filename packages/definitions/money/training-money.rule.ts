import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { division } from '../organisation/division.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { budgetLine } from './budget-line.register.ts'

/** 县级培训经费保障: each county has money for training in its budget; the year before is shown beside it. */
export const trainingMoneyGuaranteed = defineRule({
  name: 'trainingMoneyGuaranteed',
  title: '县级培训经费保障',
  en: 'Counties guarantee money for training',
  subject: 'money',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的预算年度，县级行政区的单位有用于培训的预算指标，并列出上一年作对照；该年没有登记任何预算指标的，或没有培训指标而有指标未填用途的，不作判断。',
    en: 'In the last budget year that is over, bodies of the county had budget lines for training, the year before shown beside; a county that recorded no budget line of that year at all, or none for training but some without a purpose, is not judged.',
  },
  reads: { division, organisation, budgetLine },
  examines: 'division',
  judge: (db, at) => {
    const lines = (year: number) => sql`"budgetLine" as b join "organisation" as o on o."id" = b."organisation"
      join "division" as p on p."id" = o."division"
      where starts_with(p."path", "division"."path") and b."year" = ${year}`
    const arranged = (year: number) => sql<number | null>`(select sum(b."amount")::float8 / 1000000
      from ${lines(year)} and b."purpose" = 'training')`
    const [now, before] = [arranged(yearOver(at.on)), arranged(yearOver(at.on) - 1)]
    const some = (and = sql``) => sql<boolean>`exists (select from ${lines(yearOver(at.on))}${and})`
    return db
      .selectFrom('division')
      .where('division.kind', '=', 'county')
      .select([
        'division.id',
        'division.id as division',
        sql<string | null>`null::uuid`.as('body'),
        sql<number>`${yearOver(at.on)}::int`.as('year'),
        now.as('arranged'),
        before.as('before'),
        sql<
          boolean | null
        >`case when ${now} > 0 then true when ${some()} and not ${some(sql` and b."purpose" is null`)} then false end`.as(
          'verdict',
        ),
      ])
  },
  numbers: {
    year: { zh: '预算年度', en: 'Budget year' },
    arranged: { zh: '培训经费', en: 'Arranged', unit: { zh: '万元', en: '10,000 yuan' } },
    before: { zh: '上一年', en: 'The year before', unit: { zh: '万元', en: '10,000 yuan' } },
  },
  sentence: ({ year, arranged, before }) => ({
    zh:
      arranged !== null
        ? `${year}年安排培训经费${arranged}万元，${before === null ? '上一年没有登记' : `上一年${before}万元`}。`
        : `${year}年没有登记培训经费预算指标。`,
    en:
      arranged !== null
        ? `${arranged} ×10,000 yuan in ${year}, ${before === null ? 'none on record' : before} the year before.`
        : `No budget line for training on record in ${year}.`,
  }),
  basis: [ownDocument],
})
