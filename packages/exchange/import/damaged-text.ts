import iconv from 'iconv-lite'

const han = /^[\p{Script=Han}\p{P}\w\s]+$/u
const oneHan = /\p{Script=Han}/gu
const plain = /^[\x20-\x7e]*$/
const latin =
  /^[\x20-\x7e\x81\x8d\x8f\x90\x9d\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+$/

/**
 * The text as it was before a program read UTF-8 as GBK (鏁欏笀 for 教师) or as Latin (æ•™å¸ˆ), or null where nothing
 * speaks for that. Characters that were already lost (锟斤拷, U+FFFD) come back as the empty string.
 */
export function beforeDamage(text: string): string | null {
  if (text.includes('\uFFFD') || text.includes('锟斤拷')) return ''
  if (text.length < 2 || plain.test(text)) return null
  const encoding = latin.test(text) ? 'windows-1252' : mayBeMisread(text) ? 'gb18030' : null
  if (encoding === null) return null
  const bytes = iconv.encode(text, encoding)
  const read = utf8(bytes)
  // Ordinary words of two characters may read as letters of other scripts; as Chinese they do not by chance.
  return read !== null && read.length < text.length && han.test(read) && (read.match(oneHan)?.length ?? 0) >= 2
    ? read
    : null
}

let misread: ReadonlySet<string> | undefined

/** Most words hold a character that no pair of bytes of Chinese UTF-8 reads as: they need no closer look. */
function mayBeMisread(text: string): boolean {
  misread ??= misreadCharacters()
  for (const character of text) if (character > '\x7f' && !misread.has(character)) return false
  return true
}

/** What two neighbouring bytes of Chinese in UTF-8 (E3–E9 or EF, then 80–BF twice) are in GBK. */
function misreadCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const characters = new Set(['€'])
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)
  const bytes = [...range(0x80, 0xbf), ...range(0xe2, 0xe9), 0xef]
  for (const lead of bytes)
    for (const trail of bytes) for (const each of decoder.decode(Uint8Array.of(lead, trail))) characters.add(each)
  characters.delete('\uFFFD')
  return characters
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
