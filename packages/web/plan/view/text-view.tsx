import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import type { TextSpan } from '../text/document-text.tsx'
import { DocumentText, showWords } from '../text/document-text.tsx'
import { MarginNotes } from './margin-notes.tsx'
import type { ViewProps } from './view-props.ts'
import './text-view.css'

/** The text as it was issued; beside the line that opens a task or target stands how it is going. */
export function TextView({
  view,
  chosen,
  beside,
  panel,
  onTask,
  onTarget,
}: ViewProps & { beside: boolean; panel: boolean }) {
  const { t } = useWords()
  // State, not a ref: the margin is measured once the text stands.
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  const spans = useMemo((): TextSpan[] => {
    const of = (kind: 'task' | 'target', records: typeof view.tasks | typeof view.targets) =>
      records.flatMap(({ id, values }) =>
        values.start === null || values.end === null || values.reviewState === 'rejected'
          ? []
          : [
              {
                id,
                kind,
                start: values.start,
                end: values.end,
                settled: true,
                tone: view.lights[id]?.light ?? ('noData' as const),
              },
            ],
      )
    return [...of('task', view.tasks), ...of('target', view.targets)]
  }, [view])
  const targets = useMemo(() => new Set(view.targets.map(({ id }) => id)), [view.targets])
  const choose = (id: string) => (targets.has(id) ? onTarget(id) : onTask(id))

  useEffect(() => {
    if (chosen !== null) showWords(root, chosen)
  }, [chosen, root])

  return (
    <div
      className={beside && !panel && view.document.values.body ? 'text-view text-view-beside' : 'text-view'}
      ref={setRoot}
    >
      <DocumentText
        document={view.document.values}
        clauses={view.clauses}
        spans={spans}
        chosen={chosen}
        onChoose={choose}
        label={t('review.text')}
      />
      {view.document.values.body ? null : <p className="soft">{t('plan.noText')}</p>}
      {panel ? null : (
        <MarginNotes view={view} chosen={chosen} root={root} beside={beside} onTask={onTask} onTarget={onTarget} />
      )}
    </div>
  )
}
