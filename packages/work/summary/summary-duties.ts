import { reportTitle, workSummary, workSummaryRound } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Duty } from '../workbench/duty.ts'

/** Yearly reports a body still has to hand in, those its office has to look at, and what the office waits for. */
export async function summaryDuties(session: Session, body: string): Promise<Duty[]> {
  const open = { 'state.in': ['draft', 'returned', 'submitted'] }
  const summaries = await session.all(workSummary, { filter: open })
  const asked = await session.all(workSummaryRound, { filter: { state: 'open' } })
  const waiting = asked.filter(({ values }) => values.office === body).map((round) => waitedFor(round, summaries))
  if (summaries.length === 0) return waiting
  const rounds = new Map(asked.map((round) => [round.id, round.values]))
  const titles = await session.titles(
    'organisation',
    summaries.map(({ values }) => values.organisation),
  )
  const own = summaries.flatMap(({ id, values, state }): Duty[] => {
    const round = rounds.get(values.round)
    if (!round) return []
    const head = { register: 'workSummary', record: id, due: round.dueOn, document: null } as const
    const name = reportTitle(titles[values.organisation] ?? '', values)
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
  return [...own, ...waiting]
}

type Round = RecordOf<ValuesOf<typeof workSummaryRound>>

/** A round the office has asked for, with how many have not handed in. */
function waitedFor({ id, values }: Round, summaries: readonly RecordOf<ValuesOf<typeof workSummary>>[]): Duty {
  const own = summaries.filter((one) => one.values.round === id)
  const missing = own.filter(({ state }) => state !== 'submitted').length
  return {
    kind: 'decide',
    register: 'workSummaryRound',
    record: id,
    title: values.name,
    about:
      own.length === 0
        ? { zh: '已全部收存，可以结束', en: 'all accepted; to be closed' }
        : {
            zh: `${missing}个单位未报送，${own.length - missing}份待收存`,
            en: `${missing} not handed in, ${own.length - missing} to accept`,
          },
    acts: own.length === 0 ? ['close'] : [],
    due: values.dueOn,
    document: null,
    count: missing,
  }
}
