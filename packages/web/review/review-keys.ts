import { useEffect, useRef } from 'react'
import { remember, remembered } from '../ui/preference.ts'

/** Whether single keys act: off for people who speak to their machine or hit keys by chance. */
export const keysAreOn = (): boolean => remembered('reviewKeys') !== 'off'
export const setKeysOn = (on: boolean): void => remember('reviewKeys', on ? null : 'off')

/** `Enter`, `e`, `ArrowDown`, `z`: what each key does. Returns true when it did something. */
export type KeyActs = Readonly<Record<string, () => void>>

/** Listens for single keys anywhere on the page, except while somebody types, a dialog is open or a modifier is held. */
export function useReviewKeys(acts: KeyActs, active: boolean): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    if (!active) return
    const heard = (event: KeyboardEvent) => {
      const at = event.target as Element
      if (event.defaultPrevented || event.altKey || event.isComposing) return
      const modified = event.ctrlKey || event.metaKey
      if (at.closest('input, textarea, select, [contenteditable], .ant-select, dialog, .popup-panel')) return
      // Enter on a button or link is that button's own.
      if (
        (event.key === 'Enter' || event.key === ' ') &&
        at.closest('button, a, summary') &&
        !at.closest('.entry-head')
      )
        return
      if (!keysAreOn() && !/^(Arrow|Enter|Escape)/.test(event.key)) return
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (modified && name !== 'z') return
      const act = latest.current[name]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', heard)
    return () => removeEventListener('keydown', heard)
  }, [active])
}
