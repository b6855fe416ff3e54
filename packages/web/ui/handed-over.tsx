import { useRef, useSyncExternalStore } from 'react'
import { useWords } from '../language/use-words.ts'
import { announce } from './announcement.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import './handed-over.css'

/** A key or link an act has made: shown once. */
interface Handed {
  readonly title: string
  readonly value: string
}

let handed: Handed | null = null
const listeners = new Set<() => void>()

/** Shows what an act handed over until it has been noted, whatever becomes of the page beneath. */
export function handOver(next: Handed | null): void {
  handed = next
  for (const listener of listeners) listener()
}

/** Where it is shown: once, in the shell, for a page drawn anew (a phone turned over) would lose it for good. */
export function HandedOver() {
  const { t } = useWords()
  const words = useRef<HTMLElement>(null)
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => handed,
  )
  if (shown === null) return null
  // What begins with a stroke is a place on this site.
  const whole = shown.value.startsWith('/') ? `${window.location.origin}${shown.value}` : shown.value
  const copy = async () => {
    // Inner networks without TLS have no clipboard: then it is marked, to be copied by hand.
    const copied = await navigator.clipboard?.writeText(whole).then(
      () => true,
      () => false,
    )
    if (copied) return announce(t('act.copied'))
    if (words.current) window.getSelection()?.selectAllChildren(words.current)
    announce(t('act.copyByHand'))
  }
  return (
    <Dialog
      open
      title={t('act.handedOver', { what: shown.title })}
      onCancel={() => handOver(null)}
      footer={
        <>
          <Button onClick={() => void copy()}>{t('act.copy')}</Button>
          <Button tone="primary" onClick={() => handOver(null)}>
            {t('account.noted')}
          </Button>
        </>
      }
    >
      <p className="notice">{t('act.handedOverHint')}</p>
      <p className="handed-over">
        <code ref={words}>{whole}</code>
      </p>
    </Dialog>
  )
}
