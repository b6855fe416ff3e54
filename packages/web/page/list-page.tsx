import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import type { ListAddress } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { RecordTable } from '../record/table/record-table.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Empty } from '../ui/empty.tsx'
import { useTitle } from '../ui/use-title.ts'
import { RegisterGate } from './register-gate.tsx'

/** Where each record needs a file, they are entered one by one. */
const isImportable = ({ creatable, fields }: RegisterMeta) =>
  creatable && !Object.values(fields).some(({ kind, required, readOnly }) => kind === 'files' && required && !readOnly)

function List({ register }: { register: RegisterMeta }) {
  const { t, say } = useWords()
  const address = useSearch({ strict: false }) as ListAddress
  const navigate = useNavigate()
  const [total, setTotal] = useState<number | null>(null)
  useTitle(say(register.many))
  const create = register.creatable ? (
    <ButtonLink tone="primary" to="/register/$register/new" params={{ register: kebabCase(register.name) }}>
      {t('list.create', { register: say(register.title) })}
    </ButtonLink>
  ) : null
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{say(register.many)}</h1>
          {register.help ? <p className="soft">{say(register.help)}</p> : null}
        </div>
        <div className="page-actions no-print">
          {register.tree && Object.keys(address).length === 0 ? (
            <Link
              to="/register/$register"
              params={{ register: kebabCase(register.name) }}
              search={{ [`${register.tree}.empty`]: 'true' }}
            >
              {t('list.fromTop')}
            </Link>
          ) : null}
          {total === null ? null : <span className="soft">{t('list.total', { count: total })}</span>}
          {isImportable(register) ? (
            <ButtonLink to="/register/$register/import" params={{ register: kebabCase(register.name) }}>
              {t('import.start')}
            </ButtonLink>
          ) : null}
          {create}
        </div>
      </header>
      <RecordTable
        key={register.name}
        bulk
        register={register}
        address={address}
        onTotal={setTotal}
        onAddress={(next) =>
          navigate({
            to: '/register/$register',
            params: { register: kebabCase(register.name) },
            search: next,
            replace: true,
          })
        }
        empty={
          <Empty title={t('list.none')} actions={create}>
            {register.creatable ? t('list.noneCreate') : t('list.noneRead')}
          </Empty>
        }
      />
    </article>
  )
}

export function ListPage() {
  return <RegisterGate>{(register) => <List register={register} />}</RegisterGate>
}
