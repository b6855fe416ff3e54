import { useEffect, useRef } from 'react'
import { useWords } from '../language/use-words.ts'
import './page-state.css'

export interface SummaryError {
  /** Id of the input to jump to; absent when the error is about the whole. */
  readonly target?: string
  readonly text: string
}

/** Every error at the top of a form; each jumps to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const text = errors.map((error) => error.text).join('\n')
  useEffect(() => {
    if (text !== '') box.current?.focus()
  }, [text])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('form.errors', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ target, text: sentence }) => (
          <li key={`${target} ${sentence}`}>
            {target === undefined ? (
              sentence
            ) : (
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault()
                  const input = document.getElementById(target)
                  input?.scrollIntoView({ block: 'center' })
                  input?.focus()
                }}
              >
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
