import { defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { satisfactionAnswer } from './satisfaction-answer.register.ts'
import { satisfactionSurvey } from './satisfaction-survey.register.ts'

const reads = { satisfactionAnswer, satisfactionSurvey, organisation }

/** What a group said of a body as a whole in the newest survey of that group up to the year. */
const overall = (db: Queries<typeof reads>, group: string, on: string) =>
  db
    .selectFrom('satisfactionAnswer')
    .innerJoin('satisfactionSurvey', 'satisfactionSurvey.id', 'satisfactionAnswer.survey')
    .innerJoin('organisation', 'organisation.id', 'satisfactionSurvey.organisation')
    .innerJoin(
      sql<{ organisation: string; year: number }>`(
        select s."organisation", max(s."year") as "year" from "satisfactionSurvey" as s
        where s."group" = ${group} and coalesce(s."to", s."from") <= ${on}::date
        group by s."organisation")`.as('newest'),
      (join) =>
        join
          .onRef('newest.organisation', '=', 'satisfactionSurvey.organisation')
          .onRef('newest.year', '=', 'satisfactionSurvey.year'),
    )
    .where('satisfactionSurvey.group', '=', group)
    .where('satisfactionAnswer.aspect', '=', 'overall')
    .where(sql<boolean>`coalesce("satisfactionSurvey"."to", "satisfactionSurvey"."from") <= ${on}::date`)
    .select([
      'satisfactionAnswer.id',
      'organisation.division',
      'satisfactionSurvey.organisation',
      'satisfactionAnswer.verySatisfied',
      sql<number>`"satisfactionAnswer"."verySatisfied" + "satisfactionAnswer"."satisfied"`.as('satisfied'),
      'satisfactionSurvey.valid',
    ])

const shared = {
  subject: 'governance',
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'satisfactionAnswer',
  by: { organisation: 'organisation' },
  denominator: { valid: { zh: '有效问卷', en: 'valid answers' } },
  reads,
  basis: [
    unread(
      '职业教育质量年度报告满意度调查表',
      '在校生按“非常满意”、毕业生按“满意”以上计，两者口径不同',
      'Students count as satisfied when very satisfied, graduates when satisfied or more: two definitions',
    ),
  ],
} as const
const very = { zh: '非常满意', en: 'very satisfied' }
const more = { zh: '满意及以上', en: 'satisfied or more' }

/** 在校生满意度: of the newest survey; 非常满意 unless the wider numerator is chosen. */
export const studentSatisfaction = defineIndicator({
  ...shared,
  name: 'studentSatisfaction',
  title: '在校生满意度',
  en: 'Satisfaction of students',
  help: {
    zh: '最近一次在校生满意度调查中，总体评价“非常满意”的占有效问卷的比例。',
    en: 'In the newest survey of students, those very satisfied on the whole over valid answers.',
  },
  numerator: { verySatisfied: very, satisfied: more },
  measure: (db, at) => overall(db, 'student', at.on),
})

/** 毕业生满意度: of the newest survey; 满意及以上 unless the narrower numerator is chosen. */
export const graduateSatisfaction = defineIndicator({
  ...shared,
  name: 'graduateSatisfaction',
  title: '毕业生满意度',
  en: 'Satisfaction of graduates',
  help: {
    zh: '最近一次应届毕业生满意度调查中，总体评价“满意”及以上的占有效问卷的比例。',
    en: 'In the newest survey of graduates, those satisfied or very satisfied on the whole over valid answers.',
  },
  numerator: { satisfied: more, verySatisfied: very },
  measure: (db, at) => overall(db, 'graduate', at.on),
})
