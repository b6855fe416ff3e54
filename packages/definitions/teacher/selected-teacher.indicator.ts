import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { project } from '../organisation/project.register.ts'
import { projectParticipant } from '../organisation/project-participant.register.ts'

/** 名师、团队和企业讲师遴选人数, and how many more than the year before: numbers that should rise. */
export const masterTeachersSelected = defineIndicator({
  name: 'masterTeachersSelected',
  title: '名师、团队和企业讲师遴选数',
  en: 'Master teachers, teams and enterprise lecturers selected',
  subject: 'teacher',
  help: {
    zh: '统计时点所在年份入选的批次数；可选比上年增加的数，减少的为负数。推荐未入选和退出的不计。',
    en: 'Those selected in the year of the reference date; or how many more than the year before, fewer being negative.',
  },
  unit: { zh: '名', en: 'selected' },
  as: 'sum',
  period: 'year',
  counts: 'projectParticipant',
  by: { organisation: 'organisation', project: 'project' },
  numerator: {
    selected: { zh: '本年入选', en: 'selected this year' },
    rise: { zh: '比上年增加', en: 'more than the year before' },
  },
  reads: { projectParticipant, project, organisation },
  measure: (db, at) => {
    const year = Number(at.on.slice(0, 4))
    return db
      .selectFrom('projectParticipant as p')
      .innerJoin('project', 'project.id', 'p.project')
      .innerJoin('organisation', 'organisation.id', 'p.organisation')
      .where('project.series', '=', 'masterTeacher')
      .where('p.cohort', 'in', [year - 1, year])
      .where('p.status', 'in', ['selected', 'active', 'completed'])
      .select([
        'p.id',
        'organisation.division',
        'p.organisation',
        'p.project',
        sql<number>`(p."cohort" = ${year})::int`.as('selected'),
        sql<number>`case when p."cohort" = ${year} then 1 else -1 end`.as('rise'),
      ])
  },
  basis: [ownDocument],
  answers: { words: [['名师', '遴选'], ['企业讲师']], units: ['名', '人'], choose: { rise: ['增'] } },
})
