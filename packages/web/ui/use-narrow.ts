import { useSyncExternalStore } from 'react'

/** Whether the window is at most `width` px wide. Paper is laid out like a wide screen, with the table it is asked for. */
export function useNarrow(width: number): boolean {
  const query = `screen and (max-width: ${width}px)`
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
