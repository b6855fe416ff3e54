import { useQueries } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { type RecordResponse, recordKey, registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { RecordForm, writableFields } from '../record/form/record-form.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { RegisterGate } from './register-gate.tsx'

/** What the form was opened from (`?document=id&name=code`): a reference is filled in with its title. */
function useGiven(register: RegisterMeta): {
  given: Record<string, unknown>
  titles: Record<string, string>
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
    ready: records.every(({ isPending }) => !isPending),
  }
}

function Create({ register }: { register: RegisterMeta }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const params = { register: kebabCase(register.name) }
  const { given, titles, ready } = useGiven(register)
  const title = t('list.create', { register: say(register.title) })
  useTitle(title)
  return (
    <article className="page">
      <nav aria-label={t('record.place')} className="place-line">
        <Link to="/register/$register" params={params}>
          {say(register.many)}
        </Link>
      </nav>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {register.help ? <p className="soft">{say(register.help)}</p> : null}
        </div>
      </header>
      {ready ? (
        <RecordForm
          register={register}
          given={given}
          titles={titles}
          onCancel={() => void navigate({ to: '/register/$register', params, search: {} })}
          onDone={({ record }) =>
            void navigate({ to: '/register/$register/$id', params: { ...params, id: record.id } })
          }
        />
      ) : (
        <Skeleton lines={10} />
      )}
    </article>
  )
}

export function CreatePage() {
  return <RegisterGate>{(register) => <Create key={register.name} register={register} />}</RegisterGate>
}
