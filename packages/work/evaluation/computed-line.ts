import { computeBySubject, computeIndicator, type Place } from '@zhiqiao/analysis'
import { type evaluationItem, indicators, organisation, parameters } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Line, pointsFor, round } from './total.ts'

type Item = RecordOf<ValuesOf<typeof evaluationItem>>

/** What a figure comes to for an item of a body. */
export type ComputedLine = (item: Item, body: string) => Promise<Pick<Line, 'points' | 'from' | 'open'>>

/**
 * Points that follow from a figure of the body: its own where the figure is told apart by body, else its division's. A
 * figure is counted once for all bodies, and once for each division.
 */
export function computedLines(system: Session, place: Place, on: string): ComputedLine {
  const bodies = once((id) => system.read(organisation, id))
  const ofBodies = once((name) =>
    computeBySubject(system, indicators[name]!, parameters, 'organisation', { division: place.id, on }),
  )
  const ofDivision = once((name, division) =>
    computeIndicator(system, indicators[name]!, parameters, { division, on, view: { eyes: 'all' } }),
  )
  return async ({ values }, body) => {
    const indicator = indicators[values.indicator!]
    if (!indicator) throw noIndicator(values)
    const { kind, division } = (await bodies(body)).values
    const own = 'organisation' in indicator.by && kind !== 'bureau' && kind !== 'department'
    const cell = own ? (await ofBodies(indicator.name)).get(body) : await ofDivision(indicator.name, division)
    const value = cell?.value ?? null
    const told: Record<string, string> = own
      ? { division: place.id, of: 'organisation', subject: body, on }
      : { division, on }
    const open = `/app/figure/${indicator.name}?${new URLSearchParams(told)}`
    if (value === null) return { points: null, from: '没有可统计的记录', open }
    const points = pointsFor(value, { full: values.fullAt!, none: values.zeroAt!, of: values.points })
    return { points: round(points), from: `${indicator.title.zh}${round(value)}${indicator.unit.zh}`, open }
  }
}

/** What was asked for before is not asked for again. */
function once<T>(ask: (...words: string[]) => Promise<T>): (...words: string[]) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (...words) => {
    const key = words.join(' ')
    const found = known.get(key) ?? ask(...words)
    known.set(key, found)
    return found
  }
}

const noIndicator = ({ name, indicator }: Item['values']) =>
  new Problem(
    409,
    'evaluation.indicator',
    `指标“${name}”的取数指标“${indicator}”不存在。`,
    `There is no indicator ${indicator}.`,
  )
