import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { campusSafety } from './campus-safety.register.ts'

/** 安全隐患按期整改. */
export const hazardsPutRight = defineRule({
  name: 'hazardsPutRight',
  title: '安全隐患按期整改',
  en: 'Hazards are put right in time',
  subject: 'school',
  kind: 'check',
  help: {
    zh: '登记的校园安全隐患到期限时整改完成；期限未到的不判，逾期整改完成的不再算违反，写明逾期几天。',
    en: 'Hazards on record are put right by their day; not judged before it. One put right late no longer breaks the rule, and is told as late.',
  },
  reads: { campusSafety, organisation },
  examines: 'campusSafety',
  judge: (db, at) =>
    db
      .selectFrom('campusSafety as c')
      .innerJoin('organisation', 'organisation.id', 'c.school')
      .where('c.kind', '=', 'hazard')
      .where(sql<boolean>`c."rectifyBy" < ${at.on}::date`)
      .select([
        'c.id',
        'organisation.division',
        'c.school as body',
        'c.rectifyBy',
        'c.rectifiedOn',
        sql<number | null>`c."rectifiedOn" - c."rectifyBy"`.as('late'),
        sql<boolean>`coalesce(c."rectifiedOn" <= ${at.on}::date, false)`.as('verdict'),
      ]),
  numbers: {
    rectifyBy: { zh: '整改期限', en: 'To be put right by' },
    rectifiedOn: { zh: '整改完成日期', en: 'Put right on' },
    late: { zh: '逾期', en: 'Late', unit: { zh: '天', en: 'days' } },
  },
  sentence: ({ rectifyBy }) => ({
    zh: `期限${rectifyBy}已过，没有整改完成的记录。`,
    en: `Due by ${rectifyBy}, not put right on record.`,
  }),
  keptSentence: ({ rectifyBy, rectifiedOn, late }) =>
    late !== null && late > 0
      ? {
          zh: `期限${rectifyBy}，${rectifiedOn}整改完成，逾期${late}天。`,
          en: `Due by ${rectifyBy}, put right on ${rectifiedOn}, ${late} ${late === 1 ? 'day' : 'days'} late.`,
        }
      : { zh: `期限${rectifyBy}，${rectifiedOn}整改完成。`, en: `Due by ${rectifyBy}, put right on ${rectifiedOn}.` },
  basis: [ownDocument],
  settleWithin: 10,
})
