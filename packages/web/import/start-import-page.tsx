import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import { type FileInfo, request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { listKey, queryClient, registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { RegisterGate } from '../page/register-gate.tsx'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useTitle } from '../ui/use-title.ts'
import { ChooseFiles } from './choose-files.tsx'
import { type ImportView, usePastImports } from './import-data.ts'
import { ReadOptions, type ReadQuestion } from './read-options.tsx'
import { Templates } from './templates.tsx'
import './import.css'

/** Imports into this register, the newest first: what is under way is found again here. */
function PastImports({ register }: { register: RegisterMeta }) {
  const { t, say, language } = useWords()
  const { data: meta } = useMeta()
  const batch = registerOf(meta, 'importBatch')
  const past = usePastImports(register.name)
  if (!batch || !past.data || past.data.length === 0) return null
  return (
    <section className="import-part">
      <h2>{t('import.past')}</h2>
      <ul className="import-past">
        {past.data.map(({ id, state, values, createdAt }) => (
          <li key={id}>
            <StateLight register={batch} state={state} />
            <Link to="/import/$id" params={{ id }}>
              {String(values.title)}
            </Link>
            <span className="soft small">{dateWords(createdAt, language)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link
          to="/register/$register"
          params={{ register: kebabCase(batch.name) }}
          search={{ register: register.name }}
        >
          {t('import.allPast', { register: say(register.title) })}
        </Link>
      </p>
    </section>
  )
}

function Start({ register }: { register: RegisterMeta }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const [files, setFiles] = useState<readonly FileInfo[]>([])
  const [question, setQuestion] = useState<ReadQuestion>({
    map: null,
    system: null,
    referenceDate: null,
    clearing: false,
  })
  const name = kebabCase(register.name)
  const title = t('import.title', { register: say(register.title) })
  useTitle(title)
  const begin = useMutation({
    mutationFn: () =>
      request<ImportView>(`/import/${name}`, {
        method: 'POST',
        body: { files: files.map(({ id }) => id), ...question },
      }),
    onSuccess: async ({ record }) => {
      void queryClient.invalidateQueries({ queryKey: listKey('importBatch') })
      await navigate({ to: '/import/$id', params: { id: record.id } })
    },
  })
  return (
    <article className="page import-page">
      <nav aria-label={t('record.place')} className="place-line">
        <Link to="/register/$register" params={{ register: name }}>
          {say(register.title)}
        </Link>
      </nav>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="soft">{t('import.lead')}</p>
        </div>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (files.length > 0) begin.mutate()
        }}
      >
        <ChooseFiles files={files} onFiles={setFiles} />
        <ReadOptions register={register} question={question} onQuestion={setQuestion} />
        {begin.error ? <ProblemNotice error={begin.error} /> : null}
        <div className="page-actions">
          <Button tone="primary" htmlType="submit" disabled={files.length === 0} loading={begin.isPending}>
            {t('import.read')}
          </Button>
          <span className="soft">
            {files.length === 0 ? t('import.chooseFirst') : t('import.chosen', { count: files.length })}
          </span>
        </div>
      </form>
      <Templates register={register} />
      <PastImports register={register} />
    </article>
  )
}

export function StartImportPage() {
  return <RegisterGate>{(register) => <Start key={register.name} register={register} />}</RegisterGate>
}
