import { QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AccessEntry, HistoryEntry, Page, RecordOf } from '@zhiqiao/model'
import { kebabCase, Problem } from '@zhiqiao/model'
import { request } from './client.ts'
import type { Meta, RegisterMeta } from './meta.ts'

/** What the server sends for one record. */
export interface RecordResponse {
  readonly record: RecordOf
  readonly titles: Readonly<Record<string, string>>
  readonly permitted: { readonly change: boolean; readonly withdraw: boolean; readonly acts: readonly string[] }
  /** What an act handed over; shown once and kept nowhere. */
  readonly handedOver?: string
}

/** A record's life with the titles of all it has referred to. */
export interface History {
  readonly entries: readonly HistoryEntry[]
  readonly titles: Readonly<Record<string, string>>
}

/** A list's question as the address holds it: `{ state: 'issued', 'deadline.to': '2026-12-31', sort: '-deadline' }`. */
export type ListAddress = Readonly<Record<string, string>>

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Off the network a question fails at once and says so, instead of waiting in silence.
      networkMode: 'always',
      // A refusal will be the same next time; only a lost connection or a tired server is asked again.
      retry: (count, error) => count < 2 && !(error instanceof Problem && error.status > 0 && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
})

export const recordKey = (register: string, id: string) => ['record', register, id] as const
export const listKey = (register: string) => ['list', register] as const

const searchOf = (query: ListAddress): string => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return search === '' ? '' : `?${search}`
}

/** The address of a list's export in the given format, with the filters of the list; `gb18030`: CSV for older software. */
export function exportAddress(register: string, query: ListAddress, format: 'xlsx' | 'csv' | 'gb18030'): string {
  const path = `/api/v1/${kebabCase(register)}`
  return format === 'gb18030'
    ? `${path}.csv${searchOf({ ...query, encoding: format })}`
    : `${path}.${format}${searchOf(query)}`
}

/** Names why a register's personal values are looked at; lists and records are then asked for anew. */
export function useNamePurpose(register: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (purpose: string) =>
      request<null>(`/${kebabCase(register)}/purpose`, { method: 'PUT', body: { purpose }, quiet: true }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['session'] })
      await client.invalidateQueries({ queryKey: listKey(register) })
      await client.invalidateQueries({ queryKey: ['record', register] })
    },
  })
}

/** The jurisdiction this installation serves: the division above which there is none. */
export function useRegion(): string | null {
  const { data: meta } = useMeta()
  const known = meta?.registers.some(({ name }) => name === 'division') ?? false
  const { data } = useQuery({
    queryKey: ['region'],
    enabled: known,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request<Page>('/division?parent.empty=true&limit=1', { signal }),
  })
  const name = data?.rows[0]?.values.name
  return typeof name === 'string' ? name : null
}

/** The registers and code sets the viewer may see. */
export function useMeta() {
  return useQuery({
    queryKey: ['meta'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request<Meta>('/meta', { signal }),
  })
}

/** The registers in which there is something for the viewer; everything while it is not yet known. */
export function useRegistersInUse(): ReadonlySet<string> | null {
  const { data } = useQuery({
    queryKey: ['register-use'],
    staleTime: 60_000,
    queryFn: ({ signal }) => request<{ used: readonly string[] }>('/register-use', { signal, quiet: true }),
  })
  return data ? new Set(data.used) : null
}

/** One register by its name (`policyDocument`) or its address (`policy-document`). */
export function registerOf(meta: Meta | undefined, name: string): RegisterMeta | undefined {
  return meta?.registers.find((register) => register.name === name || kebabCase(register.name) === name)
}

export function useRecord(register: string, id: string | undefined) {
  return useQuery({
    queryKey: recordKey(register, id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => request<RecordResponse>(`/${kebabCase(register)}/${id}`, { signal }),
  })
}

/** Who looked at the record; told to the person concerned and to those who keep it. */
export function useAccess(register: string, id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...recordKey(register, id), 'access'],
    queryFn: ({ signal }) => request<AccessEntry[]>(`/${kebabCase(register)}/${id}/access`, { signal }),
    enabled,
    retry: false,
  })
}

export interface OwnRecord {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly changedAt: string
}

/** The records that are about the person signed in. */
export function useOwnRecords() {
  return useQuery({
    queryKey: ['own-record'],
    queryFn: ({ signal }) => request<OwnRecord[]>('/own-record', { signal }),
  })
}

export function useHistory(register: string, id: string) {
  return useQuery({
    queryKey: [...recordKey(register, id), 'history'],
    queryFn: ({ signal }) => request<History>(`/${kebabCase(register)}/${id}/history`, { signal }),
  })
}

/** A list page by page; `fetchNextPage` continues after the last row shown. */
export function useList(
  register: string,
  query: ListAddress = {},
  options: { enabled?: boolean; limit?: number } = {},
) {
  const limit = options.limit ?? 50
  return useInfiniteQuery({
    queryKey: [...listKey(register), query, limit],
    enabled: options.enabled ?? true,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const search = searchOf({ ...query, limit: String(limit), after: pageParam })
      return request<Page>(`/${kebabCase(register)}${search}`, { signal })
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
}

/** The writes on one register; each leaves lists and records fresh. */
export function useWrites(register: string) {
  const client = useQueryClient()
  const path = `/${kebabCase(register)}`
  const settle = async (answer: RecordResponse | RecordOf) => {
    const id = 'record' in answer ? answer.record.id : answer.id
    // An act may touch other registers too, so every list is asked again when it is next looked at.
    await Promise.all([
      client.invalidateQueries({ queryKey: recordKey(register, id) }),
      client.invalidateQueries({ queryKey: ['list'] }),
      client.invalidateQueries({ queryKey: ['record'], refetchType: 'none' }),
    ])
  }
  return {
    create: useMutation({
      mutationFn: (body: { values: Record<string, unknown>; reason?: string }) =>
        request<RecordResponse>(path, { method: 'POST', body }),
      onSuccess: settle,
    }),
    change: useMutation({
      mutationFn: ({
        id,
        ...body
      }: {
        id: string
        version: number
        values: Record<string, unknown>
        reason?: string
      }) => request<RecordResponse>(`${path}/${id}`, { method: 'PATCH', body }),
      onSuccess: settle,
    }),
    withdraw: useMutation({
      mutationFn: ({ id, ...body }: { id: string; version: number; reason: string }) =>
        request<RecordResponse>(`${path}/${id}`, { method: 'DELETE', body }),
      onSuccess: settle,
    }),
    perform: useMutation({
      mutationFn: ({
        id,
        act,
        ...body
      }: {
        id: string
        act: string
        version: number
        input: Record<string, unknown>
        reason?: string
      }) => request<RecordResponse>(`${path}/${id}/act/${act}`, { method: 'POST', body }),
      onSuccess: settle,
    }),
  }
}
