import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { isEmptyValue } from '../ui/field-value.tsx'

/** The fields of a listing by how they are asked. */
export interface Asked {
  /** What it cannot do without, in the definition's order, then what is required and not known, then what a rule names. */
  readonly chief: readonly string[]
  /** Required and known beforehand: folded, to be looked at and changed. */
  readonly filled: readonly string[]
  /** What else may be said. */
  readonly further: readonly string[]
}

/**
 * What is asked first and what is folded away. It rests on how the listing was begun, not on what is being typed: no
 * field moves under the hand.
 */
export function askedOf(
  { brief = [] }: Pick<RegisterMeta, 'brief'>,
  fields: Readonly<Record<string, FieldMeta>>,
  begun: Readonly<Record<string, unknown>>,
  objected: readonly string[],
): Asked {
  const names = Object.keys(fields).filter((name) => !fields[name]!.technical)
  const isMissing = (name: string) => fields[name]!.required === true && isEmptyValue(begun[name])
  // A long text that is known is for the eye as much as what is asked.
  const isText = (name: string) => fields[name]!.kind === 'longText' && !isEmptyValue(begun[name])
  const chief = [
    ...new Set([
      ...brief.filter((name) => name in fields),
      ...names.filter(isText),
      ...names.filter(isMissing),
      ...objected.filter((name) => name in fields),
    ]),
  ]
  const rest = names.filter((name) => !chief.includes(name))
  return {
    chief,
    filled: rest.filter((name) => fields[name]!.required),
    further: rest.filter((name) => !fields[name]!.required),
  }
}
