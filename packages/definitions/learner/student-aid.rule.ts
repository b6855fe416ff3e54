import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { student } from './student.register.ts'
import { studentAid } from './student-aid.register.ts'

/** 家庭经济困难学生应获资助: who qualifies and what was granted this school year. */
export const hardshipAid = defineRule({
  name: 'hardshipAid',
  title: '家庭经济困难学生资助',
  en: 'Aid for students in hardship',
  subject: 'learner',
  kind: 'entitlement',
  period: 'schoolYear',
  help: {
    zh: '在籍且经认定家庭经济困难的学生，列出本学年是否已获得资助；符合条件尚未资助的列为待落实。',
    en: 'Enrolled students recognised as in hardship, with whether aid was granted this school year; those who qualify without it are listed.',
  },
  reads: { student, studentAid, organisation },
  examines: 'student',
  judge: (db, at) => {
    const grants = sql<number>`(select count(*) from "studentAid" as a where a."student" = "student"."id"
      and a."schoolYear" = ${schoolYearOf(at.on)} and a."returnedOn" is null)::int`
    return db
      .selectFrom('student')
      .innerJoin('organisation', 'organisation.id', 'student.school')
      .where('student.registrationStatus', '=', 'enrolled')
      .where('student.hardship', 'is not', null)
      .select([
        'student.id',
        'organisation.division',
        'student.school as body',
        grants.as('grants'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${grants} > 0`.as('granted'),
      ])
  },
  numbers: { grants: { zh: '本学年资助', en: 'Grants this school year', unit: { zh: '项', en: '' } } },
  sentence: ({ grants }) =>
    grants > 0
      ? {
          zh: `已认定家庭经济困难，本学年已获资助${grants}项。`,
          en: `Recognised as in hardship; aid granted this school year: ${grants}.`,
        }
      : {
          zh: '已认定家庭经济困难，本学年没有资助记录。',
          en: 'Recognised as in hardship, with no aid on record this school year.',
        },
  basis: [ownDocument],
})
