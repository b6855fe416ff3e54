import { exposureWords, feedbackEffects, mostByFeedback, type RecommendationVerb } from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import { type Exposure, lossOf } from './exposure.ts'
import type { Answered } from './feedback.ts'
import type { Party } from './party.ts'
import type { Match } from './score.ts'

/** Points on top of the score, or taken from it, with why. */
export interface Adjustment {
  readonly points: number
  readonly words: Label
}

export interface AdjustedMatch extends Match {
  readonly adjustments: readonly Adjustment[]
  /** The score with its adjustments: what orders the list. */
  readonly total: number
  /** What the viewer has done with it. */
  readonly answer: RecommendationVerb | null
}

/** Whether two listings are of a kind: the same programme, occupation, chain or skill. */
export function areAlike(one: Party, other: Party): boolean {
  const share = (a: Party['programmes'], b: Party['programmes']) => a.some(({ id }) => b.some((each) => each.id === id))
  return (
    one.register === other.register &&
    (share(one.programmes, other.programmes) ||
      share(one.occupations, other.occupations) ||
      share(one.chains, other.chains) ||
      one.skills.some((skill) => other.skills.includes(skill)))
  )
}

/** What answers say about a listing, all together within `mostByFeedback` of 100 points. */
export function byFeedback(party: Party, answered: readonly Answered[]): Adjustment[] {
  const found: Adjustment[] = []
  for (const [verb, effect] of Object.entries(feedbackEffects) as [
    RecommendationVerb,
    (typeof feedbackEffects)['seen'],
  ][]) {
    const these = answered.filter((answer) => answer.verb === verb)
    if (effect.itself && effect.itselfWords && these.some(({ id }) => id === party.id))
      found.push({ points: effect.itself, words: effect.itselfWords })
    const alike = these.filter((answer) => answer.id !== party.id && areAlike(answer.party, party)).length
    if (alike > 0 && effect.alike !== 0 && effect.alikeWords)
      found.push({ points: effect.alike * alike, words: counted(effect.alikeWords, alike) })
  }
  return within(found, mostByFeedback)
}

/** Keeps the sum within a bound by cutting what goes beyond it, the last named first. */
function within(all: readonly Adjustment[], most: number): Adjustment[] {
  const sum = all.reduce((total, { points }) => total + points, 0)
  let beyond = Math.abs(sum) - most
  if (beyond <= 0) return [...all]
  const sign = Math.sign(sum)
  return [...all]
    .reverse()
    .map((each) => {
      if (beyond <= 0 || Math.sign(each.points) !== sign) return each
      const cut = Math.min(beyond, Math.abs(each.points))
      beyond -= cut
      return { ...each, points: each.points - sign * cut }
    })
    .reverse()
    .filter(({ points }) => points !== 0)
}

/**
 * Orders matches by score, feedback and exposure.
 * @param exposure null: how often they were shown does not count
 */
export function adjusted(
  matches: readonly Match[],
  answered: readonly Answered[],
  exposure: Exposure | null,
): AdjustedMatch[] {
  const verbs = new Map(answered.map(({ id, verb }) => [id, verb]))
  return matches
    .map((match) => {
      const adjustments = byFeedback(match.party, answered)
      const loss = exposure === null ? 0 : lossOf(exposure, match.party.id)
      if (loss > 0) adjustments.push({ points: -loss, words: exposureWords })
      const total = match.score + adjustments.reduce((sum, { points }) => sum + points, 0)
      return { ...match, adjustments, total, answer: verbs.get(match.party.id) ?? null }
    })
    .sort((a, b) => b.total - a.total)
}

const counted = ({ zh, en }: Label, count: number): Label => ({
  zh: zh.replace('{count}', String(count)),
  en: en.replace('{count}', String(count)),
})
