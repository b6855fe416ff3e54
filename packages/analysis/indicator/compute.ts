import type { Indicator, Parameter, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { RawBuilder } from 'kysely'
import { divisionsIn, titlesIn } from '../query/names.ts'
import { schoolsIn } from '../query/schools.ts'
import type { View } from '../query/view.ts'
import { aggregate, type Counted, registersRead, wholeKey } from './aggregate.ts'
import { type Cell, cellOf, cellsOf, least, nothing, type SubjectCell, type Sums, wholeOf } from './cell.ts'
import { definitionHash } from './definition-hash.ts'
import type { KeptResults } from './kept-result.ts'
import { sumsOfPart } from './part-sums.ts'
import { type Asked, type Question, settle, unknownPart } from './question.ts'

export interface Computed extends Cell {
  readonly indicator: string
  /** Hash of the definition and the query asked. */
  readonly definition: string
  readonly computedAt: string
  readonly division: string
  readonly on: string
  readonly from: string
  readonly asRecordedOn: string | null
  readonly eyes: View['eyes']
  readonly numeratorName: string
  readonly denominatorName: string | null
  readonly territoryName: string | null
  readonly settings: readonly Setting[]
  /** By subject, when asked to tell apart; `id` null: rows of the division itself or of no subject. */
  readonly cells: readonly (Cell & { readonly id: string | null; readonly title: string })[]
}

/**
 * Computes an indicator by one query. With `view.eyes` `all` every row counts whoever asks: the caller decides whether
 * the viewer may know the number.
 * @param kept takes what was counted before, as long as nothing it was counted from has changed
 * @throws Problem 400 for a column, subject or day the definition does not have
 */
export async function computeIndicator(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question = {},
  kept?: KeptResults,
): Promise<Computed> {
  const asked = await settle(session, indicator, parameters, question)
  const by = question.by ?? null
  if (by !== null && !(by in indicator.by)) throw unknownPart(indicator, 'by', by)
  const reading = async (eyes: Session): Promise<Counted> => {
    const read = async (query: RawBuilder<Sums>) => (await query.execute(eyes.query)).rows
    const rows = await read(aggregate(eyes, asked, indicator.least ?? by))
    const split = by !== null && indicator.least !== undefined && by !== indicator.least
    const more = split ? await read(aggregate(eyes, asked, by, indicator.least)) : rows
    return { rows, more }
  }
  const everyRow = asked.view.eyes === 'all'
  const keeping = everyRow && !asked.view.whatIf ? kept : undefined
  const read = () => (everyRow ? session.asSystem('计算指标', reading) : reading(session))
  const { result, at } = (keeping ? await sumsOfPart(session, asked, parameters, question, by, keeping) : null) ??
    (await keeping?.take(session, wholeKey(asked, by), registersRead(indicator), read, true)) ?? {
      result: await read(),
      at: session.now().toISOString(),
    }
  const { rows, more } = result
  const whole =
    indicator.least === undefined
      ? cellOf(indicator, wholeOf(rows))
      : least(cellsOf(indicator, rows).map(([, cell]) => cell))
  const titled = by === null ? [] : await titledCells(session, asked, by, cellsOf(indicator, more))
  const { place, on, from, numerator, denominator, territory, view, settings } = asked
  return {
    ...whole,
    indicator: indicator.name,
    definition: definitionHash(asked),
    computedAt: at,
    division: place.id,
    on,
    from,
    asRecordedOn: view.asRecordedOn ?? null,
    eyes: view.eyes,
    numeratorName: numerator,
    denominatorName: denominator,
    territoryName: indicator.territories ? territory : null,
    settings: [...settings.values()],
    cells: titled,
  }
}

/**
 * Cells with the names of their subjects, greatest first; divisions beneath and schools without a row are there all the
 * same: a school with nought where things are counted and anything has been, empty where nobody knows.
 */
async function titledCells(
  session: Session,
  asked: Asked,
  by: string,
  cells: readonly SubjectCell[],
): Promise<Computed['cells']> {
  const { indicator, place } = asked
  const beneath = by === 'division' ? await divisionsIn(session, place) : new Map<string, string>()
  const others = by === 'division' ? [...beneath.keys()] : await schoolsToo(session, asked, by)
  const known = new Set(others.length === 0 ? [] : cells.map(([subject]) => subject))
  const counts = (indicator.as === 'count' || indicator.as === 'distinct') && indicator.least === undefined
  const none = { ...nothing, present: 1, numerator: 0 }
  const empty = cellOf(indicator, by !== 'division' && counts && cells.length > 0 ? none : nothing)
  const all = [...cells, ...others.filter((id) => !known.has(id)).map((id): SubjectCell => [id, empty])]
  const titles =
    by === 'division'
      ? beneath
      : await titlesIn(
          session,
          by,
          all.flatMap(([subject]) => subject ?? []),
        )
  // Written out: spreading twenty thousand cells took longer than counting them.
  const named = all.map(([id, { value, numerator, denominator, rows, unknown, why }]) => {
    const title = id === null ? place.name : (titles.get(id) ?? '')
    return { value, numerator, denominator, rows, unknown, why, id, title }
  })
  return inOrder(named)
}

/** Every school of the place where an indicator is told apart by schools, whether or not anything is recorded of it. */
async function schoolsToo(
  session: Session,
  { indicator, place, on, view, subject, territory }: Asked,
  by: string,
): Promise<readonly string[]> {
  const bySchool = by === 'organisation' && indicator.by[by] === 'school'
  return bySchool && !subject && territory === 'division' ? schoolsIn(session, place, on, view) : []
}

type Titled = Computed['cells'][number]

/** By value, greatest first, and by name where it is the same. */
function inOrder(cells: readonly Titled[]): Titled[] {
  const values = [...grouped(cells, ({ value }) => value ?? -Infinity)].sort(([a], [b]) => b - a)
  return values.flatMap(([, same]) => {
    if (same.length < 2) return same
    const titles = grouped(same, ({ title }) => title)
    // Thousands are not read in the order of their names, which takes longer to tell than the numbers to count.
    const names = cells.length > 1000 ? [...titles.keys()].sort() : [...titles.keys()].sort(inChinese.compare)
    return names.flatMap((name) => titles.get(name)!)
  })
}

function grouped<K>(cells: readonly Titled[], key: (cell: Titled) => K): Map<K, Titled[]> {
  const groups = new Map<K, Titled[]>()
  for (const cell of cells) {
    const group = groups.get(key(cell))
    if (group) group.push(cell)
    else groups.set(key(cell), [cell])
  }
  return groups
}

const inChinese = new Intl.Collator('zh')
