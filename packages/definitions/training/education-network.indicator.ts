import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { communitySchool } from './community-school.register.ts'
import { teachingPoint } from './teaching-point.register.ts'

const open = (table: string, on: string) =>
  sql<boolean>`${sql.ref(`${table}.listedOn`)} <= ${on}::date and coalesce(${sql.ref(`${table}.closedOn`)} > ${on}::date, true)`

/** 四级教育网络: universities, colleges and schools of the community and teaching points in service, by level. */
export const educationNetwork = defineIndicator({
  name: 'educationNetwork',
  title: '社区教育网络机构数',
  en: 'Places of the education network',
  subject: 'training',
  help: {
    zh: '统计时点已挂牌且未撤销的市级社区大学、县级社区学院、乡镇社区学校、村社教学点个数；可只看一级，按区划分开即为各地的四级网络。',
    en: 'Community universities, colleges, schools and teaching points listed and not closed; one level may be chosen, and by division they are the network of each place.',
  },
  unit: { zh: '个', en: 'places' },
  as: 'count',
  period: 'day',
  counts: 'communitySchool',
  also: ['teachingPoint'],
  numerator: {
    all: { zh: '四级合计', en: 'all four levels' },
    university: { zh: '市级（社区大学）', en: 'city: universities' },
    college: { zh: '县级（社区学院）', en: 'county: colleges' },
    school: { zh: '乡镇级（社区学校）', en: 'township: schools' },
    point: { zh: '村社级（教学点）', en: 'village: teaching points' },
  },
  reads: { communitySchool, teachingPoint },
  measure: (db, at) => {
    const of = (kind: string) => sql<boolean>`"communitySchool"."kind" = ${kind}`
    const schools = db
      .selectFrom('communitySchool')
      .where(open('communitySchool', at.on))
      .select([
        'communitySchool.id',
        'communitySchool.division',
        sql<boolean>`true`.as('all'),
        of('university').as('university'),
        of('college').as('college'),
        of('school').as('school'),
        sql<boolean>`false`.as('point'),
      ])
    const no = sql<boolean>`false`
    const points = db
      .selectFrom('teachingPoint')
      .where(open('teachingPoint', at.on))
      .select([
        'teachingPoint.id',
        'teachingPoint.division',
        sql<boolean>`true`.as('all'),
        no.as('university'),
        no.as('college'),
        no.as('school'),
        sql<boolean>`true`.as('point'),
      ])
    return schools.unionAll(points)
  },
  basis: [
    ownDocument,
    unread(
      '教职成〔2016〕4号',
      '社区大学、社区学院、社区学校、教学点四级网络',
      'The network of four levels: universities, colleges, schools and teaching points',
    ),
  ],
  answers: { words: [['四级', '网络'], ['教育网络']], units: ['个', '所'] },
})
