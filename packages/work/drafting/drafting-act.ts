import type { ruleDrafting } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'

type Drafting = RecordOf<ValuesOf<typeof ruleDrafting>>

export const draftingActs: ActHandlers = {
  'ruleDrafting.consult': async (_session, record) => {
    if (((record as Drafting).values.draft ?? []).length === 0)
      throw refused('draft', '征求意见前须附文件稿。', 'The draft itself is needed before others are asked about it.')
  },

  'ruleDrafting.review': async (_session, record, input) => {
    const { fairCompetition } = (record as Drafting).values
    if (fairCompetition && ((input.competitionOpinion as unknown[] | null) ?? []).length === 0)
      throw refused(
        'competitionOpinion',
        '这份文件须公平竞争审查，请附审查意见。',
        'This document needs a fair-competition review: attach its opinion.',
      )
    const { legalOpinion, competitionOpinion = null, reviewedOn } = input
    return { set: { legalOpinion, competitionOpinion, reviewedOn } }
  },

  'ruleDrafting.deliberate': async (_session, _record, { deliberatedOn, meeting }) => ({
    set: { deliberatedOn, meeting },
  }),

  'ruleDrafting.issue': async (_session, _record, { documentNumber, issuedOn }) => ({
    set: { documentNumber, issuedOn },
  }),
}

const refused = (field: string, zh: string, en: string) =>
  new Problem(422, 'drafting.incomplete', zh, en, { problems: [{ field, code: 'required', zh, en }] })
