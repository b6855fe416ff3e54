import { evaluationAssignment, evaluationRound, evaluationScore } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'
import { isComputed, leavesOf } from './evaluation-act.ts'

/** Scores the viewer was asked for as an expert and has not submitted; of rounds that are under way. */
export async function scoringDuties(session: Session): Promise<Duty[]> {
  const expert = session.viewer.person?.id
  if (!expert) return []
  const duties: Duty[] = []
  for (const { id, values } of await session.all(evaluationAssignment, { filter: { expert, state: 'confirmed' } })) {
    const [round] = await session.all(evaluationRound, { filter: { id: values.round } })
    if (!round || round.values.publishedOn !== null) continue
    const asked = (await leavesOf(session, round.values.scheme)).filter((item) => !isComputed(item))
    const given = await session.all(evaluationScore, {
      filter: { round: round.id, scorer: expert, 'state.in': ['submitted', 'confirmed', 'archived'] },
    })
    const left = asked.length * values.evaluates.length - given.length
    if (left <= 0) continue
    const [open] = await session.all(evaluationScore, {
      filter: { round: round.id, scorer: expert, 'state.in': ['draft', 'returned'] },
    })
    duties.push({
      kind: 'report',
      title: round.values.name,
      about: { zh: `评分：还有${left}项没有提交`, en: `${left} scores still to be submitted` },
      due: (session.today() > (round.values.firstBy ?? '9999') ? round.values.secondBy : round.values.firstBy) ?? null,
      register: open ? 'evaluationScore' : 'evaluationAssignment',
      record: open?.id ?? id,
      acts: open ? [] : ['openScores'],
      document: null,
      count: left,
    })
  }
  return duties
}
