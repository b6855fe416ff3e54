import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { admissionDocument } from './admission-document.register.ts'
import { student } from './student.register.ts'

/** 生源类别材料齐备: entrants of the year whose category has papers to bring have them on record. */
export const entrantsDocumented = defineRule({
  name: 'entrantsDocumented',
  title: '生源类别材料齐备',
  en: 'Papers of an entrant’s category are on record',
  subject: 'learner',
  kind: 'evidence',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '本学年入学、其生源类别列有必须提供材料的学生，学籍中附有类别证明材料，每项材料至少一份；材料清单按入学当年有效的。',
    en: 'Entrants of the school year in a category with papers that must be brought have proof attached, one file a paper; the list in use that year counts.',
  },
  reads: { student, admissionDocument, organisation },
  examines: 'student',
  judge: (db, at) => {
    const attached = sql<number>`coalesce(cardinality("student"."sourceDocuments"), 0)`
    const needed = sql<number>`(select count(*) from "admissionDocument" as d where d."studentSource" = "student"."studentSource"
      and d."required" and d."validFrom" <= ${at.on}::date and coalesce(d."validTo" >= ${at.on}::date, true))::int`
    return db
      .selectFrom('student')
      .innerJoin('organisation', 'organisation.id', 'student.school')
      .where('student.registrationStatus', '=', 'enrolled')
      .where('student.entryYear', '=', schoolYearOf(at.on))
      .where(sql<boolean>`${needed} > 0`)
      .select([
        'student.id',
        'organisation.division',
        'student.school as body',
        needed.as('needed'),
        attached.as('attached'),
        sql<boolean>`${attached} >= ${needed}`.as('verdict'),
      ])
  },
  numbers: {
    needed: { zh: '须提供材料', en: 'Papers to bring', unit: { zh: '项', en: '' } },
    attached: { zh: '已附', en: 'Attached', unit: { zh: '份', en: '' } },
  },
  sentence: ({ needed, attached }) => ({
    zh: `生源类别须提供${needed}项材料，学籍中附了${attached}份。`,
    en: `The category needs ${needed} papers; ${attached} attached.`,
  }),
  basis: [ownDocument],
  opensCases: false,
})
