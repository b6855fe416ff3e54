import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { inForce } from '../in-force.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { project } from '../organisation/project.register.ts'
import { projectParticipant } from '../organisation/project-participant.register.ts'
import { masterStudio } from '../teacher/master-studio.register.ts'
import { teachingTeam } from '../teacher/teaching-team.register.ts'
import { community } from './community.register.ts'
import { council } from './council.register.ts'
import { evaluationRound } from './evaluation-round.register.ts'

/** 第三方评价次数: rounds by a third party published within the year. */
export const thirdPartyEvaluations = defineIndicator({
  name: 'thirdPartyEvaluations',
  title: '第三方效能评价次数',
  en: 'Third-party evaluations',
  subject: 'governance',
  help: {
    zh: '期内公布结果的第三方评价批次数。',
    en: 'Rounds of evaluation by a third party whose results were published within the period.',
  },
  unit: { zh: '次', en: 'times' },
  as: 'count',
  period: 'year',
  counts: 'evaluationRound',
  by: { organisation: 'office' },
  numerator: { published: { zh: '已公布结果', en: 'results published' } },
  reads: { evaluationRound, organisation },
  measure: (db, at) =>
    db
      .selectFrom('evaluationRound')
      .innerJoin('organisation', 'organisation.id', 'evaluationRound.office')
      .where('evaluationRound.evaluator', '=', 'thirdParty')
      .select([
        'evaluationRound.id',
        'organisation.division',
        'evaluationRound.office',
        sql<boolean>`coalesce("evaluationRound"."publishedOn" between ${at.from}::date and ${at.on}::date, false)`.as(
          'published',
        ),
      ]),
  basis: [ownDocument],
  answers: { words: [['第三方', '评价']], units: ['次', '次/年'] },
})

/** 行业指导委员会数, of the municipality, not the national ones. */
export const steeringCommittees = defineIndicator({
  name: 'steeringCommittees',
  title: '行业指导委员会数',
  en: 'Industry steering committees',
  subject: 'governance',
  help: {
    zh: '统计时点在任期内的本地行业指导委员会个数，不含国家行指委。',
    en: 'Local industry steering committees in their term on the reference date.',
  },
  unit: { zh: '个', en: 'committees' },
  as: 'count',
  period: 'day',
  counts: 'council',
  numerator: { steering: { zh: '行业指导委员会', en: 'industry steering committees' } },
  reads: { council },
  measure: (db, at) =>
    db
      .selectFrom('council')
      .where(inForce('council', at.on))
      .select(['council.id', 'council.division', sql<boolean>`"council"."kind" = 'industrySteering'`.as('steering')]),
  basis: [ownDocument],
  answers: { words: [['行业指导委员会'], ['行指委']], units: ['个'] },
})

/** 共同体数 of the alliances. */
export const communities = defineIndicator({
  name: 'communities',
  title: '产教融合共同体数',
  en: 'Communities of the alliance',
  subject: 'governance',
  help: {
    zh: '统计时点已成立且未撤销的共同体个数。',
    en: 'Communities founded and not dissolved on the reference date.',
  },
  unit: { zh: '个', en: 'communities' },
  as: 'count',
  period: 'day',
  counts: 'community',
  by: { organisation: 'lead' },
  numerator: { standing: { zh: '已成立', en: 'founded' } },
  reads: { community, organisation },
  measure: (db, at) =>
    db
      .selectFrom('community')
      .innerJoin('organisation', 'organisation.id', 'community.lead')
      .select([
        'community.id',
        'organisation.division',
        'community.lead',
        sql<boolean>`"community"."foundedOn" <= ${at.on}::date
          and coalesce("community"."dissolvedOn" > ${at.on}::date, true)`.as('standing'),
      ]),
  basis: [ownDocument],
  answers: { words: [['共同体']], units: ['个', '大'] },
})

const within = (series: string) => sql<boolean>`"project"."series" = ${series}`

/** 试点单位与培养对象: participants of projects, by series. */
export const projectParticipants = defineIndicator({
  name: 'projectParticipants',
  title: '试点院校与培养对象数',
  en: 'Participants of pilots and projects',
  subject: 'governance',
  help: {
    zh: '期内列入名单的项目参与者：双元制试点院校按单位计，工匠储备人才按人次计。',
    en: 'Participants listed within the period: schools of the dual pilot, persons of the artisan reserve.',
  },
  unit: { zh: '个', en: 'participants' },
  as: 'distinct',
  period: 'year',
  counts: 'projectParticipant',
  by: { organisation: 'organisation', project: 'project' },
  numerator: {
    dualPilot: { zh: '双元培育改革试点院校（累计）', en: 'schools of the dual pilot, cumulative' },
    artisan: { zh: '工匠储备人才（期内）', en: 'artisans within the period' },
    apprenticeship: { zh: '学徒制试点单位（累计）', en: 'bodies of the apprenticeship pilot, cumulative' },
  },
  reads: { projectParticipant, project, organisation },
  measure: (db, at) =>
    db
      .selectFrom('projectParticipant as p')
      .innerJoin('project', 'project.id', 'p.project')
      .innerJoin('organisation', 'organisation.id', 'p.organisation')
      .where('p.cohort', '<=', Number(at.on.slice(0, 4)))
      .select([
        'p.id',
        'organisation.division',
        'p.organisation',
        'p.project',
        sql<string | null>`case when ${within('dualPilot')} then p."organisation" end`.as('dualPilot'),
        sql<string | null>`case when ${within('artisan')} and p."cohort" >= ${Number(at.from.slice(0, 4))}
          then p."id" end`.as('artisan'),
        sql<string | null>`case when ${within('apprenticeship')} then p."organisation" end`.as('apprenticeship'),
      ]),
  basis: [ownDocument],
  answers: {
    words: [
      ['双元', '院校'],
      ['双元', '改革'],
      ['工匠', '培养'],
    ],
    units: ['所', '个', '名', '人'],
    choose: { artisan: ['工匠'] },
  },
})

/** 名师与技能大师工作室数. */
export const studios = defineIndicator({
  name: 'studios',
  title: '名师与技能大师工作室数',
  en: 'Studios of master teachers and skilled masters',
  subject: 'teacher',
  help: {
    zh: '统计时点在设的工作室个数，名师工作室与技能大师工作室分列。',
    en: 'Studios in being on the reference date, of master teachers and of skilled masters apart.',
  },
  unit: { zh: '个', en: 'studios' },
  as: 'count',
  period: 'day',
  counts: 'masterStudio',
  by: { organisation: 'school' },
  numerator: {
    skilledMaster: { zh: '技能大师工作室', en: 'of skilled masters' },
    masterTeacher: { zh: '名师工作室', en: 'of master teachers' },
  },
  reads: { masterStudio, organisation },
  measure: (db, at) =>
    db
      .selectFrom('masterStudio')
      .innerJoin('organisation', 'organisation.id', 'masterStudio.school')
      .where(inForce('masterStudio', at.on))
      .select([
        'masterStudio.id',
        'organisation.division',
        'masterStudio.school',
        sql<boolean>`"masterStudio"."kind" = 'skilledMaster'`.as('skilledMaster'),
        sql<boolean>`"masterStudio"."kind" = 'masterTeacher'`.as('masterTeacher'),
      ]),
  basis: [ownDocument],
  answers: { words: [['大师工作室'], ['名师', '工作室']], units: ['个'], choose: { masterTeacher: ['名师'] } },
})

/** 教师教学创新团队数. */
export const innovationTeams = defineIndicator({
  name: 'innovationTeams',
  title: '教师教学创新团队数',
  en: 'Teaching innovation teams',
  subject: 'teacher',
  help: {
    zh: '统计时点在建的教师教学创新团队支数。',
    en: 'Teaching innovation teams in being on the reference date.',
  },
  unit: { zh: '支', en: 'teams' },
  as: 'count',
  period: 'day',
  counts: 'teachingTeam',
  by: { organisation: 'school' },
  numerator: { innovation: { zh: '教师教学创新团队', en: 'innovation teams' } },
  reads: { teachingTeam, organisation },
  measure: (db, at) =>
    db
      .selectFrom('teachingTeam')
      .innerJoin('organisation', 'organisation.id', 'teachingTeam.school')
      .where(inForce('teachingTeam', at.on))
      .select([
        'teachingTeam.id',
        'organisation.division',
        'teachingTeam.school',
        sql<boolean>`"teachingTeam"."kind" = 'innovation'`.as('innovation'),
      ]),
  basis: [ownDocument],
  answers: { words: [['创新团队']], units: ['支', '个'] },
})
