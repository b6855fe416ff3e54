import { useEffect, useMemo, useRef, useState } from 'react'
import type { FieldMeta } from '../../api/meta.ts'
import { useSession } from '../../api/session.ts'
import { forgetDraft, keepDraft, readDraft } from './draft.ts'

/** What is being typed into a record, with what was restored from an earlier visit. */
export interface RecordDraft {
  /** The values as they stand in the form. */
  readonly values: Readonly<Record<string, unknown>>
  /** Only what differs from the record: what a change sends. */
  readonly changed: Readonly<Record<string, unknown>>
  /** When restored typing was last touched; null when nothing was restored. */
  readonly restored: string | null
  /** The version the typing began from: sent with a change, so that newer changes of others are never overwritten. */
  readonly version: number | null
  readonly set: (name: string, value: unknown) => void
  /** Goes on from a newer version of the record with these changes: after a conflict was settled. */
  readonly restart: (changed: Readonly<Record<string, unknown>>, newest: number) => void
  /** Sent or given up: nothing is kept. */
  readonly forget: () => void
}

const same = (one: unknown, other: unknown): boolean =>
  (one ?? null) === (other ?? null) || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

export function useRecordDraft(place: {
  register: string
  id: string | null
  fields: Readonly<Record<string, FieldMeta>>
  version: number | null
  base: Readonly<Record<string, unknown>>
  /** Off while nobody edits. */
  active?: boolean
}): RecordDraft {
  const { register, id, fields, version, base, active = true } = place
  const person = useSession().data?.person.id ?? ''
  const [found] = useState(() => readDraft(sessionStorage, { ...place, person }))
  const [changed, setChanged] = useState<Readonly<Record<string, unknown>>>(found?.values ?? {})
  const [restored, setRestored] = useState(found?.at ?? null)
  const [from, setFrom] = useState(found?.version ?? null)
  const sent = useRef(false)

  const differing = useMemo(
    () => Object.fromEntries(Object.entries(changed).filter(([name, value]) => !same(value, base[name]))),
    [changed, base],
  )
  const dirty = active && Object.keys(differing).length > 0

  useEffect(() => {
    if (!active || sent.current) return
    const timer = setTimeout(
      () =>
        keepDraft(
          sessionStorage,
          { person, register, id, fields },
          { version: from ?? version, values: differing, at: new Date().toISOString() },
        ),
      300,
    )
    return () => clearTimeout(timer)
  }, [active, person, register, id, fields, version, from, differing])

  // Closing the window is asked about; inside the application the draft is kept and restored.
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])

  return {
    values: { ...base, ...changed },
    changed: differing,
    restored,
    version: from ?? version,
    set: (name, value) => {
      sent.current = false
      setFrom((before) => before ?? version)
      setChanged((before) => ({ ...before, [name]: value }))
    },
    restart: (next, newest) => {
      sent.current = false
      setFrom(newest)
      setChanged(next)
    },
    forget: () => {
      sent.current = true
      forgetDraft(sessionStorage, { person, register, id })
      setChanged({})
      setFrom(null)
      setRestored(null)
    },
  }
}
