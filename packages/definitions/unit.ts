import type { Label } from '@zhiqiao/model'

/** Units shown in the heads of columns, written once. */
export const unit = {
  persons: { zh: '人', en: 'persons' },
  personTimes: { zh: '人次', en: 'person-times' },
  squareMetres: { zh: '平方米', en: 'm²' },
  squareMetresEach: { zh: '平方米/生', en: 'm² a student' },
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  hours: { zh: '学时', en: 'class hours' },
  credits: { zh: '学分', en: 'credits' },
  classes: { zh: '个班', en: 'classes' },
  posts: { zh: '个', en: 'posts' },
  places: { zh: '个', en: 'places' },
  seats: { zh: '个', en: 'seats' },
  volumes: { zh: '册', en: 'volumes' },
  sets: { zh: '台', en: 'sets' },
  points: { zh: '分', en: 'points' },
  percent: { zh: '%', en: '%' },
  yuan: { zh: '元', en: 'yuan' },
  yuanEachYear: { zh: '元/生·年', en: 'yuan a student a year' },
  yuanEach: { zh: '元/生', en: 'yuan a student' },
  yuanEachMonth: { zh: '元/月', en: 'yuan a month' },
  times: { zh: '次', en: 'times' },
  items: { zh: '条', en: 'records' },
  megabits: { zh: 'Mbps', en: 'Mbps' },
} as const satisfies Record<string, Label>
