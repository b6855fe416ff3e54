import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { useEntryWords } from '../plan/entry-words.ts'
import type { PlanView, TaskValues } from '../plan/plan-data.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { cutsIn } from './text-selection.ts'

/** Which tasks become one: the chosen one and those after it that belong to it. */
export function MergeDialog(props: {
  view: PlanView
  task: RecordOf<TaskValues>
  busy: boolean
  onMerge: (tasks: readonly RecordOf<TaskValues>[]) => void
  onCancel: () => void
}) {
  const { view, task } = props
  const { t } = useWords()
  const entryWords = useEntryWords(view)
  const inOrder = view.tasks
    .filter(({ values }) => values.reviewState !== 'rejected')
    .sort((a, b) => (a.values.start ?? 0) - (b.values.start ?? 0))
  const at = inOrder.findIndex(({ id }) => id === task.id)
  const near = inOrder.slice(Math.max(0, at - 3), at + 6)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([task.id, ...(inOrder[at + 1] ? [inOrder[at + 1]!.id] : [])]),
  )
  const tasks = inOrder.filter(({ id }) => chosen.has(id))
  return (
    <ConfirmAct
      open
      title={t('review.mergeCount', { count: tasks.length })}
      consequence={t('review.mergeConsequence')}
      busy={props.busy}
      onCancel={props.onCancel}
      onConfirm={() => {
        if (tasks.length >= 2) props.onMerge(tasks)
      }}
    >
      <fieldset className="choice-list">
        <legend>{t('review.mergeWhich')}</legend>
        {near.map((record) => (
          <label key={record.id}>
            <input
              type="checkbox"
              checked={chosen.has(record.id)}
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.target.checked) next.add(record.id)
                else next.delete(record.id)
                setChosen(next)
              }}
            />
            <span lang="zh-CN">{entryWords({ kind: 'task', record }).title}</span>
          </label>
        ))}
      </fieldset>
    </ConfirmAct>
  )
}

/** Where a task is cut in two: after a sentence, or at the caret in the text. */
export function SplitDialog(props: {
  view: PlanView
  task: RecordOf<TaskValues>
  /** The caret in the text when it stands in the task’s words. */
  caret: number | null
  busy: boolean
  onSplit: (at: number, title: string) => void
  onCancel: () => void
}) {
  const { view, task, caret } = props
  const { t } = useWords()
  const text = view.document.values.body ?? ''
  const start = task.values.start ?? 0
  const end = task.values.end ?? 0
  const inside = caret !== null && caret > start && caret < end ? caret : null
  const cuts = [...new Set([...cutsIn(text, start, end), ...(inside === null ? [] : [inside])])].sort((a, b) => a - b)
  const middle = cuts.find((cut) => cut - start > (end - start) / 3) ?? cuts[0] ?? null
  const [at, setAt] = useState(inside ?? middle)
  const titleAt = (cut: number | null) =>
    cut === null
      ? ''
      : (
          text
            .slice(cut, end)
            .trim()
            .split(/[。，；：\n,;]/)[0] ?? ''
        ).slice(0, 100)
  const [title, setTitle] = useState<string | null>(null)
  const named = title ?? titleAt(at)
  return (
    <ConfirmAct
      open
      title={t('review.split')}
      consequence={t('review.splitConsequence')}
      busy={props.busy}
      onCancel={props.onCancel}
      onConfirm={() => {
        if (at !== null && named.trim() !== '') props.onSplit(at, named.trim())
      }}
    >
      {cuts.length === 0 ? (
        <p>{t('review.splitNowhere')}</p>
      ) : (
        <>
          <fieldset className="split-places" lang="zh-CN">
            <legend>{t('review.splitWhere')}</legend>
            {[start, ...cuts].map((from, index) => {
              const words = text.slice(from, cuts[index] ?? end)
              return (
                <span key={from}>
                  {index === 0 ? null : (
                    <label className={at === from ? 'split-here' : 'split-place'}>
                      <input type="radio" name="split" checked={at === from} onChange={() => setAt(from)} />
                      <span className="visually-hidden">
                        {t('review.splitBefore', { words: words.trim().slice(0, 20) })}
                      </span>
                    </label>
                  )}
                  <span className={at !== null && from >= at ? 'split-second' : undefined}>{words}</span>
                </span>
              )
            })}
          </fieldset>
          <label className="field-label" htmlFor="split-title">
            {t('review.splitTitle')}
          </label>
          <input
            id="split-title"
            className="native-input wide"
            lang="zh-CN"
            maxLength={1000}
            value={named}
            onChange={(event) => setTitle(event.target.value)}
          />
        </>
      )}
    </ConfirmAct>
  )
}
