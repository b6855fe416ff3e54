import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { inForce } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { industryChain } from './industry-chain.register.ts'
import { researchProject } from './research-project.register.ts'

/** 协同创新项目数: projects of schools under way on the day in which an enterprise or further bodies take part. */
export const collaborativeProjects = defineIndicator({
  name: 'collaborativeProjects',
  title: '协同创新项目数',
  en: 'Collaborative projects under way',
  subject: 'industry',
  help: {
    zh: '统计时点正在进行、有企业或其他单位参与的研发项目个数；可只计企业参与的、联合攻关的或研发平台。按产业链分开即为各链的协同创新。',
    en: 'Projects under way with an enterprise or further bodies; or only those with an enterprise, joint ones, or platforms. By chain they show how each chain works together.',
  },
  unit: { zh: '个', en: 'projects' },
  as: 'count',
  period: 'day',
  counts: 'researchProject',
  by: { organisation: 'school', industryChain: 'chain' },
  numerator: {
    together: { zh: '有企业或其他单位参与', en: 'with an enterprise or further bodies' },
    enterprise: { zh: '有企业参与', en: 'with an enterprise' },
    joint: { zh: '校企联合攻关', en: 'joint with an enterprise' },
    platform: { zh: '研发平台建设', en: 'research platforms' },
  },
  reads: { researchProject, industryChain, organisation },
  measure: (db, at) =>
    db
      .selectFrom('researchProject as p')
      .innerJoin('organisation', 'organisation.id', 'p.school')
      .where(inForce('p', at.on))
      .where(sql<boolean>`coalesce(p."acceptedOn" > ${at.on}::date, true)`)
      .select([
        'p.id',
        'organisation.division',
        'p.school',
        'p.chain',
        sql<boolean>`p."enterprise" is not null or cardinality(coalesce(p."otherParties", '{}')) > 0`.as('together'),
        sql<boolean>`p."enterprise" is not null`.as('enterprise'),
        sql<boolean>`p."kind" = 'joint'`.as('joint'),
        sql<boolean>`p."kind" = 'platform'`.as('platform'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['协同创新', '项目'],
      ['联合', '攻关'],
    ],
    units: ['个', '项'],
  },
})
