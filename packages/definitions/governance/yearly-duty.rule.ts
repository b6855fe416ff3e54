import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { division } from '../organisation/division.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { evaluationRound } from './evaluation-round.register.ts'
import { jointConference } from './joint-conference.register.ts'
import { roundsEachYear } from './rounds-each-year.ts'

/** 每年开展一次第三方效能评价. */
export const evaluationEachYear = defineRule({
  name: 'evaluationEachYear',
  title: '每年开展第三方评价',
  en: 'A third-party evaluation each year',
  subject: 'governance',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的年度，公布了结果的第三方评价批次不少于规定次数。',
    en: 'In the last year that is over at least the rounds laid down by a third party were published.',
  },
  parameters: ['evaluationsPerYear'],
  reads: { division, evaluationRound, organisation },
  examines: 'division',
  judge: (db, at) => {
    const held = sql<number>`(select count(*) from "evaluationRound" as r
      join "organisation" as o on o."id" = r."office" join "division" as p on p."id" = o."division"
      where starts_with(p."path", "division"."path") and r."evaluator" = 'thirdParty'
        and extract(year from r."publishedOn") = ${yearOver(at.on)})::int`
    return db
      .selectFrom('division')
      .where('division.id', '=', at.place.id)
      .select(['division.id', 'division.id as division'])
      .select(roundsEachYear(at, { held, register: 'evaluationRound', parameter: 'evaluationsPerYear' }))
  },
  numbers: {
    year: { zh: '年度', en: 'Year' },
    held: { zh: '已公布', en: 'Published', unit: { zh: '次', en: '' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '次', en: '' } },
  },
  sentence: ({ year, held, required }) => ({
    zh: `${year}年公布第三方评价${held}次，应不少于${required}次。`,
    en: `${held} third-party evaluations published in ${year} where ${required} are laid down.`,
  }),
  basis: [ownDocument],
})

/** 每个县(市)建立职教联席会议制度. */
export const conferenceInEachCounty = defineRule({
  name: 'conferenceInEachCounty',
  title: '各县（市、区）建立联席会议制度',
  en: 'A joint conference in each county',
  subject: 'governance',
  kind: 'evidence',
  help: {
    zh: '每个县级行政区都登记有职业教育联席会议。',
    en: 'Every county-level division has a joint conference on record.',
  },
  parameters: ['conferencesInCounties'],
  adoptedBy: 'conferencesInCounties',
  reads: { division, jointConference },
  examines: 'division',
  judge: (db) =>
    db
      .selectFrom('division')
      .where('division.kind', '=', 'county')
      .select([
        'division.id',
        'division.id as division',
        sql<string | null>`null::uuid`.as('body'),
        sql<boolean>`exists (select 1 from "jointConference" as j where j."division" = "division"."id")`.as('verdict'),
      ]),
  sentence: () => ({ zh: '没有登记联席会议。', en: 'No joint conference on record.' }),
  basis: [ownDocument],
})

/** 职校可自主聘请兼职教师: allowed, so nothing is judged. */
export const partTimeTeachersAllowed = defineRule({
  name: 'partTimeTeachersAllowed',
  title: '学校可自主聘请兼职教师',
  en: 'Schools may engage part-time teachers themselves',
  subject: 'teacher',
  kind: 'permission',
  help: {
    zh: '学校可以依法依规自主聘请兼职教师并确定报酬。这是允许做的事，不作核查。',
    en: 'Schools may engage part-time teachers and set their pay; it is allowed, so nothing is judged.',
  },
  basis: [ownDocument],
})
