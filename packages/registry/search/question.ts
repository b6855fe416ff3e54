import { everyDocument, filterLexeme, mark, quoted } from './lexeme.ts'
import { runsOf, type Words } from './words.ts'

/** What is asked of the index, ready for `search_find`. */
export interface Question {
  /** tsqueries that must all hold: one for each word, then one for each filter. */
  readonly conditions: readonly string[]
  /** How many of them are words. */
  readonly spoken: number
  /** A tsquery for each of the words in headlines. */
  readonly titles: readonly string[]
  /** Lexemes the question rests on. */
  readonly lexemes: readonly string[]
  /** Beside each lexeme: which of the conditions it is an alternative of, from 1 on; below nought it is a headline's, nought none. */
  readonly numbers: readonly number[]
  /** Beside each lexeme: how near it is to what was typed, 0 where it makes nothing worth more. */
  readonly boosts: readonly number[]
  /** What makes a document worth more: lexemes and how near each is to what was typed. */
  readonly worth: readonly { readonly lexeme: string; readonly boost: number }[]
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
 */
export function questionOf(text: string, filters: Filters, words: Words): Question {
  const asked = [...new Set(words.inQuestion(text))].slice(0, mostWords)
  const lexemes: string[] = []
  const numbers: number[] = []
  const boosts: number[] = []
  const worth: { lexeme: string; boost: number }[] = []
  const marked: string[] = []
  let number = 0
  const note = (lexeme: string, boost: number, of = number) => {
    lexemes.push(lexeme)
    numbers.push(of)
    const ranked = boost > 0 && worth.length < mostTerms
    boosts.push(ranked ? boost : 0)
    if (ranked) worth.push({ lexeme, boost })
  }
  const groups = asked.map((word) => {
    number += 1
    const ways = [quoted(word)]
    note(word, 1)
    marked.push(word)
    if (/^[a-z]{2,40}$/.test(word)) {
      ways.push(quoted(`${mark.reading}${word}`))
      note(`${mark.reading}${word}`, 1)
    }
    // A longer word of a text may hold a compound and be cut elsewhere: 电气装配工 is 电气 and 装配工.
    const within = words.partsOf(word)
    if (within.length > 0) ways.push(`(${within.map(quoted).join(' & ')})`)
    marked.push(...within)
    // Each by itself is commoner than all of them together: how rare the word is shows by the word.
    for (const part of within) note(part, 0.5 / within.length, 0)
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
  const conditions = [...groups, ...chosen]
  const titles = asked.map((word) => `${mark.headline}${word}`)
  for (const [at, title] of titles.entries()) {
    number = -at - 1
    note(title, 0)
  }
  return {
    conditions: conditions.length > 0 ? conditions : [quoted(everyDocument)],
    spoken: groups.length,
    titles: titles.map(quoted),
    lexemes,
    numbers,
    boosts,
    worth,
    marked: [...new Set(marked)],
  }
}

/** Whether anything that can be searched for was typed. */
export function saysSomething(text: string): boolean {
  return runsOf(text).length > 0
}
