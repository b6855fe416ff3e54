import { useSyncExternalStore } from 'react'
import './page-state.css'

let text = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(next: string) {
  text = next
  for (const listener of listeners) listener()
}

/** Says what happened (`已保存`) to eyes and to screen readers; gone after six seconds, never needed to go on. */
export function announce(sentence: string): void {
  clearTimeout(timer)
  set(sentence)
  timer = setTimeout(() => set(''), 6000)
}

/** Where announcements appear: once, in the shell. */
export function Announcement() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => text,
  )
  return (
    <div className="announcement no-print" role="status" aria-live="polite">
      <p>{shown}</p>
    </div>
  )
}
