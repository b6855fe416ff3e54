import { code, date, defineRegister, files, longText, notBefore, reference, text } from '@zhiqiao/model'
import { ofSchool } from './of-school.ts'

/** 校园安全事项: a hazard found, a drill, an incident, teaching about safety. A hazard has a day by which it is put right. */
export const campusSafety = defineRegister({
  name: 'campusSafety',
  title: '校园安全事项',
  en: 'Campus safety record',
  subject: 'school',
  titled: 'matter',
  titledWith: ['occurredOn'],
  order: '-occurredOn',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    campus: reference('校区', 'campus'),
    kind: code('类别', 'safetyKind', { required: true }),
    matter: text('事项', { required: true }),
    occurredOn: date('日期', { required: true, en: 'Date' }),
    severity: code('程度', 'safetySeverity', { en: 'Severity' }),
    found: longText('情况', { maxLength: 4000, en: 'What was found or done' }),
    measures: longText('处置与整改措施', { maxLength: 4000 }),
    rectifyBy: date('整改期限', { en: 'To be put right by' }),
    rectifiedOn: date('整改完成日期', { en: 'Put right on' }),
    inspection: reference('来自检查批次', 'inspectionRound', { en: 'Found by inspection' }),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('rectifiedOn', 'occurredOn'),
    {
      fields: ['rectifyBy', 'kind'],
      evenEmpty: true,
      message: { zh: '隐患须填整改期限', en: 'is needed for a hazard' },
      holds: ({ rectifyBy, kind }) => kind !== 'hazard' || rectifyBy != null,
    },
  ],
  ...ofSchool,
  list: {
    columns: ['matter', 'kind', 'school', 'occurredOn', 'severity', 'rectifyBy', 'rectifiedOn'],
    filters: ['kind', 'school', 'severity', 'occurredOn', 'rectifyBy'],
    board: 'kind',
  },
})
