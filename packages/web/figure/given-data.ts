import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label, Lit, RecordOf } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { type FigureAddress, type FigureAnswer, type IndicatorMeta, searchOf, type Why } from './figure-data.ts'

/** A line of the 口径 card as it stood. */
interface CardLine {
  readonly name: string
  readonly nameEn: string
  readonly words: string
  readonly wordsEn: string
}

export interface PublishedValues {
  readonly indicator: string
  readonly division: string
  readonly organisation: string | null
  readonly asOf: string
  readonly from: string
  readonly numerator: string
  readonly denominator: string | null
  readonly territory: string | null
  readonly value: number | null
  readonly numeratorValue: number | null
  readonly denominatorValue: number | null
  readonly rows: number
  readonly definition: string
  readonly card: readonly CardLine[]
  readonly computedAt: string
  readonly occasion: string
  readonly target: string | null
  readonly publication: string | null
  readonly workSummary: string | null
  readonly note: string | null
}

interface OutsideValues {
  readonly asOf: string
  readonly source: string
  readonly value: number | null
  readonly publication: string
  readonly documentNumber: string | null
  readonly issuedOn: string
  readonly explanation: string | null
}

export interface TargetStanding {
  readonly target: string
  readonly metric: string
  readonly document: string
  readonly card: Readonly<Record<'numerator' | 'denominator' | 'territory' | 'from', string | null>>
  readonly value: number
  readonly operator: string
  readonly lit: Lit
  readonly years: readonly {
    readonly year: number
    readonly due: number
    readonly carried: number | null
    readonly reached: number | null
    readonly reachedOn: string | null
    readonly left: number | null
  }[]
  readonly projection: {
    readonly value: number
    readonly on: string
    readonly how: Label
    readonly meets: boolean | null
  } | null
  readonly growth: {
    readonly baseline: number
    readonly baselineOn: string | null
    readonly now: number
    readonly change: number
    readonly unit: 'percentagePoint' | 'percent' | 'amount'
  } | null
}

/** What was given out of a figure, by us and by others, and how the targets stand that it answers. */
export interface FigureBeside {
  readonly published: readonly RecordOf<PublishedValues>[]
  readonly outside: readonly {
    readonly record: RecordOf<OutsideValues>
    readonly ours: { readonly value: number | null; readonly why: Why | null }
    readonly difference: number | null
    readonly percent: number | null
  }[]
  readonly targets: readonly TargetStanding[]
  readonly mayPropose: boolean
}

export type Fate = 'same' | 'changed' | 'gone' | 'added'

export const fateKeys = {
  same: 'figure.fateSame',
  changed: 'figure.fateChanged',
  gone: 'figure.fateGone',
  added: 'figure.fateAdded',
} as const satisfies Record<Fate, string>

export interface ThenAndNow {
  readonly figure: RecordOf<PublishedValues>
  readonly titles: Readonly<Record<string, string>>
  readonly indicator: IndicatorMeta | null
  readonly now: FigureAnswer['computed'] | null
  readonly intact: boolean
  readonly fates: Readonly<Record<Fate, number>>
}

export interface FateRow {
  readonly record: string
  readonly register: string
  readonly fate: Fate
  readonly thenVersion: number | null
  readonly nowVersion: number | null
  readonly thenCounted: string | null
  readonly nowCounted: string | null
  readonly standing: RecordOf | null
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]
}

interface FateRows {
  readonly rows: readonly FateRow[]
  readonly next: number | null
  readonly references: Readonly<Record<string, string>>
}

const besideKey = (name: string) => ['figure-beside', name] as const

export function useBeside(name: string, address: FigureAddress) {
  return useQuery({
    queryKey: [...besideKey(name), address],
    queryFn: ({ signal }) => request<FigureBeside>(`/indicator/${name}/beside${searchOf(address)}`, { signal }),
  })
}

/** Proposes that a figure be published as it stands; a leader signs. */
export function usePropose(name: string, address: FigureAddress) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (note: string) =>
      request<{ id: string }>(`/indicator/${name}/publish${searchOf(address)}`, {
        method: 'POST',
        body: { note: note.trim() === '' ? null : note.trim() },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: besideKey(name) }),
  })
}

export function useThenAndNow(id: string) {
  return useQuery({
    queryKey: ['then-and-now', id],
    queryFn: ({ signal }) => request<ThenAndNow>(`/published-figure/${id}/then-and-now`, { signal }),
  })
}

export function useFateRows(id: string, fate: Fate, enabled: boolean) {
  return useInfiniteQuery({
    enabled,
    queryKey: ['then-and-now', id, fate],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<FateRows>(`/published-figure/${id}/row?fate=${fate}&after=${pageParam}`, { signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
