import { defineRule, sql } from '@zhiqiao/model'
import { unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { conditionStandard } from './condition-standard.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'
import { schoolConditionYear } from './school-condition-year.register.ts'

/** 招生计划不超过办学条件: students once the quota is in, against floor and land of the standard that applies. */
export const quotaWithinCapacity = defineRule({
  name: 'quotaWithinCapacity',
  title: '招生计划与办学条件相适应',
  en: 'Quota within capacity',
  subject: 'school',
  kind: 'check',
  period: 'schoolYear',
  help: {
    zh: '学校本学年在校生数不超过按对照标准的生均校舍、生均占地折算的容量，取其中较小的一项。',
    en: 'Enrolment of the school year is no greater than the standard’s floor and land for each student allow, whichever is less.',
  },
  reads: { schoolConditionYear, conditionStandard, programmeYear, programmeOffering, organisation },
  examines: 'schoolConditionYear',
  judge: (db, at) => {
    const students = sql<number | null>`(select sum(y."enrolment") from "programmeYear" as y
      join "programmeOffering" as o on o."id" = y."offering"
      where o."school" = "schoolConditionYear"."school" and y."year" = ${schoolYearOf(at.on)})::int`
    const capacity = sql<number | null>`floor(least(
      "schoolConditionYear"."floorArea" / nullif("conditionStandard"."floorEach", 0),
      "schoolConditionYear"."landArea" / nullif("conditionStandard"."landEach", 0)))::int`
    return db
      .selectFrom('schoolConditionYear')
      .innerJoin('organisation', 'organisation.id', 'schoolConditionYear.school')
      .leftJoin('conditionStandard', 'conditionStandard.id', 'schoolConditionYear.standard')
      .where('schoolConditionYear.year', '=', schoolYearOf(at.on))
      .where(sql<boolean>`not coalesce("schoolConditionYear"."excluded", false)`)
      .select([
        'schoolConditionYear.id',
        'organisation.division',
        'schoolConditionYear.school as body',
        students.as('students'),
        capacity.as('capacity'),
        sql<boolean | null>`${students} <= ${capacity}`.as('verdict'),
      ])
  },
  numbers: {
    students: { zh: '在校生', en: 'Students', unit: { zh: '人', en: 'persons' } },
    capacity: { zh: '按标准可容纳', en: 'Capacity by the standard', unit: { zh: '人', en: 'persons' } },
  },
  sentence: ({ students, capacity }) => ({
    zh: `在校生${students}人，按对照标准折算可容纳${capacity}人。`,
    en: `${students} students where the standard allows ${capacity}.`,
  }),
  basis: [
    unread(
      '教职成〔2010〕12号',
      '中等职业学校设置标准的生均占地、生均校舍；数值取自登记的对照标准',
      'Land and floor for each student by the standard recorded for the class of school',
    ),
  ],
})
