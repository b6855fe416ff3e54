import type { Pool } from 'pg'
import type { Database } from '../scope.ts'
import { connectionFor } from '../store/connection.ts'
import { kyselyOn } from '../store/kysely-on.ts'
import { newId } from '../store/new-id.ts'
import { systemViewer, type Viewer } from '../viewer.ts'
import type { ReadEntry } from './audit-entry.ts'
import { auditActor, linkStatement } from './audit-link.ts'
import type { Keys } from './keys.ts'

/** Writes into the audit what was only read. */
export interface ReadLog {
  /** Resolves once it stands there; the answer waits for that. */
  note(reads: readonly ReadEntry[], by: Viewer, at: Date): Promise<void>
}

const mostInOneLink = 500

/**
 * Whoever reads personal values waits until that is recorded, but not for one another: what comes in while a link is
 * being written goes into the next one together. Reads of anything else pass by here.
 */
export function openReadLog(pool: Pool, keys: Keys): ReadLog {
  const waiting: { readonly reads: readonly ReadEntry[]; done(error?: unknown): void }[] = []
  let writing = false

  const writeWaiting = async () => {
    writing = true
    while (waiting.length > 0) {
      const batch = [waiting.shift()!]
      for (let size = batch[0]!.reads.length; waiting.length > 0; ) {
        size += waiting[0]!.reads.length
        if (size > mostInOneLink) break
        batch.push(waiting.shift()!)
      }
      const error = await writeLink(
        pool,
        keys,
        batch.flatMap(({ reads }) => reads),
      ).then(
        () => undefined,
        (failure) => failure ?? new Error('audit: not written'),
      )
      for (const { done } of batch) done(error)
    }
    writing = false
  }
  return {
    note: (reads, viewer, at) =>
      new Promise((resolve, reject) => {
        const by = auditActor(viewer)
        const named = reads.map((read) => ({ ...read, by, at: at.toISOString() }))
        waiting.push({ reads: named, done: (error) => (error === undefined ? resolve() : reject(error)) })
        if (!writing) void writeWaiting()
      }),
  }
}

async function writeLink(pool: Pool, keys: Keys, entries: readonly ReadEntry[]): Promise<void> {
  const at = new Date(entries.at(-1)!.at!)
  const connection = connectionFor(pool, systemViewer)
  const db: Database = kyselyOn(connection, { beyondWalls: true, reads: false })
  try {
    const content = { id: newId(at), at, by: auditActor(systemViewer), reasons: [], entries }
    await connection.commit(await linkStatement(db, keys, content))
  } catch (error) {
    await connection.undo()
    throw error
  }
}
