import type { Domain } from '@zhiqiao/model'
import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import type { AuditFault } from './audit-fault.ts'
import { type Keys, prepareDigests } from './keys.ts'
import { type ChainHead, followChain } from './verify-chain.ts'
import { compareHistory } from './verify-history.ts'
import { compareKeys } from './verify-keys.ts'
import { compareRecords, placed, type RecordFault } from './verify-record.ts'

export interface AuditVerdict {
  /** Links that hold, from the first on. */
  readonly entries: number
  /** Versions in the history that were compared with what the links say of them. */
  readonly versions: number
  /** What is not as it was written, the earliest first; null when everything holds. */
  readonly fault: AuditFault | null
}

export interface AuditInQuestion {
  readonly pool: Pool
  readonly keys: Keys
  readonly domain: Domain
}

export interface VerifyOptions {
  /** Heads of the chain kept elsewhere, their signatures checked before: they show a chain cut short with its head. */
  readonly heads?: readonly ChainHead[]
  /** Told how many links have been followed. */
  readonly progress?: (links: number) => void
}

/**
 * Follows the audit chain from its first link to its head and compares with it what it speaks of: the history of all
 * registers version by version, the records as they stand now, the index of looks, the keys of persons. Whatever was
 * altered, removed, added or set back other than through the registry shows. Where the pool has a second connection,
 * the records are compared on it while the chain is followed on the first.
 */
export async function verifyAudit(
  { pool, keys, domain }: AuditInQuestion,
  { heads = [], progress }: VerifyOptions = {},
): Promise<AuditVerdict> {
  await prepareDigests()
  return examining(pool, null, async (client) => {
    const comparing = (connection: PoolClient) => compareRecords(connection, keys, domain)
    if (pool.options.max === 1) return examine(client, () => comparing(client), keys, domain, heads, progress)
    // One snapshot for both: what is written meanwhile belongs to the next verification.
    const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot')
    return examining(pool, rows[0]!.snapshot, (beside) => {
      const compared = comparing(beside)
      // A failure is heard of when its result is asked for, unless something found before explains it.
      compared.catch(() => undefined)
      return examine(client, () => compared, keys, domain, heads, progress)
    })
  })
}

async function examining<T>(pool: Pool, snapshot: string | null, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read')
    if (snapshot !== null) await client.query(`set transaction snapshot ${escapeLiteral(snapshot)}`)
    await client.query(`select set_config('app.system', 'on', true)`)
    await client.query(`set local work_mem = '256MB'`)
    const result = await work(client)
    await client.query('rollback')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function examine(
  client: PoolClient,
  compared: () => Promise<RecordFault | null>,
  keys: Keys,
  domain: Domain,
  heads: readonly ChainHead[],
  progress: (links: number) => void = () => undefined,
): Promise<AuditVerdict> {
  const chain = await followChain(client, keys, heads, progress)
  const history = await compareHistory(client, keys, domain, chain)
  const faults = [chain.fault, history.fault].filter((fault) => fault !== null)
  // Where the chain is broken it cannot be said what should stand there.
  if (faults.length === 0) faults.push(...[await compareKeys(client, chain)].filter((fault) => fault !== null))
  const record = faults.length === 0 ? await compared() : null
  if (record) faults.push(await placed(client, record))
  const [fault = null] = faults.sort((a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity))
  return { entries: chain.links, versions: history.versions, fault }
}

/** The head as it may be exported: kept elsewhere, it shows a chain cut short together with its head. */
export async function auditHead(pool: Pool): Promise<ChainHead> {
  const { rows } = await pool.query('select sequence, digest from audit_head')
  return rows[0] ?? { sequence: 0, digest: '' }
}
