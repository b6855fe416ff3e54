import { useRef, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'

/** Words to be pasted elsewhere (a working group, a text message): readable, changeable, copied with one press. */
export function CopyText({ id, label, text }: { id: string; label: string; text: string }) {
  const { t } = useWords()
  const [words, setWords] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
    } catch {
      // Without leave for the clipboard the words are marked, ready for the person's own copy.
      area.current?.select()
      if (!document.execCommand('copy')) return announce(t('plan.copyYourself'))
    }
    announce(t('plan.copied'))
  }
  return (
    <div className="copy-text">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        className="native-input wide"
        rows={4}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button onClick={() => void copy()}>{t('plan.copy')}</Button>
    </div>
  )
}
