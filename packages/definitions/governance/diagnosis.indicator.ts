import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { teachingRecord } from '../school/teaching-record.register.ts'
import { correctiveAction } from './corrective-action.register.ts'
import { evaluationResult } from './evaluation-result.register.ts'
import { evaluationRound } from './evaluation-round.register.ts'
import { evaluationScheme } from './evaluation-scheme.register.ts'
import { inspectionFinding } from './inspection-finding.register.ts'
import { inspectionObject } from './inspection-object.register.ts'

const diagnosis = unread(
  '教职成厅〔2015〕2号',
  '职业院校建立教学工作诊断与改进制度：自主诊断、抽样复核、持续改进',
  'Diagnosis and improvement of teaching: by the school itself, checked by sample, and followed by improvement',
)

/** 开展教学诊断的学校数: with a published result of a diagnosis within the period. */
export const schoolsDiagnosed = defineIndicator({
  name: 'schoolsDiagnosed',
  title: '开展教学诊断与改进的学校数',
  en: 'Schools whose teaching was diagnosed',
  subject: 'governance',
  help: {
    zh: '期内公布了教学诊断与改进（或专业评估与诊断）结果的学校数；可只计等次为良好及以上的。',
    en: 'Schools with a result of a diagnosis of teaching or of programmes made public within the period; or only those graded good or better.',
  },
  unit: { zh: '所', en: 'schools' },
  as: 'distinct',
  period: 'year',
  counts: 'evaluationResult',
  by: { organisation: 'organisation' },
  numerator: {
    diagnosed: { zh: '有诊断结果', en: 'with a result' },
    good: { zh: '良好及以上', en: 'good or better' },
  },
  reads: { evaluationResult, evaluationRound, evaluationScheme, organisation },
  measure: (db, at) =>
    db
      .selectFrom('evaluationResult as r')
      .innerJoin('evaluationRound', 'evaluationRound.id', 'r.round')
      .innerJoin('evaluationScheme', 'evaluationScheme.id', 'evaluationRound.scheme')
      .innerJoin('organisation', 'organisation.id', 'r.organisation')
      .where('evaluationScheme.kind', 'in', ['teaching', 'programme'])
      .where(sql<boolean>`"evaluationRound"."publishedOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'r.id',
        'organisation.division',
        'r.organisation',
        'r.organisation as diagnosed',
        sql<string | null>`case when r."grade" in ('excellent', 'good') then r."organisation" end`.as('good'),
      ]),
  basis: [ownDocument, diagnosis],
  answers: { words: [['教学', '诊断']], units: ['所', '个'] },
})

/** 问题整改销号率: of the problems found within the period, those put right and closed out. */
export const findingsCorrected = defineIndicator({
  name: 'findingsCorrected',
  title: '检查发现问题整改销号率',
  en: 'Findings put right',
  subject: 'governance',
  help: {
    zh: '期内检查（诊断、督查）发现的问题中，到统计时点经复查整改到位并销号的占比；可只计在整改期限内销号的。',
    en: 'Of the problems found within the period, those found put right and closed out by the reference date; or only those within their term.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'year',
  counts: 'inspectionFinding',
  also: ['correctiveAction'],
  by: { organisation: 'organisation' },
  numerator: {
    closed: { zh: '已销号', en: 'closed out' },
    inTime: { zh: '在期限内销号', en: 'closed out within the term' },
  },
  denominator: {
    found: { zh: '发现的问题', en: 'problems found' },
    due: { zh: '期限已到的问题', en: 'problems whose term is over' },
  },
  reads: { inspectionFinding, inspectionObject, correctiveAction, organisation },
  measure: (db, at) => {
    const closed = sql<string | null>`(select min(a."closedOn") from "correctiveAction" as a
      where a."finding" = f."id" and a."closedOn" <= ${at.on}::date)`
    return db
      .selectFrom('inspectionFinding as f')
      .innerJoin('inspectionObject', 'inspectionObject.id', 'f.object')
      .innerJoin('organisation', 'organisation.id', 'inspectionObject.organisation')
      .where(sql<boolean>`f."foundOn" between ${at.from}::date and ${at.on}::date`)
      .select([
        'f.id',
        'organisation.division',
        'inspectionObject.organisation',
        sql<boolean>`${closed} is not null`.as('closed'),
        sql<boolean>`coalesce(${closed} <= f."correctBy", false)`.as('inTime'),
        sql<boolean>`true`.as('found'),
        sql<boolean>`coalesce(f."correctBy" < ${at.on}::date, false)`.as('due'),
      ])
  },
  basis: [ownDocument, diagnosis],
  answers: {
    words: [
      ['问题', '整改'],
      ['整改', '销号'],
    ],
    units: ['%'],
  },
})

/** 教学检查改进率: of the checks of teaching that found problems, those after which something was improved. */
export const teachingImproved = defineIndicator({
  name: 'teachingImproved',
  title: '教学检查问题改进率',
  en: 'Teaching checks followed by improvement',
  subject: 'governance',
  help: {
    zh: '期内教学管理记录中发现了问题的，到统计时点已登记改进的占比。',
    en: 'Of the teaching management records of the period that found problems, those with an improvement recorded.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'schoolYear',
  counts: 'teachingRecord',
  by: { organisation: 'school' },
  numerator: { improved: { zh: '已改进', en: 'improved' } },
  denominator: {
    problems: { zh: '发现问题的记录', en: 'records that found problems' },
    records: { zh: '全部教学管理记录', en: 'all records' },
  },
  reads: { teachingRecord, organisation },
  measure: (db, at) =>
    db
      .selectFrom('teachingRecord as c')
      .innerJoin('organisation', 'organisation.id', 'c.school')
      .where(sql<boolean>`c."on" between ${at.from}::date and ${at.on}::date`)
      .select([
        'c.id',
        'organisation.division',
        'c.school',
        sql<boolean>`coalesce(c."improvedOn" <= ${at.on}::date, false)`.as('improved'),
        sql<boolean>`coalesce(c."problems", '') <> ''`.as('problems'),
        sql<boolean>`true`.as('records'),
      ]),
  basis: [ownDocument, diagnosis],
  answers: { words: [['教学', '改进']], units: ['%'] },
})
