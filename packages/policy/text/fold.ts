/**
 * The same text with the many ways of writing one sign made one: full-width letters and punctuation, dashes, blanks,
 * compatibility radicals from PDF readers. Every sign keeps its place, so offsets into the folded text are offsets
 * into the original.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (sign) => {
    const code = sign.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    if (code >= 0x2f00 && code <= 0x2fd5) return single(sign.normalize('NFKC'), sign)
    return SIGNS[sign] ?? ' '
  })
}

const single = (folded: string, original: string) => (folded.length === 1 ? folded : original)

const FOLDABLE =
  /[\uff01-\uff5e\u2f00-\u2fd5\u3000\u00a0\u1680\u2000-\u200b\u202f\u205f\ufeff\u2010-\u2015\u2212\u2500\u2501\u301c\u223c\ufe4d\ufe63\u3014\u3015\ufe5d\ufe5e\u2768-\u276b\ufe59\ufe5a\ufe50\ufe54\ufe55\ufe52\ufe6a\u2236\u02d0]/g

const SIGNS: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2500': '-',
  '\u2501': '-',
  '\ufe63': '-',
  '\ufe4d': '-',
  '\u301c': '~',
  '\u223c': '~',
  '\u3014': '〔',
  '\u3015': '〕',
  '\ufe5d': '〔',
  '\ufe5e': '〕',
  '\u2768': '(',
  '\u2769': ')',
  '\u276a': '(',
  '\u276b': ')',
  '\ufe59': '(',
  '\ufe5a': ')',
  '\ufe50': ',',
  '\ufe54': ';',
  '\ufe55': ':',
  '\ufe52': '.',
  '\ufe6a': '%',
  '\u2236': ':',
  '\u02d0': ':',
}
