import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { type RecordResponse, useWrites } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'

type Values = Readonly<Record<string, unknown>>

/** Records a listing and publishes it; once recorded, what is mended after a refusal goes into the same record. */
export function usePublishing(register: RegisterMeta) {
  const { t } = useWords()
  const { create, change, perform } = useWrites(register.name)
  const [made, setMade] = useState<RecordResponse | null>(null)
  const record = (values: Values): Promise<RecordResponse> => {
    if (made === null) return create.mutateAsync({ values: { ...values } })
    const { id, version } = made.record
    return change.mutateAsync({ id, version, values: { ...values } })
  }
  return {
    /** The listing as it stands once it is out, or with an office. */
    done: perform.data?.record,
    error: create.error ?? change.error ?? perform.error,
    isPending: create.isPending || change.isPending || perform.isPending,
    /** @returns whether it was handed in */
    publish: async (values: Values): Promise<boolean> => {
      try {
        const recorded = await record(values)
        setMade(recorded)
        const { id, version } = recorded.record
        await perform.mutateAsync({ id, act: 'submit', version, input: {} })
        announce(t('publish.done'))
        return true
      } catch {
        return false
      }
    },
  }
}
