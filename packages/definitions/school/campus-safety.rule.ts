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
    zh: '登记的校园安全隐患在整改期限之内整改完成；期限未到的不判。',
    en: 'Hazards on record are put right by their day; not judged before it.',
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
        sql<boolean>`coalesce(c."rectifiedOn" <= c."rectifyBy", false)`.as('verdict'),
      ]),
  numbers: {
    rectifyBy: { zh: '整改期限', en: 'To be put right by' },
    rectifiedOn: { zh: '整改完成日期', en: 'Put right on' },
  },
  sentence: ({ rectifyBy, rectifiedOn }) => ({
    zh: rectifiedOn ? `期限${rectifyBy}，${rectifiedOn}才整改完成。` : `期限${rectifyBy}已过，没有整改完成的记录。`,
    en: rectifiedOn
      ? `Due by ${rectifyBy}, put right on ${rectifiedOn}.`
      : `Due by ${rectifyBy}, not put right on record.`,
  }),
  basis: [ownDocument],
  settleWithin: 10,
})
