import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { WrittenBody } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { usePlanCache } from '../plan/plan-data.ts'

export const writtenBodiesKey = (document: string) => ['plan', document, 'bodies'] as const

/** Every body name of the document and what it is read as. */
export function useWrittenBodies(document: string) {
  return useQuery({
    queryKey: writtenBodiesKey(document),
    queryFn: async ({ signal }) =>
      (await request<{ bodies: WrittenBody[] }>(`/plan/${document}/bodies`, { signal })).bodies,
  })
}

/** What a name is to mean: everywhere in the document, or in one task. */
export interface Meaning {
  readonly written: string
  readonly bodies: readonly string[]
  readonly task?: string
}

/** Has the names of a document read again, or one of them as these bodies; what is shown follows. */
export function useMatch(document: string): (meaning?: Meaning) => Promise<void> {
  const client = useQueryClient()
  const cache = usePlanCache(document)
  return async (meaning) => {
    await request(`/plan/${document}/match`, { method: 'POST', body: meaning ? { meaning } : {} })
    await Promise.all([cache.refetch(), client.invalidateQueries({ queryKey: writtenBodiesKey(document) })])
  }
}
