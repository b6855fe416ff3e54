import { polyphonic } from 'pinyin-pro'

const known = new Map<string, string>()

/** The letters a character may begin with when read aloud, all readings: 重 → `zc`. */
function lettersOf(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const [readings = []] = polyphonic(character, { pattern: 'first', toneType: 'none', type: 'array' })
  const letters = [...new Set(readings.map((reading) => reading[0]?.toLowerCase() ?? ''))].join('')
  known.set(character, letters)
  return letters
}

/** A name made ready to be compared: the letters of each of its characters, signs left out. */
export function initialsOf(name: string): readonly string[] {
  return [...name].map(lettersOf).filter((letters) => /[a-z0-9]/.test(letters))
}

/** Whether the letters typed stand in a row somewhere among the initials: `jdjs` in 机电技术应用. */
export function holdsInitials(initials: readonly string[], typed: string): boolean {
  const wanted = typed.toLowerCase()
  for (let from = 0; from + wanted.length <= initials.length; from++) {
    let at = 0
    while (at < wanted.length && initials[from + at]!.includes(wanted[at]!)) at += 1
    if (at === wanted.length) return true
  }
  return false
}
