import { useQueries } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { request } from '../../api/client.ts'
import type { RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, recordKey, registerOf, useMeta } from '../../api/query.ts'
import { useSession } from '../../api/session.ts'
import { writableFields } from './record-form.tsx'

/** What the form was opened from (`?document=id&name=code`): a reference is filled in with its title. */
export function useGiven(register: RegisterMeta): {
  given: Record<string, unknown>
  titles: Record<string, string>
  /** Whether the address says anything that is not known of everybody who opens the form. */
  addressed: boolean
  ready: boolean
} {
  const search = useSearch({ strict: false }) as Record<string, string>
  const fields = writableFields(register)
  const given = Object.fromEntries(
    Object.entries(search).flatMap(([name, value]): [string, unknown][] => {
      const field = fields[name]
      if (field?.kind === 'reference' || field?.kind === 'code') return [[name, value]]
      return field?.kind === 'references' ? [[name, [value]]] : []
    }),
  )
  const { hat, person } = useSession().data ?? {}
  // Whose it has to be is known: an enterprise answers for itself, a student for themselves.
  const own = Object.entries(register.own ?? {}).flatMap(([name, whose]): [string, string, string][] => {
    const title = whose === 'person' ? person?.name : hat?.organisationTitle
    const id = whose === 'person' ? person?.id : hat?.organisation
    return name in given || !(name in fields) || !id ? [] : [[name, id, title ?? '']]
  })
  const asked = Object.entries(given).flatMap(([name, value]): [register: string, id: string][] => {
    const target = fields[name]?.kind === 'code' ? undefined : fields[name]?.register
    return target ? [[target, String(Array.isArray(value) ? value[0] : value)]] : []
  })
  const { data: meta } = useMeta()
  const records = useQueries({
    queries: asked.map(([target, id]) => ({
      queryKey: recordKey(target, id),
      queryFn: () => request<RecordResponse>(`/${kebabCase(target)}/${id}`),
    })),
  })
  const titles = Object.fromEntries([
    ...own.map(([, id, title]) => [id, title] as const),
    ...asked.flatMap(([target, id], at): [string, string][] => {
      const title = records[at]?.data?.record.values[registerOf(meta, target)?.titled ?? '']
      return title === undefined || title === null ? [] : [[id, String(title)]]
    }),
  ])
  return {
    given: { ...Object.fromEntries(own.map(([name, id]) => [name, id])), ...given },
    titles,
    addressed: Object.keys(given).length > 0,
    ready: records.every(({ isPending }) => !isPending),
  }
}
