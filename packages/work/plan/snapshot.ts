import { namedBodies } from '@zhiqiao/model'
import type { Lit } from '../light/light.ts'
import { tallyOf } from './plan-standing.ts'
import type { PlanView } from './plan-view.ts'

/** What the public sees of a plan: no persons, no bodies' lights unless switched on, figures with their day. */
export interface Snapshot {
  readonly title: string
  readonly metadata: {
    readonly issuer: string | null
    readonly documentNumber: string | null
    readonly indexNumber: string | null
    readonly genre: string | null
    readonly issuedOn: string | null
    readonly publishedOn: string | null
    readonly handedDownNumber: string | null
    readonly periodFrom: string | null
    readonly periodTo: string | null
    readonly state: string | null
    readonly basis: readonly string[]
  }
  readonly asOf: string
  readonly text: string
  readonly clauses: readonly {
    readonly number: string
    readonly level: number
    readonly heading: string
    readonly start: number | null
    readonly end: number | null
  }[]
  readonly tasks: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly start: number | null
    readonly end: number | null
    readonly leadBodies: readonly string[]
    readonly responsibleBodies: readonly string[]
    readonly deadline: string | null
    readonly light: Lit | null
  }[]
  readonly targets: readonly {
    readonly id: string
    readonly metric: string
    readonly sentence: string | null
    readonly start: number | null
    readonly end: number | null
    readonly operator: string
    readonly value: number
    readonly valueMax: number | null
    readonly unit: string
    readonly byDate: string | null
    readonly recurrence: string | null
    readonly figure: { readonly value: number; readonly asOf: string; readonly source: string } | null
    readonly light: Lit
  }[]
  readonly milestones: readonly {
    readonly name: string
    readonly from: string | null
    readonly to: string | null
    readonly items: readonly string[]
  }[]
  /** How many tasks stand how, which names nobody. */
  readonly tally: Readonly<Record<string, number>>
}

/** Freezes a plan for the public. Rejected entries are left out; a target stated twice appears once. */
export function snapshotOf(view: PlanView, options: { showBodyLights: boolean }): Snapshot {
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
        const last = view.figures.find(
          (row) => row.values.target === id && row.state === 'confirmed' && row.values.asOf <= view.asOf,
        )
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
          figure: last ? { value: last.values.value, asOf: last.values.asOf, source: last.values.source } : null,
          light: view.lights[id] ?? { light: 'noData', why: { zh: '没有已确认的数值。', en: 'No confirmed figure.' } },
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
