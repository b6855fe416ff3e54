import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { programmeOffering } from '../school/programme-offering.register.ts'
import { expressionOfInterest } from './expression-of-interest.register.ts'
import { graduateListing } from './graduate-listing.register.ts'
import { hardToFill } from './market.ts'
import { postListing } from './post-listing.register.ts'

const openOnly = {
  zh: '只计已发布、在有效期内的信息；未发布、已下架、已过期的不计。',
  en: 'Only listings that are open and valid on the day; not those taken down or over.',
}

/** A post stands once with each programme it names, and once where it names none. */
const eachProgramme = () =>
  sql<{ programme: string }>`unnest("postListing"."programmes")`.as<'named'>(sql`"named"("programme")`)

/** 求人倍率: posts asked for over graduates at hand. A post that names several programmes stands with each of them. */
export const postsPerGraduate = defineIndicator({
  name: 'postsPerGraduate',
  title: '求人倍率',
  en: 'Posts for each graduate',
  subject: 'listing',
  help: {
    zh: '在招岗位人数与可推荐毕业生人数之比；大于1表示岗位多于毕业生。',
    en: 'Persons wanted over graduates available; above one there are more posts than graduates.',
  },
  unit: { zh: '倍', en: 'a graduate' },
  as: 'ratio',
  period: 'day',
  counts: 'postListing',
  also: ['graduateListing'],
  by: { organisation: 'publisher', programme: 'programme', occupation: 'occupation' },
  numerator: { wanted: { zh: '岗位需求人数', en: 'persons wanted' } },
  denominator: { available: { zh: '可推荐毕业生人数', en: 'graduates available' } },
  reads: { postListing, graduateListing, programmeOffering },
  measure: (db, at) =>
    db
      .selectFrom('postListing')
      .where(sql<boolean>`"postListing"."validFrom" <= ${at.on}::date and "postListing"."validTo" >= ${at.on}::date`)
      .where('postListing.state', '=', 'open')
      .leftJoinLateral(eachProgramme, (join) => join.onTrue())
      .select([
        'postListing.id',
        'postListing.division',
        'postListing.publisher',
        'named.programme',
        'postListing.occupation',
        sql<number>`"postListing"."headcount"::float8 / greatest(cardinality("postListing"."programmes"), 1)`.as(
          'wanted',
        ),
        sql<number>`0`.as('available'),
      ])
      .unionAll(
        db
          .selectFrom('graduateListing')
          .innerJoin('programmeOffering', 'programmeOffering.id', 'graduateListing.offering')
          .where(
            sql<boolean>`"graduateListing"."validFrom" <= ${at.on}::date and "graduateListing"."validTo" >= ${at.on}::date`,
          )
          .where('graduateListing.state', '=', 'open')
          .select([
            'graduateListing.id',
            'graduateListing.division',
            'graduateListing.publisher',
            'programmeOffering.programme',
            sql<string | null>`null::uuid`.as('occupation'),
            sql<number>`0`.as('wanted'),
            sql<number>`"graduateListing"."available"`.as('available'),
          ]),
      ),
  basis: [ownDocument],
  caveats: [
    openOnly,
    {
      zh: '岗位写了几个专业的，人数在这些专业间平分；没有写专业的岗位只计入总数。',
      en: 'A post naming several programmes is shared among them; one that names none counts in the whole only.',
    },
  ],
  answers: { words: [['求人倍率'], ['供需比'], ['岗位', '毕业生', '比']], units: ['倍', ''] },
})

/** 难招岗位占比: open long and hardly anybody interested. */
export const hardToFillShare = defineIndicator({
  name: 'hardToFillShare',
  title: '难招岗位占比',
  en: 'Share of posts hard to fill',
  subject: 'listing',
  help: {
    zh: `在招岗位中，发布满${hardToFill.days}天仍没有人提出意向的占比。`,
    en: `Of the posts open, those open for ${hardToFill.days} days without any interest.`,
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'postListing',
  by: { organisation: 'publisher', occupation: 'occupation' },
  numerator: { hard: { zh: '难招岗位', en: 'hard to fill' } },
  denominator: { open: { zh: '在招岗位', en: 'open posts' } },
  reads: { postListing, expressionOfInterest },
  measure: (db, at) =>
    db
      .selectFrom('postListing')
      .where(sql<boolean>`"postListing"."validFrom" <= ${at.on}::date and "postListing"."validTo" >= ${at.on}::date`)
      .where('postListing.state', '=', 'open')
      .leftJoin(
        () =>
          db
            .selectFrom('expressionOfInterest as i')
            .where('i.state', 'not in', ['draft', 'withdrawn'])
            .groupBy('i.post')
            .select(['i.post', sql<number>`count(*)`.as('interests')])
            .as('asked'),
        (join) => join.onRef('asked.post', '=', 'postListing.id'),
      )
      .select([
        'postListing.id',
        'postListing.division',
        'postListing.publisher',
        'postListing.occupation',
        sql<boolean>`true`.as('open'),
        sql<boolean>`"postListing"."validFrom" <= ${at.on}::date - ${sql.lit(hardToFill.days)}
          and coalesce("asked"."interests", 0) < ${sql.lit(hardToFill.interests)}`.as('hard'),
      ]),
  basis: [ownDocument],
  caveats: [openOnly],
  answers: { words: [['难招', '岗位'], ['招工难']], units: ['%'] },
})

/** 岗位平均月薪: by the month, middle of the range, weighted by persons wanted. */
export const postMonthlyPay = defineIndicator({
  name: 'postMonthlyPay',
  title: '岗位平均月薪',
  en: 'Mean monthly pay offered',
  subject: 'listing',
  help: {
    zh: '按月计薪的在招岗位，取薪酬上下限的中间值，按招聘人数加权；其他计薪方式和面议的不计。',
    en: 'Open posts paid by the month: the middle of the range, weighted by persons wanted; other periods are left out.',
  },
  unit: { zh: '元/月', en: 'CNY a month' },
  as: 'ratio',
  period: 'day',
  counts: 'postListing',
  by: { organisation: 'publisher', occupation: 'occupation', programme: 'programme' },
  numerator: { pay: { zh: '月薪合计', en: 'pay added up' } },
  denominator: { wanted: { zh: '招聘人数', en: 'persons wanted' } },
  reads: { postListing },
  measure: (db, at) =>
    db
      .selectFrom('postListing')
      .where(sql<boolean>`"postListing"."validFrom" <= ${at.on}::date and "postListing"."validTo" >= ${at.on}::date`)
      .where('postListing.state', '=', 'open')
      .where('postListing.wagePeriod', '=', 'month')
      .where('postListing.wageFrom', 'is not', null)
      .leftJoinLateral(eachProgramme, (join) => join.onTrue())
      .select([
        'postListing.id',
        'postListing.division',
        'postListing.publisher',
        'postListing.occupation',
        'named.programme',
        sql<number>`"postListing"."headcount"::float8 / greatest(cardinality("postListing"."programmes"), 1)`.as(
          'wanted',
        ),
        sql<number>`"postListing"."headcount"::float8 / greatest(cardinality("postListing"."programmes"), 1)
          * ("postListing"."wageFrom" + coalesce("postListing"."wageTo", "postListing"."wageFrom")) / 2`.as('pay'),
      ]),
  basis: [ownDocument],
  caveats: [openOnly],
  answers: {
    words: [
      ['岗位', '薪'],
      ['招聘', '薪酬'],
    ],
    units: ['元', '元/月'],
  },
})
