import {
  all,
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  notBefore,
  personIs,
  phone,
  reference,
  residentId,
  role,
  text,
} from '@zhiqiao/model'
import { internshipOffice } from '../internship/internship-office.ts'
import { bureauOf, enterpriseStaff, schoolStaff } from '../keeper.ts'
import { closeTo } from '../learner/learner-record.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const office = internshipOffice('apprenticeship.school')
const staff = schoolStaff('apprenticeship.school')
const bureau = bureauOf('apprenticeship.school')
const known = any(
  enterpriseStaff('apprenticeship.enterprise'),
  closeTo('student'),
  all(role('enterpriseMentor'), personIs('mentorAccount')),
)
const process = recorded({
  keeper: any(office, enterpriseStaff('apprenticeship.enterprise'), bureau),
  confirmer: bureau,
  reader: any(staff, known),
  reveal: any(staff, bureau),
})

/** 学徒: a student or an employee under an apprentice agreement, with a mentor on each side. */
export const apprentice = defineRegister({
  name: 'apprentice',
  title: '学徒',
  subject: 'industry',
  titled: 'name',
  titledWith: ['from'],
  order: '-from',
  unique: [
    ['apprenticeship', 'student'],
    ['apprenticeship', 'identityNumber'],
  ],
  fields: {
    apprenticeship: reference('学徒制项目', 'apprenticeship', { required: true }),
    name: text('姓名（协议所载）', { required: true, personal: true, en: 'Name in the agreement' }),
    student: reference('学生', 'student', { help: { zh: '企业职工学徒不填', en: 'Empty for employees' } }),
    identityNumber: residentId('身份证件号', {
      personal: 'sensitive',
      help: { zh: '企业职工学徒填写', en: 'For employees' },
    }),
    mobilePhone: phone('手机', { personal: true }),
    agreementOn: date('学徒培养协议签订日期', { en: 'Agreement signed on' }),
    contractOn: date('劳动合同签订日期', { en: 'Labour contract signed on' }),
    guardianConsentOn: date('监护人知情同意日期', { en: 'Consent of the guardian on' }),
    schoolMentor: reference('学校导师', 'teacher'),
    mentor: text('企业导师', { personal: true }),
    mentorLevel: code('企业导师技能等级', 'certificateLevel'),
    mentorAccount: reference('企业导师账号', 'person'),
    monthlyPay: decimal('学徒报酬', { personal: 'sensitive', minimum: 0, unit: unit.yuanEachMonth }),
    insurance: reference('保险保单', 'internshipInsurance'),
    from: date('起', { required: true }),
    to: date('止'),
    certificate: reference('取得证书', 'skillCertificate'),
    endedOn: date('结束日期'),
    result: code('学徒结果', 'apprenticeEnd'),
    scan: files('协议扫描件'),
  },
  checks: [notBefore('to', 'from'), notBefore('endedOn', 'from')],
  ...process,
  permissions: { ...process.permissions, clear: any(office, known) },
  wall: { pattern: 'organisation', division: 'apprenticeship', organisation: 'apprenticeship', person: 'student' },
  list: {
    columns: ['name', 'apprenticeship', 'schoolMentor', 'from', 'to', 'result'],
    filters: ['apprenticeship', 'student', 'from', 'result'],
  },
})
