import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  reference,
  references,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { concernedWithSchool, leaderOver, officeOver } from './filing-office.ts'

const school = 'offering.school'
const office = officeOver(school)

/** 招生计划: places of an offering in a school year. The database issues none that the highest level has not filed for that year. */
export const admissionQuota = defineRegister({
  name: 'admissionQuota',
  title: '招生计划',
  en: 'Admission quota',
  subject: 'school',
  titled: 'offering',
  titledWith: ['schoolYear'],
  unique: [['offering', 'schoolYear']],
  order: '-schoolYear',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    schoolYear: year('招生学年', 'school', { required: true, en: 'School year' }),
    places: integer('计划人数', { required: true, unit: unit.persons, minimum: 0 }),
    change: code('较上年', 'quotaChange', { readOnly: true, en: 'Against last year' }),
    changeReason: longText('较上年变化的理由', { maxLength: 2000, en: 'Why it differs from last year' }),
    demand: references('需求依据', 'demandAnswer', { en: 'Demand it answers' }),
    cases: references('相关核查事项', 'ruleCase', { en: 'Cases it answers' }),
    result: reference('依据的备案结果', 'filingResult', { readOnly: true, en: 'Filing it rests on' }),
    documentNumber: text('下达文号', { readOnly: true, en: 'Number' }),
    issuedOn: date('下达日期', { readOnly: true }),
    evidence: files('佐证材料'),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟定', en: 'planned' }, tone: 'neutral' },
    issued: { label: { zh: '已下达', en: 'issued' }, tone: 'done' },
  },
  acts: {
    issue: {
      label: { zh: '下达', en: 'Issue' },
      from: ['draft'],
      to: 'issued',
      by: office,
      fields: {
        documentNumber: text('下达文号', { required: true, en: 'Number' }),
        issuedOn: date('下达日期', { required: true }),
      },
      tone: 'primary',
      consequence: {
        zh: '该学年没有最高层级备案的，数据库不接受下达。',
        en: 'The database takes none without the highest level’s filing for the year.',
      },
    },
    recall: {
      label: { zh: '收回调整', en: 'Recall' },
      from: ['issued'],
      to: 'draft',
      by: any(leaderOver(school)),
      reason: 'required',
    },
  },
  requires: [
    {
      register: 'filingResult',
      by: { offering: 'offering', schoolYear: 'schoolYear' },
      when: { state: ['issued'] },
      where: { state: ['effective'], outcome: ['accepted'], deciding: [true] },
      message: {
        zh: '该学年没有最高层级的备案，不能下达招生计划',
        en: 'not filed by the highest level for this school year: no quota can be issued',
      },
    },
  ],
  previous: { same: ['offering'], year: 'schoolYear' },
  judged: { with: ['offering', 'offering.school'], year: 'schoolYear' },
  permissions: {
    read: concernedWithSchool(school),
    create: office,
    change: all(office, stateIs('', 'draft')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'organisation', organisation: 'offering' },
  list: {
    columns: ['offering', 'schoolYear', 'places', 'change', 'documentNumber', 'issuedOn'],
    filters: ['schoolYear', 'offering', 'change'],
  },
})
