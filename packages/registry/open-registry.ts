import { type Domain, Problem } from '@zhiqiao/model'
import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import type { Keys } from './history/keys.ts'
import { writeAuditLink } from './history/write-audit-link.ts'
import { type ActHandlers, scopeOf, type Transaction } from './scope.ts'
import { type Session, sessionOf } from './session.ts'
import { connectionOn } from './store/kysely-on.ts'
import { isId, newId } from './store/new-id.ts'
import { openPool } from './store/open-pool.ts'
import { systemViewer, type Viewer } from './viewer.ts'

export interface RegistryOptions {
  /** Address of the application role. */
  readonly url: string
  readonly domain: Domain
  readonly keys: Keys
  readonly acts?: ActHandlers
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
  const pool = openPool(options.url, { size: options.poolSize, schema: options.schema })
  const registry: Registry = {
    domain: options.domain,
    keys: options.keys,
    pool,
    async as(viewer, work) {
      if (viewer.via === 'system')
        throw new Error('registry: work of the platform goes through asSystem, with its reason')
      return inTransaction(pool, options, viewer, null, work)
    },
    asSystem: (reason, work) => inTransaction(pool, options, systemViewer, reason, work),
    close: () => pool.end(),
  }
  return registry
}

async function inTransaction<T>(
  pool: Pool,
  options: RegistryOptions,
  viewer: Viewer,
  reason: string | null,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const begin = beginAs(viewer)
  const client = await pool.connect()
  const transaction = newTransaction(client, options, viewer, reason)
  let result: T
  try {
    await client.query(begin)
    const scope = scopeOf(transaction, viewer)
    result = await work(sessionOf(scope))
    if (transaction.failed) throw transaction.failed
    await writeAuditLink(scope)
    await transaction.connection.end()
  } catch (error) {
    await transaction.connection.end()
    await undo(client)
    throw isCollision(error) ? busy() : error
  }
  await commit(client)
  return result
}

function newTransaction(
  client: PoolClient,
  options: RegistryOptions,
  viewer: Viewer,
  reason: string | null,
): Transaction {
  const at = (options.clock ?? (() => new Date()))()
  return {
    id: newId(at),
    connection: connectionOn(client, viewer.via === 'system'),
    databases: [],
    domain: options.domain,
    keys: options.keys,
    acts: options.acts ?? {},
    at,
    entries: [],
    reasons: reason === null ? [] : [reason],
    storedFiles: new Set(),
    subjectKeys: new Map(),
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

/** Beginning and putting up the walls is one round trip; the settings end with the transaction. */
function beginAs({ person, hat, via }: Viewer): string {
  const ids = { person: person?.id, organisation: hat?.organisation }
  for (const [name, id] of Object.entries(ids))
    if (id !== undefined && !isId(id)) throw new Error(`viewer: ${name} is no id`)
  const settings = {
    'app.person': ids.person ?? '',
    'app.organisation': ids.organisation ?? '',
    'app.division': hat?.division ?? '',
    'app.system': via === 'system' ? 'on' : '',
  }
  const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`)
  return `begin; select ${set.join(', ')}`
}

async function commit(client: PoolClient): Promise<void> {
  try {
    const { command } = await client.query('commit')
    // A statement that failed and was caught turns the commit into a rollback without a word.
    if (command !== 'COMMIT') throw new Error('registry: the transaction had failed and was rolled back')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function undo(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback')
    client.release()
  } catch {
    client.release(true)
  }
}
