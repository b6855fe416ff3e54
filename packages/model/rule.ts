import { humanise, type Label } from './label.ts'
import { type At, type Basis, checkReads, type Queries, type QueryOf, type Reads } from './query.ts'
import type { Subject } from './register.ts'

/**
 * `check`: finds the cases that break it · `entitlement`: lists who qualifies and what was granted ·
 * `evidence`: a document or an arrangement exists · `permission`: allows something, so there is nothing to judge.
 */
export type RuleKind = 'check' | 'entitlement' | 'evidence' | 'permission'

/** 原则上 and 一般 make warnings, never blocks. */
export type Severity = 'breach' | 'warning'

/** One examined record with the numbers that were compared. */
export interface Judged {
  readonly id: string
  readonly division: string | null
  /** The body that answers for it. */
  readonly body: string | null
  /** Check, evidence: kept or not. Entitlement: qualifies or not. null: it cannot be said, which is itself a finding. */
  readonly verdict: boolean | null
  /** Entitlement only: whether it was granted. */
  readonly granted?: boolean | null
}

/** A rule as a query: one row for each record it examines. */
export interface Rule {
  readonly name: string
  readonly title: Label
  readonly subject: Subject
  readonly kind: RuleKind
  readonly severity: Severity
  readonly help: Label
  /** The register whose records are examined; none for a permission. */
  readonly examines?: string
  readonly period: 'day' | 'year' | 'schoolYear'
  readonly parameters: readonly string[]
  /** The parameter by which a region adopts a rule that only some documents state: 1 applies, 0 does not. */
  readonly adoptedBy?: string
  readonly reads: Reads
  // biome-ignore lint/suspicious/noExplicitAny: typed where the definition is written
  readonly judge?: (db: any, at: At) => QueryOf<any>
  /** The numbers that were compared, by column, each with its unit. */
  readonly numbers: Readonly<Record<string, Label & { readonly unit?: Label }>>
  // biome-ignore lint/suspicious/noExplicitAny: the row of its own query
  readonly sentence: (row: any) => Label
  /** What is said of a record that keeps the rule, where that is worth saying: put right, but late. */
  // biome-ignore lint/suspicious/noExplicitAny: the row of its own query
  readonly keptSentence?: (row: any) => Label
  readonly basis: readonly Basis[]
  /** Days within which a case opened for a finding is to be settled. */
  readonly settleWithin?: number
  readonly inForce?: { readonly from?: string; readonly to?: string }
  /** `false`: asked before something is handed in, so that what breaks it is stopped there and opens no case. */
  readonly opensCases?: false
}

type Definition<R extends Reads, Row> = Omit<
  Rule,
  | 'title'
  | 'reads'
  | 'judge'
  | 'numbers'
  | 'sentence'
  | 'keptSentence'
  | 'examines'
  | 'parameters'
  | 'period'
  | 'severity'
> & {
  readonly title: string
  readonly en?: string
  readonly severity?: Severity
  readonly period?: Rule['period']
  readonly parameters?: readonly string[]
  readonly reads?: R
  readonly examines?: keyof R & string
  readonly judge?: (db: Queries<R>, at: At) => QueryOf<Row>
  readonly numbers?: NoInfer<Partial<Record<Exclude<keyof Row & string, 'id'>, Label & { readonly unit?: Label }>>>
  readonly sentence?: (row: NoInfer<Row>) => Label
  readonly keptSentence?: (row: NoInfer<Row>) => Label
}

/**
 * Defines a rule. Numbers a region sets are named in `parameters` and asked for by `at.parameter(name)`; a rule whose
 * parameter nobody has set judges nothing and says which number is missing.
 * @throws Error naming the rule when a part of it is missing
 */
export function defineRule<const R extends Reads, Row>(definition: Definition<R, Row>): Rule {
  const { title, en, ...rest } = definition
  const rule = {
    severity: 'breach',
    period: 'day',
    parameters: [],
    numbers: {},
    reads: {},
    sentence: () => definition.help,
    ...rest,
    title: { zh: title, en: en ?? humanise(definition.name) },
  } as unknown as Rule
  checkReads(rule.name, rule.reads)
  if (rule.adoptedBy !== undefined && !rule.parameters.includes(rule.adoptedBy))
    throw new Error(`${rule.name}: adoptedBy 须列在 parameters 中`)
  if (rule.kind !== 'permission' && (!rule.judge || rule.examines === undefined))
    throw new Error(`${rule.name}: ${rule.kind} 需要 examines 和 judge`)
  return rule
}

/** An examined record with the numbers compared and the sentence it rests on. */
export interface Finding {
  readonly rule: string
  /** Register and id of the record. */
  readonly register: string
  readonly record: string
  readonly title: string
  readonly division: string | null
  readonly body: string | null
  readonly bodyTitle: string | null
  /** `broken` · `unclear`: what it needs was not recorded · `kept` · entitlement: `due` (qualifies, not granted), `granted`, `none`. */
  readonly verdict: 'broken' | 'unclear' | 'kept' | 'due' | 'granted' | 'none'
  readonly severity: Rule['severity']
  readonly sentence: Label
  readonly numbers: Readonly<Record<string, unknown>>
}
