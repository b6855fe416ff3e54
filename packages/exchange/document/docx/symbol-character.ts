/** Wingdings and Symbol code points that Chinese office documents really use. */
const symbols: Record<number, string> = {
  82: '☑',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  161: '○',
  163: '□',
  167: '▪',
  168: '□',
  183: '·',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/**
 * The character seen for a code of a symbol font: fonts such as Wingdings are stored at U+F000–U+F0FF, which shows
 * nothing elsewhere. Unknown symbols become ●.
 */
export function symbolCharacter(code: number, symbolFont = true): string {
  if (code >= 0xf000 && code <= 0xf0ff) return symbols[code - 0xf000] ?? '●'
  if (symbolFont && code < 0x100) return symbols[code] ?? '●'
  return String.fromCodePoint(code)
}
