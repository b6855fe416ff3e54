/** Something read from what people wrote: the value, the words it rests on and how sure the reading is. */
export interface Read<T> {
  readonly value: T
  readonly words: string
  /** Offsets within the text given, UTF-16 units, the end exclusive. */
  readonly start: number
  readonly end: number
  /** 0 to 1; 1 where the words leave no other reading. */
  readonly confidence: number
}

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
