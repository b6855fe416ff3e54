import { searchWords } from '@zhiqiao/definitions'

/** Cuts text into the words it is searched by. The same for what is kept and for what is asked. */
export interface Words {
  /** Changes when the dictionary does: an index built with another is built anew. */
  readonly version: string
  /** The words of a text in their order, each once more for every shorter word within it. */
  readonly inText: (text: string) => string[]
  /** The words of a question in their order, none within another. */
  readonly inQuestion: (text: string) => string[]
  /** The shorter words a word is put together of, of two characters and more each; none where it is no such compound. */
  readonly partsOf: (word: string) => readonly string[]
  /** Other words meant by the same. */
  readonly synonymsOf: (word: string) => readonly string[]
}

/** Counted up by hand when what is kept of a text changes. */
const layout = 3
const longest = 60
/** Said in every sentence and telling nothing. */
const empty = new Set([...'的了和与及或在是有等为对从到以被把将于之其也都就而并且但请我你他要想找个'])

let opened: Promise<Words> | null = null

/** Reads the dictionary at the first call, about half a second. */
export function openWords(): Promise<Words> {
  opened ??= open()
  return opened
}

async function open(): Promise<Words> {
  const [{ Jieba }, { dict }, { words, synonyms }] = await Promise.all([
    import('@node-rs/jieba'),
    import('@node-rs/jieba/dict.js'),
    searchWords(),
  ])
  const jieba = Jieba.withDict(dict)
  jieba.loadDict(Buffer.from(words.map((word) => `${word} 5000 n\n`).join('')))
  const others = new Map<string, string[]>()
  for (const line of synonyms)
    for (const word of line) others.set(word, [...(others.get(word) ?? []), ...line.filter((each) => each !== word)])
  // Without guessing at unknown words: a guess depends on what stands beside it, and differs in text and question.
  const within = remembered((run) => jieba.cutForSearch(run, false).filter((word) => !empty.has(word)))
  const whole = remembered((run) => jieba.cut(run, false))
  return {
    version: `${layout}.${words.length}.${checksumOf(words.join(' '))}`,
    inText: (text) =>
      runsOf(text).flatMap(({ run, isHan }) =>
        isHan ? within(run) : [run, ...signedParts(run)].filter((word) => !empty.has(word)),
      ),
    inQuestion: (text) => {
      const all = runsOf(text).flatMap(({ run, isHan }) => (isHan ? whole(run) : [run]))
      return all.filter((word) => !empty.has(word))
    },
    partsOf: (word) =>
      coveringParts(
        word,
        within(word).filter((part) => part !== word),
      ),
    synonymsOf: (word) => others.get(word) ?? [],
  }
}

/** Of the words within a word those that stand side by side and make it up, as few as there can be from each place on. */
function coveringParts(word: string, within: readonly string[]): readonly string[] {
  if (word === '') return []
  const first = within
    .filter((part) => part.length > 1 && word.startsWith(part))
    .sort((one, other) => other.length - one.length)
  for (const part of first) {
    const rest = coveringParts(word.slice(part.length), within)
    if (rest.length > 0 || part.length === word.length) return [part, ...rest]
  }
  return []
}

const mostRemembered = 50_000
const longestRemembered = 40

/** The same stretches stand in very many texts: names of places, programmes and firms, usual phrases. */
function remembered(cut: (run: string) => string[]): (run: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (run) => {
    const before = known.get(run)
    if (before) return before
    const words = cut(run)
    if (run.length > longestRemembered) return words
    if (known.size >= mostRemembered) known.clear()
    known.set(run, words)
    return words
  }
}

/** Stretches of Chinese, and of letters and digits with the signs within them (`6-18-01-01`, `c++`); the rest parts them. */
export function runsOf(text: string): { run: string; isHan: boolean }[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const found = plain.matchAll(/(\p{Script=Han}+)|([\p{L}\p{N}](?:[\p{L}\p{N}+#]|[-_./](?=[\p{L}\p{N}]))*)/gu)
  return [...found].flatMap(([run, han]) => {
    if (han !== undefined) return [{ run, isHan: true }]
    // Letters of other scripts may stand beside Chinese ones without a space.
    return run
      .split(/(\p{Script=Han}+)/u)
      .map((part) => part.slice(0, longest).replace(/^[-_./]+|[-_./]+$/g, ''))
      .flatMap((part) => (part === '' ? [] : [{ run: part, isHan: /^\p{Script=Han}/u.test(part) }]))
  })
}

/** `6-18-01-01` is found by its parts as well. */
function signedParts(run: string): string[] {
  const parts = run.split(/[-_./]/).filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}

function checksumOf(text: string): string {
  let sum = 0
  for (let n = 0; n < text.length; n++) sum = (Math.imul(sum, 31) + text.charCodeAt(n)) >>> 0
  return sum.toString(36)
}
