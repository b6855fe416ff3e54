import {
  code,
  date,
  decimal,
  defineRegister,
  files,
  flag,
  integer,
  longText,
  money,
  reference,
  text,
  year,
} from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofSchool } from './of-school.ts'

const metres = { unit: unit.squareMetres, minimum: 0, source: 'educationStatistics' } as const
const things = { minimum: 0, source: 'educationStatistics' } as const

/**
 * 办学条件 of a school in a year, and what was confirmed about it. Students and teachers are counted from their registers;
 * 附设班 and schools founded since 2022 are left out of the count.
 */
export const schoolConditionYear = defineRegister({
  name: 'schoolConditionYear',
  title: '办学条件',
  en: 'School conditions',
  subject: 'school',
  titled: 'school',
  titledWith: ['year'],
  unique: [['school', 'year']],
  order: '-year',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('学年', 'school', { required: true }),
    referenceDate: date('统计时点', { required: true }),
    landArea: decimal('占地面积', metres),
    floorArea: decimal('校舍建筑面积', metres),
    teachingFloor: decimal('其中：教学及辅助用房', { ...metres, en: 'Of this for teaching' }),
    dormitoryFloor: decimal('其中：学生宿舍', { ...metres, en: 'Of this dormitories' }),
    notOwnedFloor: decimal('其中：非学校产权', { ...metres, en: 'Of this not owned' }),
    equipment: money('教学仪器设备总值', { ...things, en: 'Equipment value' }),
    enterpriseEquipment: money('企业提供的校内实践教学设备值', { minimum: 0, en: 'Equipment lent by enterprises' }),
    books: integer('纸质图书', { ...things, unit: unit.volumes }),
    computers: integer('教学用计算机', { ...things, unit: unit.sets }),
    practiceSeats: integer('校内实践教学工位', { ...things, unit: unit.seats }),
    bandwidth: integer('互联网出口带宽', { unit: unit.megabits, minimum: 0 }),
    standard: reference('对照标准', 'conditionStandard', { en: 'Against standard' }),
    excluded: flag('不纳入达标统计', { en: 'Left out of the count' }),
    excludedReason: text('不纳入原因', {
      help: { zh: '附设中职班，或2022年及以后新建', en: 'Attached classes, or founded in 2022 or later' },
    }),
    result: code('达标结论', 'conditionResult', { en: 'Result' }),
    confirmedBy: reference('结论确认单位', 'organisation', { en: 'Result confirmed by' }),
    confirmedOn: date('结论确认日期', { en: 'Result confirmed on' }),
    documentNumber: text('结论文号'),
    gaps: longText('差距与整改', { maxLength: 4000, en: 'What is missing' }),
    evidence: files('佐证材料'),
  },
  checks: [
    {
      fields: ['result', 'excluded'],
      message: { zh: '不纳入达标统计的不填结论', en: 'none for schools left out of the count' },
      holds: ({ result, excluded }) => !(result && excluded),
    },
  ],
  ...ofSchool,
  list: {
    columns: ['school', 'year', 'landArea', 'floorArea', 'equipment', 'standard', 'result'],
    filters: ['school', 'year', 'result', 'standard', 'excluded'],
  },
})
