/** Word's own characters within a paragraph, as they are seen: breaks, hyphens, marks of pictures and notes. */
export function visibleText(text: string): string {
  return text.replace(ownCharacters, (character) => shown[character] ?? '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what Word uses
const ownCharacters = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u00a0]/g
const shown: Record<string, string> = { '\t': ' ', '\u000b': '\n', '\u000e': ' ', '\u001e': '-', '\u00a0': ' ' }
