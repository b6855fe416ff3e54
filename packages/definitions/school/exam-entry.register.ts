import { atMost, code, date, defineRegister, files, integer, reference, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofOffering } from './of-offering.ts'

const persons = { unit: unit.persons, minimum: 0, source: 'enrolment' } as const

/** 升学考试: how many of an offering's students registered, sat and were admitted; 升学率 may divide by 参考 or by graduates. */
export const examEntry = defineRegister({
  name: 'examEntry',
  title: '升学考试',
  en: 'Progression exam',
  subject: 'school',
  titled: 'offering',
  titledWith: ['examKind', 'year'],
  unique: [['offering', 'year', 'examKind']],
  order: '-year',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    year: year('考试年份', 'calendar', { required: true }),
    examKind: code('考试类别', 'examKind', { required: true }),
    examinedOn: date('考试日期'),
    registered: integer('报名人数', { ...persons, en: 'Registered' }),
    sat: integer('参考人数', { ...persons, en: 'Sat the exam' }),
    admittedBachelor: integer('录取本科', persons),
    admittedCollege: integer('录取专科', persons),
    matched: integer('其中：对口录取', { ...persons, en: 'Of these matched' }),
    evidence: files('录取名册', { en: 'List of those admitted' }),
  },
  checks: [
    atMost('sat', 'registered', { zh: '不能大于报名人数', en: 'must not exceed those registered' }),
    {
      fields: ['admittedBachelor', 'admittedCollege', 'sat'],
      message: { zh: '与录取专科之和不能大于参考人数', en: 'and college together must not exceed those who sat' },
      holds: (v) => Number(v.admittedBachelor) + Number(v.admittedCollege) <= Number(v.sat),
    },
  ],
  ...ofOffering,
  list: {
    columns: ['offering', 'year', 'examKind', 'registered', 'sat', 'admittedBachelor', 'admittedCollege'],
    filters: ['year', 'examKind', 'offering'],
  },
})
