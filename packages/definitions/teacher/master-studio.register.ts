import {
  code,
  date,
  defineRegister,
  files,
  longText,
  money,
  notBefore,
  reference,
  references,
  text,
} from '@zhiqiao/model'
import { knownOfSchool } from '../school/of-school.ts'

/** 名师、技能大师、班主任工作室, with its tasks and money; its recognitions are honours. */
export const masterStudio = defineRegister({
  name: 'masterStudio',
  title: '工作室',
  en: 'Master studio',
  subject: 'teacher',
  titled: 'name',
  unique: [['school', 'name']],
  order: 'school',
  fields: {
    school: reference('设在单位', 'organisation', { required: true, en: 'At' }),
    name: text('名称', { required: true }),
    kind: code('工作室类别', 'studioKind', { required: true }),
    host: reference('主持人（教师）', 'teacher', { en: 'Led by teacher' }),
    master: reference('主持人（技能大师）', 'skilledMaster', { en: 'Led by skilled master' }),
    members: references('成员', 'teacher'),
    enterprises: references('合作企业', 'organisation'),
    programme: reference('面向专业', 'programme'),
    from: date('设立日期', { required: true, en: 'Set up on' }),
    to: date('撤销日期'),
    documentNumber: text('设立文号'),
    yearlyFunding: money('年度经费', { minimum: 0 }),
    tasks: longText('任务', { maxLength: 4000 }),
    results: longText('成果', { maxLength: 4000 }),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...knownOfSchool,
  list: { columns: ['name', 'school', 'kind', 'host', 'master', 'from'], filters: ['school', 'kind', 'programme'] },
})
