import { code, date, defineRegister, files, longText, reference, references, text, year } from '@zhiqiao/model'
import { knownOfSchool } from './of-school.ts'

/** 教学成果奖: cultivated, recommended, awarded. */
export const achievementAward = defineRegister({
  name: 'achievementAward',
  title: '教学成果奖',
  en: 'Teaching achievement award',
  subject: 'school',
  titled: 'name',
  titledWith: ['year'],
  order: '-year',
  fields: {
    school: reference('第一完成单位', 'organisation', { required: true, en: 'First body' }),
    name: text('成果名称', { required: true, en: 'Achievement' }),
    year: year('申报年份', 'calendar', { required: true, en: 'Applied in' }),
    level: code('级别', 'honourLevel', { required: true }),
    stage: code('阶段', 'awardStage', { required: true }),
    grade: code('等次', 'awardGrade'),
    contributors: references('主要完成人', 'teacher'),
    partners: references('合作完成单位', 'organisation'),
    offerings: references('相关专业点', 'programmeOffering', { en: 'Offerings' }),
    practisedSince: date('实践检验起始日'),
    awardedOn: date('获奖日期'),
    documentNumber: text('文号'),
    summary: longText('成果简介', { maxLength: 4000 }),
    evidence: files('申报书与证书', { en: 'Application and certificate' }),
  },
  ...knownOfSchool,
  list: {
    columns: ['name', 'school', 'year', 'level', 'stage', 'grade'],
    filters: ['school', 'year', 'level', 'stage', 'grade'],
  },
})
