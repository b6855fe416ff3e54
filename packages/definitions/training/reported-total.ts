import type { Check } from '@zhiqiao/model'

/** Totals are typed only where trainees are not entered one by one; those of a named class are counted. */
export const totalsOfUnnamedOnly = (...fields: string[]): Check[] =>
  fields.map((field) => ({
    fields: [field, 'dataLevel'],
    message: {
      zh: '实名班次的人数由学员名单计算，不填总数',
      en: 'of a named class is counted from its trainees and not typed in',
    },
    holds: (values) => values.dataLevel !== 'named',
  }))

/** A total without names stands on its roster. */
export const rosterBesideTotals: Check = {
  fields: ['reportedCompleted', 'dataLevel', 'roster'],
  evenEmpty: true,
  message: { zh: '填总数须附名册', en: 'needs the roster attached' },
  holds: ({ reportedCompleted, dataLevel, roster }) =>
    reportedCompleted == null || dataLevel === 'named' || (Array.isArray(roster) && roster.length > 0),
}
