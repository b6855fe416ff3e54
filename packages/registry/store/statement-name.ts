const seen = new Map<string, number>()
const names = new Map<string, string>()

/**
 * A statement asked for repeatedly is prepared once a connection: planning conditions over many tables costs more
 * than running them. Both maps are bounded; whatever comes later is planned each time.
 */
export function statementName(text: string): string | undefined {
  const name = names.get(text)
  if (name !== undefined) return name
  const times = (seen.get(text) ?? 0) + 1
  if (times >= 3 && names.size < 500) {
    seen.delete(text)
    names.set(text, `z${names.size}`)
    return names.get(text)
  }
  if (seen.size >= 2000) seen.clear()
  seen.set(text, times)
  return undefined
}
