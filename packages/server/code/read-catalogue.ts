/** An entry of the published catalogue of vocational programmes. */
export interface ListedProgramme {
  /** Two digits for a broad field, four for a narrow one, six for a programme. */
  readonly code: string
  readonly name: string
  readonly catalogue: string
}

/** A line of the published comparison of old and new programmes. */
export interface ListedChange {
  readonly old: ListedProgramme
  readonly now: ListedProgramme
  readonly kind: string
}

export interface ReadCatalogue {
  readonly programmes: readonly ListedProgramme[]
  readonly changes: readonly ListedChange[]
}

const kinds: Readonly<Record<string, string>> = {
  ...{ 保留: 'kept', 更名: 'renamed', 合并: 'merged', 归属调整: 'moved', 拆分: 'split' },
}
const narrow = /^(\d{2}|\d{4})$/
const joined = /^(\d{6}|\d{4}|\d{2})(\p{sc=Han}.*)$/u

/**
 * Which catalogue a code belongs to: the three levels of 2021 share one numbering (21–39 bachelor, 41–59 higher,
 * 61–79 secondary), that of 2010 begins with 01–19.
 */
export function catalogueOf(code: string): string | null {
  const broad = Number(code.slice(0, 2))
  if (broad >= 61 && broad <= 79) return 'secondary2021'
  if (broad >= 41 && broad <= 59) return 'higher2021'
  if (broad >= 21 && broad <= 39) return 'bachelor2021'
  return broad >= 1 && broad <= 19 && code.length === 6 ? 'secondary2010' : null
}

/**
 * Reads the published list of programmes, or the comparison of old and new ones, from the text of a document or table:
 * codes followed by names, whatever stands around them (serial numbers, headings, pages).
 */
export function readCatalogue(text: string): ReadCatalogue {
  const programmes = new Map<string, ListedProgramme>()
  const changes: ListedChange[] = []
  let latest: ListedProgramme | null = null
  for (const line of text.normalize('NFKC').split('\n')) {
    const words = line.split(/[\s,、"]+/).filter(Boolean)
    const entries = entriesIn(words)
    const old = entries.filter(({ catalogue }) => catalogue === 'secondary2010')
    for (const entry of entries.filter((each) => !old.includes(each))) {
      if (!programmes.has(entry.code)) programmes.set(entry.code, entry)
      if (entry.code.length === 6) latest = entry
    }
    const kind = words.flatMap((word) => kinds[word] ?? []).at(-1)
    for (const each of old)
      if (latest)
        changes.push({ old: each, now: latest, kind: kind ?? (each.name === latest.name ? 'kept' : 'renamed') })
  }
  return { programmes: [...programmes.values()], changes }
}

function entriesIn(words: readonly string[]): ListedProgramme[] {
  return words.flatMap((word, at) => {
    const whole = joined.exec(word)
    const code = whole ? whole[1]! : word
    const name = whole ? whole[2]! : words[at + 1]
    const catalogue = /^\d+$/.test(code) ? catalogueOf(code) : null
    if (catalogue === null || name === undefined || !/^\p{sc=Han}/u.test(name)) return []
    // A serial number before a name is no field: fields are called so.
    if (narrow.test(code) ? !name.endsWith(code.length === 2 ? '大类' : '类') : code.length !== 6) return []
    return [{ code, name, catalogue }]
  })
}
