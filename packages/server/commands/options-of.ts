/** Words of a command sorted into what stands by itself and what follows an option; null when an option is unknown or bare. */
export interface Options {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

/**
 * @param valued options that a value follows, without their dashes
 * @param bare options that stand by themselves
 */
export function optionsOf(
  given: readonly string[],
  valued: readonly string[],
  bare: readonly string[],
): Options | null {
  const words: string[] = []
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  for (let at = 0; at < given.length; at++) {
    const word = given[at]!
    if (!word.startsWith('--')) words.push(word)
    else if (bare.includes(word.slice(2))) flags.add(word.slice(2))
    else if (valued.includes(word.slice(2)) && given[at + 1] !== undefined) values[word.slice(2)] = given[++at]!
    else return null
  }
  return { words, values, flags }
}
