import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MatchPairing, Recommendation, RecommendSetting } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { WordKey } from '../language/use-words.ts'

export type Change = Partial<Pick<RecommendSetting, 'personalised' | 'tags' | 'leftOut'>>

const settingKey = ['listing', 'recommend-setting']

/** @param each how many of each kind are shown; all that were found when left out */
export const useSuggested = (register: string, id: string, each?: number) =>
  useQuery({
    queryKey: ['listing', 'recommend', register, id, each ?? null],
    queryFn: ({ signal }) =>
      request<Recommendation>(`/listing/recommend?for=${register}:${id}${each ? `&each=${each}` : ''}`, { signal }),
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

/** What the two sides of a suggestion are to each other. */
export const pairingWords: Readonly<Record<MatchPairing, WordKey>> = {
  work: 'matching.of.work',
  internship: 'matching.of.internship',
  learning: 'matching.of.learning',
  research: 'matching.of.research',
  cooperation: 'matching.of.cooperation',
}

/** Of people and posts whoever looks for work is shown the posts. */
export const offerWords = (pairing: MatchPairing) => (pairing === 'work' ? 'matching.posts' : pairingWords[pairing])
