import { useState } from 'react'
import { request } from '../api/client.ts'
import { useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { announce } from '../ui/announcement.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { bodyKind } from './body-kind.ts'
import { useMatch } from './written-bodies.ts'

/** A first document names many bodies nobody has recorded: all of them at once, each kind to be looked over before. */
export function RecordAllBodies({
  view,
  names,
  onClose,
}: {
  view: PlanView
  names: readonly string[]
  onClose: () => void
}) {
  const { t, sayCode } = useWords()
  const { data: meta } = useMeta()
  const match = useMatch(view.document.id)
  const [kinds, setKinds] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(names.map((name) => [name, bodyKind(name)])),
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(names))
  const [done, setDone] = useState<number | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const chosen = names.filter((name) => left.has(name))
  const record = async () => {
    setProblem(null)
    try {
      for (const [at, name] of chosen.entries()) {
        setDone(at)
        await request('/organisation', {
          method: 'POST',
          body: { values: { name, kind: kinds[name], division: view.document.values.division } },
        })
        setLeft((before) => new Set([...before].filter((one) => one !== name)))
      }
      await match()
      announce(t('review.bodiesRecorded', { count: chosen.length }))
      onClose()
    } catch (error) {
      setProblem(error)
    } finally {
      setDone(null)
    }
  }
  return (
    <ConfirmAct
      open
      title={t('review.recordAll', { count: chosen.length })}
      consequence={t('review.recordAllConsequence')}
      busy={done !== null}
      error={problem}
      onCancel={onClose}
      onConfirm={() => {
        if (chosen.length > 0) void record()
      }}
    >
      {done === null ? null : (
        <progress
          className="wide"
          max={chosen.length + done}
          value={done}
          aria-label={t('review.recordAll', { count: chosen.length })}
        />
      )}
      <ul className="body-kinds">
        {names.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={left.has(name)}
                onChange={(event) => {
                  const next = new Set(left)
                  if (event.target.checked) next.add(name)
                  else next.delete(name)
                  setLeft(next)
                }}
              />
              <span lang="zh-CN">{name}</span>
            </label>
            <select
              className="native-input"
              aria-label={t('review.kindOf', { name })}
              value={kinds[name]}
              onChange={(event) => setKinds({ ...kinds, [name]: event.target.value })}
            >
              {(meta?.codeSets.organisationKind?.values ?? []).map((value) => (
                <option key={value.code} value={value.code}>
                  {sayCode(value)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </ConfirmAct>
  )
}
