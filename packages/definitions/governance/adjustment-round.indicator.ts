import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { filingWindow } from '../school/filing-window.register.ts'

/** 专业调整次数: rounds of filing that ended within the year; a round in which nothing was changed is one. */
export const adjustmentRounds = defineIndicator({
  name: 'adjustmentRounds',
  title: '专业调整次数',
  en: 'Rounds of programme adjustment',
  subject: 'school',
  help: {
    zh: '期内截止的专业备案窗口个数；开放过而没有学校调整专业的，也算调整一次。',
    en: 'Filing windows that closed within the period; one in which no school changed anything counts as well.',
  },
  unit: { zh: '次', en: 'times' },
  as: 'count',
  period: 'year',
  counts: 'filingWindow',
  numerator: { held: { zh: '已截止的备案窗口', en: 'windows closed' } },
  reads: { filingWindow },
  measure: (db, at) =>
    db.selectFrom('filingWindow').select([
      'filingWindow.id',
      'filingWindow.division',
      sql<boolean>`"filingWindow"."state" <> 'planned'
          and "filingWindow"."closesOn" between ${at.from}::date and ${at.on}::date`.as('held'),
    ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['专业', '调整', '次'],
      ['调整', '专业'],
    ],
    units: ['次', '次/年'],
    not: ['布点'],
  },
})
