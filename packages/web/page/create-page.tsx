import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta, useRecord } from '../api/query.ts'
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
  const first = Object.keys(given).find((name) => fields[name]?.kind !== 'code')
  const target = first === undefined ? undefined : (fields[first]?.register ?? undefined)
  const id = first === undefined ? undefined : search[first]
  const record = useRecord(target ?? '', target === undefined ? undefined : id)
  const title = useTitleOf(target, record.data?.record.values)
  return {
    given,
    titles: id !== undefined && title !== undefined ? { [id]: title } : {},
    ready: id === undefined || !record.isPending,
  }
}

function useTitleOf(
  register: string | undefined,
  values: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const { data: meta } = useMeta()
  const titled = register === undefined ? undefined : registerOf(meta, register)?.titled
  const title = titled === undefined ? undefined : values?.[titled]
  return title === undefined || title === null ? undefined : String(title)
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
          {say(register.title)}
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
