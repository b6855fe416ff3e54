import { code, date, defineRegister, files, longText, notBefore, reference, references, text } from '@zhiqiao/model'
import { knownOfSchool } from '../school/of-school.ts'

/** 教学创新团队、科研团队: who belongs to it; what it was recognised as is an honour. */
export const teachingTeam = defineRegister({
  name: 'teachingTeam',
  title: '教师团队',
  en: 'Teaching team',
  subject: 'teacher',
  titled: 'name',
  unique: [['school', 'name']],
  order: 'school',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    name: text('名称', { required: true }),
    kind: code('团队类别', 'teamKind', { required: true }),
    leader: reference('带头人', 'teacher', { required: true }),
    members: references('成员', 'teacher', { required: true }),
    enterprises: references('参与企业', 'organisation'),
    enterpriseMembers: references('企业成员', 'skilledMaster'),
    offerings: references('面向专业点', 'programmeOffering'),
    from: date('组建日期', { required: true }),
    to: date('止'),
    tasks: longText('任务与成果', { maxLength: 4000 }),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...knownOfSchool,
  list: { columns: ['name', 'school', 'kind', 'leader', 'from'], filters: ['school', 'kind', 'offerings'] },
})
