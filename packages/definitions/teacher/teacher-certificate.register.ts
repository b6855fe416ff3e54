import { code, date, defineRegister, files, flag, notBefore, reference, text } from '@zhiqiao/model'
import { ofTeacher } from './of-teacher.ts'

/** 教师证书: teaching qualification, professional title, skill level, vocational qualification; each dated, each checkable. */
export const teacherCertificate = defineRegister({
  name: 'teacherCertificate',
  title: '教师证书',
  en: 'Teacher certificate',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['kind', 'name'],
  unique: [['teacher', 'kind', 'name', 'level']],
  order: '-obtainedOn',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    kind: code('证书类别', 'teacherCertificateKind', { required: true }),
    name: text('名称', {
      required: true,
      help: {
        zh: '教师资格写种类与学科，职称写系列与名称，技能写职业（工种）',
        en: 'Kind and subject, series and title, or occupation',
      },
    }),
    level: code('级别', 'teacherCertificateLevel', { required: true }),
    skillLevel: code('技能等级', 'skillLevel'),
    occupation: reference('职业（工种）', 'occupation'),
    number: text('证书号', { personal: true }),
    issuedBy: text('发证机构', { required: true }),
    obtainedOn: date('取得日期', { required: true }),
    appointedOn: date('聘任日期', { help: { zh: '职称聘任；未聘的留空', en: 'When appointed to the title' } }),
    validTo: date('有效期至', { en: 'Valid to' }),
    checkable: flag('官网可查', { en: 'Can be looked up' }),
    checkedOn: date('核验日期'),
    evidence: files('证书', { en: 'Certificate' }),
  },
  checks: [notBefore('validTo', 'obtainedOn'), notBefore('appointedOn', 'obtainedOn')],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'kind', 'name', 'level', 'issuedBy', 'obtainedOn', 'validTo'],
    filters: ['teacher', 'kind', 'level', 'skillLevel'],
  },
})
