import { atMost, code, decimal, defineRegister, flag, integer, longText, references, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 课程包: training courses, special classes and teaching that can be bought, or are looked for. */
export const courseListing = defineRegister({
  name: 'courseListing',
  title: '课程包信息',
  en: 'Course package',
  subject: 'listing',
  titled: 'headline',
  unique: [['publisher', 'headline', 'validFrom']],
  order: '-validFrom',
  fields: {
    headline: text('标题', { required: true }),
    ...listedFields,
    direction: code('供求方向', 'listingDirection', { required: true }),
    courses: references('包含课程', 'trainingCourse', { en: 'Courses within' }),
    category: code('培训类别', 'trainingCategory', { required: true }),
    traineeGroup: code('对象类别', 'traineeGroup'),
    hours: integer('总学时', { required: true, minimum: 1, unit: unit.hours }),
    mode: code('授课方式', 'trainingMode', { required: true }),
    atClient: flag('可到单位授课', { en: 'Can be held at the client’s' }),
    smallest: integer('最少开班人数', { minimum: 1, unit: unit.persons, en: 'Smallest class' }),
    largest: integer('最多人数', { minimum: 1, unit: unit.persons, en: 'Largest class' }),
    price: decimal('参考价格', { minimum: 0, unit: { zh: '元/人', en: 'CNY a person' } }),
    certificate: text('结业可取得的证书', { en: 'Certificate it leads to' }),
    teachers: text('师资情况', { maxLength: 1000 }),
    content: longText('内容', { required: true, maxLength: 4000 }),
  },
  checks: [
    ...listedChecks,
    atMost('smallest', 'largest', { zh: '不能多于最多人数', en: 'must not exceed the largest' }),
  ],
  ...listed(),
  searched: {
    words: {
      headline: 'A',
      courses: 'B',
      category: 'C',
      direction: 'C',
      traineeGroup: 'C',
      mode: 'D',
      certificate: 'C',
      publisher: 'C',
      division: 'C',
      teachers: 'D',
      content: 'D',
    },
    filters: { place: 'division', direction: 'direction' },
    date: 'validFrom',
    until: 'validTo',
    while: ['open'],
  },
  list: {
    columns: ['headline', 'direction', 'category', 'publisher', 'hours', 'price', 'validTo'],
    filters: ['direction', 'category', 'traineeGroup', 'publisher', 'division', 'mode', 'validTo'],
  },
})
