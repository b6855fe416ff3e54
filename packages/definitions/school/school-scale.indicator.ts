import { defineIndicator, type Queries, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { divisionYear } from '../organisation/division-year.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { offeringDecision } from './offering-decision.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'
import { school } from './school.register.ts'
import { schoolConditionYear } from './school-condition-year.register.ts'

/** 中职招生数: new entrants registered, which rules and targets read, not those admitted. */
export const newEntrants = defineIndicator({
  name: 'newEntrants',
  title: '中等职业学校招生数',
  en: 'New entrants of secondary vocational schools',
  subject: 'school',
  help: {
    zh: '统计时点所在学年，中等职业教育专业点的学籍注册新生数（不是录取数）。',
    en: 'New entrants registered in the school year of the reference date, not those admitted.',
  },
  unit: { zh: '人', en: 'persons' },
  as: 'sum',
  period: 'schoolYear',
  counts: 'programmeYear',
  by: { organisation: 'school' },
  numerator: {
    registered: { zh: '学籍注册新生', en: 'registered' },
    admitted: { zh: '录取', en: 'admitted' },
  },
  reads: { programmeYear, programmeOffering, organisation },
  measure: (db, at) =>
    db
      .selectFrom('programmeYear')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where('programmeYear.year', '=', schoolYearOf(at.on))
      .where('programmeOffering.level', 'in', ['secondary', 'intermediateSkill'])
      .select([
        'programmeYear.id',
        'organisation.division',
        'programmeOffering.school',
        'programmeYear.registered',
        'programmeYear.admitted',
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['中等职业学校', '招生'],
      ['中职', '招生'],
    ],
    units: ['人'],
  },
})

const ratioReads = { programmeYear, programmeOffering, organisation, divisionYear }

/** New entrants of vocational programmes and of general upper secondary schools, each a row of its own. */
function upperSecondaryEntrants(db: Queries<typeof ratioReads>, on: string) {
  const vocational = db
    .selectFrom('programmeYear')
    .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeYear.offering')
    .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
    .where('programmeYear.year', '=', schoolYearOf(on))
    .where('programmeOffering.level', '=', 'secondary')
    .where('programmeOffering.studyForm', '=', 'fullTime')
    .select([
      'programmeYear.id',
      'organisation.division',
      'programmeYear.registered as vocational',
      'programmeYear.registered as withSkilled',
      sql<number | null>`null::integer`.as('general'),
    ])
  const general = db
    .selectFrom('divisionYear')
    .where('divisionYear.year', '=', schoolYearOf(on))
    .select([
      'divisionYear.id',
      'divisionYear.division',
      sql<number | null>`null::integer`.as('vocational'),
      'divisionYear.skilledWorkerNewEntrants as withSkilled',
      'divisionYear.generalNewEntrants as general',
    ])
  return vocational.unionAll(general)
}

const vocationalSides = {
  vocational: { zh: '中职招生', en: 'vocational new entrants' },
  withSkilled: { zh: '中职招生加技工学校', en: 'with skilled-worker schools' },
}
const generalSide = { general: { zh: '普通高中招生', en: 'general upper secondary new entrants' } }

/** 职普比: vocational to general, by new entrants. */
export const vocationalGeneralRatio = defineIndicator({
  name: 'vocationalGeneralRatio',
  title: '职普比（招生）',
  en: 'Vocational to general, new entrants',
  subject: 'school',
  help: {
    zh: '统计时点所在学年，中职招生数与普通高中招生数之比。技工学校是否计入在口径中选定。',
    en: 'New entrants of vocational to general upper secondary schools; whether skilled-worker schools count is chosen.',
  },
  unit: { zh: '∶1', en: '∶1' },
  as: 'ratio',
  period: 'schoolYear',
  counts: 'programmeYear',
  also: ['divisionYear'],
  numerator: vocationalSides,
  denominator: generalSide,
  reads: ratioReads,
  measure: (db, at) => upperSecondaryEntrants(db, at.on),
  basis: [ownDocument],
  caveats: [{ zh: '有的文件写“普职比”，是它的倒数。', en: 'Some documents state its inverse, 普职比.' }],
  answers: { words: [['职普比']], units: ['比', ':1', '∶1'] },
})

/** 普职比: the inverse, as some documents write it. */
export const generalVocationalRatio = defineIndicator({
  name: 'generalVocationalRatio',
  title: '普职比（招生）',
  en: 'General to vocational, new entrants',
  subject: 'school',
  help: {
    zh: '统计时点所在学年，普通高中招生数与中职招生数之比，是职普比的倒数。',
    en: 'New entrants of general to vocational upper secondary schools, the inverse of 职普比.',
  },
  unit: { zh: '∶1', en: '∶1' },
  as: 'ratio',
  period: 'schoolYear',
  counts: 'programmeYear',
  also: ['divisionYear'],
  numerator: generalSide,
  denominator: vocationalSides,
  reads: ratioReads,
  measure: (db, at) => upperSecondaryEntrants(db, at.on),
  basis: [ownDocument],
  answers: { words: [['普职比']], units: ['比', ':1', '∶1'] },
})

/** 办学条件达标率: confirmed results against the standard of a school's class. */
export const conditionsMetShare = defineIndicator({
  name: 'conditionsMetShare',
  title: '办学条件达标率',
  en: 'Schools that meet the standard of conditions',
  subject: 'school',
  help: {
    zh: '纳入统计的职业学校中，最近一次经确认的达标结论为达标的占比；附设班和2022年以后新建学校不纳入。',
    en: 'Of the schools counted, those whose latest confirmed result is met; attached classes and schools founded since 2022 are left out.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'schoolConditionYear',
  by: { organisation: 'school' },
  numerator: {
    met: { zh: '达标', en: 'met' },
    basically: { zh: '达标或基本达标', en: 'met or basically met' },
  },
  denominator: { counted: { zh: '纳入统计的学校', en: 'schools counted' } },
  reads: { schoolConditionYear, organisation },
  measure: (db, at) =>
    db
      .selectFrom('schoolConditionYear')
      .innerJoin('organisation', 'organisation.id', 'schoolConditionYear.school')
      .where('schoolConditionYear.referenceDate', '<=', at.on)
      .distinctOn('schoolConditionYear.school')
      .orderBy('schoolConditionYear.school')
      .orderBy('schoolConditionYear.year', 'desc')
      .select([
        'schoolConditionYear.id',
        'organisation.division',
        'schoolConditionYear.school',
        sql<boolean | null>`"schoolConditionYear"."result" = 'met'`.as('met'),
        sql<boolean | null>`"schoolConditionYear"."result" in ('met', 'basicallyMet')`.as('basically'),
        sql<boolean>`not coalesce("schoolConditionYear"."excluded", false)`.as('counted'),
      ]),
  basis: [
    ownDocument,
    unread(
      '教职成〔2022〕5号',
      '职业学校办学条件达标工程，按学校类别对照标准',
      'Schools are measured against the standard of their class',
    ),
  ],
  answers: { words: [['达标率'], ['办学条件', '达标'], ['标准化', '达标']], units: ['%'] },
})

/** 新建职业学校数: approved within the period. */
export const newSchools = defineIndicator({
  name: 'newSchools',
  title: '新建职业学校数',
  en: 'New vocational schools',
  subject: 'school',
  help: {
    zh: '期内批准设立的职业学校所数，以批准日期为准。',
    en: 'Vocational schools approved within the period, by the date of approval.',
  },
  unit: { zh: '所', en: 'schools' },
  as: 'count',
  period: 'year',
  counts: 'school',
  by: { organisation: 'organisation' },
  numerator: { approved: { zh: '期内批准', en: 'approved within the period' } },
  reads: { school, organisation },
  measure: (db, at) =>
    db
      .selectFrom('school')
      .innerJoin('organisation', 'organisation.id', 'school.organisation')
      .select([
        'school.id',
        'organisation.division',
        'school.organisation',
        sql<boolean>`coalesce("school"."approvedOn" between ${at.from}::date and ${at.on}::date, false)`.as('approved'),
      ]),
  basis: [ownDocument],
  answers: { words: [['新建', '学校']], units: ['所'] },
})

/** 新设专业数 and 停办改造专业数, from the decisions taken within the period. */
export const offeringsChanged = defineIndicator({
  name: 'offeringsChanged',
  title: '专业点增设与停办改造数',
  en: 'Offerings opened, closed or reformed',
  subject: 'school',
  help: {
    zh: '期内作出决定的专业点个数：可选增设，或停办、停招、并入与限期整改。目录更名不算。',
    en: 'Offerings decided on within the period: opened; or closed, suspended, merged or to be rectified. Renaming with the catalogue does not count.',
  },
  unit: { zh: '个', en: 'offerings' },
  as: 'distinct',
  period: 'year',
  counts: 'offeringDecision',
  by: { organisation: 'school' },
  numerator: {
    ended: { zh: '停办或改造', en: 'closed or reformed' },
    opened: { zh: '增设', en: 'opened' },
  },
  reads: { offeringDecision, programmeOffering, organisation },
  measure: (db, at) =>
    db
      .selectFrom('offeringDecision')
      .innerJoin('programmeOffering', 'programmeOffering.id', 'offeringDecision.offering')
      .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
      .where(sql<boolean>`"offeringDecision"."decidedOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'offeringDecision.id',
        'organisation.division',
        'programmeOffering.school',
        sql<string | null>`case when "offeringDecision"."kind" in ('close', 'suspend', 'merge', 'rectify')
          then "offeringDecision"."offering" end`.as('ended'),
        sql<string | null>`case when "offeringDecision"."kind" = 'open' then "offeringDecision"."offering" end`.as(
          'opened',
        ),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['停办', '专业'],
      ['新设', '专业'],
      ['增设', '专业'],
      ['申报', '设置专业'],
    ],
    units: ['个'],
    choose: { opened: ['设'], ended: ['停办'] },
  },
})
