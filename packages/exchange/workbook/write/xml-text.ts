// The format reads `_xHHHH_` as a character, so a literal one needs its underscore escaped.
const literalEscape = /_(?=x[0-9A-Fa-f]{4}_)/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what XML 1.0 forbids
const control = /[\u0001-\u0008\u000B\u000C\u000E-\u001F]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of the four that no escape can carry
const unstorable = /[\u0000\uFFFE\uFFFF]/g
const lineEnd = /\r\n?/g
const markup = /[&<>"]/g
// Most cells hold nothing that needs any of the above.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the union of the sets above
const special = /[&<>"_\r\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML text or attribute value: markup escaped; what XML cannot hold (NUL, lone surrogates, U+FFFE/F, controls) becomes U+FFFD. */
export function xmlText(text: string): string {
  return clean(text)
    .replace(control, '\uFFFD')
    .replace(markup, (character) => entity[character]!)
}

/** Cell text: as `xmlText`, but control characters survive as `_x000B_`; line ends become LF. */
export function cellText(text: string): string {
  if (!special.test(text)) return text
  return clean(text)
    .replace(lineEnd, '\n')
    .replace(literalEscape, '_x005F_')
    .replace(control, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(markup, (character) => entity[character]!)
}

function clean(text: string): string {
  return text.toWellFormed().replace(unstorable, '\uFFFD')
}

/** Width on paper in half-width characters: Chinese and full-width characters count two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += character.codePointAt(0)! >= 0x1100 ? 2 : 1
  return width
}
