import { hashOf } from './dice.ts'

/**
 * The id of a record of the fictional region: the n-th of its register, or the one of that name. Records refer to each
 * other without anybody having to remember what has been written.
 */
export type RecordId = (register: string, key: string | number) => string

/** All the region's ids carry the moment its statistics speak of: 1 September 2026 in China. */
const moment = new Date('2026-09-01T00:00:00+08:00').getTime().toString(16).padStart(12, '0')
const head = `${moment.slice(0, 8)}-${moment.slice(8)}`

/** Ids of a seed: UUIDv7s of one moment whose last 48 bits count, so that many rows fill an index from one end. */
export function recordIds(seed: number): RecordId {
  const starts = new Map<string, string>()
  const startOf = (register: string) => {
    const known = starts.get(register)
    if (known !== undefined) return known
    const tag = (hashOf(seed, [register]) >>> 8).toString(16).padStart(6, '0')
    const start = `${head}-7${tag.slice(0, 3)}-8${tag.slice(3)}-`
    starts.set(register, start)
    return start
  }
  return (register, key) => {
    if (typeof key === 'number') return startOf(register) + key.toString(16).padStart(12, '0')
    // Named ones stand behind all that are counted: their first bit is set.
    const high = (hashOf(1, [key]) & 0x7fff) | 0x8000
    return startOf(register) + high.toString(16) + hashOf(2, [key]).toString(16).padStart(8, '0')
  }
}
