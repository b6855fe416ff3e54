import { code, date, defineRegister, files, longText, notBefore, reference, text } from '@zhiqiao/model'
import { learnerRecord } from './learner-record.ts'

/** 学籍异动: what changed in a registration, why, and since when. Leaving for 经济困难 is what 无因贫失学 is counted by. */
export const registrationChange = defineRegister({
  name: 'registrationChange',
  title: '学籍异动',
  en: 'Change of registration status',
  subject: 'learner',
  titled: 'student',
  titledWith: ['kind', 'on'],
  order: '-on',
  unique: [['student', 'kind', 'on']],
  fields: {
    student: reference('学生', 'student', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    kind: code('异动类别', 'registrationChangeKind', { required: true, source: 'studentRegistration' }),
    on: date('异动日期', { required: true, source: 'studentRegistration' }),
    cause: code('异动原因', 'registrationChangeReason', { required: true }),
    explanation: longText('原因说明', { personal: 'sensitive', maxLength: 2000, en: 'Explanation' }),
    otherSchool: reference('转出（入）学校', 'organisation'),
    otherSchoolName: text('转出（入）学校名称', {
      help: { zh: '未登记的学校填写', en: 'Where the school is not registered' },
    }),
    newOffering: reference('转入专业点', 'programmeOffering', { en: 'New offering' }),
    returnBy: date('休学（保留）期满日'),
    helpGiven: longText('劝返与帮扶情况', {
      maxLength: 2000,
      help: { zh: '因经济困难离校的填写', en: 'For those leaving for economic reasons' },
    }),
    approvedOn: date('批准日期'),
    documentNumber: text('批准文号'),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('returnBy', 'on', { zh: '不能早于异动日期', en: 'must not come before the change' })],
  ...learnerRecord({ student: 'student' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['student', 'school', 'kind', 'on', 'cause', 'returnBy'],
    filters: ['school', 'student', 'kind', 'cause', 'on', 'returnBy'],
  },
})
