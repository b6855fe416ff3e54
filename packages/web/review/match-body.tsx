import { useId, useState } from 'react'
import { request } from '../api/client.ts'
import { type RecordResponse, registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { FieldInput, inputId } from '../record/form/field-input.tsx'
import { ReferencePicker } from '../record/form/reference-picker.tsx'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { bodyKind } from './body-kind.ts'
import { useMatch } from './written-bodies.ts'

/** The name becomes an alias of the body it means, so that later documents are read without asking. */
async function rememberAlias(body: string, written: string): Promise<void> {
  const { record } = await request<RecordResponse>(`/organisation/${body}`)
  const aliases = [...new Set([...((record.values.aliases as string[] | null) ?? []), written])]
  await request(`/organisation/${body}`, { method: 'PATCH', body: { version: record.version, values: { aliases } } })
}

/**
 * Says which organisations a written name means: known ones, or a new one that is recorded. Every task of the document
 * that writes the name follows, or the one task alone.
 */
export function MatchBody(props: {
  view: PlanView
  written: string
  /** The bodies it is read as so far, when that is to be put right. */
  read?: readonly string[]
  /** The task at hand, where the name may mean something else than in the others. */
  task?: string
  onDone: () => void
}) {
  const { view, written, read = [], task } = props
  const { t } = useWords()
  const { data: meta } = useMeta()
  const match = useMatch(view.document.id)
  const id = useId()
  const [fresh, setFresh] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>(read)
  const [keep, setKeep] = useState(read.length === 0)
  const [here, setHere] = useState(false)
  const [name, setName] = useState<unknown>(written)
  const [kind, setKind] = useState<unknown>(bodyKind(written))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const register = registerOf(meta, 'organisation')
  if (!register) return null

  const bodies = async (): Promise<readonly string[]> => {
    if (!fresh) {
      if (keep && chosen.length === 1) await rememberAlias(chosen[0]!, written)
      return chosen
    }
    const aliases = name === written ? [] : [written]
    const body = { values: { name, kind, division: view.document.values.division, aliases } }
    return [(await request<RecordResponse>('/organisation', { method: 'POST', body })).record.id]
  }
  const save = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await match({ written, bodies: await bodies(), ...(here && task ? { task } : {}) })
      announce(t('review.matched', { written }))
      props.onDone()
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
          many
          label={t('review.matchOf', { written })}
          titles={view.titles}
          value={chosen}
          onChange={(value) => setChosen(value as string[])}
        />
      )}
      {!fresh && chosen.length === 1 ? (
        <label className="match-choice">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
          {t('review.keepAlias')}
        </label>
      ) : null}
      {task ? (
        <label className="match-choice">
          <input type="checkbox" checked={here} onChange={(event) => setHere(event.target.checked)} />
          {t('review.onlyThisTask')}
        </label>
      ) : null}
      <div className="page-actions">
        <Button
          tone="primary"
          loading={busy}
          disabled={fresh ? !name : chosen.length === 0}
          onClick={() => void save()}
        >
          {fresh
            ? t('review.recordBody')
            : chosen.length > 1
              ? t('review.matchThese', { count: chosen.length })
              : t('review.matchThis')}
        </Button>
        <button type="button" className="word-button" onClick={() => setFresh(!fresh)}>
          {fresh ? t('review.chooseKnown') : t('review.newBody')}
        </button>
      </div>
    </div>
  )
}
