import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { MatchBody } from './match-body.tsx'
import { useWrittenBodies } from './written-bodies.ts'

/** The names as the document writes them, each beside the organisation it is read as; a group can be opened into its members. */
export function WrittenNames(props: {
  view: PlanView
  written: readonly string[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}) {
  const { view, written, chosen } = props
  const { t } = useWords()
  const { data: bodies } = useWrittenBodies(view.document.id)
  const [matching, setMatching] = useState<string | null>(null)
  if (written.length === 0) return null
  return (
    <ul className="written-names">
      {[...new Set(written)].map((name) => {
        const known = bodies?.find((body) => body.written === name)
        const group = known?.kind === 'group' && known.members.length > 0 && known.body !== null
        return (
          <li key={name}>
            <span className="written">{name}</span>
            {known?.title ? (
              <span className="soft small">{t('review.readAs', { body: known.title })}</span>
            ) : known ? (
              <>
                <span className="unmatched small">{t('review.unmatched')}</span>
                <button
                  type="button"
                  className="word-button"
                  onClick={() => setMatching(matching === name ? null : name)}
                >
                  {t('review.match')}
                </button>
              </>
            ) : null}
            {group && chosen.includes(known.body!) ? (
              <button
                type="button"
                className="word-button"
                onClick={() =>
                  props.onChange([...new Set([...chosen.filter((id) => id !== known.body), ...known.members])])
                }
              >
                {t('review.expand', { count: known.members.length })}
              </button>
            ) : null}
            {matching === name ? (
              <MatchBody
                view={view}
                written={name}
                onDone={(id) => {
                  setMatching(null)
                  props.onChange([...new Set([...chosen, id])])
                }}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
