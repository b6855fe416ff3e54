import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { employmentOutcome } from './employment-outcome.register.ts'
import { student } from './student.register.ts'

/** 毕业三年职位晋升比例: of the class that left three years ago, those at work who have been promoted since. */
export const promotedAfterThreeYears = defineIndicator({
  name: 'promotedAfterThreeYears',
  title: '毕业三年职位晋升比例',
  en: 'Promoted three years after graduation',
  subject: 'learner',
  help: {
    zh: '三年前毕业、三年后仍在工作并说明了有无晋升的毕业生中，已获职位晋升的占比。9月1日起换下一届。',
    en: 'Of the class of three years ago who work and say whether they were promoted, those who were. The next class from 1 September.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'employmentOutcome',
  persons: true,
  by: { organisation: 'school', programmeOffering: 'offering' },
  numerator: { promoted: { zh: '已获职位晋升', en: 'promoted' } },
  denominator: {
    asked: { zh: '在工作并说明了有无晋升的毕业生', en: 'at work, of whom it is known' },
    working: { zh: '在工作的毕业生', en: 'at work' },
  },
  reads: { employmentOutcome, student, organisation },
  measure: (db, at) =>
    db
      .selectFrom('employmentOutcome as o')
      .innerJoin('organisation', 'organisation.id', 'o.school')
      .leftJoin('student', 'student.id', 'o.student')
      .where('o.point', '=', 'thirdYear')
      .where('o.graduationYear', '=', schoolYearOf(at.on) - 3)
      .where('o.destination', 'in', ['agreement', 'contract', 'otherEmployment', 'business', 'flexible', 'grassroots'])
      .select([
        'o.id',
        'organisation.division',
        'o.school',
        'student.offering',
        sql<boolean>`coalesce(o."promoted", false)`.as('promoted'),
        sql<boolean>`o."promoted" is not null`.as('asked'),
        sql<boolean>`true`.as('working'),
      ]),
  basis: [
    ownDocument,
    unread(
      '职业教育质量年度报告（毕业三年晋升比例）',
      '质量年度报告学生发展部分所列，毕业三年时问一次',
      'As in the annual quality report: asked once, three years after graduation',
    ),
  ],
  caveats: [
    {
      zh: '未答复的毕业生不计入“说明了有无晋升”的分母；答复率低时不宜公布。',
      en: 'Those who did not answer are not in the denominator; few answers make it unfit to be published.',
    },
  ],
  answers: { words: [['毕业三年', '晋升'], ['职位晋升']], units: ['%'] },
})
