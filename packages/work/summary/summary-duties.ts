import { reportKinds, workSummary, workSummaryRound } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'

/** Yearly reports a body still has to hand in, and those its office has to look at. */
export async function summaryDuties(session: Session, body: string): Promise<Duty[]> {
  const open = { 'state.in': ['draft', 'returned', 'submitted'] }
  const summaries = await session.all(workSummary, { filter: open })
  if (summaries.length === 0) return []
  const rounds = new Map(
    (await session.all(workSummaryRound, { filter: { state: 'open' } })).map((round) => [round.id, round.values]),
  )
  const titles = await session.titles(
    'organisation',
    summaries.map(({ values }) => values.organisation),
  )
  return summaries.flatMap(({ id, values, state }): Duty[] => {
    const round = rounds.get(values.round)
    if (!round) return []
    const head = { register: 'workSummary', record: id, due: round.dueOn, document: null } as const
    const { title } = reportKinds[values.kind as keyof typeof reportKinds]
    const name = `${titles[values.organisation] ?? ''}${values.year}年${title.zh}`
    if (values.organisation === body && state !== 'submitted')
      return [
        {
          ...head,
          kind: state === 'returned' ? 'correct' : 'report',
          title: name,
          about:
            state === 'returned'
              ? { zh: '被退回，请修改后重新报送', en: 'returned; please correct' }
              : { zh: '数据已填好，请补写并报送', en: 'figures are filled in; write the rest and hand in' },
          acts: ['refresh', 'submit'],
        },
      ]
    if (round.office === body && state === 'submitted')
      return [
        {
          ...head,
          kind: 'decide',
          title: name,
          about: { zh: '已报送，待收存', en: 'handed in; to accept' },
          acts: ['accept', 'sendBack'],
        },
      ]
    return []
  })
}
