import { code, date, defineRegister, files, longText, notBefore, reference, references, text } from '@zhiqiao/model'
import { ofSchool } from '../school/of-school.ts'

/** 结对: one teacher guides another, or a school supports a school of like programmes. */
export const pairing = defineRegister({
  name: 'pairing',
  title: '结对',
  en: 'Pairing',
  subject: 'teacher',
  titled: 'name',
  order: '-from',
  fields: {
    school: reference('学校', 'organisation', { required: true, en: 'School guided' }),
    name: text('名称', { required: true, help: { zh: '如 机电专业师徒结对', en: 'What is paired' } }),
    kind: code('结对类别', 'pairingKind', { required: true }),
    mentor: reference('指导教师', 'teacher'),
    master: reference('指导技能大师', 'skilledMaster', { en: 'Skilled master' }),
    apprentice: reference('被指导教师', 'teacher', { en: 'Guided teacher' }),
    supporter: reference('支持单位', 'organisation', { en: 'Supported by' }),
    offerings: references('相关专业点', 'programmeOffering', { en: 'Offerings' }),
    from: date('起', { required: true }),
    to: date('止'),
    goal: longText('目标与任务', { maxLength: 2000 }),
    result: longText('成效', { maxLength: 2000 }),
    assessed: code('考核结果', 'acceptanceResult', { en: 'Assessed as' }),
    agreement: files('结对协议', { en: 'Agreement' }),
  },
  checks: [
    notBefore('to', 'from'),
    {
      fields: ['mentor', 'apprentice'],
      message: { zh: '不能与被指导教师是同一人', en: 'must be somebody else than the guided teacher' },
      holds: ({ mentor, apprentice }) => mentor !== apprentice,
    },
  ],
  ...ofSchool,
  list: {
    columns: ['name', 'school', 'kind', 'mentor', 'apprentice', 'supporter', 'from'],
    filters: ['school', 'kind', 'supporter', 'from'],
  },
})
