import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Label, RecordOf } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { Meta } from '../api/meta.ts'
import { registerOf } from '../api/query.ts'
import type { WordKey, Words } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

export interface FoundListing {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly titlePieces: readonly Piece[]
  readonly passages: readonly { readonly field: string; readonly pieces: readonly Piece[] }[]
  readonly record: RecordOf
}

interface Answer {
  readonly rows: readonly FoundListing[]
  /** Those that hold some of the words only. */
  readonly also: readonly FoundListing[]
  readonly total: number
  readonly totalIsCapped: boolean
  readonly next: string | null
  readonly titles: Readonly<Record<string, string>>
  readonly corrected: string | null
  readonly loosened: boolean
}

export interface FacetValue {
  readonly value: string
  readonly title: string | null
  readonly total: number
  readonly totalIsCapped: boolean
}

/** A place or an occupation on the way to the chosen one. */
export interface Step {
  readonly id: string
  readonly title: string
}

interface Facets {
  readonly spans: readonly {
    readonly days: number
    readonly from: string
    readonly total: number
    readonly totalIsCapped: boolean
  }[]
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  /** Of filters gone through by steps, what is chosen and what stands above it. */
  readonly above: Readonly<Partial<Record<FilterName, readonly Step[]>>>
}

/** The question as the address holds it. */
export type Question = Readonly<Record<string, string>>

/** The filters in the order they stand beside the results. */
export const filterNames = [
  'kind',
  'place',
  'programme',
  'occupation',
  'schooling',
  'pay',
  'chain',
  'direction',
] as const
export type FilterName = (typeof filterNames)[number]

export const filterWords: Readonly<Record<FilterName, WordKey>> = {
  kind: 'finding.kind',
  place: 'finding.place',
  programme: 'finding.programme',
  occupation: 'finding.occupation',
  schooling: 'finding.schooling',
  pay: 'finding.pay',
  chain: 'finding.chain',
  direction: 'finding.direction',
}

/** The word of the address a filter stands under. */
export const addressOf = (name: FilterName) => (name === 'pay' ? 'payFrom' : name)

/** Words of the address that narrow what is found. */
const narrowing: readonly string[] = [...filterNames.map(addressOf), 'since']

const known = new Set<string>([...narrowing, 'text', 'sort', 'from'])

/** Whether anything beside the words typed narrows what is found. */
export const hasFilters = (address: Question) => narrowing.some((key) => (address[key] ?? '') !== '')

/** The same words, looked for everywhere. */
export const withoutFilters = (address: Question): Question =>
  Object.fromEntries(Object.entries(address).filter(([key]) => !narrowing.includes(key)))

/** What of the address is the question, as the server takes it. */
export function questionOf(address: Question): string {
  const asked = Object.entries(address).filter(([name, value]) => known.has(name) && value !== '')
  return new URLSearchParams(asked).toString()
}

/** What of a page leads to the next one. */
interface Onward {
  readonly after: string
  /** What was looked for in place of what was typed: the pages that follow are of that. */
  readonly text: string | null
}

export function useFound(address: Question) {
  return useInfiniteQuery({
    queryKey: ['listing', 'search', questionOf(address)],
    initialPageParam: null as Onward | null,
    queryFn: ({ signal, pageParam }) => request<Answer>(`/listing/search?${pageOf(address, pageParam)}`, { signal }),
    getNextPageParam: ({ next }, [first]): Onward | null =>
      next === null ? null : { after: next, text: first?.corrected ?? null },
    placeholderData: (before) => before,
  })
}

/** The question of one page: the first, or what comes after another. */
export function pageOf(address: Question, onward: Onward | null): string {
  if (onward === null) return questionOf(address)
  const question = questionOf(onward.text === null ? address : { ...address, text: onward.text })
  return [question, `after=${onward.after}`].filter((part) => part !== '').join('&')
}

export function useFacets(address: Question) {
  const question = questionOf(address)
  return useQuery({
    queryKey: ['listing', 'facet', question],
    queryFn: ({ signal }) => request<Facets>(`/listing/facet?${question}`, { signal }),
    placeholderData: (before) => before,
  })
}

const codeSets: Partial<Record<FilterName, string>> = { schooling: 'schooling', direction: 'listingDirection' }

/** A filter's value in words. */
export function valueWords(
  name: FilterName,
  { value, title }: Pick<FacetValue, 'value' | 'title'>,
  meta: Meta | undefined,
  words: Words,
): string {
  if (title !== null) return title
  if (name === 'kind') return words.say(registerOf(meta, value)?.title ?? ({ zh: value, en: value } satisfies Label))
  if (name === 'pay') return words.t('finding.payFrom', { amount: numberWords(Number(value)) })
  const code = meta?.codeSets[codeSets[name] ?? '']?.values.find((each) => each.code === value)
  return code ? words.sayCode(code) : value
}

/** One condition of the question: what it is called, and the word of the address it stands under. */
export interface Condition {
  readonly key: string
  readonly label: string
  readonly value: string
}

/** What the question is narrowed by, in words and in the order of the filters. */
export function conditionsOf(
  address: Question,
  facets: Facets | undefined,
  meta: Meta | undefined,
  words: Words,
): Condition[] {
  const all = filterNames.flatMap((name): Condition[] => {
    const key = addressOf(name)
    const values = (address[key] ?? '').split(',').filter((value) => value !== '')
    if (values.length === 0) return []
    const said = values.map((value) => {
      // What was chosen step by step stands above the choices, not among them.
      const step = facets?.above[name]?.find(({ id }) => id === value)
      if (step) return step.title
      const one = facets?.facets[name]?.find((each) => each.value === value)
      const isId = value.length === 36
      return one || !isId ? valueWords(name, one ?? { value, title: null }, meta, words) : ''
    })
    return [{ key, label: words.t(filterWords[name]), value: said.filter(Boolean).join(listMark(words)) }]
  })
  const since = address.since
    ? [
        {
          key: 'since',
          label: words.t('finding.since'),
          value: words.t('finding.sinceDay', { day: dateWords(address.since, words.language) }),
        },
      ]
    : []
  return [...all, ...since]
}

const listMark = ({ language }: Words) => (language === 'en' ? ', ' : '、')

export const countWords = ({ total, totalIsCapped }: { total: number; totalIsCapped: boolean }) =>
  totalIsCapped ? `${total}+` : String(total)
