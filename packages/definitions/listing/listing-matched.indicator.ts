import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { expressionOfInterest } from './expression-of-interest.register.ts'

const done = `"i"."state" = 'settled' and "i"."result" is not null and "i"."result" <> 'none'`

/** 供需对接成功数: what both sides have confirmed, by the day it was reached. */
export const listingsMatched = defineIndicator({
  name: 'listingsMatched',
  title: '供需对接成功数',
  en: 'Listings taken up and confirmed',
  subject: 'listing',
  help: {
    zh: '期内达成并经双方确认的对接意向；一方报了、另一方没有确认的不计，未达成的不计。',
    en: 'Interests settled within the period and confirmed by both sides; neither reported by one side alone nor come to nothing.',
  },
  unit: { zh: '项', en: 'matches' },
  as: 'sum',
  period: 'year',
  counts: 'expressionOfInterest',
  by: { organisation: 'to' },
  numerator: {
    all: { zh: '全部对接', en: 'all' },
    people: { zh: '达成人数', en: 'persons placed' },
    agreements: { zh: '签订协议或合同', en: 'agreements and contracts' },
  },
  reads: { expressionOfInterest, organisation },
  measure: (db, at) =>
    db
      .selectFrom('expressionOfInterest as i')
      .innerJoin('organisation', 'organisation.id', 'i.to')
      .where(sql<boolean>`${sql.raw(done)}`)
      .where(sql<boolean>`"i"."settledOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'i.id',
        'organisation.division',
        'i.to',
        sql<number>`1`.as('all'),
        sql<number>`coalesce("i"."taken", 0)`.as('people'),
        sql<number>`case when "i"."result" in ('agreement', 'contract') then 1 else 0 end`.as('agreements'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['供需', '对接'],
      ['对接', '成功'],
      ['达成', '对接'],
      ['校企', '对接'],
    ],
    units: ['项', '次', '对', '人'],
    choose: { people: ['人'], agreements: ['协议'] },
  },
})
