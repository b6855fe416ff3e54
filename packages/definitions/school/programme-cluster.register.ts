import { date, defineRegister, files, longText, notBefore, reference, references, text } from '@zhiqiao/model'
import { knownOfSchool } from './of-school.ts'

/** 专业群: offerings of one school built together around one industry or post group. */
export const programmeCluster = defineRegister({
  name: 'programmeCluster',
  title: '专业群',
  subject: 'school',
  titled: 'name',
  unique: [['school', 'name']],
  order: 'school',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    name: text('名称', { required: true }),
    leading: reference('核心专业点', 'programmeOffering', { en: 'Leading offering' }),
    offerings: references('群内专业点', 'programmeOffering', { required: true, en: 'Offerings' }),
    industries: references('面向行业', 'industry'),
    enterprises: references('合作企业', 'organisation'),
    leader: reference('负责人', 'teacher'),
    logic: longText('组群逻辑', { maxLength: 4000, en: 'Why these belong together' }),
    from: date('建设期起'),
    to: date('建设期止'),
    documentNumber: text('立项文号'),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...knownOfSchool,
  list: { columns: ['school', 'name', 'leading', 'offerings', 'from'], filters: ['school', 'offerings', 'industries'] },
})
