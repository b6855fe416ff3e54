import type { RecordOf } from '@zhiqiao/model'
import { kebabCase, Problem } from '@zhiqiao/model'
import { useEffect, useRef, useState } from 'react'
import { request } from '../api/client.ts'
import type { RecordResponse } from '../api/query.ts'
import { usePlanCache } from './plan-data.ts'

/** A change somebody made, as the page hears of it. */
export interface Heard {
  readonly register: string
  readonly id: string
  readonly version: number
  readonly by: string | null
}

/** More changes at once than this are read as a whole. */
const manyAtOnce = 6
const gatherMs = 250

/**
 * Keeps an open plan in step with what others do: single entries are replaced where they stand, many at once or a gap
 * ask for the whole again. Returns the last change that was not ours.
 */
export function usePlanEvents(document: string, mine: string | undefined): Heard | null {
  const cache = usePlanCache(document)
  const [last, setLast] = useState<Heard | null>(null)
  const own = useRef(mine)
  own.current = mine
  useEffect(() => {
    const waiting = new Map<string, Heard>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const known = ({ id, version }: Heard) => {
      const view = cache.read()
      if (!view) return true
      const records: readonly RecordOf[] = [
        view.document as unknown as RecordOf,
        ...(Object.values(view).filter(Array.isArray).flat() as RecordOf[]),
      ]
      return (records.find((record) => record.id === id)?.version ?? 0) >= version
    }
    const take = async () => {
      const news = [...waiting.values()].filter((heard) => !known(heard))
      waiting.clear()
      const others = news.filter(({ by }) => by !== own.current)
      if (others.length > 0) setLast(others[others.length - 1]!)
      if (news.length > manyAtOnce) return void cache.refetch()
      for (const { register, id } of news) {
        try {
          const { record, titles } = await request<RecordResponse>(`/${kebabCase(register)}/${id}`)
          cache.put(register, record, titles)
        } catch (error) {
          // Withdrawn meanwhile, or no longer ours to see: only the whole tells.
          if (error instanceof Problem) void cache.refetch()
        }
      }
    }
    const source = new EventSource(`/api/v1/plan/${document}/events`)
    source.addEventListener('change', (event) => {
      const heard = JSON.parse((event as MessageEvent<string>).data) as Heard | null
      if (heard === null) return void cache.refetch()
      waiting.set(heard.id, heard)
      clearTimeout(timer)
      timer = setTimeout(() => void take(), gatherMs)
    })
    source.addEventListener('gap', () => void cache.refetch())
    let lost = false
    source.addEventListener('error', () => {
      lost = true
    })
    source.addEventListener('open', () => {
      // What happened while the line was down is not told again.
      if (lost) void cache.refetch()
      lost = false
    })
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [document, cache])
  return last
}
