import { code, date, decimal, defineRegister, files, flag, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { learnerRecord } from './learner-record.ts'

const onlyFor = (field: string, destinations: readonly string[], zh: string, en: string) => ({
  fields: [field, 'destination'],
  message: { zh, en },
  holds: (values: Readonly<Record<string, unknown>>) => destinations.includes(String(values.destination)),
})
const studies = ['furtherStudy', 'abroad'] as const

/** Where a graduate was on a fixed day. Rates are computed from these rows, with 升学 apart from 就业. */
export const employmentOutcome = defineRegister({
  name: 'employmentOutcome',
  title: '毕业去向',
  en: 'Graduate destination',
  subject: 'learner',
  titled: 'student',
  titledWith: ['point'],
  order: '-graduationYear',
  unique: [['student', 'point']],
  fields: {
    student: reference('学生', 'student', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    graduationYear: year('毕业届别', 'graduation', { required: true }),
    point: code('统计时点', 'outcomePoint', { required: true }),
    destination: code('去向类别', 'destination', { required: true }),
    employer: reference('用人单位', 'organisation', {
      help: { zh: '本平台已登记的单位从中选取', en: 'Where the platform knows the employer' },
    }),
    employerName: text('用人单位名称', {
      help: { zh: '未登记的单位照录用材料填写', en: 'As on the papers, where it is not registered' },
    }),
    employerKind: code('单位性质', 'employerKind'),
    economicSector: code('产业', 'economicSector'),
    occupation: reference('职业', 'occupation'),
    workDivision: reference('就业地', 'division', { en: 'Place of work' }),
    matched: flag('对口就业', { help: { zh: '岗位与所学专业相关', en: 'The work matches the programme studied' } }),
    startingSalary: decimal('起薪', {
      personal: 'sensitive',
      minimum: 0,
      unit: unit.yuanEachMonth,
      help: { zh: '税前月收入，不含单位缴纳的社会保险费', en: 'Before tax, without the employer’s social insurance' },
    }),
    promoted: flag('已获职位晋升', {
      en: 'Promoted',
      help: { zh: '毕业三年时填写', en: 'Three years after graduation' },
    }),
    progressionRoute: code('升学途径', 'progressionRoute'),
    progressionLevel: code('升入层次', 'progressionLevel'),
    college: text('升入学校', { en: 'College entered' }),
    collegeProgrammeMatched: flag('升学专业对口', { en: 'Further study matched' }),
    confirmedWithOn: date('与本人核实日期', { en: 'Confirmed with the graduate on' }),
    evidence: files('佐证材料', {
      help: { zh: '劳动合同、录取通知书、营业执照、入伍通知等', en: 'Contract, letter of admission, licence …' },
    }),
  },
  checks: [
    onlyFor('college', studies, '只在去向为升学或出国（境）深造时填写', 'is for further study only'),
    onlyFor('progressionRoute', studies, '只在去向为升学或出国（境）深造时填写', 'is for further study only'),
    onlyFor(
      'startingSalary',
      ['agreement', 'contract', 'otherEmployment', 'business', 'flexible', 'military', 'grassroots'],
      '只在就业、创业时填写',
      'is for those at work only',
    ),
  ],
  ...learnerRecord({ student: 'student' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['student', 'school', 'graduationYear', 'point', 'destination', 'employer', 'matched', 'economicSector'],
    filters: [
      'school',
      'graduationYear',
      'point',
      'destination',
      'matched',
      'economicSector',
      'workDivision',
      'progressionLevel',
    ],
  },
})
