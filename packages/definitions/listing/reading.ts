import type { Read } from '@zhiqiao/model'

/** @param at where the words begin */
export const readAt = <T>(value: T, words: string, at: number, confidence: number): Read<T> => ({
  ...{ value, words, confidence },
  ...{ start: at, end: at + words.length },
})

/** The surest of several readings; of equally sure ones the first. */
export function surest<T>(readings: readonly Read<T>[]): Read<T> | null {
  let best: Read<T> | null = null
  for (const one of readings) if (best === null || one.confidence > best.confidence) best = one
  return best
}
