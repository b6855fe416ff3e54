import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { registrationChange } from './registration-change.register.ts'
import { student } from './student.register.ts'
import { studentAid } from './student-aid.register.ts'

/** 防止因贫失学关注名单: students in hardship with a sign that they may leave, before they have left. */
export const povertyWatch = defineRule({
  name: 'povertyWatch',
  title: '防止因贫失学关注名单',
  en: 'Watch list against leaving school for poverty',
  subject: 'learner',
  kind: 'check',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '在籍或休学、经认定家庭经济困难的学生，出现下列情形之一的列入关注：本学年还没有资助（学校本学年一项资助也没有登记的，不作判断）；休学、保留学籍未复学；最近一年有两次以上学籍异动。',
    en: 'Students in hardship, enrolled or suspended: no aid this school year yet (not judged where the school has recorded none at all); suspended and not resumed; or two changes of registration within a year.',
  },
  reads: { student, studentAid, registrationChange, organisation },
  examines: 'student',
  judge: (db, at) => {
    const aid = sql<number>`(select count(*) from "studentAid" as a where a."student" = "student"."id"
      and a."schoolYear" = ${schoolYearOf(at.on)} and a."returnedOn" is null)::int`
    const unaided = sql<boolean | null>`case when ${aid} > 0 then false when exists (select from "studentAid" as a
      where a."school" = "student"."school" and a."schoolYear" = ${schoolYearOf(at.on)}) then true end`
    const changes = sql<number>`(select count(*) from "registrationChange" as c where c."student" = "student"."id"
      and c."on" between ${at.on}::date - 365 and ${at.on}::date)::int`
    const away = sql<boolean>`"student"."registrationStatus" in ('suspended', 'retained')`
    return db
      .selectFrom('student')
      .innerJoin('organisation', 'organisation.id', 'student.school')
      .where('student.hardship', 'is not', null)
      .where(sql<boolean>`("student"."registrationStatus" = 'enrolled' or ${away})`)
      .select([
        'student.id',
        'organisation.division',
        'student.school as body',
        aid.as('aid'),
        changes.as('changes'),
        away.as('away'),
        unaided.as('unaided'),
        sql<boolean | null>`not (${unaided} or ${changes} >= 2 or ${away})`.as('verdict'),
      ])
  },
  numbers: {
    aid: { zh: '本学年资助', en: 'Grants this school year', unit: { zh: '项', en: '' } },
    changes: { zh: '近一年学籍异动', en: 'Changes of registration in a year', unit: { zh: '次', en: '' } },
  },
  sentence: ({ unaided, changes, away }) => {
    const signs = [
      ...(away ? [{ zh: '休学或保留学籍，尚未复学', en: 'suspended and not resumed' }] : []),
      ...(unaided ? [{ zh: '本学年还没有资助', en: 'no aid this school year' }] : []),
      ...(changes >= 2
        ? [{ zh: `近一年学籍异动${changes}次`, en: `${changes} changes of registration in a year` }]
        : []),
    ]
    return {
      zh: `家庭经济困难，${signs.map(({ zh }) => zh).join('，')}。`,
      en: `In hardship: ${signs.map(({ en }) => en).join(', ')}.`,
    }
  },
  basis: [ownDocument],
  opensCases: false,
})
