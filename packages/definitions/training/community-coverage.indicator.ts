import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { communitySchool } from './community-school.register.ts'
import { teachingPoint } from './teaching-point.register.ts'

const listed = (table: string, on: string) =>
  sql<boolean>`coalesce(${sql.ref(`${table}.listedOn`)} <= ${on}::date, false)
    and coalesce(${sql.ref(`${table}.closedOn`)} > ${on}::date, true)`

/** 社区学校覆盖率: of the townships where one is due, those with a plaque. */
export const communitySchoolCoverage = defineIndicator({
  name: 'communitySchoolCoverage',
  title: '社区学校覆盖率',
  en: 'Coverage by community schools',
  subject: 'training',
  help: {
    zh: '列入应建的社区学校中，统计时点已挂牌且未撤销的占比；应建未建的也登记在册，计入分母。',
    en: 'Of the community schools that are due, those listed and not closed on the reference date; one not yet built counts in the denominator.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'communitySchool',
  numerator: { listed: { zh: '已挂牌', en: 'listed' } },
  denominator: { due: { zh: '应建', en: 'due' } },
  reads: { communitySchool },
  measure: (db, at) =>
    db
      .selectFrom('communitySchool')
      .where('communitySchool.kind', '=', 'school')
      .select([
        'communitySchool.id',
        'communitySchool.division',
        'communitySchool.due',
        listed('communitySchool', at.on).as('listed'),
      ]),
  basis: [ownDocument],
  answers: { words: [['社区学校']], units: ['%'] },
})

/** 社区教学点覆盖率: of the villages and communities where one is due, those with a plaque. */
export const teachingPointCoverage = defineIndicator({
  name: 'teachingPointCoverage',
  title: '社区教学点覆盖率',
  en: 'Coverage by teaching points',
  subject: 'training',
  help: {
    zh: '列入应建的村（社区、连队）教学点中，统计时点已挂牌且未撤销的占比。',
    en: 'Of the villages and communities where a teaching point is due, those with one listed and not closed.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'teachingPoint',
  numerator: { listed: { zh: '已挂牌', en: 'listed' } },
  denominator: { due: { zh: '应建', en: 'due' } },
  reads: { teachingPoint },
  measure: (db, at) =>
    db
      .selectFrom('teachingPoint')
      .select([
        'teachingPoint.id',
        'teachingPoint.division',
        'teachingPoint.due',
        listed('teachingPoint', at.on).as('listed'),
      ]),
  basis: [ownDocument],
  answers: { words: [['教学点']], units: ['%'] },
})
