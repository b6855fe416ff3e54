import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Label, Recommendation } from '@zhiqiao/model'
import { request } from '../api/client.ts'

export interface RecommendSetting {
  readonly personalised: boolean
  readonly tags: readonly string[]
  readonly leftOut: readonly string[]
  readonly found: readonly {
    readonly word: string
    readonly kind: 'programme' | 'occupation' | 'skill'
    readonly register: string
    readonly id: string
  }[]
  readonly answers: readonly {
    readonly register: string
    readonly id: string
    readonly verb: string
    readonly title: string
  }[]
  readonly complaints: readonly {
    readonly id: string
    readonly state: string
    readonly about: string
    readonly receivedOn: string
    readonly answer: string | null
  }[]
  readonly formula: readonly {
    readonly name: 'work' | 'research' | 'cooperation'
    readonly criteria: readonly { readonly title: Label; readonly points: number }[]
  }[]
  readonly conditions: readonly Label[]
  readonly effects: readonly {
    readonly verb: string
    readonly title: Label
    readonly itself: number | null
    readonly alike: number
  }[]
  readonly limits: { readonly feedback: number; readonly exposure: number; readonly days: number }
  readonly duties: readonly {
    readonly name: string
    readonly title: Label
    readonly kept: Label
    readonly from: string
    readonly basis: Label & { readonly source: string; readonly article?: string; readonly confirmed: boolean }
  }[]
}

export type Change = Partial<Pick<RecommendSetting, 'personalised' | 'tags' | 'leftOut'>>

const settingKey = ['listing', 'recommend-setting']

export const useSuggested = (register: string, id: string) =>
  useQuery({
    queryKey: ['listing', 'recommend', register, id],
    queryFn: ({ signal }) => request<Recommendation>(`/listing/recommend?for=${register}:${id}`, { signal }),
  })

export const useRecommendSetting = () =>
  useQuery({
    queryKey: settingKey,
    queryFn: ({ signal }) => request<RecommendSetting>('/listing/recommend/setting', { signal }),
  })

/** Changes the settings; lists already drawn are asked for anew. */
export function useChangeSetting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) =>
      request<RecommendSetting>('/listing/recommend/setting', { method: 'PUT', body: change }),
    onSuccess: async (setting) => {
      client.setQueryData(settingKey, setting)
      await client.invalidateQueries({ queryKey: ['listing', 'recommend'] })
    },
  })
}

/** Says what one did with a listing; null takes it back. */
export function useFeedback() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (said: { register: string; id: string; verb: 'seen' | 'saved' | 'dismissed' | null }) =>
      request('/listing/recommend/feedback', { method: 'POST', body: said }),
    // What was merely seen moves nothing while somebody reads.
    onSuccess: async (_, { verb }) => {
      await client.invalidateQueries({ queryKey: settingKey })
      if (verb !== 'seen') await client.invalidateQueries({ queryKey: ['listing', 'recommend'] })
    },
  })
}
