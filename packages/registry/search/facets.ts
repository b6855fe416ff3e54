import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, reading, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { filterLexeme, mark, quoted } from './lexeme.ts'
import { questionOf } from './question.ts'
import { audienceOf, countSince, dayOf, filtersOf, type SearchQuery } from './search.ts'
import { openWords, type Words } from './words.ts'

/** One value a filter may be given, and how many records it would leave. */
export interface FacetValue {
  readonly value: string
  /** Title of the record it is the id of; null for codes, whose words the domain knows. */
  readonly title: string | null
  /** The record above it in its tree. */
  readonly parent: string | null
  /** Exact up to 500. */
  readonly total: number
  readonly totalIsCapped: boolean
}

/** How many records would be left of the last so many days. */
export interface DateSpan {
  readonly days: number
  /** The first of them: what `since` is to be. */
  readonly from: string
  /** Exact up to 500. */
  readonly total: number
  readonly totalIsCapped: boolean
}

export interface Facets {
  readonly total: number
  readonly totalIsCapped: boolean
  /** Filter → its values, the most frequent first; of a filter gone through by steps those directly beneath the chosen one. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  /** Days up to today, counted without the day asked for; the shortest first. */
  readonly spans: readonly DateSpan[]
  /** Of a filter gone through by steps what is chosen and what stands above it, from the top. */
  readonly above: Readonly<Record<string, readonly { readonly id: string; readonly title: string }[]>>
}

/** Filters whose tree is gone through from the top: too many places and occupations to show the lowest at once. */
const byStep: ReadonlySet<string> = new Set(['place', 'occupation'])

const spans = [7, 30, 90]
const most = 500
/** `search_facets` looks at no more. */
const sampled = 10_001
const shownEach = 12

interface Count {
  readonly facet: string
  readonly documents: number
  /** Of those in the parts of the index that were read to their end. */
  readonly whole: number
}

interface Named {
  readonly id: string
  readonly short: string
  readonly title: string
  readonly parent: string | null
  readonly path: string | null
}

/**
 * What every filter would leave of the question, counted without the filter itself: choosing another value of the same
 * filter is one step.
 */
export async function searchFacets(scope: Scope, query: SearchQuery): Promise<Facets> {
  const words = await openWords()
  const chosen = filtersOf(query)
  const names = facetNames(scope)
  const free = names.filter((name) => !chosen[name]?.length)
  const [all, ...others] = await Promise.all([
    countAll(scope, query, words, null),
    ...names.filter((name) => !free.includes(name)).map((name) => countAll(scope, query, words, name)),
  ])
  const above: Record<string, readonly { readonly id: string; readonly title: string }[]> = {}
  const shown = await Promise.all(
    names.map(async (name): Promise<Shown> => {
      const counted = free.includes(name) ? all : others.find(({ without }) => without === name)!
      const target = targetOf(scope, name)
      const counts = counted.counts.filter(({ facet }) => facet.startsWith(`${name}:`))
      const named = target ? await namesOf(scope, target, counts, name, chosen[name] ?? []) : null
      if (named && byStep.has(name)) above[name] = stepsAbove(named, chosen[name]?.[0])
      return { name, counted, values: valuesShown(name, counts, named, chosen[name] ?? []) }
    }),
  )
  const [dated, ...counted] = await Promise.all([
    Promise.all(spans.map((days) => spanOf(scope, query, days))),
    ...[all, ...others].map((one) => exactly(scope, query, words, one, shown)),
  ])
  const values = Object.assign({}, ...counted) as Record<string, FacetValue[]>
  const facets = Object.fromEntries(names.map((name) => [name, values[name]!]))
  const total = all.total
  return {
    total: Math.min(total, most),
    totalIsCapped: total > most,
    facets,
    spans: dated,
    above,
  }
}

async function spanOf(scope: Scope, query: SearchQuery, days: number): Promise<DateSpan> {
  const from = new Date(Date.parse(dayOf(scope)) - days * 86_400_000).toISOString().slice(0, 10)
  return { days, from, ...tellOf(await countSince(scope, query, from)) }
}

/** `kind`, then every filter some searched register has. */
function facetNames({ transaction }: Scope): string[] {
  const searched = Object.values(transaction.domain.registers).flatMap((register) => register.searched ?? [])
  const pay = searched.some((one) => one.pay) ? ['pay'] : []
  return ['kind', ...new Set(searched.flatMap(({ filters }) => Object.keys(filters))), ...pay]
}

/** The register a filter's values are ids of. */
function targetOf({ transaction: { domain } }: Scope, name: string): Register | undefined {
  for (const { searched, fields } of Object.values(domain.registers)) {
    const [first = '', second] = (searched?.filters[name] ?? '').split('.')
    const near = domain.registers[fields[first]?.register ?? '']
    const far = second === undefined ? near : domain.registers[near?.fields[second]?.register ?? '']
    if (far) return far
  }
  return undefined
}

/** The values of a filter and what they were counted by. */
interface Shown {
  readonly name: string
  readonly counted: Counted
  readonly values: readonly FacetValue[]
}

interface Counted {
  readonly without: string | null
  readonly total: number
  readonly counts: readonly Count[]
  /** The day from which on the parts of the index were read to their end. */
  readonly begins: string | null
}

async function countAll(scope: Scope, query: SearchQuery, words: Words, without: string | null): Promise<Counted> {
  const { conditions, lexemes, numbers } = questionWithout(query, words, without)
  const { rows } = await sql<Count & { begins: string | null }>`
    select facet, documents, whole, begins::text from search_facets(${conditions}::tsquery[], ${lexemes}::text[],
      ${numbers}::integer[], ${audienceOf(scope.viewer)}::text[], ${dayOf(scope)}::date,
      ${query.since ?? '0001-01-01'}::date)`.execute(reading(scope))
  const all = rows.find(({ facet }) => facet === '')
  return { without, total: all?.documents ?? 0, counts: rows, begins: all?.begins ?? null }
}

function questionWithout(query: SearchQuery, words: Words, without: string | null) {
  const filters = Object.fromEntries(Object.entries(filtersOf(query)).filter(([name]) => name !== without))
  return questionOf(query.text ?? '', filters, words)
}

/** The records behind the values counted, with those chosen. */
async function namesOf(
  scope: Scope,
  target: Register,
  counts: readonly Count[],
  name: string,
  chosen: readonly string[],
): Promise<Named[]> {
  const readable = permitted(scope, target, target.permissions.read)
  const shorts = [
    ...counts.map(({ facet }) => facet.slice(name.length + 1)),
    ...chosen.map((id) => filterLexeme('', id).slice(mark.filter.length + 1)),
  ]
  if (readable === false || shorts.length === 0) return []
  const { name: table, columnOf } = tableOf(target)
  const tree = target.tree === undefined ? null : columnOf.get(target.tree)!.name
  const { rows } = await sql<Named>`
    select * from (
      select t.id, rtrim(translate(encode(substring(uuid_send(t.id) from 9), 'base64'), '+/', '-_'), '=') as short,
        ${sql.ref(`t.${columnOf.get(target.titled)!.name}`)}::text as title,
        ${tree === null ? sql`null::uuid` : sql.ref(`t.${tree}`)} as parent,
        ${tree === null ? sql`null::text` : sql.ref('t.path')} as path
      from ${sql.table(table)} as t where t.withdrawn_at is null and ${asSql(readable)}
    ) as named where short = any(${shorts})`.execute(reading(scope))
  return rows
}

function stepsAbove(named: readonly Named[], chosen: string | undefined) {
  const path = named.find(({ id }) => id === chosen)?.path?.split('/') ?? []
  return path.flatMap((step) => {
    const one = named.find(({ id }) => id === step)
    return one ? [{ id: one.id, title: one.title }] : []
  })
}

function valuesShown(
  name: string,
  counts: readonly Count[],
  named: readonly Named[] | null,
  chosen: readonly string[],
): FacetValue[] {
  const short = (facet: string) => facet.slice(name.length + 1)
  const all = counts.flatMap(({ facet, documents }): FacetValue[] => {
    const one = named?.find((each) => each.short === short(facet))
    if (named && !one) return []
    return [
      { ...tellOf(documents), value: one?.id ?? short(facet), title: one?.title ?? null, parent: one?.parent ?? null },
    ]
  })
  for (const value of chosen)
    if (!all.some((one) => one.value === value)) {
      const one = named?.find(({ id }) => id === value)
      all.push({ ...tellOf(0), value, title: one?.title ?? null, parent: one?.parent ?? null })
    }
  all.sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  if (name === 'pay') return all.sort((a, b) => Number(a.value) - Number(b.value))
  if (named === null) return all
  const shown = byStep.has(name) ? stepBeneath(all, chosen[0]) : leavesOf(all)
  const top = shown.slice(0, shownEach)
  return [...top, ...all.filter((one) => chosen.includes(one.value) && !top.includes(one))]
}

const tellOf = (documents: number) => ({ total: Math.min(documents, most), totalIsCapped: documents > most })

/** What stands directly beneath the chosen one; without one, beneath the one that holds them all. */
function stepBeneath(all: readonly FacetValue[], chosen: string | undefined): FacetValue[] {
  const known = new Set(all.map(({ value }) => value))
  const tops = all.filter(({ parent }) => parent === null || !known.has(parent))
  const above = chosen ?? (tops.length === 1 ? tops[0]!.value : undefined)
  const beneath = above === undefined ? tops : all.filter(({ parent }) => parent === above)
  return beneath.length > 0 ? beneath : tops
}

/** Those with nothing beneath them among the values: a programme, not its field. */
function leavesOf(all: readonly FacetValue[]): FacetValue[] {
  const parents = new Set(all.map(({ parent }) => parent))
  return all.filter(({ value }) => !parents.has(value))
}

/**
 * Where there is more than was looked at, what was met 500 times or less is counted to the end: all filters at once,
 * from where reading broke off.
 */
async function exactly(
  scope: Scope,
  query: SearchQuery,
  words: Words,
  counted: Counted,
  shown: readonly Shown[],
): Promise<Record<string, readonly FacetValue[]>> {
  const own = shown.filter((one) => one.counted === counted)
  const open = own.flatMap(({ name, values }) =>
    values.flatMap((value) => (value.totalIsCapped ? [] : [filterLexeme(name, value.value)])),
  )
  const exact = new Map<string, number>()
  if (counted.total >= sampled && open.length > 0) {
    const { conditions, lexemes, numbers } = questionWithout(query, words, counted.without)
    const whole = new Map(counted.counts.map((count) => [`${mark.filter}${count.facet}`, count.whole]))
    const { rows } = await sql<{ numbers: number[] }>`
      select search_numbers(${conditions}::tsquery[], ${lexemes}::text[], ${numbers}::integer[],
        ${open.map(quoted)}::tsquery[], ${open}::text[], ${open.map((way) => whole.get(way) ?? 0)}::integer[],
        ${counted.begins}::date, ${audienceOf(scope.viewer)}::text[], ${dayOf(scope)}::date,
        ${query.since ?? '0001-01-01'}::date) as numbers`.execute(reading(scope))
    for (const [n, number] of rows[0]!.numbers.entries()) exact.set(open[n]!, number)
  }
  const told = (name: string, one: FacetValue) => {
    const number = exact.get(filterLexeme(name, one.value))
    return number === undefined ? one : { ...one, ...tellOf(number) }
  }
  return Object.fromEntries(own.map(({ name, values }) => [name, values.map((one) => told(name, one))]))
}
