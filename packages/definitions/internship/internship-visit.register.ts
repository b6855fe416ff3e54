import { code, date, defineRegister, files, flag, longText, reference, references } from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { internshipOffice } from './internship-office.ts'

/** 实习走访: teachers of the school see to its interns in one enterprise. */
export const internshipVisit = defineRegister({
  name: 'internshipVisit',
  title: '实习走访',
  en: 'Internship visit',
  subject: 'internship',
  titled: 'enterprise',
  titledWith: ['on'],
  order: '-on',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    batch: reference('实习批次', 'internshipBatch', { required: true }),
    enterprise: reference('实习单位', 'organisation', { required: true }),
    on: date('走访日期', { required: true }),
    mode: code('走访方式', 'visitMode', { required: true }),
    visitors: references('走访教师', 'teacher'),
    interns: references('走访学生', 'internship', { required: true }),
    workAndSafety: longText('岗位与安全情况', { maxLength: 4000 }),
    lodgingAndPay: longText('食宿与报酬情况', { maxLength: 4000 }),
    problems: longText('发现的问题', { maxLength: 4000 }),
    measures: longText('处理情况', { maxLength: 4000 }),
    settled: flag('问题已解决'),
    photos: files('佐证材料', { en: 'Evidence', help: { zh: '照片不是必需', en: 'Photographs are not required' } }),
  },
  ...recorded({ keeper: internshipOffice('school'), confirmer: bureauOf('school'), reader: schoolStaff('school') }),
  wall: { pattern: 'organisation', organisation: 'school' },
  list: {
    columns: ['enterprise', 'school', 'batch', 'on', 'mode', 'settled'],
    filters: ['school', 'batch', 'enterprise', 'on', 'mode', 'settled'],
  },
})
