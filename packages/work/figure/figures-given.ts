import { type Cell, computeIndicator, type Question } from '@zhiqiao/analysis'
import { outsideFigure, parameters, publishedFigure } from '@zhiqiao/definitions'
import type { Indicator, RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { PublishedFigure } from './publish-figure.ts'

/** What somebody else gives for the same, beside what the registers say for that day. */
export interface OutsideFigure {
  readonly record: RecordOf<ValuesOf<typeof outsideFigure>>
  readonly ours: Pick<Cell, 'value' | 'why'>
  /** Theirs less ours, and that in per cent of ours; null where one of the two is missing. */
  readonly difference: number | null
  readonly percent: number | null
}

export interface FiguresGiven {
  readonly published: readonly PublishedFigure[]
  readonly outside: readonly OutsideFigure[]
}

const shown = 10

/** What has been given out of a figure, newest first, and what others give for it. */
export async function figuresGiven(session: Session, indicator: Indicator, question: Question): Promise<FiguresGiven> {
  const { division } = question
  const organisation = question.subject?.of === 'organisation' ? question.subject.id : null
  const of = organisation === null ? { 'organisation.empty': 'true' } : { organisation }
  const published = await session.list(publishedFigure, {
    filter: { indicator: indicator.name, division: division!, ...of },
    limit: shown,
  })
  const given = await session.list(outsideFigure, {
    filter: { indicator: indicator.name, division: division! },
    limit: shown,
  })
  const outside: OutsideFigure[] = []
  for (const record of organisation === null ? given.rows : [])
    outside.push(await besideOurs(session, indicator, question, record))
  return { published: published.rows, outside }
}

async function besideOurs(
  session: Session,
  indicator: Indicator,
  question: Question,
  record: OutsideFigure['record'],
): Promise<OutsideFigure> {
  const asked = { ...question, by: null, on: record.values.asOf }
  const { value, why } = await computeIndicator(session, indicator, parameters, asked)
  return { record, ours: { value, why }, ...differenceOf(record.values.value, value) }
}

/** Theirs less ours. What nobody gave is not nought, and nothing is a per cent of nought. */
export function differenceOf(
  theirs: number | null,
  ours: number | null,
): Pick<OutsideFigure, 'difference' | 'percent'> {
  if (theirs === null || ours === null) return { difference: null, percent: null }
  const difference = theirs - ours
  return { difference, percent: ours === 0 ? null : (100 * difference) / ours }
}
