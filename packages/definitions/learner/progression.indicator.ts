import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { curriculum } from '../school/curriculum.register.ts'
import { examEntry } from '../school/exam-entry.register.ts'
import { programmeOffering } from '../school/programme-offering.register.ts'
import { programmeYear } from '../school/programme-year.register.ts'
import { registrationChange } from './registration-change.register.ts'

const examYear = (on: string) => Number(on.slice(0, 4)) - (on.slice(5) < '09-01' ? 1 : 0)

/** 本科升学率: over those who sat, or over graduates; the two differ widely. */
export const bachelorProgressionRate = defineIndicator({
  name: 'bachelorProgressionRate',
  title: '本科升学率',
  en: 'Progression to bachelor programmes',
  subject: 'learner',
  help: {
    zh: '最近一届录取本科的人数，与参考人数或毕业生数之比；两种分母相差很大，由口径选定。',
    en: 'Those of the latest class admitted to bachelor programmes over those who sat, or over graduates.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'examEntry',
  also: ['programmeYear'],
  persons: true,
  by: { organisation: 'school' },
  numerator: {
    bachelor: { zh: '录取本科', en: 'admitted to bachelor programmes' },
    college: { zh: '录取本科与专科', en: 'admitted to bachelor or college programmes' },
  },
  denominator: {
    sat: { zh: '参考人数', en: 'who sat the exam' },
    graduates: { zh: '毕业生数', en: 'graduates' },
  },
  reads: { examEntry, programmeYear, programmeOffering, organisation },
  measure: (db, at) =>
    db
      .selectFrom('examEntry')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'examEntry.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where('examEntry.year', '=', examYear(at.on))
      .select([
        'examEntry.id',
        'organisation.division',
        'programmeOffering.school',
        'examEntry.admittedBachelor as bachelor',
        sql<number | null>`"examEntry"."admittedBachelor" + "examEntry"."admittedCollege"`.as('college'),
        'examEntry.sat',
        sql<number | null>`null::integer`.as('graduates'),
      ])
      .unionAll(
        db
          .selectFrom('programmeYear')
          .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
          .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
          // Who sits in a calendar year graduates at the end of the school year that began the year before.
          .where('programmeYear.year', '=', examYear(at.on) - 1)
          .select([
            'programmeYear.id',
            'organisation.division',
            'programmeOffering.school',
            sql<number | null>`null::integer`.as('bachelor'),
            sql<number | null>`null::integer`.as('college'),
            sql<number | null>`null::integer`.as('sat'),
            'programmeYear.graduates',
          ]),
      ),
  basis: [ownDocument],
  answers: {
    words: [
      ['本科', '升学率'],
      ['本科', '录取率'],
    ],
    units: ['%'],
  },
})

/** 因贫失学学生数: those who left for want of money. */
export const povertyDropouts = defineIndicator({
  name: 'povertyDropouts',
  title: '因贫失学学生数',
  en: 'Students who left because of poverty',
  subject: 'learner',
  help: {
    zh: '统计时点所在学年，因家庭经济困难退学的学生数，以学籍异动登记的原因为准。',
    en: 'Students who left in the school year of the reference date for economic difficulty, by the cause recorded.',
  },
  unit: { zh: '名', en: 'students' },
  as: 'count',
  period: 'schoolYear',
  counts: 'registrationChange',
  persons: true,
  by: { organisation: 'school' },
  numerator: { forPoverty: { zh: '因家庭经济困难退学', en: 'left for economic difficulty' } },
  reads: { registrationChange, organisation },
  measure: (db, at) =>
    db
      .selectFrom('registrationChange')
      .innerJoin('organisation', 'organisation.id', 'registrationChange.school')
      .where(sql<boolean>`"registrationChange"."on" between ${at.from}::date and ${at.on}::date`)
      .select([
        'registrationChange.id',
        'organisation.division',
        'registrationChange.school',
        sql<boolean>`"registrationChange"."kind" = 'withdraw' and "registrationChange"."cause" = 'economic'`.as(
          'forPoverty',
        ),
      ]),
  basis: [ownDocument],
  caveats: [
    {
      zh: '一条异动也没有登记时不显示为零，可能是尚未登记。',
      en: 'Where no change is recorded at all nothing is claimed: it may not have been entered.',
    },
  ],
  answers: {
    words: [
      ['因贫', '失学'],
      ['因贫', '辍学'],
    ],
    units: ['名', '人'],
  },
})

/** 中高职一体化方案专业数. */
export const integratedCurricula = defineIndicator({
  name: 'integratedCurricula',
  title: '中高职衔接人才培养方案专业数',
  en: 'Offerings with an integrated curriculum',
  subject: 'learner',
  help: {
    zh: '统计时点在用的中高职一体化人才培养方案所覆盖的专业点个数。',
    en: 'Offerings covered by an integrated secondary–higher curriculum in use on the reference date.',
  },
  unit: { zh: '个', en: 'offerings' },
  as: 'distinct',
  period: 'day',
  counts: 'curriculum',
  by: { organisation: 'school' },
  numerator: { offering: { zh: '覆盖的专业点', en: 'offerings covered' } },
  reads: { curriculum, organisation },
  measure: (db, at) =>
    db
      .selectFrom('curriculum')
      .innerJoin('organisation', 'organisation.id', 'curriculum.school')
      .innerJoinLateral(sql<{ offering: string }>`unnest("curriculum"."offerings")`.as<'o'>(sql`o(offering)`), (join) =>
        join.onTrue(),
      )
      .where('curriculum.integrated', '=', true)
      .where('curriculum.cohort', '<=', schoolYearOf(at.on))
      .where(sql<boolean>`coalesce("curriculum"."to" >= ${at.on}::date, true)`)
      .select(['curriculum.id', 'organisation.division', 'curriculum.school', 'o.offering']),
  basis: [ownDocument],
  answers: {
    words: [
      ['衔接', '培养方案'],
      ['贯通', '培养方案'],
    ],
    units: ['个'],
  },
})
