import { humanise, type Label } from './label.ts'
import { type At, type Basis, checkReads, type Queries, type QueryOf, type Reads } from './query.ts'
import type { Subject } from './register.ts'

/**
 * How the measured rows become one number:
 * `share`: 100 × rows where numerator and denominator hold ÷ rows where the denominator holds ·
 * `ratio`: sum of the numerator ÷ sum of the denominator (`percent` × 100) ·
 * `count`: rows where the numerator holds · `sum` · `mean` (of the numerator, where the denominator holds if there is one) ·
 * `distinct`: how many different values the numerator has.
 */
export type Aggregate = 'share' | 'ratio' | 'count' | 'sum' | 'mean' | 'distinct'

/**
 * `day`: as things stand on the reference date · `year`: from 1 January · `schoolYear`: from 1 September; what piles up
 * is counted from the day its 口径 card names.
 */
export type Period = 'day' | 'year' | 'schoolYear'

/** One counted record: where it lies, and columns named by the indicator's numerators, denominators and subjects. */
export interface Measured {
  /** The counted record; null in a row that only says that a subject exists. */
  readonly id: string | null
  /** The division it counts for. */
  readonly division: string | null
}

/** A number computed from registers: what is counted, for whom, since when, and the words that asked for it. */
export interface Indicator {
  readonly name: string
  readonly title: Label
  readonly subject: Subject
  /** The 口径 in a sentence that can be read aloud. */
  readonly help: Label
  readonly unit: Label
  readonly as: Aggregate
  /** A `ratio` shown per hundred. */
  readonly percent?: boolean
  readonly period: Period
  /** The register the rows are records of: where a number opens. */
  readonly counts: string
  /** Further registers whose records stand among the rows. */
  readonly also?: readonly string[]
  /** The rows are people: cells of fewer than five are not shown to the public. */
  readonly persons?: boolean
  /**
   * Registers it can be told apart by, with the column that holds the id; `division` always can. By `organisation` in a
   * column `school` every open school is told, whether or not there is a row of it.
   */
  readonly by: Readonly<Record<string, string>>
  /** The whole is the least of these subjects' values (“every chain has two schools”), not one sum. */
  readonly least?: string
  /** Columns to choose from on the 口径 card; the first unless another is chosen. */
  readonly numerator: Readonly<Record<string, Label>>
  readonly denominator?: Readonly<Record<string, Label>>
  /** 属地 and 隶属: further columns holding a division, to choose from; `division` unless another is chosen. */
  readonly territories?: Readonly<Record<string, Label>>
  readonly reads: Reads
  // biome-ignore lint/suspicious/noExplicitAny: typed where the definition is written
  readonly measure: (db: any, at: At) => QueryOf<any>
  readonly parameters?: readonly string[]
  readonly basis: readonly Basis[]
  readonly caveats?: readonly Label[]
  readonly inForce?: { readonly from?: string; readonly to?: string }
  /** Days from which numbers are not comparable with those before. */
  readonly breaks?: readonly { readonly on: string; readonly why: Label }[]
  /** What a target's metric says when it means this: all words of one of the lists, and one of the units. */
  readonly answers?: {
    readonly words: readonly (readonly string[])[]
    readonly units: readonly string[]
    /** Words that mean something else. */
    readonly not?: readonly string[]
    /** The numerator meant when all these words are said; the first of the definition otherwise. */
    readonly choose?: Readonly<Record<string, readonly string[]>>
  }
}

type Columns<Row> = Readonly<Partial<Record<Exclude<keyof Row & string, 'id'>, Label>>>

/**
 * As written in a definition: names of columns are checked against the query while it is being typed. That every row
 * has the columns of `Measured` is checked when the query is asked, by the test that asks all of them.
 */
type Definition<R extends Reads, Row> = Omit<
  Indicator,
  'title' | 'reads' | 'measure' | 'numerator' | 'denominator' | 'territories' | 'by' | 'counts' | 'least'
> & {
  readonly title: string
  readonly en?: string
  readonly reads: R
  readonly counts: keyof R & string
  readonly measure: (db: Queries<R>, at: At) => QueryOf<Row>
  readonly by?: Indicator['by']
  readonly least?: string
  readonly numerator: NoInfer<Columns<Row>>
  readonly denominator?: NoInfer<Columns<Row>>
  readonly territories?: NoInfer<Columns<Row>>
}

/**
 * Defines an indicator: a pure query with one row per counted record; numerator, denominator and subjects are columns
 * of those rows, so that the rows behind any number are the same query asked without adding up.
 * @throws Error naming the indicator when a part of it leads nowhere
 */
export function defineIndicator<const R extends Reads, Row>(definition: Definition<R, Row>): Indicator {
  const { title, en, by, ...rest } = definition
  checkReads(definition.name, definition.reads)
  const indicator = {
    ...rest,
    title: { zh: title, en: en ?? humanise(definition.name) },
    by: { division: 'division', ...by },
  } as unknown as Indicator
  const needsDenominator = indicator.as === 'share' || indicator.as === 'ratio'
  if (needsDenominator && Object.keys(indicator.denominator ?? {}).length === 0)
    throw new Error(`${indicator.name}: ${indicator.as} 需要分母`)
  if (Object.keys(indicator.numerator).length === 0) throw new Error(`${indicator.name}: 没有分子`)
  for (const chosen of Object.keys(indicator.answers?.choose ?? {}))
    if (!(chosen in indicator.numerator)) throw new Error(`${indicator.name}: answers.choose.${chosen} 不是分子`)
  if (indicator.least !== undefined && !(indicator.least in indicator.by))
    throw new Error(`${indicator.name}: least 不在 by 中`)
  return indicator
}
