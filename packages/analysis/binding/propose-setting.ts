import type { Parameter } from '@zhiqiao/model'

/** What the parser read of a rule: its sentence and the numbers in it. */
export interface StatedRule {
  readonly statement: string
  /** The whole sentence it stands in. */
  readonly sentence?: string
  readonly parameters: Readonly<Record<string, string | number>> | null
}

/** A number a document sets for a parameter. */
export interface ProposedSetting {
  readonly parameter: string
  readonly value: number
}

/**
 * The parameters a rule of a document sets: all words of one stand in its statement (or its sentence) and one of the
 * numbers read from it is of that kind. A rule that merely says something applies sets it to 1. A person confirms.
 */
export function proposeSettings(
  { statement, sentence = '', parameters: numbers }: StatedRule,
  parameters: Readonly<Record<string, Parameter>>,
): readonly ProposedSetting[] {
  const said = [statement, sentence].map((words) => words.replace(/[“”"\s（）()]/g, ''))
  return Object.values(parameters).flatMap(({ name, found }) => {
    if (!found || !said.some((words) => words !== '' && found.words.every((word) => words.includes(word)))) return []
    if (found.keys.length === 0) return [{ parameter: name, value: 1 }]
    const value = found.keys.map((key) => numbers?.[key]).find((number) => typeof number === 'number')
    return value === undefined ? [] : [{ parameter: name, value: Number(value) }]
  })
}
