import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Label, RecordOf } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { Meta } from '../api/meta.ts'
import { registerOf } from '../api/query.ts'
import type { WordKey, Words } from '../language/use-words.ts'

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

const known = new Set<string>([...filterNames.map(addressOf), 'text', 'since', 'sort', 'from'])

/** What of the address is the question, as the server takes it. */
export function questionOf(address: Question): string {
  const asked = Object.entries(address).filter(([name, value]) => known.has(name) && value !== '')
  return new URLSearchParams(asked).toString()
}

export function useFound(address: Question) {
  const question = questionOf(address)
  return useInfiniteQuery({
    queryKey: ['listing', 'search', question],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      request<Answer>(`/listing/search?${question}${pageParam === '' ? '' : `&after=${pageParam}`}`, { signal }),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  })
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
  { value, title }: FacetValue,
  meta: Meta | undefined,
  words: Words,
): string {
  if (title !== null) return title
  if (name === 'kind') return words.say(registerOf(meta, value)?.title ?? ({ zh: value, en: value } satisfies Label))
  if (name === 'pay') return words.t('finding.payFrom', { amount: value })
  const code = meta?.codeSets[codeSets[name] ?? '']?.values.find((each) => each.code === value)
  return code ? words.sayCode(code) : value
}

export const countWords = ({ total, totalIsCapped }: { total: number; totalIsCapped: boolean }) =>
  totalIsCapped ? `${total}+` : String(total)
