import { code, date, defineRegister, flag, notBefore, phone, reference, residentId, text, year } from '@zhiqiao/model'
import { learnerRecord } from './learner-record.ts'

/** 学生: one row a registration (学籍). What the student registration system delivers is locked here. */
export const student = defineRegister({
  name: 'student',
  title: '学生',
  subject: 'learner',
  help: {
    zh: '一条学籍一条记录；转学后由转入学校另立，身份证件号把前后学籍连成一人。',
    en: 'One record a registration; after a transfer the receiving school opens its own.',
  },
  titled: 'name',
  order: 'name',
  key: 'registrationNumber',
  fields: {
    registrationNumber: text('学籍号', {
      required: true,
      personal: 'sensitive',
      source: 'studentRegistration',
      help: { zh: '全国学籍号含身份证件号，按敏感信息保管', en: 'Contains the identity number: kept as sensitive' },
    }),
    name: text('姓名', { required: true, personal: true, source: 'studentRegistration' }),
    identityNumber: residentId('身份证件号', { personal: 'sensitive', source: 'studentRegistration' }),
    gender: code('性别', 'gender', { source: 'studentRegistration' }),
    bornOn: date('出生日期', { personal: true, source: 'studentRegistration' }),
    school: reference('学校', 'organisation', { required: true }),
    offering: reference('专业点', 'programmeOffering'),
    studentClass: reference('班级', 'studentClass', { en: 'Class' }),
    entryYear: year('年级', 'entry', { required: true, source: 'studentRegistration' }),
    admissionSeason: code('入学季', 'admissionSeason', { source: 'studentRegistration' }),
    studyForm: code('办学形式', 'studyForm', { source: 'studentRegistration' }),
    studentSource: code('生源类别', 'studentSource', { en: 'Kind of entrant' }),
    formerSchool: text('毕业初中', { en: 'Former school' }),
    homeDivision: reference('户籍地', 'division'),
    homeArea: code('家庭所在地类型', 'householdArea', { source: 'studentRegistration' }),
    migrantChild: flag('进城务工人员随迁子女', { en: 'Child of migrant workers', source: 'studentRegistration' }),
    boarding: flag('住校', { source: 'studentRegistration' }),
    hardship: code('困难类型', 'hardshipCategory', { personal: 'sensitive', source: 'studentAid' }),
    hardshipOn: date('困难认定日期', { personal: 'sensitive', source: 'studentAid', en: 'Hardship recognised on' }),
    registrationStatus: code('学籍状态', 'registrationStatus', { required: true, source: 'studentRegistration' }),
    graduatedOn: date('毕业（结业）日期', { source: 'studentRegistration', en: 'Graduated on' }),
    mobilePhone: phone('手机', { personal: true }),
    guardian: text('监护人姓名', { personal: true, en: 'Guardian' }),
    guardianPhone: phone('监护人电话', { personal: true }),
    person: reference('学生账号', 'person', {
      en: 'Account of the student',
      help: { zh: '激活后本人可见自己的记录', en: 'Once activated the student sees their own records' },
    }),
    guardianAccount: reference('监护人账号', 'person', { en: 'Account of the guardian' }),
  },
  checks: [notBefore('graduatedOn', 'bornOn')],
  ...learnerRecord({ student: '' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'person' },
  list: {
    columns: ['name', 'school', 'offering', 'studentClass', 'entryYear', 'registrationStatus', 'studentSource'],
    filters: ['school', 'offering', 'studentClass', 'entryYear', 'registrationStatus', 'studentSource', 'homeDivision'],
  },
})
