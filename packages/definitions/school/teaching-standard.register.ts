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
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { knownOfSchool } from './of-school.ts'

/** 专业教学、课程、实习、实训条件四类标准: national ones adopted and those made here, by version. */
export const teachingStandard = defineRegister({
  name: 'teachingStandard',
  title: '教学标准',
  en: 'Teaching standard',
  subject: 'school',
  titled: 'name',
  titledWith: ['edition'],
  unique: [['school', 'name', 'edition']],
  order: 'name',
  fields: {
    school: reference('制定或采用学校', 'organisation', { required: true, en: 'School' }),
    name: text('名称', { required: true }),
    kind: code('标准类别', 'standardKind', { required: true }),
    edition: text('版本', { required: true, maxLength: 80 }),
    level: code('级别', 'honourLevel', { required: true }),
    programme: reference('专业', 'programme'),
    issuedBy: text('发布单位', { required: true }),
    documentNumber: text('文号或标准号'),
    hoursAtLeast: integer('总学时不少于', { minimum: 0, unit: unit.hours, en: 'Hours at least' }),
    practiceShare: decimal('实践教学占比不低于', {
      minimum: 0,
      maximum: 100,
      unit: unit.percent,
      en: 'Share of practice at least',
    }),
    generalShare: decimal('公共基础课占比不低于', {
      minimum: 0,
      maximum: 100,
      unit: unit.percent,
      en: 'Share of general courses at least',
    }),
    internshipHours: integer('岗位实习学时不少于', { minimum: 0, unit: unit.hours, en: 'Internship hours at least' }),
    enterprises: references('参与制定企业', 'organisation', { en: 'Written with enterprises' }),
    adoptedAbroad: text('被国（境）外采用情况', { en: 'Adopted abroad' }),
    from: date('实施日期', { required: true }),
    to: date('废止日期'),
    document: files('标准文本', { en: 'Text' }),
  },
  checks: [notBefore('to', 'from')],
  ...knownOfSchool,
  list: {
    columns: ['name', 'kind', 'level', 'programme', 'school', 'from'],
    filters: ['kind', 'level', 'programme', 'school'],
  },
})
