import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { type RecordResponse, registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { type PlanView, usePlanCache } from '../plan/plan-data.ts'
import { FieldInput, inputId } from '../record/form/field-input.tsx'
import { ReferencePicker } from '../record/form/reference-picker.tsx'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { writtenBodiesKey } from './written-bodies.ts'

/**
 * Says which organisation a written name means: one that is known gets the name as an alias, or a new one is recorded.
 * Every task of the document that writes the name is matched with it at once.
 */
export function MatchBody({
  view,
  written,
  onDone,
}: {
  view: PlanView
  written: string
  onDone: (organisation: string) => void
}) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const client = useQueryClient()
  const cache = usePlanCache(view.document.id)
  const id = useId()
  const [fresh, setFresh] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState<unknown>(written)
  const [kind, setKind] = useState<unknown>('bureau')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const register = registerOf(meta, 'organisation')
  if (!register) return null

  const record = async (): Promise<string> => {
    if (fresh) {
      const aliases = name === written ? [] : [written]
      const body = { values: { name, kind, division: view.document.values.division, aliases } }
      return (await request<RecordResponse>('/organisation', { method: 'POST', body })).record.id
    }
    const { record: known } = await request<RecordResponse>(`/organisation/${chosen}`)
    const aliases = [...new Set([...((known.values.aliases as string[] | null) ?? []), written])]
    await request(`/organisation/${chosen}`, { method: 'PATCH', body: { version: known.version, values: { aliases } } })
    return known.id
  }
  const save = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const organisation = await record()
      await request(`/plan/${view.document.id}/match`, { method: 'POST', body: {} })
      await Promise.all([cache.refetch(), client.invalidateQueries({ queryKey: writtenBodiesKey(view.document.id) })])
      announce(t('review.matched', { written }))
      onDone(organisation)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="match-body">
      {problem ? <ProblemNotice error={problem} /> : null}
      {fresh ? (
        <>
          <label htmlFor={inputId('name', id)} className="visually-hidden">
            {t('review.newBody')}
          </label>
          <FieldInput prefix={id} name="name" field={register.fields.name!} value={name} onChange={setName} />
          <FieldInput prefix={id} name="kind" field={register.fields.kind!} value={kind} onChange={setKind} />
        </>
      ) : (
        <ReferencePicker
          id={`${id}-organisation`}
          register="organisation"
          label={t('review.matchOf', { written })}
          value={chosen}
          onChange={(value) => setChosen(value === null ? null : String(value))}
        />
      )}
      <div className="page-actions">
        <Button tone="primary" loading={busy} disabled={fresh ? !name : chosen === null} onClick={() => void save()}>
          {fresh ? t('review.recordBody') : t('review.matchThis')}
        </Button>
        <button type="button" className="word-button" onClick={() => setFresh(!fresh)}>
          {fresh ? t('review.chooseKnown') : t('review.newBody')}
        </button>
      </div>
    </div>
  )
}
