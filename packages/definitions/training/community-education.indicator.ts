import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { divisionYear } from '../organisation/division-year.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { learningPlatform } from './learning-platform.register.ts'
import { learningPlatformMonth } from './learning-platform-month.register.ts'
import { trainingCourse } from './training-course.register.ts'

/** 学习平台注册人数占常住人口比例: users as the platform's own screen said, over residents. */
export const platformRegistrationShare = defineIndicator({
  name: 'platformRegistrationShare',
  title: '学习平台注册登记占常住人口比例',
  en: 'Registered users of learning platforms to residents',
  subject: 'training',
  help: {
    zh: '各学习平台最近一次登记的注册人数之和，与最近年度常住人口之比；在几个平台都注册的人会重复计算。',
    en: 'Users of each platform as last recorded, over residents of the latest year; someone registered on several counts several times.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'day',
  counts: 'learningPlatformMonth',
  also: ['divisionYear'],
  numerator: {
    users: { zh: '注册登记人数', en: 'registered users' },
    localUsers: { zh: '其中本地居民', en: 'of these residents' },
  },
  denominator: { residents: { zh: '常住人口', en: 'resident population' } },
  reads: { learningPlatformMonth, learningPlatform, divisionYear },
  measure: (db, at) =>
    db
      .selectFrom(
        db
          .selectFrom('learningPlatformMonth as each')
          .where('each.asOf', '<=', at.on)
          .distinctOn('each.platform')
          .orderBy('each.platform')
          .orderBy('each.asOf', 'desc')
          .select(['each.id', 'each.platform', 'each.registeredUsers', 'each.localUsers'])
          .as('m'),
      )
      .innerJoin('learningPlatform', 'learningPlatform.id', 'm.platform')
      .select([
        'm.id',
        'learningPlatform.division',
        'm.registeredUsers as users',
        'm.localUsers',
        sql<number | null>`null::integer`.as('residents'),
      ])
      .unionAll(
        db
          .selectFrom(
            db
              .selectFrom('divisionYear as each')
              .where('each.year', '<=', Number(at.on.slice(0, 4)))
              .where('each.residentPopulation', 'is not', null)
              .distinctOn('each.division')
              .orderBy('each.division')
              .orderBy('each.year', 'desc')
              .select(['each.id', 'each.division', 'each.residentPopulation'])
              .as('y'),
          )
          .select([
            'y.id',
            'y.division',
            sql<number>`null::integer`.as('users'),
            sql<number | null>`null::integer`.as('localUsers'),
            'y.residentPopulation as residents',
          ]),
      ),
  basis: [ownDocument],
  caveats: [
    {
      zh: '市和所辖区县都登记了常住人口时，须只保留一级，否则分母重复。',
      en: 'Where both a city and its counties record residents keep one level only, or they count twice.',
    },
  ],
  answers: { words: [['注册', '常住人口']], units: ['%'] },
})

/** 每校农民培训课程数: courses each developed, the least of those that developed any. */
export const farmerCoursesPerSchool = defineIndicator({
  name: 'farmerCoursesPerSchool',
  title: '每校农民培训课程数',
  en: 'Courses for farmers developed by each school',
  subject: 'training',
  help: {
    zh: '每所学校开发的农民教育培训课程门数；全市的数取各校中最少的一所。',
    en: 'Courses for farmers each school has developed; the whole is the least of them.',
  },
  unit: { zh: '项', en: 'courses' },
  as: 'distinct',
  period: 'day',
  counts: 'trainingCourse',
  by: { organisation: 'developer' },
  least: 'organisation',
  numerator: { course: { zh: '农民培训课程', en: 'courses for farmers' } },
  reads: { trainingCourse, organisation },
  measure: (db, at) =>
    db
      .selectFrom('organisation')
      .leftJoin('trainingCourse', (join) =>
        join
          .onRef('trainingCourse.developer', '=', 'organisation.id')
          .on('trainingCourse.kind', 'in', ['farmer', 'practicalFarming'])
          .on('trainingCourse.developedYear', '<=', Number(at.on.slice(0, 4))),
      )
      .where('organisation.kind', '=', 'school')
      .select([
        'trainingCourse.id',
        'organisation.division',
        'organisation.id as developer',
        'trainingCourse.id as course',
      ]),
  basis: [ownDocument],
  answers: { words: [['农民', '课程']], units: ['项', '门', '个'] },
})
