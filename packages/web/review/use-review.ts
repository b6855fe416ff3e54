import type { RecordOf } from '@zhiqiao/model'
import { kebabCase } from '@zhiqiao/model'
import { useCallback, useState } from 'react'
import { asProblem, request } from '../api/client.ts'
import type { RecordResponse } from '../api/query.ts'
import type { Entry, EntryKind, TaskValues } from '../plan/plan-data.ts'
import { entriesOf, isOpen, usePlanCache } from '../plan/plan-data.ts'
import { useSteps } from './use-steps.ts'

/** Two people changed the same entry: what I wanted, and how it is now. */
export interface Conflict {
  readonly register: string
  readonly base: Readonly<Record<string, unknown>>
  readonly mine: Readonly<Record<string, unknown>>
  readonly theirs: RecordOf
}

type Values = Record<string, unknown>

/** The entry as somebody else has just left it, when that is why a change was refused. */
function theirsOf(error: unknown): RecordOf | undefined {
  const refused = asProblem(error)
  return refused.code === 'conflict' ? (refused.details.theirs as RecordOf | undefined) : undefined
}

const asRecord = (entry: Entry): RecordOf => entry.record as unknown as RecordOf

/** The steps of a review: each is saved at once, shown at once, and can be taken back. */
export function useReview(document: string) {
  const cache = usePlanCache(document)
  const { remember, takeLast, undoable } = useSteps()
  const [problem, setProblem] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [busy, setBusy] = useState(0)

  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy((count) => count + 1)
    setProblem(null)
    try {
      return await work()
    } catch (error) {
      setProblem(error)
      return undefined
    } finally {
      setBusy((count) => count - 1)
    }
  }, [])

  const now = useCallback(
    (id: string): Entry | undefined => {
      const view = cache.read()
      return view && entriesOf(view).find(({ record }) => record.id === id)
    },
    [cache],
  )

  const patch = useCallback(
    async (register: string, id: string, version: number, values: Values, reason?: string) => {
      const answer = await request<RecordResponse>(`/${kebabCase(register)}/${id}`, {
        method: 'PATCH',
        body: { version, values, ...(reason ? { reason } : {}) },
      })
      cache.put(register, answer.record, answer.titles)
      return answer.record
    },
    [cache],
  )

  /** Back to these values, from whatever version stands now. */
  const restore = useCallback(
    async (kind: EntryKind, id: string, values: Values) => {
      const entry = now(id)
      if (entry) await patch(kind, id, entry.record.version, values)
    },
    [now, patch],
  )

  const change = useCallback(
    async (entry: Entry, values: Values, options: { reason?: string; version?: number } = {}): Promise<boolean> => {
      const record = asRecord(entry)
      const before = Object.fromEntries(Object.keys(values).map((name) => [name, record.values[name] ?? null]))
      // Shown at once: the next entry is already being read while this one is saved.
      cache.put(entry.kind, { ...record, values: { ...record.values, ...values } })
      const saved = await attempt(async () => {
        try {
          return await patch(entry.kind, record.id, options.version ?? record.version, values, options.reason)
        } catch (error) {
          cache.put(entry.kind, record)
          const theirs = theirsOf(error)
          if (!theirs) throw error
          setConflict({
            register: entry.kind,
            base: record.values,
            mine: values,
            theirs,
          })
          return undefined
        }
      })
      if (!saved) return false
      remember({ back: () => restore(entry.kind, record.id, before), entry: record.id })
      return true
    },
    [attempt, cache, patch, remember, restore],
  )

  const confirmRepair = useCallback(
    async (entry: Extract<Entry, { kind: 'repair' }>, repaired?: string): Promise<boolean> => {
      const { record } = entry
      const values = {
        confirmed: true,
        reviewState: repaired === undefined ? 'accepted' : 'edited',
        ...(repaired === undefined ? {} : { repaired }),
      }
      const answer = await attempt(() =>
        request<{ result: RecordOf }>(`/plan/${document}/confirm-repair`, {
          method: 'POST',
          body: { repair: record.id, version: record.version, ...(repaired === undefined ? {} : { repaired }) },
        }).catch((error: unknown) => {
          const theirs = theirsOf(error)
          if (!theirs) throw error
          setConflict({ register: 'repair', base: asRecord(entry).values, mine: values, theirs })
          return undefined
        }),
      )
      if (!answer) return false
      cache.put('repair', answer.result)
      const before = { confirmed: false, reviewState: record.values.reviewState, repaired: record.values.repaired }
      remember({ back: () => restore('repair', record.id, before), entry: record.id })
      return true
    },
    [attempt, cache, document, remember, restore],
  )

  const withdraw = useCallback(
    async (kind: EntryKind, id: string) => {
      const entry = now(id)
      if (!entry) return
      const answer = await request<RecordResponse | RecordOf>(`/${kebabCase(kind)}/${id}`, {
        method: 'DELETE',
        body: { version: entry.record.version, reason: '撤回上一步' },
      })
      const record = 'record' in answer ? answer.record : answer
      cache.put(kind, { ...record, withdrawnAt: record.withdrawnAt ?? new Date().toISOString() })
    },
    [cache, now],
  )

  const add = useCallback(
    async (kind: EntryKind, values: Values): Promise<string | undefined> => {
      const answer = await attempt(() =>
        request<RecordResponse>(`/${kebabCase(kind)}`, {
          method: 'POST',
          body: { values: { document, ...values, reviewState: 'added' } },
        }),
      )
      if (!answer) return undefined
      cache.put(kind, answer.record, answer.titles)
      const { id } = answer.record
      remember({ back: () => withdraw(kind, id), entry: id })
      return id
    },
    [attempt, cache, document, remember, withdraw],
  )

  const acceptAll = useCallback(
    async (kind: Exclude<EntryKind, 'repair'>): Promise<number | undefined> => {
      const view = cache.read()
      const open = view ? entriesOf(view).filter((entry) => entry.kind === kind && isOpen(entry)) : []
      const answer = await attempt(() =>
        request<{ result: number }>(`/plan/${document}/accept-all`, { method: 'POST', body: { kind } }),
      )
      if (!answer) return undefined
      await cache.refetch()
      const back = async () => {
        for (const { record } of open) await restore(kind, record.id, { reviewState: 'proposed' })
      }
      if (open[0]) remember({ back, entry: open[0].record.id })
      return answer.result
    },
    [attempt, cache, document, remember, restore],
  )

  const merge = useCallback(
    async (tasks: readonly RecordOf<TaskValues>[]): Promise<string | undefined> => {
      const moved = (cache.read()?.targets ?? []).filter(({ values }) =>
        tasks.slice(1).some(({ id }) => id === values.task),
      )
      const answer = await attempt(() =>
        request<{ result: RecordOf }>(`/plan/${document}/merge`, {
          method: 'POST',
          body: { tasks: tasks.map(({ id }) => id) },
        }),
      )
      if (!answer) return undefined
      await cache.refetch()
      const [first, ...others] = tasks
      const back = async () => {
        const { start, end, leadAsWritten, responsibleAsWritten, leadBodies, responsibleBodies, reviewState } =
          first!.values
        await restore('task', first!.id, {
          start,
          end,
          leadAsWritten,
          responsibleAsWritten,
          leadBodies,
          responsibleBodies,
          reviewState,
        })
        for (const other of others) {
          const { closeOutText: _t, closeOutEvidence: _e, closedOn: _o, readAs: _r, ...rest } = other.values
          const {
            closeOutBy: _b,
            continues: _c,
            ...values
          } = rest as typeof rest & { closeOutBy?: unknown; continues?: unknown }
          const made = await request<RecordResponse>('/task', { method: 'POST', body: { values } })
          for (const target of moved)
            if (target.values.task === other.id) await restore('target', target.id, { task: made.record.id })
        }
        // What names mean is not ours to write: the tasks made anew have theirs read again.
        await request(`/plan/${document}/match`, { method: 'POST', body: {} })
        await cache.refetch()
      }
      remember({ back, entry: first!.id })
      return answer.result.id
    },
    [attempt, cache, document, remember, restore],
  )

  const split = useCallback(
    async (task: RecordOf<TaskValues>, at: number, title: string): Promise<string | undefined> => {
      const answer = await attempt(() =>
        request<{ result: RecordOf }>(`/plan/${document}/split`, {
          method: 'POST',
          body: { task: task.id, version: task.version, at, title },
        }),
      )
      if (!answer) return undefined
      await cache.refetch()
      const { id } = answer.result
      const { end, reviewState } = task.values
      const back = async () => {
        await withdraw('task', id)
        await restore('task', task.id, { end, reviewState })
      }
      remember({ back, entry: task.id })
      return id
    },
    [attempt, cache, document, remember, restore, withdraw],
  )

  const undo = useCallback(async (): Promise<string | undefined> => {
    const step = takeLast()
    if (!step) return undefined
    const done = await attempt(async () => {
      await step.back()
      return true
    })
    return done ? step.entry : undefined
  }, [attempt, takeLast])

  const settle = useCallback(
    async (changes: Values) => {
      if (!conflict) return
      const { theirs, register } = conflict
      cache.put(register, theirs)
      setConflict(null)
      if (Object.keys(changes).length > 0) await attempt(() => patch(register, theirs.id, theirs.version, changes))
    },
    [attempt, cache, conflict, patch],
  )

  const leaveConflict = useCallback(() => {
    if (conflict) cache.put(conflict.register, conflict.theirs)
    setConflict(null)
  }, [cache, conflict])

  return {
    change,
    confirmRepair,
    add,
    acceptAll,
    merge,
    split,
    undo,
    undoable,
    problem,
    clearProblem: () => setProblem(null),
    conflict,
    settle,
    leaveConflict,
    saving: busy > 0,
  }
}

export type Review = ReturnType<typeof useReview>
