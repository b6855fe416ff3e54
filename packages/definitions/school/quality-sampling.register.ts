import {
  atMost,
  code,
  date,
  decimal,
  defineRegister,
  files,
  integer,
  longText,
  reference,
  text,
  year,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofOffering } from './of-offering.ts'

const persons = { unit: unit.persons, minimum: 0 }

/** 质量抽测: 公共基础课普考、专业理论抽考、技能赛考, usually in July; one row a subject and an offering. */
export const qualitySampling = defineRegister({
  name: 'qualitySampling',
  title: '质量抽测',
  en: 'Quality sampling',
  subject: 'school',
  titled: 'subject',
  titledWith: ['year', 'mode'],
  unique: [['offering', 'sampledOn', 'subject', 'mode']],
  order: '-sampledOn',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    year: year('学年', 'school', { required: true }),
    sampledOn: date('抽测日期', { required: true }),
    mode: code('方式', 'samplingMode', { required: true }),
    subject: text('科目', { required: true }),
    grade: year('年级', 'entry', { en: 'Entry' }),
    organiser: reference('组织单位', 'organisation', { required: true }),
    sampled: integer('抽测人数', { ...persons, required: true }),
    attended: integer('实到人数', { ...persons, required: true }),
    passed: integer('合格人数', persons),
    excellent: integer('优秀人数', persons),
    meanScore: decimal('平均分', { unit: unit.points, minimum: 0 }),
    fullScore: decimal('满分', { unit: unit.points, minimum: 0 }),
    analysis: longText('分析', { maxLength: 4000 }),
    papers: files('试卷与成绩', { en: 'Papers and results' }),
  },
  checks: [
    atMost('attended', 'sampled', { zh: '不能大于抽测人数', en: 'must not exceed those sampled' }),
    atMost('passed', 'attended', { zh: '不能大于实到人数', en: 'must not exceed those attending' }),
    atMost('excellent', 'passed', { zh: '不能大于合格人数', en: 'must not exceed those who passed' }),
    atMost('meanScore', 'fullScore', { zh: '不能大于满分', en: 'must not exceed the full score' }),
  ],
  ...ofOffering,
  list: {
    columns: ['offering', 'year', 'mode', 'subject', 'attended', 'passed', 'meanScore'],
    filters: ['year', 'mode', 'offering', 'organiser'],
  },
})
