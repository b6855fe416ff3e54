import { atMost, code, date, defineRegister, files, integer, longText, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofSchool } from './of-school.ts'

const persons = { unit: unit.persons, minimum: 0 }

/** 普职分流决定: a pilot school divides a cohort between general and vocational before its second year, by ratio. */
export const streamingDecision = defineRegister({
  name: 'streamingDecision',
  title: '普职分流决定',
  en: 'Streaming decision',
  subject: 'school',
  titled: 'school',
  titledWith: ['cohort'],
  unique: [['school', 'cohort', 'decidedOn']],
  order: '-decidedOn',
  fields: {
    school: reference('试点学校', 'organisation', { required: true, en: 'School' }),
    cohort: year('年级', 'entry', { required: true, en: 'Entry' }),
    planned: integer('单列招生计划', { ...persons, source: 'enrolment' }),
    students: integer('分流前人数', { ...persons, required: true, en: 'Students before' }),
    toGeneral: integer('分流至普通高中', { ...persons, required: true }),
    toVocational: integer('分流至中等职业学校', { ...persons, required: true }),
    receivingSchool: reference('接收学校', 'organisation'),
    basis: code('分流依据', 'streamingBasis', { required: true }),
    ratioSource: text('职普比依据', { help: { zh: '文件与口径', en: 'Document and definition' } }),
    decidedOn: date('决定日期', { required: true }),
    decidedBy: text('决定机关', { required: true }),
    documentNumber: text('文号'),
    note: longText('说明', { maxLength: 2000 }),
    evidence: files('方案与名册', { en: 'Plan and lists' }),
  },
  checks: [
    atMost('toVocational', 'students', { zh: '不能大于分流前人数', en: 'must not exceed the students before' }),
    {
      fields: ['toGeneral', 'toVocational', 'students'],
      message: {
        zh: '与中职人数之和不能大于分流前人数',
        en: 'and vocational together must not exceed the students before',
      },
      holds: (v) => Number(v.toGeneral) + Number(v.toVocational) <= Number(v.students),
    },
  ],
  ...ofSchool,
  list: {
    columns: ['school', 'cohort', 'students', 'toGeneral', 'toVocational', 'decidedOn'],
    filters: ['school', 'cohort', 'basis'],
  },
})
