import { useParams } from '@tanstack/react-router'
import { notFound } from '@zhiqiao/model'
import type { ReactNode } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

/** Shows a page of the register in the address; one the viewer may not read looks like none. */
export function RegisterGate({ children }: { children: (register: RegisterMeta) => ReactNode }) {
  const { register: name } = useParams({ strict: false }) as { register: string }
  const meta = useMeta()
  const register = registerOf(meta.data, name)
  if (register) return children(register)
  return (
    <div className="page">
      {meta.isPending ? (
        <Skeleton lines={10} />
      ) : (
        <ProblemState page error={meta.error ?? notFound()} retry={() => void meta.refetch()} />
      )}
    </div>
  )
}
