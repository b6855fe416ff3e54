import { type Domain, Problem } from '@zhiqiao/model'
import type { Pool } from 'pg'
import type { ReadEntry } from './history/audit-entry.ts'
import { auditLink } from './history/audit-link.ts'
import { type Keys, prepareDigests } from './history/keys.ts'
import { openReadLog, type ReadLog } from './history/read-log.ts'
import { type ActHandlers, type Follower, scopeOf, type Transaction } from './scope.ts'
import { type Session, sessionOf } from './session.ts'
import { connectionFor } from './store/connection.ts'
import { newId } from './store/new-id.ts'
import { openPool } from './store/open-pool.ts'
import { systemViewer, type Viewer } from './viewer.ts'

export interface RegistryOptions {
  /** Address of the application role. */
  readonly url: string
  readonly domain: Domain
  readonly keys: Keys
  readonly acts?: ActHandlers
  /** Told of what is written, by the name of the register. */
  readonly followers?: Readonly<Record<string, Follower>>
  readonly clock?: () => Date
  /** The jurisdiction's schema, where it is not the role's default. */
  readonly schema?: string
  /** Most connections at a time, 10 when absent. */
  readonly poolSize?: number
}

/** The running registers. */
export interface Registry {
  readonly domain: Domain
  readonly keys: Keys
  readonly pool: Pool
  /** One transaction through the viewer's eyes; its audit link is written last. What throws leaves nothing behind. */
  as<T>(viewer: Viewer, work: (session: Session) => Promise<T>): Promise<T>
  /** Work of the platform itself, without permissions and walls; the reason stands in the audit. */
  asSystem<T>(reason: string, work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens the registers of a domain over a database that `migrate` has brought up to date. */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  await prepareDigests()
  const pool = openPool(options.url, { size: options.poolSize, schema: options.schema })
  const ground: Ground = { pool, options, readLog: openReadLog(pool, options.keys), layouts: new Set() }
  const registry: Registry = {
    domain: options.domain,
    keys: options.keys,
    pool,
    async as(viewer, work) {
      if (viewer.via === 'system')
        throw new Error('registry: work of the platform goes through asSystem, with its reason')
      return inTransaction(ground, viewer, null, work)
    },
    asSystem: (reason, work) => inTransaction(ground, systemViewer, reason, work),
    close: () => pool.end(),
  }
  return registry
}

/** What all transactions of a registry stand on. */
interface Ground {
  readonly pool: Pool
  readonly options: RegistryOptions
  readonly readLog: ReadLog
  /** Layouts of versions that the database knows. */
  readonly layouts: Set<string>
}

async function inTransaction<T>(
  ground: Ground,
  viewer: Viewer,
  reason: string | null,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const transaction = newTransaction(ground, viewer, reason)
  const { connection } = transaction
  try {
    const scope = scopeOf(transaction, viewer)
    const result = await work(sessionOf(scope))
    if (transaction.failed) throw transaction.failed
    const reads = connection.hasBegun() ? null : onlyReads(transaction)
    if (reads) await ground.readLog.note(reads, viewer, transaction.at)
    await connection.commit(reads ? undefined : await auditLink(scope))
    for (const layout of transaction.layouts.made) ground.layouts.add(layout)
    return result
  } catch (error) {
    await connection.undo()
    throw isCollision(error) ? busy() : error
  }
}

/** The entries where people did nothing but look: they are written together with those of others. */
function onlyReads({ entries, reasons }: Transaction): ReadEntry[] | null {
  if (entries.length === 0 || reasons.length > 0) return null
  const reads = entries.filter((entry) => entry.kind === 'read')
  return reads.length === entries.length ? reads : null
}

function newTransaction({ pool, options, layouts }: Ground, viewer: Viewer, reason: string | null): Transaction {
  const at = (options.clock ?? (() => new Date()))()
  let id: string | undefined
  return {
    get id() {
      id ??= newId(at)
      return id
    },
    connection: connectionFor(pool, viewer),
    databases: [],
    domain: options.domain,
    keys: options.keys,
    acts: options.acts ?? {},
    followers: options.followers ?? {},
    at,
    entries: [],
    reasons: reason === null ? [] : [reason],
    storedFiles: new Set(),
    subjectKeys: new Map(),
    layouts: { known: layouts, made: new Set() },
    handedOver: null,
    failed: null,
  }
}

/** Deadlock, serialisation failure, lock timeout: nothing was done and the same may succeed at once. */
function isCollision(error: unknown): boolean {
  return ['40P01', '40001', '55P03'].includes((error as { code?: string } | null)?.code ?? '')
}

function busy(): Problem {
  return new Problem(
    503,
    'busy',
    '同时办理的人较多，请再试一次。',
    'Several people were at it at once; please try again.',
  )
}
