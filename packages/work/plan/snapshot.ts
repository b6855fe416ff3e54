import { suppressed, whyWords } from '@zhiqiao/analysis'
import { indicators } from '@zhiqiao/definitions'
import { type Lit, namedBodies, type PublicPlan } from '@zhiqiao/model'
import { newestFigure } from '../target/bound-figures.ts'
import { tallyOf } from './plan-standing.ts'
import type { PlanView } from './plan-view.ts'

const noFigure: Lit = { light: 'noData', why: { zh: '没有已确认的数值。', en: 'No confirmed figure.' } }
const tooFew: Lit = { light: 'noData', why: whyWords.suppressed }

/** A computed figure about fewer than five persons: the public learns neither the number nor, by the light, its size. */
function isSmall({ computed }: PlanView, target: string): boolean {
  const bound = computed[target]
  const indicator = bound && indicators[bound.now.indicator]
  return indicator !== undefined && suppressed(indicator, bound!.now).why === 'suppressed'
}

/** Freezes a plan for the public. Rejected entries are left out; a target stated twice appears once. */
export function snapshotOf(view: PlanView, options: { showBodyLights: boolean }): PublicPlan {
  const { values, state } = view.document
  const kept = <E extends { values: { reviewState: string } }>(entries: readonly E[]) =>
    entries.filter((entry) => entry.values.reviewState !== 'rejected')
  const text = values.body ?? ''
  return {
    title: values.title,
    metadata: {
      issuer: values.issuerAsWritten,
      documentNumber: values.documentNumber,
      indexNumber: values.indexNumber,
      genre: values.genre,
      issuedOn: values.issuedOn,
      publishedOn: values.publishedOn,
      handedDownNumber: values.handedDownNumber,
      periodFrom: values.periodFrom,
      periodTo: values.periodTo,
      state,
      basis: values.basis ?? [],
    },
    asOf: view.asOf,
    text,
    clauses: kept(view.clauses).map(({ values: { number, level, heading, start, end } }) => ({
      number,
      level,
      heading,
      start,
      end,
    })),
    tasks: kept(view.tasks).map(({ id, values: entry }) => ({
      id,
      number: entry.number,
      title: entry.title,
      start: entry.start,
      end: entry.end,
      leadBodies: namedBodies(entry.leadAsWritten, entry.leadBodies, entry.readAs, view.titles).map(({ name }) => name),
      responsibleBodies: namedBodies(
        entry.responsibleAsWritten,
        entry.responsibleBodies,
        entry.readAs,
        view.titles,
      ).map(({ name }) => name),
      deadline: entry.deadline,
      light: options.showBodyLights ? (view.lights[id] ?? null) : null,
    })),
    targets: kept(view.targets)
      .filter(({ values: entry }) => entry.sameAs === null)
      .map(({ id, values: entry }) => {
        const hidden = isSmall(view, id)
        return {
          id,
          metric: entry.metric,
          sentence: entry.start === null || entry.end === null ? null : text.slice(entry.start, entry.end),
          start: entry.start,
          end: entry.end,
          operator: entry.operator,
          value: entry.value,
          valueMax: entry.valueMax,
          unit: entry.unit,
          byDate: entry.byDate,
          recurrence: entry.recurrence,
          figure: hidden ? null : newestFigure(view, id),
          light: hidden ? tooFew : (view.lights[id] ?? noFigure),
        }
      }),
    milestones: kept(view.milestones).map(({ values: { name, from, to, items } }) => ({
      name,
      from,
      to,
      items: items ?? [],
    })),
    tally: tallyOf(view),
  }
}
