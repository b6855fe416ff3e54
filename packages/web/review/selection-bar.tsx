import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { kindWords } from '../plan/entry-words.ts'
import type { EntryKind } from '../plan/plan-data.ts'
import { type Marked, markedIn, trimmed } from './text-selection.ts'

/** Which key adds which kind from marked words. */
export const addKeys: Readonly<Record<string, Exclude<EntryKind, 'repair'>>> = {
  k: 'task',
  t: 'target',
  d: 'milestone',
  r: 'extractedRule',
  g: 'mechanism',
}

/** The words marked in the text, while any are. */
export function useMarked(root: RefObject<Element | null>, text: string): Marked | null {
  const [marked, setMarked] = useState<Marked | null>(null)
  useEffect(() => {
    const look = () => {
      const found = markedIn(root.current)
      const words = found && found.end > found.start ? trimmed(text, found) : null
      setMarked(words && words.end > words.start ? words : null)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root, text])
  return marked
}

/** What marked words can become; stands at the foot of the text while words are marked. */
export function SelectionBar({ words, onAdd }: { words: string; onAdd: (kind: Exclude<EntryKind, 'repair'>) => void }) {
  const { t } = useWords()
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('review.addFrom')}>
      <span className="selection-words" lang="zh-CN">
        {t('review.addWords', { words: words.length > 24 ? `${words.slice(0, 23)}…` : words })}
      </span>
      {Object.entries(addKeys).map(([key, kind]) => (
        <button
          key={kind}
          type="button"
          className={`word-button kind-${kind}`}
          // The words stay marked while the button is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAdd(kind)}
        >
          {t(kindWords[kind])} <kbd>{key.toUpperCase()}</kbd>
        </button>
      ))}
    </div>
  )
}
