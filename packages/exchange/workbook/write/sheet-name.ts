const forbidden: Record<string, string> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
}
const maxLength = 31

/**
 * A name every spreadsheet program accepts: forbidden characters become their full-width forms, at most 31 characters,
 * no apostrophe at either end, not the reserved “History”, and different from the names in `taken` (which it joins).
 */
export function sheetName(name: string, taken: Set<string>): string {
  const plain = name
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a name make the file unreadable
    .replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]/g, ' ')
    .replace(/[[\]:*?/\\]/g, (character) => forbidden[character]!)
    .trim()
    .replace(/^'+|'+$/g, '’')
  const base = plain === '' ? '表' : /^history$/i.test(plain) ? `${plain}_` : plain
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : `（${copy}）`
    const candidate = `${shorten(base, maxLength - suffix.length)}${suffix}`
    // Names that differ only in case count as the same.
    const key = candidate.toLowerCase()
    if (!taken.has(key)) {
      taken.add(key)
      return candidate
    }
  }
}

/** Cut without leaving half a character, a space or an apostrophe at the end. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '')
}
