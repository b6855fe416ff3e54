import { code, date, decimal, defineRegister, files, notBefore, reference, residentId, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { learnerRecord } from './learner-record.ts'

/** 技能证书: 1+X and others, of a student or of another learner (a farmer, a worker) a school or training body entered. */
export const skillCertificate = defineRegister({
  name: 'skillCertificate',
  title: '技能证书',
  en: 'Skill certificate',
  subject: 'learner',
  titled: 'certificateName',
  titledWith: ['level', 'issuedOn'],
  order: '-issuedOn',
  unique: [['kind', 'certificateNumber']],
  fields: {
    kind: code('证书类别', 'certificateKind', { required: true }),
    certificateName: text('证书名称', { required: true }),
    level: code('证书等级', 'certificateLevel', { required: true }),
    certificateNumber: text('证书编号', { required: true, personal: true }),
    student: reference('学生', 'student'),
    holder: text('持证人', { required: true, personal: true }),
    identityNumber: residentId('身份证件号', {
      personal: 'sensitive',
      help: { zh: '非在校学生填写', en: 'For those who are not students' },
    }),
    school: reference('学校（登记单位）', 'organisation', { required: true, en: 'School or body that enters it' }),
    occupation: reference('职业（工种）', 'occupation'),
    offering: reference('对应专业点', 'programmeOffering'),
    evaluator: reference('评价机构', 'organisation'),
    issuer: text('发证机构', { required: true }),
    assessedOn: date('考核日期'),
    theoryScore: decimal('理论成绩', { personal: true, minimum: 0, maximum: 100, unit: unit.points }),
    practiceScore: decimal('实操成绩', { personal: true, minimum: 0, maximum: 100, unit: unit.points }),
    issuedOn: date('发证日期', { required: true }),
    validTo: date('有效期至'),
    verifiedAt: text('查询网址', { maxLength: 300, en: 'Can be verified at' }),
    verifiedOn: date('核验日期'),
    revokedOn: date('撤销日期'),
    scan: files('证书扫描件'),
  },
  checks: [
    notBefore('issuedOn', 'assessedOn', { zh: '不能早于考核日期', en: 'must not come before the assessment' }),
    notBefore('validTo', 'issuedOn'),
  ],
  ...learnerRecord({ student: 'student' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['certificateName', 'level', 'holder', 'kind', 'school', 'issuer', 'issuedOn'],
    filters: ['school', 'kind', 'level', 'occupation', 'evaluator', 'student', 'issuedOn'],
  },
})
