import { code, date, defineRegister, files, notBefore, reference, text } from '@zhiqiao/model'
import { ofTeacher } from './of-teacher.ts'

/** 双师型认定: dated, with a level and the standard it was made under; ratios count those valid on a day. */
export const dualQualification = defineRegister({
  name: 'dualQualification',
  title: '双师型认定',
  en: 'Dual-qualification recognition',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['level'],
  unique: [['teacher', 'standard', 'level', 'recognisedOn']],
  order: '-recognisedOn',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    level: code('级别', 'dualLevel', { required: true }),
    standard: code('认定标准', 'dualStandard', {
      required: true,
      help: { zh: '两种标准的数不可直接比较', en: 'Numbers of the two are not comparable' },
    }),
    programme: reference('认定专业', 'programme'),
    recognisedBy: text('认定机构', { required: true, en: 'Recognised by' }),
    batch: text('批次', { maxLength: 80 }),
    noticeFrom: date('公示起'),
    noticeTo: date('公示止'),
    recognisedOn: date('认定日期', { required: true }),
    certificateNumber: text('证书号'),
    reviewDue: date('复核到期', {
      help: { zh: '复核年限由地区参数决定', en: 'The period is a parameter of the region' },
    }),
    revokedOn: date('撤销日期'),
    revokedReason: text('撤销原因'),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('reviewDue', 'recognisedOn'),
    notBefore('revokedOn', 'recognisedOn'),
  ],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'level', 'standard', 'recognisedBy', 'recognisedOn', 'reviewDue'],
    filters: ['teacher', 'level', 'standard', 'recognisedOn'],
  },
})
