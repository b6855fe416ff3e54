import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { keysAreOn, setKeysOn } from './review-keys.ts'

/** All keys of the review at a glance, and the switch that turns single letters off. */
export function ShortcutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [on, setOn] = useState(keysAreOn())
  const keys: readonly (readonly [string, string])[] = [
    ['J  ↓', t('review.keyNext')],
    ['K  ↑', t('review.keyPrevious')],
    ['Enter', t('review.keyAccept')],
    ['E', t('review.keyEdit')],
    ['X', t('review.keyReject')],
    ['S', t('review.keySplit')],
    ['M', t('review.keyMerge')],
    ['A', t('review.keyAll')],
    ['Z', t('review.keyUndo')],
    ['0 – 6', t('review.keyFilter')],
    ['K T D R G', t('review.keyAdd')],
    ['Esc', t('review.keyEscape')],
    ['?', t('review.keyHelp')],
  ]
  return (
    <Dialog open title={t('review.keys')} onCancel={onClose}>
      <dl className="key-list">
        {keys.map(([key, words]) => (
          <div key={words}>
            <dt>
              {key.split(/\s+/).map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="key-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked)
            setKeysOn(event.target.checked)
          }}
        />
        {t('review.keysOn')}
      </label>
    </Dialog>
  )
}
