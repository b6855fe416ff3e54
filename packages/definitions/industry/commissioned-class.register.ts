import {
  code,
  date,
  decimal,
  defineRegister,
  files,
  integer,
  notBefore,
  reference,
  references,
  text,
  year,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { betweenParties, wallOfParties } from './party.ts'

/** 订单班、冠名班、定向班: students trained for one enterprise under an agreement. How many is counted from the students. */
export const commissionedClass = defineRegister({
  name: 'commissionedClass',
  title: '订单（冠名、定向）班',
  en: 'Commissioned class',
  subject: 'industry',
  titled: 'name',
  titledWith: ['entryYear'],
  order: '-entryYear',
  unique: [['school', 'entryYear', 'name']],
  fields: {
    name: text('班名', { required: true }),
    kind: code('培养形式', 'commissionedClassKind', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    enterprise: reference('企业', 'organisation', { required: true }),
    agreement: reference('合作协议', 'cooperationAgreement', { required: true }),
    offering: reference('专业点', 'programmeOffering', { required: true }),
    entryYear: year('年级', 'entry', { required: true }),
    students: references('学生', 'student'),
    planned: integer('计划人数', { minimum: 1, unit: unit.persons }),
    employmentPromised: integer('约定录用人数', { minimum: 0, unit: unit.persons }),
    enterpriseCourses: integer('企业课程门数', { minimum: 0 }),
    enterpriseHours: integer('企业课程学时', { minimum: 0, unit: unit.hours }),
    scholarshipEach: decimal('企业奖助学金', { minimum: 0, unit: unit.yuanEachYear }),
    from: date('起', { required: true }),
    to: date('止'),
    curriculum: files('培养方案'),
  },
  checks: [notBefore('to', 'from')],
  ...betweenParties(),
  wall: wallOfParties,
  list: {
    columns: ['name', 'kind', 'school', 'enterprise', 'offering', 'entryYear', 'planned', 'to'],
    filters: ['school', 'enterprise', 'kind', 'offering', 'entryYear', 'agreement'],
  },
})
