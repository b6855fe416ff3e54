import {
  all,
  atMost,
  date,
  defineRegister,
  divisionWithin,
  files,
  integer,
  longText,
  money,
  reference,
  role,
  year,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

const persons = { unit: unit.persons, minimum: 0 }
const standard = { unit: unit.yuanEachYear, minimum: 0 }

/** 区划年度数据: what targets need to know about a place and a year, each figure from the office that answers for it. */
export const divisionYear = defineRegister({
  name: 'divisionYear',
  title: '区划年度数据',
  subject: 'organisation',
  titled: 'division',
  titledWith: ['year'],
  unique: [['division', 'year']],
  order: '-year',
  fields: {
    division: reference('区划', 'division', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    referenceDate: date('统计时点', {
      help: { zh: '人口为年末，教育为9月1日', en: 'Population at year’s end, education on 1 September' },
    }),
    residentPopulation: integer('常住人口', { ...persons, source: 'statisticsBureau' }),
    townships: integer('乡镇（街道）数', { unit: unit.places, minimum: 0, source: 'statisticsBureau' }),
    villages: integer('村（社区、连队）数', { unit: unit.places, minimum: 0, source: 'statisticsBureau' }),
    juniorGraduates: integer('初中毕业生数', { ...persons, source: 'educationStatistics' }),
    generalNewEntrants: integer('普通高中招生数', { ...persons, source: 'educationStatistics' }),
    generalEnrolment: integer('普通高中在校生数', { ...persons, source: 'educationStatistics' }),
    skilledWorkerNewEntrants: integer('技工学校招生数', {
      ...persons,
      help: {
        zh: '人社部门转报；是否计入职普比由口径决定',
        en: 'From human resources; whether it counts is a matter of definition',
      },
    }),
    skilledWorkerEnrolment: integer('技工学校在校生数', persons),
    wentElsewhere: integer('初中毕业生外流升学数', {
      ...persons,
      help: { zh: '到本区划以外就读高中阶段学校', en: 'To upper secondary schools outside the division' },
    }),
    secondaryStandard: integer('中职生均拨款标准', {
      ...standard,
      source: 'finance',
      en: 'Per-student appropriation standard, secondary vocational',
    }),
    generalStandard: integer('普通高中生均拨款标准', {
      ...standard,
      source: 'finance',
      en: 'Per-student appropriation standard, general upper secondary',
    }),
    secondaryPublicFunds: integer('中职生均公用经费标准', { ...standard, source: 'finance' }),
    generalPublicFunds: integer('普通高中生均公用经费标准', { ...standard, source: 'finance' }),
    educationExpenditure: money('教育经费总额', { minimum: 0, source: 'finance' }),
    vocationalExpenditure: money('其中：职业教育经费', { minimum: 0, source: 'finance', en: 'Of this vocational' }),
    surchargeCollected: money('教育费附加征收', { minimum: 0, source: 'finance', en: 'Education surcharge collected' }),
    surchargeAllocated: money('教育费附加安排', { minimum: 0, source: 'finance', en: 'Education surcharge allocated' }),
    surchargeSpent: money('教育费附加支出', { minimum: 0, source: 'finance', en: 'Education surcharge spent' }),
    vocationalAllocated: money('教育费附加安排用于职业教育', {
      minimum: 0,
      source: 'finance',
      en: 'Surcharge allocated to vocational education',
    }),
    vocationalSpent: money('教育费附加支出用于职业教育', {
      minimum: 0,
      source: 'finance',
      en: 'Surcharge spent on vocational education',
    }),
    localSurchargeCollected: money('地方教育附加征收', { minimum: 0, source: 'finance' }),
    localVocationalSpent: money('地方教育附加支出用于职业教育', { minimum: 0, source: 'finance' }),
    note: longText('口径说明', {
      maxLength: 2000,
      en: 'Statistical definition',
      help: { zh: '与统计局、省平台数不一致的原因', en: 'Why it differs from other sources' },
    }),
    evidence: files('佐证材料'),
  },
  checks: [
    atMost('vocationalExpenditure', 'educationExpenditure'),
    atMost('vocationalAllocated', 'surchargeAllocated'),
    atMost('vocationalSpent', 'surchargeSpent'),
  ],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: all(role('inspector'), divisionWithin('division')),
  }),
  wall: { pattern: 'subtree', division: 'division' },
  list: {
    columns: ['division', 'year', 'residentPopulation', 'juniorGraduates', 'generalNewEntrants', 'surchargeCollected'],
    filters: ['division', 'year'],
  },
})
