import { everyDocument, filterLexeme, mark, quoted } from './lexeme.ts'
import { runsOf, type Words } from './words.ts'

/** What is asked of the index, ready for `search_find`. */
export interface Question {
  /** tsquery of the whole question: words and filters. */
  readonly wanted: string
  /** The same asked of headlines alone; null where no word is asked for. */
  readonly titled: string | null
  /** Lexemes the question rests on; those of one number are alternatives. */
  readonly lexemes: readonly string[]
  readonly numbers: readonly number[]
  readonly titleLexemes: readonly string[]
  /** What makes a document worth more: lexemes and how near each is to what was typed. */
  readonly worth: readonly { readonly lexeme: string; readonly boost: number }[]
  /** It asks for several words, and may be asked for some of them only. */
  readonly isLoosenable: boolean
  /** The words as typed and those meant by the same, for showing where they stand. */
  readonly marked: readonly string[]
}

/** Values of the filters, each satisfied by any of its values. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** More words than these are a text, no question. */
const mostWords = 8
const mostTerms = 12

/**
 * Turns what was typed and chosen into a question. Words must all be there; a word is there by itself, by a synonym,
 * or, of letters, by how a headline is read aloud.
 * @param loose one of the words is enough
 */
export function questionOf(text: string, filters: Filters, words: Words, loose = false): Question {
  const asked = [...new Set(words.inQuestion(text))].slice(0, mostWords)
  const lexemes: string[] = []
  const numbers: number[] = []
  const worth: { lexeme: string; boost: number }[] = []
  const marked: string[] = []
  let number = 0
  const note = (lexeme: string, boost: number) => {
    lexemes.push(lexeme)
    numbers.push(number)
    if (boost > 0) worth.push({ lexeme, boost })
  }
  const groups = asked.map((word) => {
    // Where one of the words is enough, they are each other's alternatives.
    if (!loose || number === 0) number += 1
    const ways = [quoted(word)]
    note(word, 1)
    marked.push(word)
    if (/^[a-z]{2,40}$/.test(word)) {
      ways.push(quoted(`${mark.reading}${word}`))
      note(`${mark.reading}${word}`, 1)
    }
    for (const other of words.synonymsOf(word)) {
      const parts = words.inQuestion(other)
      ways.push(`(${parts.map(quoted).join(' & ')})`)
      marked.push(...parts)
      for (const part of parts) note(part, 0.5 / parts.length)
    }
    return ways.length === 1 ? ways[0]! : `(${ways.join(' | ')})`
  })
  const chosen = Object.entries(filters).flatMap(([filter, values]) => {
    if (values.length === 0) return []
    number += 1
    const ways = values.map((value) => filterLexeme(filter, value))
    for (const way of ways) note(way, 0)
    return [`(${ways.map(quoted).join(' | ')})`]
  })
  const said = loose && groups.length > 1 ? [`(${groups.join(' | ')})`] : groups
  const conditions = [...said, ...chosen]
  const titles = asked.map((word) => `${mark.headline}${word}`)
  return {
    wanted: conditions.length > 0 ? conditions.join(' & ') : quoted(everyDocument),
    titled: asked.length === 0 || loose ? null : [...titles.map(quoted), ...chosen].join(' & '),
    lexemes,
    numbers,
    titleLexemes: titles,
    worth: worth.slice(0, mostTerms),
    isLoosenable: asked.length > 1 && !loose,
    marked: [...new Set(marked)],
  }
}

/** Whether anything that can be searched for was typed. */
export function saysSomething(text: string): boolean {
  return runsOf(text).length > 0
}
