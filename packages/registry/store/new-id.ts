import { randomFillSync } from 'node:crypto'

/** Random bytes for some hundred ids: asking for them one by one took a fortieth of answering a request. */
const random = Buffer.alloc(16 * 256)
let used = random.length
let last = 0
let counter = 0

/**
 * A UUIDv7: sorted by the time it was made, so that new rows stand together in every index. Those one process makes in
 * the same millisecond sort as they were made (a 12-bit counter from a random start): what is recorded together is
 * listed in its order.
 */
export function newId(at: Date = new Date()): string {
  const time = at.getTime()
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const bytes = random.subarray(used, used + 16)
  used += 16
  counter = time === last ? (counter + 1) & 0xfff : bytes.readUInt16BE(6) & 0x7ff
  last = time
  bytes.writeUIntBE(time, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the value is an id as the registry writes them (lower-case UUID). */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}
