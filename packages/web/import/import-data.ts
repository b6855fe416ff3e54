import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Label, RecordOf } from '@zhiqiao/model'
import { useEffect, useRef } from 'react'
import { request } from '../api/client.ts'
import { listKey, queryClient, type RecordResponse } from '../api/query.ts'
import type { WordKey } from '../language/use-words.ts'

/** What a row of the files will do. */
export type Action = 'add' | 'change' | 'keep' | 'refuse'
export const actions = ['change', 'add', 'refuse', 'keep'] as const satisfies readonly Action[]

export const actionWords = {
  add: 'import.add',
  change: 'import.change',
  keep: 'import.keep',
  refuse: 'import.refuse',
} as const satisfies Record<Action, WordKey>

export interface SheetColumn {
  /** Counted from 1. */
  readonly column: number
  readonly heading: string
  /** `id` for the record's own number. */
  readonly field: string | null
  readonly how: 'label' | 'map' | 'hand' | 'beside' | 'none'
  readonly note?: Label
  readonly samples: readonly string[]
}

export interface Sheet {
  readonly number: number
  readonly file: string
  readonly name: string
  readonly headingRow: number | null
  readonly columns: readonly SheetColumn[]
  readonly organisation: string | null
  readonly rows: number
  readonly notes: readonly Label[]
}

export interface SheetByHand {
  readonly headingRow?: number
  readonly columns?: Readonly<Record<string, string | null>>
}

/** A word of the other system, and the code it means here. */
export interface MappedWord {
  readonly field: string
  readonly written: string
  readonly meant: string
}

/** An import as its page shows it. */
export interface ImportView extends RecordResponse {
  readonly sheets: readonly Sheet[]
  readonly counts: Readonly<Record<string, Readonly<Record<Action, number>>>>
  readonly byHand: Readonly<Record<string, SheetByHand>>
  /** What words of the files were said to mean at the last reading. */
  readonly words: readonly MappedWord[]
  /** Words no code set knows, for which rows are refused. */
  readonly unknownWords: readonly { readonly field: string; readonly written: string; readonly rows: number }[]
  readonly progress: {
    readonly step: string
    readonly waiting: boolean
    readonly done: number
    readonly total: number | null
  } | null
}

export interface Issue extends Label {
  readonly column: number | null
  readonly field: string | null
  readonly code: string
}

export interface PreviewRow {
  readonly number: number
  readonly sheet: number
  readonly row: number
  readonly record: string | null
  readonly values: Readonly<Record<string, unknown>>
  readonly given: readonly unknown[] | null
  readonly problems: readonly Issue[]
  /** The largest change of a number as a share of what it was. */
  readonly shift: number | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly lastYear: Readonly<Record<string, unknown>> | null
}

interface PreviewPage {
  readonly rows: readonly PreviewRow[]
  readonly titles: Readonly<Record<string, string>>
}

/** States in which the server is at work on an import. */
export const underWay: ReadonlySet<string | null> = new Set(['reading', 'writing', 'undoing'])

const importKey = (id: string) => ['import', 'batch', id] as const

/** An import, looked at again and again while the server is at work on it. */
export function useImport(id: string) {
  const answer = useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => request<ImportView>(`/import/batch/${id}`, { signal }),
    refetchInterval: ({ state: { data } }) => (data && underWay.has(data.record.state) ? 700 : false),
    refetchIntervalInBackground: true,
  })
  const state = answer.data?.record.state
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) {
      // What was written or taken back stands in lists that are kept in memory.
      void queryClient.invalidateQueries({ queryKey: ['list'] })
      void queryClient.invalidateQueries({ queryKey: ['record'] })
      void queryClient.invalidateQueries({ queryKey: [...importKey(id), 'rows'] })
    }
    before.current = state
  }, [state, id])
  return answer
}

export const refreshImport = (id: string) => queryClient.invalidateQueries({ queryKey: importKey(id) })

const rowsAtOnce = 50

/** The rows of one kind, some at a time: those whose numbers moved most come first. */
export function usePreviewRows(id: string, action: Action, version: number) {
  return useInfiniteQuery({
    queryKey: [...importKey(id), 'rows', action, version],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<PreviewPage>(`/import/batch/${id}/rows?action=${action}&offset=${pageParam}&limit=${rowsAtOnce}`, {
        signal,
      }),
    getNextPageParam: (page, all) => (page.rows.length < rowsAtOnce ? undefined : all.length * rowsAtOnce),
  })
}

/** The imports into a register that this person has seen last. */
export function usePastImports(register: string) {
  return useQuery<readonly RecordOf[]>({
    queryKey: [...listKey('importBatch'), 'of', register],
    refetchInterval: ({ state: { data } }) => (data?.some(({ state }) => underWay.has(state)) ? 2000 : false),
    queryFn: async ({ signal }) =>
      (
        await request<{ rows: readonly RecordOf[] }>(`/import-batch?register=${register}&limit=8`, {
          signal,
        })
      ).rows,
  })
}

export interface ImportMapColumn {
  readonly heading: string
  readonly field: string | null
}

/** The saved ways of reading other systems' lists for a register. */
export function useImportMaps(register: string) {
  return useQuery({
    queryKey: [...listKey('importMap'), 'of', register],
    queryFn: async ({ signal }) =>
      (await request<{ rows: readonly RecordOf[] }>(`/import-map?register=${register}&limit=200`, { signal })).rows,
  })
}
