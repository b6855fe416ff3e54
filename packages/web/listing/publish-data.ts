import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { Label } from '@zhiqiao/model'
import { useEffect, useState } from 'react'
import { request } from '../api/client.ts'

export interface Offer {
  readonly programme: string
  readonly schools: readonly string[]
  readonly available: number
  readonly interns: number
  readonly from: string
  readonly related: boolean
  readonly listing: string | null
}

export interface PostTemplate {
  readonly name: string
  readonly duties: string
  readonly requirements: string
  readonly schooling?: string
  readonly skills: readonly string[]
}

/** What the region has for a body before it publishes, as the server says it. */
export interface Desk {
  readonly body: {
    readonly id: string
    readonly title: string
    readonly division: string | null
    readonly divisionTitle: string
  }
  readonly offers: readonly Offer[]
  readonly entitlements: readonly {
    readonly name: string
    readonly title: Label
    readonly help: Label
    readonly basis: readonly (Label & { readonly source: string; readonly confirmed: boolean })[]
  }[]
  readonly contacts: readonly { readonly body: string; readonly section: string | null; readonly phone: string }[]
  readonly suggestedPosts: number | null
  /** Whom to ask in the body, as last published; null where nothing is known. */
  readonly reach: { readonly contact: string; readonly contactPhone: string } | null
  readonly earlier: readonly {
    readonly id: string
    readonly name: string
    readonly validFrom: string
    readonly state: string | null
  }[]
  readonly gaps: readonly {
    readonly enterprise: string
    readonly title: string
    readonly staff: number
    readonly suggested: number
    readonly offered: number
  }[]
  readonly templates: readonly PostTemplate[]
}

export interface Read {
  readonly value: unknown
  readonly words: string
  readonly start: number
  readonly end: number
  readonly confidence: number
}

export interface Posting {
  readonly fields: Readonly<Record<string, Read>>
  readonly unread: readonly Read[]
}

export interface Suggestion {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly confidence: number
}

export type Suggestions = Readonly<Record<'programmes' | 'occupation' | 'chain' | 'skills', readonly Suggestion[]>>

/** One place a rule objects to. */
export interface Finding {
  readonly check: string
  readonly title: Label
  readonly help: Label
  readonly basis: string
  readonly place: string
  readonly placeTitle: Label
  readonly words: string
  readonly excerpt: string
}

export const useDesk = () =>
  useQuery({
    queryKey: ['listing', 'desk'],
    queryFn: ({ signal }) => request<Desk>('/listing/desk', { signal }),
  })

export const useReading = () =>
  useMutation({
    mutationFn: (text: string) =>
      request<{ postings: Posting[]; titles: Record<string, string> }>('/listing/read', {
        method: 'POST',
        body: { text },
      }),
  })

/** A value that has been left alone for a while. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs)
    return () => clearTimeout(timer)
  }, [value, afterMs])
  return settled
}

/** What the rules would say of the values now. */
export const useFindings = (register: string, values: Readonly<Record<string, unknown>>) =>
  useQuery({
    queryKey: ['listing', 'check', register, values],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<{ findings: Finding[] }>('/listing/check', { method: 'POST', body: { register, values }, signal }),
  })

export const useSuggestions = (text: string) =>
  useQuery({
    queryKey: ['listing', 'link', text],
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Suggestions>('/listing/link', { method: 'POST', body: { text: text.slice(0, 20_000) }, signal }),
  })
