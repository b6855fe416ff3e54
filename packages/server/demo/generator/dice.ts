/** Chance that falls the same everywhere: it depends on the seed and on what it is asked for, never on when. */
export interface Dice {
  /** A number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** One of the items, each as likely as the other. */
  pick<T>(items: readonly T[]): T
  /** True in this share of cases (0…1). */
  chance(share: number): boolean
}

/** The dice of one thing: of the region of this seed, and of everything that names the thing. */
export function diceOf(seed: number, ...about: readonly (string | number)[]): Dice {
  let state = hashOf(seed, about)
  // mulberry32: 32 bits of state are plenty for the few throws each thing is worth.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (share) => next() < share,
  }
}

/** 32 bits of what a thing is called (FNV-1a with a final mix). */
export function hashOf(seed: number, about: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed
  const take = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193)
  }
  for (const part of about) {
    if (typeof part === 'number') {
      take(part & 0xffff)
      take(part >>> 16)
    } else for (let at = 0; at < part.length; at++) take(part.charCodeAt(at))
    take(0xff)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
