import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  flag,
  notBefore,
  personIs,
  reference,
  references,
  role,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { internshipOffice } from './internship-office.ts'

/** 实习批次: one plan, one decision, one filing; the interns hang on it. How many they are is counted from them. */
export const internshipBatch = defineRegister({
  name: 'internshipBatch',
  title: '实习批次',
  en: 'Internship batch',
  subject: 'internship',
  titled: 'name',
  order: '-from',
  unique: [['school', 'name']],
  fields: {
    name: text('批次名称', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    schoolYear: year('学年', 'school', { required: true }),
    kind: code('实习类型', 'internshipKind', { required: true }),
    offering: reference('专业点', 'programmeOffering'),
    classes: references('班级', 'studentClass'),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    leader: reference('实习负责人', 'person'),
    plan: files('实习方案'),
    decidedOn: date('学校决策日期', {
      help: { zh: '党组织会议或校长办公会集体研究', en: 'By the Party organisation or the headmaster’s meeting' },
    }),
    decision: files('会议纪要', { en: 'Minutes' }),
    riskAssessment: files('风险评估与应急预案'),
    filedWith: reference('备案部门', 'organisation'),
    filingNumber: text('备案号'),
    filedOn: date('备案日期'),
    unitsPublishedOn: date('实习单位名单公开日期', { en: 'List of units published on' }),
    unitsPublishedAt: text('公开网址', { maxLength: 300, en: 'Published at' }),
    crossProvince: flag('有跨省实习', { required: true }),
    crossProvinceFiledOn: date('跨省实习备案日期', { en: 'Cross-province filing on' }),
  },
  checks: [
    notBefore('to', 'from'),
    notBefore('filedOn', 'decidedOn', { zh: '备案日期不能早于决策日期', en: 'must not come before the decision' }),
  ],
  ...recorded({
    keeper: internshipOffice('school'),
    confirmer: bureauOf('school'),
    reader: any(schoolStaff('school'), all(role('classTeacher'), personIs('classes.classTeacher'))),
  }),
  wall: { pattern: 'organisation', organisation: 'school' },
  list: {
    columns: ['name', 'school', 'offering', 'kind', 'from', 'to', 'filingNumber', 'unitsPublishedOn', 'crossProvince'],
    filters: ['school', 'schoolYear', 'kind', 'offering', 'crossProvince', 'filedOn', 'from'],
  },
})
