import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { moralEducationEvent } from './moral-education-event.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'

const outline = unread(
  '教职成〔2014〕14号',
  '中等职业学校德育大纲所列德育内容与途径',
  'What moral education is made of and how it is carried out, by the outline for secondary vocational schools',
)

/** 德育活动数: events begun within the period, of all kinds or of one. */
export const moralEducationEvents = defineIndicator({
  name: 'moralEducationEvents',
  title: '德育活动次数',
  en: 'Moral education events',
  subject: 'school',
  help: {
    zh: '期内开始的德育活动次数；可只计思政与主题教育、劳动教育、心理健康教育、文明风采或志愿服务。',
    en: 'Events begun within the period; or only those of ideology and themes, labour, mental health, the civility contest or volunteering.',
  },
  unit: { zh: '次', en: 'events' },
  as: 'count',
  period: 'schoolYear',
  counts: 'moralEducationEvent',
  by: { organisation: 'school' },
  numerator: {
    any: { zh: '各类德育活动', en: 'of any kind' },
    ideology: { zh: '思政课程与主题教育', en: 'ideology courses and themed education' },
    labour: { zh: '劳动教育', en: 'labour education' },
    mental: { zh: '心理健康教育', en: 'mental health' },
    civility: { zh: '文明风采活动', en: 'civility and elegance contest' },
    volunteer: { zh: '志愿服务', en: 'volunteering' },
  },
  reads: { moralEducationEvent, organisation },
  measure: (db, at) =>
    db
      .selectFrom('moralEducationEvent as e')
      .innerJoin('organisation', 'organisation.id', 'e.school')
      .where(sql<boolean>`e."from" between ${at.from}::date and ${at.on}::date`)
      .select([
        'e.id',
        'organisation.division',
        'e.school',
        sql<boolean>`true`.as('any'),
        sql<boolean>`e."kind" in ('course', 'themed')`.as('ideology'),
        sql<boolean>`e."kind" = 'labour'`.as('labour'),
        sql<boolean>`e."kind" = 'mental'`.as('mental'),
        sql<boolean>`e."kind" = 'civility'`.as('civility'),
        sql<boolean>`e."kind" = 'volunteer'`.as('volunteer'),
      ]),
  basis: [ownDocument, outline],
  answers: { words: [['德育', '活动'], ['文明风采']], units: ['次', '场', '项'], choose: { civility: ['文明风采'] } },
})

/** 德育活动生均参与次数: person-times over the students enrolled in the same school year. */
export const moralEducationParticipation = defineIndicator({
  name: 'moralEducationParticipation',
  title: '德育活动生均参与次数',
  en: 'Moral education events per student',
  subject: 'school',
  help: {
    zh: '学年内各类德育活动的参与学生人次，除以同一学年的在校生数；两者都登记了的学校才计入。',
    en: 'Person-times of students at the events of the school year over enrolment; schools with both on record.',
  },
  unit: { zh: '次/生', en: 'times a student' },
  as: 'ratio',
  period: 'schoolYear',
  counts: 'moralEducationEvent',
  also: ['programmeYear'],
  by: { organisation: 'school' },
  numerator: {
    students: { zh: '参与学生人次', en: 'person-times of students' },
    ideology: { zh: '其中：思政课程与主题教育', en: 'of these in ideology and themes' },
  },
  denominator: { enrolment: { zh: '在校生数', en: 'enrolment' } },
  reads: { moralEducationEvent, programmeYear, programmeOffering, organisation },
  measure: (db, at) => {
    const recorded = sql<boolean>`exists (select 1 from "moralEducationEvent" as o where o."school" = "programmeOffering"."school"
      and o."students" is not null and o."from" between ${at.from}::date and ${at.on}::date)`
    const counted = sql<boolean>`exists (select 1 from "programmeYear" as y
      inner join "programmeOffering" as p on p.id = y."offering"
      where p."school" = e."school" and y."year" = ${schoolYearOf(at.on)} and y."enrolment" is not null)`
    const events = db
      .selectFrom('moralEducationEvent as e')
      .innerJoin('organisation', 'organisation.id', 'e.school')
      .where(sql<boolean>`e."from" between ${at.from}::date and ${at.on}::date`)
      .where('e.students', 'is not', null)
      .where(counted)
      .select([
        'e.id',
        'organisation.division',
        'e.school',
        'e.students',
        sql<number | null>`case when e."kind" in ('course', 'themed') then e."students" else 0 end`.as('ideology'),
        sql<number | null>`null::integer`.as('enrolment'),
      ])
    const enrolled = db
      .selectFrom('programmeYear')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where('programmeYear.year', '=', schoolYearOf(at.on))
      .where('programmeYear.enrolment', 'is not', null)
      .where(recorded)
      .select([
        'programmeYear.id',
        'organisation.division',
        'programmeOffering.school',
        sql<number | null>`null::integer`.as('students'),
        sql<number | null>`null::integer`.as('ideology'),
        'programmeYear.enrolment',
      ])
    return events.unionAll(enrolled)
  },
  basis: [ownDocument, outline],
  answers: { words: [['德育', '参与']], units: ['次'] },
})
