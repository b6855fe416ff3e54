import type { Indicator, Parameter } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { aggregate } from './aggregate.ts'
import { type Cell, cellsOf } from './cell.ts'
import { type Question, settle, unknownPart } from './question.ts'

/**
 * Every subject's number as it is when that subject is asked for by itself, counted by one query for all of them, from
 * every row whoever asks. A subject without a row is not there: nothing is claimed of it.
 * @throws Problem 400 for a column, subject or day the definition does not have
 */
export async function computeBySubject(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  of: string,
  question: Pick<Question, 'division' | 'on'>,
): Promise<ReadonlyMap<string, Cell>> {
  if (!(of in indicator.by)) throw unknownPart(indicator, 'by', of)
  const asked = await settle(session, indicator, parameters, { ...question, view: { eyes: 'all' } })
  const least = indicator.least === of ? null : (indicator.least ?? null)
  const { rows } = await session.asSystem('计算指标', async (eyes) =>
    aggregate(eyes, asked, of, least).execute(eyes.query),
  )
  return new Map(cellsOf(indicator, rows).flatMap(([id, cell]) => (id === null ? [] : [[id, cell] as const])))
}
