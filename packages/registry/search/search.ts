import { chinaDay, Problem, type RecordOf } from '@zhiqiao/model'
import { sql } from 'kysely'
import { markOf } from '../permissions/viewer-shape.ts'
import { recordsAmong } from '../records/list.ts'
import { runStatement } from '../records/statement.ts'
import { reading, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import type { Viewer } from '../viewer.ts'
import { paySteps } from './document.ts'
import { filterLexeme, quoted } from './lexeme.ts'
import { markedTitle, type Passage, type Piece, passagesOf } from './passages.ts'
import { type Filters, type Question, questionOf, saysSomething } from './question.ts'
import { nearestQuestions } from './typo.ts'
import { openWords, type Words } from './words.ts'

export type SearchOrder = 'relevance' | 'date' | 'pay' | 'near'

export interface SearchQuery {
  /** What was typed; nothing means everything. */
  readonly text?: string
  /** Filter → its values, any of which will do. `kind` is the register, the others are named by the definitions. */
  readonly filters?: Filters
  /** At least so many yuan a month: one of `paySteps`. */
  readonly payFrom?: number
  /** Nothing dated before this day. */
  readonly since?: string
  /** `relevance` where something was typed, `date` otherwise. `near`: by how far down the tree of divisions places part. */
  readonly sort?: SearchOrder
  /** The division distances are told from; the viewer's own when absent. */
  readonly from?: string
  /** `next` of the page before. */
  readonly after?: string | null
  /** ≤ 50, 20 when absent. */
  readonly limit?: number
}

export interface SearchRow {
  readonly register: string
  readonly id: string
  readonly title: string
  /** The title cut where the words stand. */
  readonly titlePieces: readonly Piece[]
  readonly passages: readonly Passage[]
  readonly record: RecordOf
}

export interface SearchAnswer {
  readonly rows: readonly SearchRow[]
  /** Exact up to 500. */
  readonly total: number
  /** There are more than 500. */
  readonly totalIsCapped: boolean
  /** The next page is of what was looked for: of `corrected`, where that is given. */
  readonly next: string | null
  /** Titles of all records the rows refer to, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** What was looked for in place of what was typed, as nothing bears that. */
  readonly corrected: string | null
  /** Not all of the words were found together: rows hold some of them. */
  readonly loosened: boolean
  /** Where few hold all of the words: those that hold some, not counted in the total. */
  readonly also: readonly SearchRow[]
}

const most = 500
/** Fewer than a first look takes in: what holds some of the words fills it up. */
const lookedAt = 10

interface Hit {
  readonly id: string
  readonly register: string
  readonly total: number
  /** It holds all of the words. */
  readonly is_whole: boolean
}

interface Found {
  readonly rows: readonly Hit[]
  /** Where those are few: what holds some of the words only. */
  readonly some: readonly Hit[]
  readonly total: number
}

/**
 * Finds records by words, filters and order, through the viewer's eyes: the index counts what they may find, the rows
 * are read under the walls.
 * @throws Problem 400 naming what is wrong with the query
 */
export async function searchRecords(scope: Scope, query: SearchQuery): Promise<SearchAnswer> {
  const text = query.text?.trim() ?? ''
  const limit = bounded(query.limit ?? 20, 1, 50, 'limit')
  const skip = query.after == null || query.after === '' ? 0 : bounded(Number(query.after), 0, most, 'after')
  const words = await openWords()
  const spoken = saysSomething(text)
  if (text !== '' && !spoken) return { ...nothing }
  const filters = filtersOf(query)
  const sort = query.sort ?? (spoken ? 'relevance' : 'date')
  const page = { skip, size: Math.min(limit, most - skip), enough: skip === 0 ? lookedAt : 0, sort, words }
  let question = questionOf(text, filters, words)
  let found = await find(scope, query, question, page)
  let corrected: string | null = null
  if (spoken && found.total === 0 && skip === 0) {
    const better = await correct(scope, query, text, page)
    if (better) ({ text: corrected, question, found } = better)
  }
  const loosened = found.total === 0 && found.some.length > 0
  const total = Math.min(loosened ? found.some.length : found.total, most)
  const { rows, titles } = await readRows(scope, [...found.rows, ...found.some], question)
  const whole = new Set((loosened ? found.some : found.rows).map(({ id }) => id))
  return {
    rows: rows.filter(({ id }) => whole.has(id)),
    also: rows.filter(({ id }) => !whole.has(id)),
    titles,
    total,
    totalIsCapped: found.total > most,
    next: !loosened && skip + limit < total ? String(skip + limit) : null,
    corrected,
    loosened,
  }
}

const nothing: SearchAnswer = {
  rows: [],
  total: 0,
  totalIsCapped: false,
  next: null,
  titles: {},
  corrected: null,
  loosened: false,
  also: [],
}

interface PageOf {
  readonly skip: number
  readonly size: number
  /** Fewer are filled up with what holds some of the words. */
  readonly enough: number
  readonly sort: SearchOrder
  readonly words: Words
}

async function find(
  scope: Scope,
  query: SearchQuery,
  question: Question,
  { skip, size, enough, sort }: PageOf,
): Promise<Found> {
  const near = sort === 'near' ? await placesOutwards(scope, query.from) : []
  const { conditions, spoken, titles, lexemes, numbers, boosts, worth } = question
  const asked = {
    conditions,
    spoken,
    titles,
    lexemes,
    numbers,
    boosts,
    terms: worth.map(({ lexeme }) => quoted(lexeme)),
    viewer: audienceOf(scope.viewer),
    today: dayOf(scope),
    since: query.since ?? '0001-01-01',
    sort,
    near: near.map(quoted),
    skip,
    size,
    enough,
  }
  const hits = await runStatement<Hit>(scope, 'search', () => findStatement, asked)
  const rows = hits.filter((hit) => hit.is_whole)
  return { rows, some: hits.filter((hit) => !hit.is_whole), total: rows[0]?.total ?? 0 }
}

/** How many records there are dated on a day or later, up to 501. */
export async function countSince(scope: Scope, query: SearchQuery, since: string): Promise<number> {
  const words = await openWords()
  const question = questionOf(query.text ?? '', filtersOf(query), words)
  const { total } = await find(scope, { since }, question, { skip: 0, size: 1, enough: 0, sort: 'date', words })
  return total
}

const findStatement = sql<Hit>`
  select id, register, total, is_whole from search_find(
    ${markOf('conditions')}::tsquery[], ${markOf('spoken')}::integer, ${markOf('titles')}::tsquery[],
    ${markOf('lexemes')}::text[], ${markOf('numbers')}::integer[], ${markOf('boosts')}::real[],
    ${markOf('terms')}::tsquery[], ${markOf('viewer')}::text[], ${markOf('today')}::date, ${markOf('since')}::date,
    ${markOf('sort')}, ${markOf('near')}::tsquery[], ${markOf('skip')}, ${markOf('size')}, ${markOf('enough')})`

/** The question with one character put right, if that finds something. */
async function correct(scope: Scope, query: SearchQuery, text: string, page: PageOf) {
  const filters = filtersOf(query)
  // What stands elsewhere was meant as it was typed.
  if (Object.keys(filters).length > 0 || query.since !== undefined) {
    const anywhere = questionOf(text, {}, page.words)
    const { total } = await find(scope, {}, anywhere, { ...page, sort: 'relevance', size: 1, enough: 0 })
    if (total > 0) return null
  }
  for (const other of await nearestQuestions(scope, text, page.words)) {
    const question = questionOf(other, filters, page.words)
    const found = await find(scope, query, question, page)
    if (found.total > 0) return { text: other, question, found }
  }
  return null
}

/** Lexemes of the place and those above it, the nearest first. */
async function placesOutwards(scope: Scope, from: string | undefined): Promise<string[]> {
  const path = from === undefined ? (scope.viewer.hat?.division ?? '') : await pathOf(scope, from)
  const ids = path.split('/').filter((id) => id !== '')
  return ids.reverse().map((id) => filterLexeme('place', id))
}

async function pathOf(scope: Scope, id: string): Promise<string> {
  if (!isId(id)) return ''
  const { rows } = await sql<{ path: string }>`select path from division where id = ${id}`.execute(reading(scope))
  return rows[0]?.path ?? ''
}

/** What of the index is the viewer's to find. */
export function audienceOf({ person, hat, via }: Viewer): string[] {
  return [
    'everyone',
    ...(person || via === 'system' ? ['signedIn'] : []),
    ...(hat ? [`organisationIs:${hat.organisation}`] : []),
    ...(person ? [`personIs:${person.id}`] : []),
  ]
}

async function readRows(
  scope: Scope,
  found: readonly Hit[],
  { marked }: Question,
): Promise<Pick<SearchAnswer, 'rows' | 'titles'>> {
  const { domain } = scope.transaction
  const ids = new Map<string, string[]>()
  for (const { register, id } of found) ids.set(register, [...(ids.get(register) ?? []), id])
  const read = await Promise.all(
    [...ids].flatMap(([name, wanted]) => {
      const register = domain.registers[name]
      if (!register) return []
      return [recordsAmong(scope, register, wanted).then((among) => ({ register, ...among }))]
    }),
  )
  const titles = Object.assign({}, ...read.map((part) => part.titles)) as Record<string, string>
  const shown = new Map<string, SearchRow>()
  for (const { register, records } of read)
    for (const record of records) {
      const value = String(record.values[register.titled] ?? '')
      const title = titles[value] ?? value
      shown.set(record.id, {
        register: register.name,
        id: record.id,
        title,
        titlePieces: markedTitle(title, marked),
        passages: passagesOf(domain, register, record, titles, marked),
        record,
      })
    }
  return { rows: found.flatMap(({ id }) => shown.get(id) ?? []), titles }
}

function bounded(value: number, least: number, greatest: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= greatest) return value
  throw new Problem(
    400,
    'bad-limit',
    `参数 ${name} 应是${least}到${greatest}之间的整数。`,
    `${name} must be a whole number between ${least} and ${greatest}.`,
  )
}

/** The filters with what is asked of the pay among them: a document bears every step its pay reaches. */
export function filtersOf({ filters = {}, payFrom }: Pick<SearchQuery, 'filters' | 'payFrom'>): Filters {
  if (payFrom === undefined) return filters
  if (paySteps.includes(payFrom)) return { ...filters, pay: [String(payFrom)] }
  throw new Problem(
    400,
    'bad-filter',
    `薪酬下限请选${paySteps.join('、')}之一。`,
    `The lowest pay must be one of ${paySteps.join(', ')}.`,
  )
}

export function dayOf({ transaction }: Scope): string {
  return chinaDay(transaction.at)
}
