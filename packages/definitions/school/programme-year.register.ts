import { atMost, code, date, defineRegister, files, flag, integer, reference, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofOffering } from './of-offering.ts'

const persons = { unit: unit.persons, minimum: 0 }

/** 专业年度数据: from quota to graduates for one offering and one school year. Rules read 学籍注册数, not 录取数. */
export const programmeYear = defineRegister({
  name: 'programmeYear',
  title: '专业年度数据',
  subject: 'school',
  titled: 'offering',
  titledWith: ['year'],
  unique: [['offering', 'year']],
  order: '-year',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    year: year('学年', 'school', {
      required: true,
      help: { zh: '时期为9月1日至次年8月31日', en: 'From 1 September to 31 August' },
    }),
    referenceDate: date('统计时点', { required: true, help: { zh: '通常为9月1日', en: 'Usually 1 September' } }),
    quota: integer('招生计划数', { ...persons, source: 'enrolment', en: 'Admission quota' }),
    admitted: integer('录取数', { ...persons, source: 'enrolment' }),
    reported: integer('报到数', { ...persons, source: 'enrolment' }),
    registered: integer('学籍注册数', {
      ...persons,
      source: 'studentRegistration',
      help: { zh: '新生；规则与指标以此为准', en: 'New entrants registered; what rules read' },
    }),
    registeredInSpring: integer('其中：春季招生', {
      ...persons,
      source: 'studentRegistration',
      en: 'Of these in spring',
    }),
    enrolment: integer('在校生数', { ...persons, source: 'studentRegistration' }),
    transferredIn: integer('转入', { ...persons, source: 'studentRegistration' }),
    transferredOut: integer('转出', { ...persons, source: 'studentRegistration' }),
    droppedOut: integer('退学', { ...persons, source: 'studentRegistration' }),
    classes: integer('新生班数', { unit: unit.classes, minimum: 0, en: 'First-year classes' }),
    combinedClass: flag('合班', {
      help: {
        zh: '与其他专业合为一班的，不算独立成班',
        en: 'Taught together with another programme: no class of its own',
      },
    }),
    graduates: integer('毕业生数', { ...persons, source: 'studentRegistration' }),
    completions: integer('结业生数', { ...persons, source: 'studentRegistration' }),
    certified: integer('获职业证书的毕业生数', { ...persons, en: 'Graduates with a certificate' }),
    noIntakeReason: code('未招生原因', 'noIntakeReason'),
    evidence: files('佐证材料'),
  },
  checks: [
    atMost('reported', 'admitted', { zh: '不能大于录取数', en: 'must not exceed those admitted' }),
    atMost('registeredInSpring', 'registered'),
    atMost('registered', 'enrolment', { zh: '不能大于在校生数', en: 'must not exceed enrolment' }),
    atMost('certified', 'graduates', { zh: '不能大于毕业生数', en: 'must not exceed graduates' }),
  ],
  ...ofOffering,
  list: {
    columns: ['offering', 'year', 'quota', 'registered', 'enrolment', 'classes', 'graduates'],
    filters: ['year', 'offering', 'combinedClass'],
  },
})
