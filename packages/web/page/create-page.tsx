import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { RecordForm } from '../record/form/record-form.tsx'
import { useGiven } from '../record/form/use-given.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { RegisterGate } from './register-gate.tsx'

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

/** What is published is begun where publishing is: with what is known, in few lines. */
function ToPublishing({ register }: { register: RegisterMeta }) {
  const given = useSearch({ strict: false }) as Record<string, string>
  return <Navigate to="/listing/publish" search={{ ...given, listing: register.name } as never} replace />
}

export function CreatePage() {
  return (
    <RegisterGate>
      {(register) =>
        (register.brief ?? []).length > 0 ? (
          <ToPublishing register={register} />
        ) : (
          <Create key={register.name} register={register} />
        )
      }
    </RegisterGate>
  )
}
