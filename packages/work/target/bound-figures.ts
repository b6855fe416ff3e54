import { type Computed, computeIndicator, type Question } from '@zhiqiao/analysis'
import { type figure, indicators, parameters, type target, targetBinding } from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { TargetFacts } from '../light/light.ts'

type Target = RecordOf<ValuesOf<typeof target>>
type Binding = RecordOf<ValuesOf<typeof targetBinding>>

/** A target's number as its confirmed 口径 card computes it. */
export interface BoundFigure {
  readonly binding: Binding
  /** As of the day asked about. */
  readonly now: Computed
  /** As of the last reference day of the year before. */
  readonly yearEarlier: Computed
}

/**
 * Computes the targets that have a confirmed 口径 card, over every row of the division: whoever may see the plan may
 * know its numbers, not the records behind them.
 */
export async function boundFigures(
  session: Session,
  targets: readonly Target[],
  division: string,
  asOf: string,
): Promise<ReadonlyMap<string, BoundFigure>> {
  const found = new Map<string, BoundFigure>()
  if (targets.length === 0) return found
  const cards = await session.all(targetBinding, {
    filter: { 'target.in': targets.map(({ id }) => id), state: 'confirmed' },
  })
  for (const binding of cards) {
    const indicator = indicators[binding.values.indicator]
    if (!indicator) continue
    const { referenceDay } = binding.values
    const day = referenceDayOn(referenceDay, asOf)
    const before = referenceDayOn(referenceDay ?? '12-31', `${Number(day.slice(0, 4)) - 1}-12-31`)
    const compute = (on: string) =>
      computeIndicator(session, indicator, parameters, questionOfCard(binding.values, division, on))
    found.set(binding.values.target, { binding, now: await compute(day), yearEarlier: await compute(before) })
  }
  return found
}

/** What a 口径 card asks of its indicator on a day. */
export const questionOfCard = (
  { numerator, denominator, territory, cumulativeFrom }: Binding['values'],
  division: string,
  on: string,
): Question => ({ division, on, numerator, denominator, territory, from: cumulativeFrom })

/** The last time the day of the year has come by then; the day itself where none is named. */
export function referenceDayOn(referenceDay: string | null, asOf: string): string {
  if (referenceDay === null || !/^\d{2}-\d{2}$/.test(referenceDay)) return asOf
  const year = Number(asOf.slice(0, 4))
  return referenceDay <= asOf.slice(5) ? `${year}-${referenceDay}` : `${year - 1}-${referenceDay}`
}

type Dated = { readonly asOf: string; readonly value: number }

/**
 * What a target's light is taken from: the computed numbers, and confirmed reports of years that cannot be computed.
 * “提高5%” of the baseline is measured in hundredths of it when the card says so.
 */
export function factsOf(
  values: Omit<TargetFacts, 'figures'>,
  reported: readonly Dated[],
  bound: BoundFigure | undefined,
): TargetFacts {
  if (!bound) return { ...values, figures: reported }
  const computed = [bound.now, bound.yearEarlier].flatMap(({ on, value }) =>
    value === null ? [] : [{ asOf: on, value }],
  )
  const years = new Set(computed.map(({ asOf }) => asOf.slice(0, 4)))
  const figures = [...computed, ...reported.filter(({ asOf }) => !years.has(asOf.slice(0, 4)))].sort((a, b) =>
    b.asOf.localeCompare(a.asOf),
  )
  const { baseline } = values
  if (bound.binding.values.growth !== 'percent' || !baseline) return { ...values, figures }
  return {
    ...values,
    baseline: 100,
    figures: figures.map(({ asOf, value }) => ({ asOf, value: (100 * value) / baseline })),
  }
}

/** A target's newest number with where it comes from: computed where a confirmed card can, else the last reported. */
export function newestFigure(
  view: {
    readonly asOf: string
    readonly computed: Readonly<Record<string, BoundFigure>>
    readonly figures: readonly RecordOf<ValuesOf<typeof figure>>[]
  },
  target: string,
): (Dated & { readonly source: string; readonly sourceEn?: string }) | null {
  const bound = view.computed[target]
  if (bound && bound.now.value !== null) {
    const { value, on, indicator } = bound.now
    return {
      value: Math.round(value * 100) / 100,
      asOf: on,
      source: `登记数据计算（${indicators[indicator]!.title.zh}）`,
      sourceEn: `computed from the registers (${indicators[indicator]!.title.en})`,
    }
  }
  const last = view.figures.find(
    (row) => row.values.target === target && row.state === 'confirmed' && row.values.asOf <= view.asOf,
  )
  return last ? { value: last.values.value, asOf: last.values.asOf, source: last.values.source } : null
}
