import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { MatchBody } from './match-body.tsx'
import { RecordAllBodies } from './record-all-bodies.tsx'
import { useWrittenBodies } from './written-bodies.ts'

/** Names of bodies nobody could be found for: matched once, they hold for every task that writes them. */
export function UnmatchedBodies({ view, editable }: { view: PlanView; editable: boolean }) {
  const { t } = useWords()
  const { data: bodies } = useWrittenBodies(view.document.id)
  const [open, setOpen] = useState(false)
  const [matching, setMatching] = useState<string | null>(null)
  const [all, setAll] = useState<readonly string[] | null>(null)
  const unmatched = (bodies ?? []).filter(({ open }) => open > 0)
  if ((unmatched.length === 0 && all === null) || !editable) return null
  return (
    <section className="unmatched-bodies">
      <button type="button" className="word-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('review.unmatchedCount', { count: unmatched.length })}
      </button>
      {unmatched.length > 1 ? (
        <button type="button" className="word-button" onClick={() => setAll(unmatched.map(({ written }) => written))}>
          {t('review.recordAllShort')}
        </button>
      ) : null}
      {all ? <RecordAllBodies view={view} names={all} onClose={() => setAll(null)} /> : null}
      {open ? (
        <ul className="written-names">
          {unmatched.map(({ written, open: tasks }) => (
            <li key={written}>
              <span className="written" lang="zh-CN">
                {written}
              </span>
              <span className="soft small">{t('review.inTasks', { count: tasks })}</span>
              <button
                type="button"
                className="word-button"
                onClick={() => setMatching(matching === written ? null : written)}
              >
                {t('review.match')}
              </button>
              {matching === written ? (
                <MatchBody view={view} written={written} onDone={() => setMatching(null)} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
