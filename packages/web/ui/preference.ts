import { useSyncExternalStore } from 'react'
import type { Mode } from './token.ts'

/** What a person chose about the look, remembered on this machine. */
const listeners = new Set<() => void>()

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`zhiqiao.${name}`)
  } catch {
    return null
  }
}

/** Keeps a choice on this machine; without storage it holds until the page is left. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`zhiqiao.${name}`)
    else localStorage.setItem(`zhiqiao.${name}`, value)
  } catch {
    // A browser that keeps nothing still works.
  }
}

export { remembered }

let mode: Mode = remembered('mode') === 'care' ? 'care' : 'plain'

function apply() {
  document.documentElement.dataset.mode = mode
}

/** Puts the remembered mode on the document before anything is drawn. */
export function applyPreferences(): void {
  apply()
}

export function setMode(next: Mode): void {
  mode = next
  remember('mode', next === 'care' ? 'care' : null)
  apply()
  for (const listener of listeners) listener()
}

/** `care` is the 关怀版. */
export function useMode(): Mode {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => mode,
  )
}
