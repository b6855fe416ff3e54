import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { trainingClass } from './training-class.register.ts'
import { trainingEnrolment } from './training-enrolment.register.ts'

const words = [['培训', '人次'], ['技能培训'], ['职业培训']]

/** The total of a class without names, on the day it ended. */
const reported = (from: string, on: string) => sql<number>`
  case when "trainingClass"."endsOn" between ${from}::date and ${on}::date then "trainingClass"."reportedCompleted" end`

const priority = sql`('veteran', 'migrantWorker', 'professionalFarmer')`

/** 职业技能培训人次: completed enrolments, never sign-ins; the three levels of data can be told apart. */
export const trainingPersonTimes = defineIndicator({
  name: 'trainingPersonTimes',
  title: '职业技能培训人次',
  en: 'Training, person-times completed',
  subject: 'training',
  help: {
    zh: '期内结业的培训人次：一人一班结业计一次，签到次数不计。实名班次按学员计算，非实名班次按附有名册的上报数。',
    en: 'Completed enrolments within the period: one for each person and class; sign-ins do not count. Named classes by their trainees, others by the total reported with its roster.',
  },
  unit: { zh: '人次', en: 'person-times' },
  as: 'sum',
  period: 'year',
  counts: 'trainingClass',
  by: { organisation: 'organiser' },
  numerator: {
    all: { zh: '全部', en: 'all' },
    named: { zh: '实名', en: 'named' },
    roster: { zh: '汇总附名册', en: 'totals with a roster' },
    departmental: { zh: '部门转报', en: 'passed on by a department' },
    priority: { zh: '退役军人、进城务工人员、高素质农民', en: 'veterans, migrant workers and professional farmers' },
  },
  reads: { trainingClass, trainingEnrolment },
  measure: (db, at) => {
    const named = sql`"trainingClass"."dataLevel" = 'named'`
    const passedOn = (level: string) => sql<number | null>`case when "trainingClass"."dataLevel" = ${level}
      then ${reported(at.from, at.on)} end`
    return db
      .selectFrom('trainingClass')
      .leftJoin(
        (done) =>
          done
            .selectFrom('trainingEnrolment as e')
            .innerJoin('trainingClass as c', 'c.id', 'e.trainingClass')
            .where('e.result', '=', 'completed')
            .where(sql<boolean>`coalesce(e."completedOn", c."endsOn") between ${at.from}::date and ${at.on}::date`)
            .groupBy('e.trainingClass')
            .select([
              'e.trainingClass',
              sql<number>`count(*)::int`.as('all'),
              sql<number>`(count(*) filter (where e."traineeGroup" in ${priority}))::int`.as('priority'),
            ])
            .as('done'),
        (join) => join.onRef('done.trainingClass', '=', 'trainingClass.id'),
      )
      .where('trainingClass.startsOn', '<=', at.on)
      .where(sql<boolean>`coalesce("trainingClass"."endsOn" >= ${at.from}::date, true)`)
      .select([
        'trainingClass.id',
        'trainingClass.division',
        'trainingClass.organiser',
        sql<number | null>`case when ${named} then coalesce("done"."all", 0)
          else ${reported(at.from, at.on)} end`.as('all'),
        sql<number | null>`case when ${named} then coalesce("done"."all", 0) end`.as('named'),
        passedOn('roster').as('roster'),
        passedOn('departmental').as('departmental'),
        sql<number | null>`case when ${named} then coalesce("done"."priority", 0)
          when "trainingClass"."traineeGroup" in ${priority} then ${reported(at.from, at.on)} end`.as('priority'),
      ])
  },
  basis: [ownDocument],
  caveats: [
    {
      zh: '去重只在实名班次内进行；已在他系统申报的班次在本平台只计一次。',
      en: 'Duplicates are removed among named classes only; a class reported elsewhere as well counts once here.',
    },
  ],
  answers: { words, units: ['人次'], not: ['实训'] },
})

/** 培训人数: different people among the completed enrolments of named classes. */
export const personsTrained = defineIndicator({
  name: 'personsTrained',
  title: '培训人数',
  en: 'Persons trained',
  subject: 'training',
  help: {
    zh: '期内在实名班次结业的不同人员数，一人多次只计一人。非实名班次不计入。',
    en: 'Different people who completed a named class within the period; classes without names are left out.',
  },
  unit: { zh: '人', en: 'persons' },
  as: 'distinct',
  period: 'year',
  counts: 'trainingEnrolment',
  persons: true,
  by: { organisation: 'organiser' },
  numerator: {
    person: { zh: '全部', en: 'all' },
    farmer: { zh: '高素质（新型职业）农民', en: 'professional farmers' },
  },
  reads: { trainingClass, trainingEnrolment },
  measure: (db, at) =>
    db
      .selectFrom('trainingEnrolment')
      .innerJoin('trainingClass', 'trainingClass.id', 'trainingEnrolment.trainingClass')
      .where('trainingClass.dataLevel', '=', 'named')
      .where('trainingEnrolment.result', '=', 'completed')
      .where(
        sql<boolean>`coalesce("trainingEnrolment"."completedOn", "trainingClass"."endsOn")
          between ${at.from}::date and ${at.on}::date`,
      )
      .select([
        'trainingEnrolment.id',
        'trainingClass.division',
        'trainingClass.organiser',
        'trainingEnrolment.idNumber as person',
        sql<string | null>`case when "trainingEnrolment"."traineeGroup" = 'professionalFarmer'
          then "trainingEnrolment"."idNumber" end`.as('farmer'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['农民', '培养'],
      ['培训', '人数'],
    ],
    units: ['人'],
    not: ['高技能', '学徒'],
    choose: { farmer: ['农民'] },
  },
})

/** 重点人群培训占比: person-times of three groups over all. */
export const priorityTrainingShare = defineIndicator({
  name: 'priorityTrainingShare',
  title: '退役军人等三类人员培训占比',
  en: 'Share of training for veterans, migrant workers and farmers',
  subject: 'training',
  help: {
    zh: '期内结业人次中，退役军人、进城务工人员和高素质农民所占的比例；实名按本人类别，非实名按班次对象。',
    en: 'Of the person-times completed, those of veterans, migrant workers and professional farmers: by the person where named, by the class otherwise.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'year',
  counts: 'trainingClass',
  by: { organisation: 'organiser' },
  numerator: { priority: { zh: '三类人员结业人次', en: 'person-times of the three groups' } },
  denominator: { all: { zh: '全部结业人次', en: 'all person-times' } },
  reads: { trainingClass, trainingEnrolment },
  measure: trainingPersonTimes.measure,
  basis: [ownDocument],
  answers: {
    words: [
      ['农民', '培训'],
      ['退役军人', '培训'],
    ],
    units: ['%'],
  },
})
