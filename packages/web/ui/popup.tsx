import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './popup.css'

/**
 * A button that opens a panel beneath it: opens by click or Enter, closes by Escape, by leaving it, or by choosing.
 * Nothing opens on hover. The arrow keys walk through links and buttons of the panel.
 */
export function Popup(props: {
  /** What the button shows. */
  label: ReactNode
  /** For a screen reader, where the label's words are not enough. */
  name?: string
  className?: string
  end?: boolean
  /** As wide as the page allows, for what stands in columns. */
  wide?: boolean
  children: (close: () => void) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()

  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      const target = event.target as Element
      // A select's or calendar's own popup lies elsewhere in the document and belongs to the panel.
      if (!box.current?.contains(target) && !target.closest?.('.ant-select-dropdown')) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
    const inField = (event.target as Element).closest('input, textarea, select, .ant-select')
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !inField) {
      const stops = [...(box.current?.querySelectorAll<HTMLElement>('.popup-panel a, .popup-panel button') ?? [])]
      if (stops.length === 0) return
      event.preventDefault()
      const at = stops.indexOf(document.activeElement as HTMLElement)
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1
      stops[(next + stops.length) % stops.length]?.focus()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the button or the panel pass through here
    <div
      className={`popup${props.end ? ' popup-end' : ''}${props.wide ? ' popup-wide' : ''}`}
      ref={box}
      onKeyDown={keys}
    >
      <button
        ref={button}
        type="button"
        className={props.className ?? 'word-button'}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={props.name}
        onClick={() => setOpen(!open)}
      >
        {props.label}
        <svg className="arrow" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {open ? (
        <div className="popup-panel" id={panel}>
          {props.children(close)}
        </div>
      ) : null}
    </div>
  )
}
