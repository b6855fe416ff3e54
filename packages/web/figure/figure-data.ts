import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Label, RecordOf, Setting } from '@zhiqiao/model'
import { useMemo } from 'react'
import { request } from '../api/client.ts'

/** Why there is no number, as the server says it. */
export type Why = 'noRows' | 'zeroDenominator' | 'unknown' | 'suppressed'

export interface Cell {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rows: number
  readonly unknown: number
  readonly why: Why | null
}

export interface Basis extends Label {
  readonly source: string
  readonly article?: string
  readonly confirmed: boolean
}

interface Named {
  readonly name: string
  readonly title: Label
}

export interface IndicatorMeta {
  readonly name: string
  readonly title: Label
  readonly help: Label
  readonly unit: Label
  readonly subject: string
  readonly as: string
  readonly percent: boolean
  readonly period: string
  readonly counts: Named
  readonly by: readonly Named[]
  readonly least: string | null
  readonly numerator: Readonly<Record<string, Label>>
  readonly denominator: Readonly<Record<string, Label>> | null
  readonly territories: Readonly<Record<string, Label>> | null
  readonly reads: readonly Named[]
  readonly basis: readonly Basis[]
  readonly caveats: readonly Label[]
  readonly breaks: readonly { readonly on: string; readonly why: Label }[]
}

export interface FigureAnswer {
  readonly indicator: IndicatorMeta
  readonly place: { readonly id: string; readonly name: string; readonly path: string }
  readonly by: string
  readonly computed: Cell & {
    readonly definition: string
    readonly computedAt: string
    readonly on: string
    readonly from: string
    readonly asRecordedOn: string | null
    readonly eyes: 'all' | 'viewer'
    readonly numeratorName: string
    readonly denominatorName: string | null
    readonly territoryName: string | null
    readonly settings: readonly Setting[]
    readonly cells: readonly (Cell & { readonly id: string | null; readonly title: string })[]
  }
  /** The same day of the years before, oldest first; empty while they are being fetched. */
  readonly course: readonly (Pick<Cell, 'value' | 'numerator' | 'denominator' | 'why'> & { readonly on: string })[]
  readonly targets: readonly {
    readonly target: string
    readonly bindingState: string | null
    readonly document: string
    readonly documentTitle: string
    readonly metric: string
    readonly operator: string
    readonly value: number
    readonly valueMax: number | null
    readonly unit: string
    readonly byDate: string | null
    readonly sentence: string | null
  }[]
}

export interface LineageAnswer {
  readonly register: string
  readonly rows: readonly {
    readonly id: string
    readonly register: string
    readonly numerator: boolean | number | null
    readonly record: RecordOf
  }[]
  readonly next: number | null
  readonly total: number
  /** How many of them may be opened; null: too many to tell with the first of them. */
  readonly seen: number | null
  readonly references: Readonly<Record<string, string>>
}

/** What of the question stands in the address. */
export type FigureAddress = Readonly<Record<string, string>>

export const searchOf = (address: FigureAddress, more: Record<string, string> = {}) => {
  const all = Object.entries({ ...address, ...more }).filter(([, value]) => value !== '')
  return all.length === 0 ? '' : `?${new URLSearchParams(all).toString()}`
}

const noCourse: FigureAnswer['course'] = []

/** One figure with all it is read with: the number first, the years before as soon as they are there. */
export function useFigure(name: string, address: FigureAddress, enabled = true, withYears = true) {
  const figure = useQuery({
    enabled,
    queryKey: ['figure', name, address],
    queryFn: ({ signal }) =>
      request<Omit<FigureAnswer, 'course'>>(`/indicator/${name}${searchOf(address)}`, { signal }),
    placeholderData: keepPreviousData,
  })
  const years = useQuery({
    enabled: enabled && withYears && figure.isSuccess && !figure.isPlaceholderData,
    queryKey: ['figure-course', name, address],
    queryFn: ({ signal }) =>
      request<Pick<FigureAnswer, 'course'>>(`/indicator/${name}/course${searchOf(address)}`, { signal }),
  })
  const course = years.data?.course ?? noCourse
  const data = useMemo(() => figure.data && { ...figure.data, course }, [figure.data, course])
  // What is read aloud is read once, with last year in it.
  return { ...figure, data, isFetching: figure.isFetching || years.isFetching }
}

/** How many of the records behind a figure this viewer may open, where they are too many to tell at once. */
export function useOpenable(name: string, address: FigureAddress, enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: ['openable', name, address],
    queryFn: ({ signal }) =>
      request<{ seen: number }>(`/indicator/${name}/rows/openable${searchOf(address)}`, { signal }),
  })
}

/** The records behind a figure, page by page. */
export function useLineage(name: string, address: FigureAddress) {
  return useInfiniteQuery({
    queryKey: ['lineage', name, address],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<LineageAnswer>(`/indicator/${name}/rows${searchOf(address, { after: String(pageParam) })}`, { signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** Every indicator there is. */
export function useIndicators() {
  return useQuery({
    queryKey: ['indicators'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request<{ indicators: readonly IndicatorMeta[] }>('/indicator', { signal }),
  })
}
