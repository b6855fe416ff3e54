import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { careerExperience } from './career-experience.register.ts'

/** 职业启蒙参与人次. */
export const careerExperienceTimes = defineIndicator({
  name: 'careerExperienceTimes',
  title: '职业启蒙与体验人次',
  en: 'Person-times of career enlightenment',
  subject: 'learner',
  help: {
    zh: '期内中小学生参加职业启蒙、生涯规划、职业体验和劳动实践的人次；可只计初中生，或已记入综合素质评价的。',
    en: 'Person-times of pupils within the period; or only junior pupils, or those entered in the comprehensive quality record.',
  },
  unit: { zh: '人次', en: 'person-times' },
  as: 'sum',
  period: 'schoolYear',
  counts: 'careerExperience',
  by: { organisation: 'school' },
  numerator: {
    pupils: { zh: '中小学生', en: 'pupils' },
    junior: { zh: '初中生', en: 'junior secondary pupils' },
    recorded: { zh: '记入综合素质评价', en: 'entered in the comprehensive quality record' },
  },
  reads: { careerExperience, organisation },
  measure: (db, at) =>
    db
      .selectFrom('careerExperience as e')
      .innerJoin('organisation', 'organisation.id', 'e.school')
      .where(sql<boolean>`e."on" between ${at.from}::date and ${at.on}::date`)
      .select([
        'e.id',
        'organisation.division',
        'e.school',
        'e.pupils',
        sql<number>`case when e."stage" = 'junior' then e."pupils" else 0 end`.as('junior'),
        'e.recorded',
      ]),
  basis: [ownDocument],
  answers: {
    words: [['职业启蒙'], ['职业体验'], ['劳动实践', '学生']],
    units: ['人次', '人'],
    choose: { junior: ['初中'] },
  },
})
