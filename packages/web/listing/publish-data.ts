import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type {
  EmployerDesk,
  Firing,
  PostGaps,
  Posting,
  PostTemplate,
  PublisherDesk,
  SchoolDesk,
  Suggestions,
} from '@zhiqiao/model'
import { useEffect, useState } from 'react'
import { request } from '../api/client.ts'

/** What the page begins with, as the server says it. */
export interface Desk extends EmployerDesk {
  /** Null where the viewer is no bureau. */
  readonly gaps: PostGaps | null
  readonly templates: readonly PostTemplate[]
}

export const useDesk = () =>
  useQuery({
    queryKey: ['listing', 'desk'],
    queryFn: ({ signal }) => request<Desk>('/listing/desk', { signal }),
  })

/** What is known of the publisher for a kind of listing. */
export const usePublisherDesk = (register: string) =>
  useQuery({
    queryKey: ['listing', 'publisher-desk', register],
    queryFn: ({ signal }) => request<PublisherDesk>(`/listing/publisher-desk/${register}`, { signal }),
  })

export const useSchoolDesk = () =>
  useQuery({
    queryKey: ['listing', 'school-desk'],
    queryFn: ({ signal }) => request<SchoolDesk>('/listing/school-desk', { signal }),
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
      request<{ findings: Firing[] }>('/listing/check', { method: 'POST', body: { register, values }, signal }),
  })

export const useSuggestions = (text: string) =>
  useQuery({
    queryKey: ['listing', 'link', text],
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<Suggestions>('/listing/link', { method: 'POST', body: { text: text.slice(0, 20_000) }, signal }),
  })
