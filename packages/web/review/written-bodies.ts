import { useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'

/** A body as the document writes it, with the organisation that name is read as. */
export interface WrittenBody {
  readonly written: string
  readonly body: string | null
  readonly title: string | null
  readonly kind: string | null
  readonly members: readonly string[]
  readonly tasks: number
}

export const writtenBodiesKey = (document: string) => ['plan', document, 'bodies'] as const

/** Every body name of the document and what it is read as. */
export function useWrittenBodies(document: string) {
  return useQuery({
    queryKey: writtenBodiesKey(document),
    queryFn: async ({ signal }) =>
      (await request<{ bodies: WrittenBody[] }>(`/plan/${document}/bodies`, { signal })).bodies,
  })
}
