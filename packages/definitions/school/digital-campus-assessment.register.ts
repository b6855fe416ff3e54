import { code, date, decimal, defineRegister, files, integer, longText, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofSchool } from './of-school.ts'

/** 数字校园评估 against a named standard: what there is, what was concluded, what is to be mended. */
export const digitalCampusAssessment = defineRegister({
  name: 'digitalCampusAssessment',
  title: '数字校园评估',
  en: 'Digital campus assessment',
  subject: 'school',
  titled: 'school',
  titledWith: ['year'],
  unique: [['school', 'assessedOn']],
  order: '-assessedOn',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    standard: text('评估标准', {
      required: true,
      help: { zh: '如 职业院校数字校园规范（教职成函〔2020〕3号），以文本为准', en: 'Name and number of the standard' },
    }),
    assessedOn: date('评估日期', { required: true }),
    assessedBy: text('评估单位', { required: true }),
    smartClassrooms: integer('智慧教室', { unit: unit.places, minimum: 0 }),
    simulationRooms: integer('虚拟仿真实训室', { unit: unit.places, minimum: 0 }),
    creativeSpaces: integer('创客空间', { unit: unit.places, minimum: 0 }),
    connectedPlaces: integer('接入物联网的场所', {
      unit: unit.places,
      minimum: 0,
      en: 'Places in the internet of things',
    }),
    backbone: integer('校园网主干带宽', { unit: unit.megabits, minimum: 0 }),
    wirelessCoverage: decimal('无线网络覆盖率', { unit: unit.percent, minimum: 0, maximum: 100 }),
    onlineSpaces: integer('师生网络学习空间', { unit: unit.places, minimum: 0 }),
    score: decimal('得分', { unit: unit.points, minimum: 0 }),
    result: code('结论', 'acceptanceResult', { required: true }),
    gaps: longText('差距', { maxLength: 4000 }),
    evidence: files('评估材料', { en: 'Papers' }),
  },
  ...ofSchool,
  list: {
    columns: ['school', 'year', 'standard', 'score', 'result', 'assessedOn'],
    filters: ['school', 'year', 'result'],
  },
})
