import { code, date, decimal, defineRegister, files, flag, integer, reference, references, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { learnerRecord } from './learner-record.ts'

/** 竞赛成绩: one entry of a school, students or teachers, from registration to award. */
export const competitionResult = defineRegister({
  name: 'competitionResult',
  title: '竞赛成绩',
  en: 'Competition result',
  subject: 'learner',
  titled: 'event',
  titledWith: ['award'],
  order: '-createdAt',
  unique: [['competition', 'school', 'event', 'entryNumber']],
  fields: {
    competition: reference('竞赛', 'competition', { required: true }),
    school: reference('参赛学校', 'organisation', { required: true }),
    event: text('赛项', { required: true }),
    entryNumber: text('参赛号（队号）', {
      required: true,
      maxLength: 40,
      en: 'Entry number',
      help: { zh: '同一赛项报两队以上时区分', en: 'Tells several teams of one event apart' },
    }),
    group: text('组别', { maxLength: 40 }),
    offering: reference('对应专业点', 'programmeOffering'),
    students: references('参赛学生', 'student'),
    teachers: references('参赛教师', 'teacher', { help: { zh: '教师类比赛填写', en: 'For contests of teachers' } }),
    instructors: references('指导教师', 'teacher'),
    registeredOn: date('报名日期'),
    score: decimal('成绩', { minimum: 0, unit: unit.points }),
    rank: integer('名次', { minimum: 1 }),
    award: code('奖项', 'competitionAward'),
    advanced: flag('晋级上一级', { en: 'Goes on to the higher competition' }),
    certificateNumber: text('获奖证书号'),
    evidence: files('佐证材料'),
  },
  ...learnerRecord({ student: 'students' }),
  wall: { pattern: 'organisation', organisation: 'school' },
  list: {
    columns: ['event', 'competition', 'school', 'award', 'rank', 'score', 'advanced'],
    filters: ['competition', 'school', 'event', 'award', 'offering', 'advanced'],
  },
})
