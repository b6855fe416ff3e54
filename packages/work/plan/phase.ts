import { milestone, type policyDocument } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** A phase of a plan that is being carried out. */
export interface Phase {
  readonly id: string
  readonly document: string
  readonly documentTitle: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly items: readonly string[]
  /** A code of `phaseWork`: what the phase opens. */
  readonly opens: string | null
  readonly standing: 'now' | 'next'
}

/**
 * The phases the plans themselves name: of each plan those that run on the day, else the next one. A period that holds
 * other phases is the plan's own and no phase of it.
 */
export async function phasesOf(session: Session, documents: readonly Document[], today: string): Promise<Phase[]> {
  const issued = documents.filter(({ state }) => state === 'issued')
  if (issued.length === 0) return []
  const all = await session.all(milestone, { filter: { 'document.in': issued.map(({ id }) => id), 'to.from': today } })
  return issued.flatMap((document): Phase[] => {
    const dated = all.flatMap(({ id, values }) =>
      values.document === document.id &&
      values.reviewState !== 'rejected' &&
      values.reachedOn === null &&
      values.from !== null &&
      values.to !== null
        ? [{ id, ...values, from: values.from, to: values.to }]
        : [],
    )
    const phases = dated.filter(
      (one) => !dated.some((other) => other.id !== one.id && one.from <= other.from && other.to <= one.to),
    )
    const running = phases.filter(({ from }) => from <= today)
    const [next] = phases.filter(({ from }) => from > today).sort((a, b) => a.from.localeCompare(b.from))
    const shown = running.length > 0 ? running : next ? [next] : []
    return shown.map(({ id, name, from, to, items, opens }) => ({
      ...{ id, name, from, to, opens },
      document: document.id,
      documentTitle: document.values.title,
      items: items ?? [],
      standing: from <= today ? 'now' : 'next',
    }))
  })
}
