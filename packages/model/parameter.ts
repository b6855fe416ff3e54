import type { Label } from './label.ts'
import type { Basis } from './query.ts'

/**
 * A number that rules and indicators need and that regions set for themselves: dated, taken from their own document,
 * asked when a plan is reviewed if the document leaves it open. Never a constant.
 */
export interface Parameter {
  readonly name: string
  readonly title: Label
  readonly unit: Label
  /** Only whole numbers make sense. */
  readonly whole?: boolean
  /** How the question is put to a person where the document leaves the number open. */
  readonly question: Label
  /** What holds where the region has set nothing: a national regulation's number with its article. */
  readonly national?: { readonly value: number; readonly from: string; readonly to?: string; readonly basis: Basis }
  /** Keys under which the parser hands over such a number, and words the rule's sentence must hold. */
  readonly found?: { readonly keys: readonly string[]; readonly words: readonly string[] }
}

/** A parameter as it is in force somewhere on a day. */
export interface Setting {
  readonly name: string
  readonly title: Label
  readonly unit: Label
  /** null: nobody has set it and no national number stands in. */
  readonly value: number | null
  /** The words it rests on. */
  readonly basis: Label | null
  /** `region`: a record of the region's parameters · `national`: a regulation · `trial`: a sandbox · `open`: to be asked. */
  readonly from: 'region' | 'national' | 'trial' | 'open'
  readonly confirmed: boolean
  /** The record of the register `parameter`. */
  readonly record: string | null
  /** The extracted rule of a document it was taken from. */
  readonly basisRule: string | null
}

/** Names the parameters by their keys. */
export function defineParameters<const P extends Record<string, Omit<Parameter, 'name'>>>(
  parameters: P,
): { readonly [K in keyof P]: Parameter } {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, { ...parameter, name }]),
  ) as unknown as { readonly [K in keyof P]: Parameter }
}
