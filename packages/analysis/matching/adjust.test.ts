import {
  exposureLoss,
  mostByExposure,
  mostByFeedback,
  type RecommendationVerb,
  recommendationVerbs,
} from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjusted, byFeedback } from './adjust.ts'
import { exposedSince, weekOf } from './exposure.ts'
import type { Answered } from './feedback.ts'
import { type Entry, type Party, pairOf, silentParty } from './party.ts'
import { scoreOf } from './score.ts'

const today = '2026-11-22'
const entry = (id: string): Entry => ({ id, title: id, path: [id] })
const post = (id: string, programmes: readonly string[] = [], more: Partial<Party> = {}): Party => ({
  ...{ ...silentParty, register: 'postListing', id, date: today, programmes: programmes.map(entry), ...more },
})
const verb = fc.constantFrom(...(Object.keys(recommendationVerbs) as RecommendationVerb[]))
const anyPost = fc
  .record({ id: fc.uuid(), programmes: fc.subarray(['a', 'b', 'c']) })
  .map(({ id, programmes }) => post(id, programmes))
const answersTo = (parties: readonly Party[]) =>
  fc.array(
    fc
      .record({ party: fc.constantFrom(...parties), verb })
      .map(({ party, verb: said }): Answered => ({ register: party.register, id: party.id, party, verb: said })),
    { maxLength: 30 },
  )
const learner: Party = { ...silentParty, register: 'student', id: 'l', isLearner: true, programmes: [entry('a')] }
const match = (party: Party) => scoreOf(pairOf(learner, party), today)

test('however much somebody answers, a listing moves by no more than the limit, and each point is said', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyPost, { selector: ({ id }) => id, minLength: 1, maxLength: 8 })
        .chain((parties) => fc.tuple(fc.constant(parties), answersTo(parties))),
      ([parties, answers]) => {
        for (const party of parties) {
          const moved = byFeedback(party, answers)
          expect(Math.abs(moved.reduce((sum, { points }) => sum + points, 0))).toBeLessThanOrEqual(mostByFeedback)
          for (const { points, words } of moved) expect([points !== 0, words.zh.includes('{')]).toEqual([true, false])
        }
        const list = adjusted(parties.map(match), answers, {
          shown: new Map(parties.map(({ id }, at) => [id, at * 7])),
          least: 0,
        })
        for (const { score, total, adjustments } of list) {
          expect(total).toBe(score + adjustments.reduce((sum, { points }) => sum + points, 0))
          expect(Math.abs(total - score)).toBeLessThanOrEqual(mostByFeedback + mostByExposure)
        }
        const totals = list.map(({ total }) => total)
        expect(totals).toEqual(totals.toSorted((a, b) => b - a))
      },
    ),
  )
})

test('saving one like it never lowers a listing, dismissing one like it never raises it', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyPost, { selector: ({ id }) => id, minLength: 2, maxLength: 6 })
        .chain((parties) => fc.tuple(fc.constant(parties), answersTo(parties))),
      ([parties, answers]) => {
        const [party, other] = parties as [Party, Party]
        const sum = (said: readonly Answered[]) => byFeedback(party, said).reduce((all, { points }) => all + points, 0)
        const answer = (said: RecommendationVerb): Answered => ({
          register: other.register,
          id: other.id,
          party: other,
          verb: said,
        })
        expect(sum([...answers, answer('saved')])).toBeGreaterThanOrEqual(sum(answers))
        expect(sum([...answers, answer('dismissed')])).toBeLessThanOrEqual(sum(answers))
      },
    ),
  )
})

test('agreeing in more never scores less', () => {
  const skills = ['焊接', '识图', '编程', '检修']
  fc.assert(
    fc.property(
      fc.subarray(skills, { minLength: 1 }),
      fc.subarray(skills),
      fc.constantFrom(...skills),
      (asked, held, more) => {
        const offered = post('p', ['a'], { skills: asked })
        const of = (own: readonly string[]) => scoreOf(pairOf({ ...learner, skills: own }, offered), today).score
        expect(of([...new Set([...held, more])])).toBeGreaterThanOrEqual(of(held))
      },
    ),
  )
})

test('what was shown stands back the more the oftener, from twice the least shown on, within the limit', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.nat(200), (a, b, least) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((shown) => exposureLoss(shown, least)) as [
        number,
        number,
      ]
      expect(more).toBeGreaterThanOrEqual(less)
      expect(more).toBeLessThanOrEqual(mostByExposure)
    }),
  )
  expect([0, 1, 3, 7, 100].map((shown) => exposureLoss(shown, 0))).toEqual([0, 2, 4, 6, 6])
  expect([9, 10, 19, 20, 21].map((shown) => exposureLoss(shown, 10))).toEqual([0, 0, 1, 1, 2])
})

test('weeks begin on Monday, and four of them before this one count', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(weekOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23'])
  expect(exposedSince('2026-11-22')).toBe('2026-10-19')
})
