import { policyDocument, target, targetBinding } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

/** A target an indicator answers, with the sentence that asked for it. */
export interface AnsweredTarget {
  readonly target: string
  readonly binding: string
  readonly bindingState: string | null
  readonly document: string
  readonly documentTitle: string
  readonly metric: string
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
  readonly sentence: string | null
}

/** The targets, among those the viewer may see, whose 口径 card names this indicator. */
export async function targetsAnsweredBy(session: Session, indicator: string): Promise<AnsweredTarget[]> {
  const cards = await session.all(targetBinding, { filter: { indicator } })
  const live = cards.filter(({ state }) => state !== 'declined')
  if (live.length === 0) return []
  const targets = await session.all(target, { filter: { 'id.in': live.map(({ values }) => values.target) } })
  const ids = [...new Set(targets.map(({ values }) => values.document))]
  const documents = new Map(
    (await session.all(policyDocument, { filter: { 'id.in': ids }, whole: true })).map((entry) => [entry.id, entry]),
  )
  return live.flatMap((card) => {
    const entry = targets.find(({ id }) => id === card.values.target)
    const document = entry && documents.get(entry.values.document)
    if (!entry || !document) return []
    const { start, end, metric, operator, value, valueMax, unit, byDate, recurrence } = entry.values
    return {
      target: entry.id,
      binding: card.id,
      bindingState: card.state,
      document: document.id,
      documentTitle: document.values.title,
      ...{ metric, operator, value, valueMax, unit, byDate, recurrence },
      sentence: start === null || end === null ? null : (document.values.body ?? '').slice(start, end),
    }
  })
}
