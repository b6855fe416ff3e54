import type { Indicator, Parameter } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { placeOf } from '../query/place.ts'
import { aggregate, type Counted, eachDivision, registersRead, wholeKey } from './aggregate.ts'
import { type Sums, wholeOf } from './cell.ts'
import type { KeptResults } from './kept-result.ts'
import { type Asked, type Question, settle } from './question.ts'

/**
 * Kinds of parts of the whole whose figures add up from sums: divisions, and each kind of subject. How many different
 * values a part has, or the least of its parts, does not follow from sums.
 */
export function partsOf(indicator: Indicator): readonly string[] {
  return indicator.as === 'distinct' || indicator.least !== undefined ? [] : Object.keys(indicator.by)
}

/** What every part of one kind adds up from, counted in one statement and kept: by division as the page tells it apart. */
export async function keepPartSums(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  of: string,
  kept: KeptResults,
): Promise<void> {
  const whole = await settle(session, indicator, parameters, {})
  const read = () =>
    session.asSystem('计算指标', async (eyes): Promise<Counted> => {
      const parts = of === 'division' ? aggregate(eyes, whole, eachDivision) : aggregate(eyes, whole, 'division', of)
      const { rows } = await parts.execute(eyes.query)
      return { rows, more: rows }
    })
  await kept.take(session, partsKey(whole, of), registersRead(indicator), read, true)
}

/**
 * One part of the whole, by division, out of the sums kept of all parts at once; null where they are not kept, or where
 * other parameters are in force for the part than for the whole.
 */
export async function sumsOfPart(
  session: Session,
  asked: Asked,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
  by: string | null,
  kept: KeptResults,
): Promise<{ readonly result: Counted; readonly at: string } | null> {
  const { indicator, place, subject, within } = asked
  const top = await placeOf(session, null)
  const part = place.id === top.id ? subject : subject || !within ? null : { of: 'division' }
  if (!part || by !== 'division' || !partsOf(indicator).includes(part.of)) return null
  const whole = await settle(session, indicator, parameters, { ...question, division: top.id, subject: null })
  for (const [name, { value }] of asked.settings) if (whole.settings.get(name)?.value !== value) return null
  const found = await kept.known<Counted>(session, partsKey(whole, part.of))
  if (!found) return null
  const { rows } = found.result
  const own =
    part.of === 'division'
      ? beneath(rows, within!)
      : rows.filter((row) => row.part === subject!.id).map((row) => ({ ...row, part: null }))
  return { at: found.at, result: { rows: own, more: own } }
}

/** Sums of each division within a place, added up by the one directly beneath the place in which it lies. */
function beneath(rows: readonly Sums[], divisions: ReadonlyMap<string, string | null>): Sums[] {
  const within = new Map<string | null, Sums[]>()
  for (const row of rows) {
    if (row.subject === null || !divisions.has(row.subject)) continue
    const under = divisions.get(row.subject)!
    within.set(under, [...(within.get(under) ?? []), row])
  }
  return [...within].map(([subject, sums]) => ({ ...wholeOf(sums), subject, whole: 0 }))
}

const partsKey = (whole: Asked, of: string) => `${wholeKey(whole, 'division')} in each ${of}`
