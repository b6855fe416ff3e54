/** The sentence an entry's words end: from the stop before them to their end; empty without words of the text. */
export function sentenceOf(
  text: string,
  { start, end }: { readonly start: number | null; readonly end: number | null },
): string {
  if (start === null || end === null) return ''
  const before = Math.max(...['。', '；', '\n'].map((sign) => text.lastIndexOf(sign, start - 1)))
  return text.slice(before + 1, end)
}
