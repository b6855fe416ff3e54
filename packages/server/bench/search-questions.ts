import { diceOf } from '../demo/generator/dice.ts'
import type { SearchPlace } from './search-place.ts'

/** A question of one to three words, with the place it may be narrowed to. */
export interface Asked {
  readonly words: readonly string[]
  readonly place: string
  readonly kind: 'rare' | 'middle' | 'common'
}

/** Questions taken from documents, so that something answers: words of one class of frequency, one to three of them. */
export async function questionsOf({ owner, divisions }: SearchPlace, count: number, seed: number): Promise<Asked[]> {
  const { rows: state } = await owner.query<{ total: string }>('select documents as total from search_state')
  const total = Number(state[0]!.total)
  const { rows: terms } = await owner.query<{ term: string; documents: number }>(
    `select term, documents from search_term where term !~ '^[\\^~=]' and char_length(term) > 1`,
  )
  const frequency = new Map(terms.map(({ term, documents }) => [term, documents]))
  const { rows: documents } = await owner.query<{ words: string[] }>(
    `select tsvector_to_array(words) as words from search_doc tablesample system (${Math.min(100, (200_000 * count) / total / 20)}) repeatable (${seed}) limit ${count * 5}`,
  )
  const bounds = { rare: [0, 0.0005], middle: [0.001, 0.025], common: [0.05, 1] } as const
  const kinds = ['rare', 'middle', 'common'] as const
  const asked: Asked[] = []
  for (let n = 0; asked.length < count && n < documents.length * 3; n++) {
    const dice = diceOf(seed, 'question', n)
    const kind = kinds[n % 3]!
    const [least, greatest] = bounds[kind]
    const share = (word: string) => (frequency.get(word) ?? 1) / total
    const own = documents[n % documents.length]!.words.filter((word) => /^[\p{L}\p{N}]/u.test(word) && word.length > 1)
    const fit = own.filter((word) => share(word) >= least && share(word) <= greatest)
    const others = own.filter((word) => share(word) > greatest)
    if (fit.length === 0) continue
    const length = dice.between(1, 3)
    const words = new Set([dice.pick(fit)])
    for (let k = 1; k < length; k++) words.add(dice.pick(kind === 'rare' && others.length > 0 ? others : fit))
    asked.push({ kind, words: [...words], place: dice.pick(divisions) })
  }
  return asked
}

/** The documents as FTS5 is given them: the headline's words, all words and filters. */
export async function* documentsOf({ owner }: SearchPlace) {
  await owner.query('begin')
  await owner.query(`declare documents cursor for select words::text as words from search_doc`)
  let rowid = 0
  for (;;) {
    const { rows } = await owner.query<{ words: string }>('fetch 2000 from documents')
    if (rows.length === 0) break
    for (const { words } of rows) {
      const title: string[] = []
      const body: string[] = []
      for (const [, lexeme = ''] of words.matchAll(/'((?:[^']|'')*)'(?::\S+)?/g)) {
        if (lexeme.startsWith('^')) title.push(lexeme.slice(1))
        else if (!lexeme.startsWith('~')) body.push(lexeme)
      }
      rowid++
      yield { rowid, title: title.join(' '), body: body.join(' ') }
    }
  }
  await owner.query('commit')
}
