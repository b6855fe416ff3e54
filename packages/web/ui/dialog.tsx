import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../language/use-words.ts'
import './dialog.css'

/**
 * A modal dialog: the browser's own, so focus, Escape and what lies behind it are right by themselves.
 * Drawn only while open; a press beside it does not close it, since something may be typed in it.
 */
export function Dialog(props: {
  open: boolean
  title: string
  /** `side`: a drawer at the right edge, closed by a press beside it. */
  place?: 'middle' | 'side'
  footer?: ReactNode
  onCancel: () => void
  children: ReactNode
}) {
  if (!props.open) return null
  return <OpenDialog {...props} />
}

function OpenDialog({ title, place = 'middle', footer, onCancel, children }: Parameters<typeof Dialog>[0]) {
  const { t } = useWords()
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Closed before it leaves the document: only then does the focus go back to where it was.
  useLayoutEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      // The browser would choose the way out; people come to fill in or to confirm. What destroys is never at hand.
      const first =
        dialog.querySelector<HTMLElement>('.dialog-body :is(input:not([type=hidden], [hidden]), textarea, select)') ??
        dialog.querySelector<HTMLElement>('.dialog-actions .ant-btn-primary')
      first?.focus()
    }
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser hears it
    <dialog
      ref={box}
      className={`dialog dialog-${place}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      onKeyDownCapture={(event) => {
        // Escape closes an open list first: what is typed in the dialog is not lost with it.
        if (event.key === 'Escape' && box.current?.querySelector('.ant-select-open')) event.preventDefault()
      }}
      onClick={(event) => {
        if (place === 'side' && event.target === box.current) onCancel()
      }}
    >
      <div className="dialog-sheet">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="dialog-close" aria-label={t('act.close')} onClick={onCancel}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </div>
        <div className="dialog-body">{children}</div>
        {footer ? <div className="dialog-actions">{footer}</div> : null}
      </div>
    </dialog>
  )
}
