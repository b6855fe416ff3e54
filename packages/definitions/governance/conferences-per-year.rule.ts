import { defineRule, sql } from '@zhiqiao/model'
import { jointConference } from './joint-conference.register.ts'
import { sitting } from './sitting.register.ts'

/** 联席会议每年至少召开N次: counted in the last full calendar year, and in this one as soon as it can no longer be kept. */
export const conferencesPerYear = defineRule({
  name: 'conferencesPerYear',
  title: '联席会议每年召开次数',
  en: 'Joint conferences a year',
  subject: 'governance',
  kind: 'check',
  period: 'year',
  help: {
    zh: '联席会议每年召开的次数不少于规定次数。年底（12月31日）前不足的不判为不符合。',
    en: 'The joint conference sits at least as often a year as is laid down; a year not yet over is not judged short.',
  },
  parameters: ['jointConferencesPerYear'],
  reads: { jointConference, sitting },
  examines: 'jointConference',
  judge: (db, at) =>
    db
      .selectFrom('jointConference')
      .leftJoin('sitting', (join) =>
        join
          .onRef('sitting.conference', '=', 'jointConference.id')
          .on('sitting.state', 'in', ['held', 'minuted'])
          .on(sql<boolean>`extract(year from "sitting"."heldOn") = ${judgedYear(at.on)}`),
      )
      // It was there in a year it sat in, also where it was recorded here only later.
      .where(sql<boolean>`${judgedYear(at.on)} >= least(extract(year from "jointConference"."createdAt"),
        (select min(extract(year from s."heldOn")) from "sitting" as s where s."conference" = "jointConference"."id"))`)
      .groupBy([
        'jointConference.id',
        'jointConference.division',
        'jointConference.office',
        'jointConference.timesPerYear',
      ])
      .select([
        'jointConference.id',
        'jointConference.division',
        'jointConference.office as body',
        sql<number>`${judgedYear(at.on)}::int`.as('year'),
        sql<number>`count("sitting"."id")::int`.as('held'),
        sql<number>`coalesce("jointConference"."timesPerYear", ${at.parameter('jointConferencesPerYear')})::int`.as(
          'required',
        ),
        sql<boolean>`count("sitting"."id") >= coalesce("jointConference"."timesPerYear", ${at.parameter('jointConferencesPerYear')})`.as(
          'verdict',
        ),
      ]),
  numbers: {
    year: { zh: '年度', en: 'Year' },
    held: { zh: '已召开', en: 'Held', unit: { zh: '次', en: 'times' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '次', en: 'times' } },
  },
  sentence: ({ year, held, required }) => ({
    zh: `${year}年召开${held}次，少于规定的${required}次。`,
    en: `${held} sittings in ${year}, fewer than the ${required} laid down.`,
  }),
  basis: [
    {
      zh: '联席会议每年至少召开的次数由本地文件规定',
      en: 'How often the joint conference sits is laid down by the region’s document',
      source: '本地产教融合实施方案',
      confirmed: true,
    },
  ],
  settleWithin: 60,
})

/** The last year that is over: on 31 December the year itself, before it the year before. */
function judgedYear(on: string): number {
  const year = Number(on.slice(0, 4))
  return on.endsWith('-12-31') ? year : year - 1
}
