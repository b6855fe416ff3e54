import { proposeIndicators } from '@zhiqiao/analysis'
import { indicators, policyDocument, target, targetBinding } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { sentenceOf } from './sentence-of.ts'

/**
 * Proposes an indicator for each target of a document that has no 口径 card yet, from the words of its metric and its
 * unit. Proposals wait for a person; what was declined is not proposed again.
 * @returns how many were proposed
 */
export async function proposeBindings(session: Session, document: string): Promise<number> {
  const targets = await session.all(target, { filter: { document } })
  if (targets.length === 0) return 0
  const known = await session.all(targetBinding, { filter: { 'target.in': targets.map(({ id }) => id) } })
  const { body, periodFrom, issuedOn } = (await session.read(policyDocument, document)).values
  const bound = new Set(known.map(({ values }) => values.target))
  let proposed = 0
  for (const { id, values } of targets) {
    if (bound.has(id) || values.sameAs !== null || values.reviewState === 'rejected') continue
    const [proposal] = proposeIndicators(
      { ...values, words: wordsOf(body ?? '', values), sentence: sentenceOf(body ?? '', values) },
      indicators,
    )
    if (!proposal) continue
    const { indicator, numerator } = proposal
    await session.create(targetBinding, {
      target: id,
      indicator: indicator.name,
      numerator,
      denominator: Object.keys(indicator.denominator ?? {})[0] ?? null,
      territory: Object.keys(indicator.territories ?? {})[0] ?? null,
      // What is promised once and counted over time piles up: from when, as far as the document says it.
      cumulativeFrom:
        indicator.period !== 'day' && values.recurrence === 'once' ? (values.fromDate ?? periodFrom ?? issuedOn) : null,
      note: indicator.help.zh,
    })
    proposed++
  }
  return proposed
}

const wordsOf = (text: string, { start, end }: { readonly start: number | null; readonly end: number | null }) =>
  start === null || end === null ? '' : text.slice(start, end)
