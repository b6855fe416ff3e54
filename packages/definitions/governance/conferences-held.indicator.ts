import { defineIndicator, sql } from '@zhiqiao/model'
import { jointConference } from './joint-conference.register.ts'
import { sitting } from './sitting.register.ts'

/** 联席会议召开次数: sittings held in the calendar year up to the day. */
export const conferencesHeld = defineIndicator({
  name: 'conferencesHeld',
  title: '联席会议召开次数',
  en: 'Joint conferences held',
  subject: 'governance',
  help: {
    zh: '本年1月1日至统计时点已召开的联席会议次数，以登记的召开日期为准。',
    en: 'Sittings held from 1 January to the reference date, by their recorded dates.',
  },
  unit: { zh: '次', en: 'times' },
  as: 'count',
  period: 'year',
  counts: 'sitting',
  by: { jointConference: 'conference' },
  numerator: { held: { zh: '已召开', en: 'held' } },
  reads: { jointConference, sitting },
  measure: (db, at) =>
    db
      .selectFrom('jointConference')
      .leftJoin('sitting', 'sitting.conference', 'jointConference.id')
      .select([
        'sitting.id',
        'jointConference.division',
        'jointConference.id as conference',
        sql<boolean>`coalesce("sitting"."state" in ('held', 'minuted')
          and "sitting"."heldOn" between ${at.from}::date and ${at.on}::date, false)`.as('held'),
      ]),
  basis: [
    {
      zh: '联席会议制度由各地文件建立，次数见本地文件',
      en: 'Set up by the region’s own documents, which say how often',
      source: '本地产教融合实施方案',
      confirmed: true,
    },
  ],
  answers: {
    words: [
      ['联席会议', '次'],
      ['联席会议', '召开'],
    ],
    units: ['次', '次/年'],
  },
})
