import { randomBytes } from 'node:crypto'

/**
 * UUIDv7s of one moment that sort in the order they were made (a 42-bit counter from a random start, 32 random bits):
 * many new rows fill every index from one end.
 */
export function idSequence(at: Date): () => string {
  const time = at.getTime().toString(16).padStart(12, '0')
  // The top bit stays free, so that no import can run past the end.
  let counter = randomBytes(6).readUIntBE(0, 6) % 2 ** 41
  return () => {
    counter += 1
    const high = Math.floor(counter / 2 ** 30)
    const low = counter % 2 ** 30
    const tail = randomTail()
    const c = (0x80000000 + low).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${high.toString(16).padStart(3, '0')}-${c.slice(0, 4)}-${c.slice(4)}${tail}`
  }
}

let drawn = ''

function randomTail(): string {
  if (drawn.length < 8) drawn = randomBytes(4096).toString('hex')
  const tail = drawn.slice(-8)
  drawn = drawn.slice(0, -8)
  return tail
}
