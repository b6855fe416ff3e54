import { monthlyPay } from '@zhiqiao/definitions'
import {
  type Audience,
  audiencesOf,
  chinaDay,
  type Domain,
  type Field,
  type Register,
  type WordWeight,
} from '@zhiqiao/model'
import type { Row } from '../records/row.ts'
import { tableOf } from '../store/table-of.ts'
import { everyDocument, filterLexeme, mark, quoted } from './lexeme.ts'
import { readingsOf } from './reading.ts'
import type { Entries } from './referred.ts'
import type { Words } from './words.ts'

/** A row of the search index, as `search_put` takes it. */
export interface SearchDocument {
  readonly id: string
  readonly register: string
  readonly date: string
  readonly until: string | null
  readonly pay: number | null
  readonly audience: readonly string[]
  /** Filters it satisfies, without their mark: `place:…`. */
  readonly facet: readonly string[]
  /** A tsvector as text. */
  readonly words: string
}

/** What can be asked of the pay at the least, yuan a month. */
export const paySteps: readonly number[] = [2000, 3000, 4000, 5000, 6000, 8000, 10_000, 15_000, 20_000]

/** Whether a row is to be found at all: live, and in a state in which it is. */
export function isFound(register: Register, row: Row): boolean {
  const { searched } = register
  if (!searched || row.withdrawn_at != null) return false
  return searched.while === undefined || searched.while.includes(String(row.state))
}

/** The document of a row. `entries` knows the records it refers to. */
export function documentOf(
  domain: Domain,
  register: Register,
  row: Row,
  entries: Entries,
  words: Words,
): SearchDocument {
  const searched = register.searched!
  const own = (field: string) => row[tableOf(register).columnOf.get(field)!.name] ?? null
  const terms = new Map<string, Set<WordWeight>>()
  const add = (lexeme: string, weight: WordWeight) => {
    const weights = terms.get(lexeme)
    if (weights) weights.add(weight)
    else terms.set(lexeme, new Set([weight]))
  }
  for (const [path, weight] of Object.entries(searched.words))
    for (const text of textsOf(domain, register, path, own, entries)) {
      const found = words.inText(text)
      for (const word of found) add(word, weight)
      if (weight !== 'A') continue
      for (const word of found) add(`${mark.headline}${word}`, 'D')
      for (const reading of readingsOf(words.inQuestion(text), found)) add(`${mark.reading}${reading}`, 'D')
    }
  const facet = [`kind:${register.name}`]
  for (const [filter, path] of Object.entries(searched.filters))
    for (const value of valuesAlong(register, path, own, entries))
      for (const each of [value, ...entries.above(value)]) facet.push(filterLexeme(filter, each).slice(1))
  const pay = searched.pay
    ? monthlyPay(own(searched.pay.amount), (searched.pay.period && own(searched.pay.period)) ?? 'month')
    : null
  if (pay !== null) for (const step of paySteps) if (pay >= step) facet.push(`pay:${step}`)
  const kept = [...new Set(facet)]
  for (const each of kept) add(`${mark.filter}${each}`, 'D')
  add(everyDocument, 'D')
  return {
    id: row.id,
    register: register.name,
    date: own(searched.date) === null ? chinaDay(String(row.created_at)) : String(own(searched.date)).slice(0, 10),
    until: searched.until === undefined ? null : ((own(searched.until) as string | null) ?? null),
    pay,
    audience: audiencesOf(register, (row.state as string | null) ?? null).flatMap((one) => audienceOf(one, own)),
    facet: kept,
    words: [...terms].map(([lexeme, weights]) => spelled(lexeme, weights)).join(' '),
  }
}

/** Where a word stands in the body is not kept: it costs room and tells nothing of texts this short. */
function spelled(lexeme: string, weights: ReadonlySet<WordWeight>): string {
  const places = [...weights].filter((weight) => weight !== 'D').map((weight, n) => `${n + 1}${weight}`)
  if (places.length > 0 && weights.has('D')) places.push(`${places.length + 1}`)
  return places.length === 0 ? quoted(lexeme) : `${quoted(lexeme)}:${places.join(',')}`
}

function audienceOf(audience: Audience, own: (field: string) => unknown): string[] {
  if (audience.kind === 'everyone' || audience.kind === 'signedIn') return [audience.kind]
  return [own(audience.field)]
    .flat()
    .filter((id) => typeof id === 'string')
    .map((id) => `${audience.kind}:${id}`)
}

/** The texts a field stands for: its own, the words of a code, the title and codes of what it refers to. */
function textsOf(
  domain: Domain,
  register: Register,
  path: string,
  own: (field: string) => unknown,
  entries: Entries,
): string[] {
  const field = fieldAlong(domain, register, path)
  if (!field) return []
  return valuesAlong(register, path, own, entries).flatMap((value) => {
    if (field.register !== undefined) return entries.textsOf(value)
    if (field.codeSet === undefined) return [value]
    return [domain.codeSets[field.codeSet]?.values.find(({ code }) => code === value)?.zh ?? value]
  })
}

function fieldAlong(domain: Domain, register: Register, path: string): Field | undefined {
  const [first = '', second] = path.split('.')
  const field = register.fields[first]
  return second === undefined ? field : domain.registers[field?.register ?? '']?.fields[second]
}

function valuesAlong(register: Register, path: string, own: (field: string) => unknown, entries: Entries): string[] {
  const [first = '', second] = path.split('.')
  if (!(first in register.fields)) return []
  const held = listOf(own(first))
  return second === undefined ? held : held.flatMap((id) => listOf(entries.valueOf(id, second)))
}

const listOf = (value: unknown) => [value].flat().flatMap((each) => (each == null || each === '' ? [] : [String(each)]))
