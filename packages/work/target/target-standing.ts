import { computeIndicator, type Place } from '@zhiqiao/analysis'
import { figure, indicators, parameters, policyDocument, target } from '@zhiqiao/definitions'
import type { Indicator, Lit } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { lightOfTarget, type TargetFacts } from '../light/light.ts'
import { type BoundFigure, boundFigures, factsOf, questionOfCard, referenceDayOn } from './bound-figures.ts'
import { type Projection, projectionOf, type TargetYear, targetYears } from './target-course.ts'
import { targetsAnsweredBy } from './targets-answered-by.ts'

/** How a target stands that a figure answers: its light, its years, where it would lead, how far it is from its baseline. */
export interface TargetStanding {
  readonly target: string
  readonly metric: string
  readonly document: string
  /** What its card counts: the page opened with it shows the target's own number. */
  readonly card: {
    readonly numerator: string | null
    readonly denominator: string | null
    readonly territory: string | null
    readonly from: string | null
  }
  readonly value: number
  readonly operator: string
  readonly lit: Lit
  readonly years: readonly TargetYear[]
  readonly projection: Projection | null
  readonly growth: {
    readonly baseline: number
    readonly baselineOn: string | null
    readonly now: number
    readonly change: number
    readonly unit: 'percentagePoint' | 'percent' | 'amount'
  } | null
}

const mostYears = 6

/** The targets of plans of this very division that the indicator answers by a confirmed card, each as it stands today. */
export async function targetStandings(session: Session, name: string, place: Place): Promise<TargetStanding[]> {
  const indicator = indicators[name]!
  const answered = (await targetsAnsweredBy(session, name)).filter(({ bindingState }) => bindingState === 'confirmed')
  const found: TargetStanding[] = []
  for (const { target: id, document } of answered) {
    const { division, evaluatedAsOf } = (await session.read(policyDocument, document)).values
    if (division !== place.id) continue
    const entry = await session.read(target, id)
    const asOf = evaluatedAsOf ?? session.today()
    const bound = (await boundFigures(session, [entry], division, asOf)).get(id)
    if (!bound) continue
    const reported = await session.all(figure, { filter: { target: id, state: 'confirmed' }, sort: '-asOf' })
    const own = reported.map(({ values }) => ({ asOf: values.asOf, value: values.value }))
    const base = entry.values.baseline
    const facts = await overYears(session, indicator, bound, factsOf(entry.values, own, bound), { asOf, base })
    const { numerator, denominator, territory, cumulativeFrom } = bound.binding.values
    found.push({
      target: id,
      metric: entry.values.metric,
      document,
      card: { numerator, denominator, territory, from: cumulativeFrom },
      value: entry.values.value,
      operator: entry.values.operator,
      lit: lightOfTarget(facts, asOf),
      years: targetYears(facts, asOf),
      projection: projectionOf(facts, asOf, {
        breaks: (indicator.breaks ?? []).map(({ on }) => on),
        most: indicator.as === 'share' && facts.baseline !== 100 ? 100 : null,
      }),
      growth: growthOf(entry.values, bound, indicator),
    })
  }
  return found
}

/** The figures of the years before as the card computes them, where nobody reported one. */
async function overYears(
  session: Session,
  indicator: Indicator,
  { binding, now }: BoundFigure,
  facts: TargetFacts,
  { asOf, base }: { readonly asOf: string; readonly base: number | null },
): Promise<TargetFacts> {
  const years = new Set(facts.figures.map(({ asOf: day }) => Number(day.slice(0, 4))))
  const until = Number(asOf.slice(0, 4))
  const first = Math.min(until, ...(facts.yearly ?? []).map(({ year }) => year))
  const figures = [...facts.figures]
  for (let year = Math.max(first, until - mostYears); year < until; year++) {
    if (years.has(year)) continue
    const day = referenceDayOn(binding.values.referenceDay, `${year}-12-31`)
    const question = questionOfCard(binding.values, now.division, day)
    const { value } = await computeIndicator(session, indicator, parameters, question)
    if (value !== null) figures.push({ asOf: day, value: inBaseline(base, binding.values.growth, value) })
  }
  const adds = indicator.as === 'sum' || indicator.as === 'count' || indicator.as === 'distinct'
  return { ...facts, adds, figures: figures.sort((a, b) => b.asOf.localeCompare(a.asOf)) }
}

/** 提高5% of the baseline is measured in hundredths of it, as `factsOf` does with what it was given. */
const inBaseline = (baseline: number | null, growth: string | null, value: number): number =>
  growth === 'percent' && baseline ? (100 * value) / baseline : value

function growthOf(
  { baseline, baselineOn }: { readonly baseline: number | null; readonly baselineOn: string | null },
  { binding, now }: BoundFigure,
  { as, percent }: Indicator,
): TargetStanding['growth'] {
  if (baseline === null || now.value === null) return null
  const unit = (binding.values.growth ?? (as === 'share' || percent ? 'percentagePoint' : 'amount')) as
    | 'percentagePoint'
    | 'percent'
    | 'amount'
  const change = unit === 'percent' ? (100 * (now.value - baseline)) / baseline : now.value - baseline
  return { baseline, baselineOn, now: now.value, change, unit }
}
