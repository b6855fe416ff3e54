import { setImmediate } from 'node:timers/promises'

const rows = 100

/**
 * Goes through many rows and lets others have their turn before each few of them: what the database has answered
 * meanwhile is taken up, and its next statement sent, some milliseconds later at most.
 */
export async function* byTurns<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += rows) {
    await setImmediate()
    yield all.slice(from, from + rows)
  }
}
