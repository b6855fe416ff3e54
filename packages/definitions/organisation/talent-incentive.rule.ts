import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { competition } from '../learner/competition.register.ts'
import { competitionResult } from '../learner/competition-result.register.ts'
import { organisation } from './organisation.register.ts'
import { talentIncentive } from './talent-incentive.register.ts'

/** 竞赛获奖者激励: who has won at province level or above, and what was given for it. */
export const contestWinnersRewarded = defineRule({
  name: 'contestWinnersRewarded',
  title: '竞赛获奖者激励',
  en: 'Incentives for contest winners',
  subject: 'organisation',
  kind: 'entitlement',
  help: {
    zh: '省级及以上竞赛获奖的，列出是否已有兑现的激励；还没有的列为待落实。',
    en: 'Prizes at province level or above, with whether an incentive was given for them; those without are listed.',
  },
  reads: { competitionResult, competition, talentIncentive, organisation },
  examines: 'competitionResult',
  judge: (db, at) => {
    const given = sql<number>`(select count(*) from "talentIncentive" as t where t."competitionResult" = r."id"
      and t."grantedOn" <= ${at.on}::date)::int`
    return db
      .selectFrom('competitionResult as r')
      .innerJoin('competition', 'competition.id', 'r.competition')
      .innerJoin('organisation', 'organisation.id', 'r.school')
      .where(sql<boolean>`r."award" <> 'none' and "competition"."level" in ('national', 'province')`)
      .select([
        'r.id',
        'organisation.division',
        'r.school as body',
        given.as('incentives'),
        sql<boolean>`true`.as('verdict'),
        sql<boolean>`${given} > 0`.as('granted'),
      ])
  },
  numbers: { incentives: { zh: '已兑现激励', en: 'Incentives given', unit: { zh: '项', en: '' } } },
  sentence: ({ incentives }) =>
    incentives > 0
      ? { zh: `已获奖，兑现激励${incentives}项。`, en: `Won a prize; ${incentives} incentives given.` }
      : { zh: '已获奖，没有激励记录。', en: 'Won a prize; no incentive on record.' },
  basis: [ownDocument],
})
