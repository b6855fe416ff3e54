import { Link, useParams } from '@tanstack/react-router'
import { kebabCase, notFound } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { ImportColumns } from './import-columns.tsx'
import { type ImportView, refreshImport, underWay, useImport } from './import-data.ts'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import { KeptColumns } from './kept-columns.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { SheetLines } from './sheet-lines.tsx'
import { WordMeanings } from './word-meanings.tsx'
import './import.css'

/** What may be done with the import now; the button that goes on stands first. */
function ImportActs({ batch, view }: { batch: RegisterMeta; view: ImportView }) {
  const { say, t } = useWords()
  const [asked, setAsked] = useState<string | null>(null)
  const { record, permitted } = view
  const figure = (name: string) => numberWords(Number(record.values[name] ?? 0))
  const nothing = Number(record.values.added ?? 0) + Number(record.values.changed ?? 0) === 0
  const acts = Object.entries(batch.acts ?? {}).filter(
    ([name]) => permitted.acts.includes(name) && !(name === 'confirm' && nothing),
  )
  if (acts.length === 0) return null
  return (
    <div className="page-actions no-print">
      {acts.map(([name, { label, tone }]) => (
        <Button key={name} tone={tone ?? 'plain'} onClick={() => setAsked(name)}>
          {name === 'confirm'
            ? t('import.confirm', { added: figure('added'), changed: figure('changed') })
            : say(label)}
        </Button>
      ))}
      {asked ? (
        <ActDialog
          register={batch}
          record={record}
          act={asked}
          titles={view.titles}
          onClose={() => {
            setAsked(null)
            void refreshImport(record.id)
          }}
        />
      ) : null}
    </div>
  )
}

function Shown({ batch, register, view }: { batch: RegisterMeta; register: RegisterMeta; view: ImportView }) {
  const { t, say } = useWords()
  const { record } = view
  const { state, values } = record
  const working = underWay.has(state)
  useTitle(t('import.title', { register: say(register.title) }))
  return (
    <article className="page import-page">
      <nav aria-label={t('record.place')} className="place-line no-print">
        <Link to="/register/$register" params={{ register: kebabCase(register.name) }}>
          {say(register.title)}
        </Link>
      </nav>
      <header className="page-head">
        <div>
          <h1>{String(values.title)}</h1>
          <p className="import-state">
            <StateLight register={batch} state={state} />
            <Link to="/register/$register/$id" params={{ register: kebabCase(batch.name), id: record.id }}>
              {t('import.record')}
            </Link>
          </p>
        </div>
        {working ? null : (
          <ButtonLink to="/register/$register/import" params={{ register: kebabCase(register.name) }}>
            {t('import.another')}
          </ButtonLink>
        )}
      </header>
      {working ? <ImportProgress view={view} /> : <ImportResult register={register} view={view} />}
      <ImportActs batch={batch} view={view} />
      {working || view.sheets.length === 0 ? null : (
        <>
          {state === 'previewed' ? <WordMeanings key={record.version} register={register} view={view} /> : null}
          {state === 'previewed' ? <PreviewRows register={register} view={view} /> : null}
          <SheetLines view={view} />
          {state === 'previewed' || state === 'failed' ? (
            <ImportColumns register={register} view={view} />
          ) : (
            <KeptColumns register={register} view={view} />
          )}
        </>
      )}
    </article>
  )
}

/** One import from its files to its undoing; whoever comes back finds it where it stands. */
export function ImportPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const meta = useMeta()
  const answer = useImport(id)
  const batch = registerOf(meta.data, 'importBatch')
  const register = answer.data ? registerOf(meta.data, String(answer.data.record.values.register)) : undefined
  if (answer.data && batch && register) return <Shown key={id} batch={batch} register={register} view={answer.data} />
  const waiting = meta.isPending || answer.isPending
  return (
    <div className="page">
      {waiting ? (
        <Skeleton lines={10} />
      ) : (
        <ProblemState page error={answer.error ?? meta.error ?? notFound()} retry={() => void answer.refetch()} />
      )}
    </div>
  )
}
