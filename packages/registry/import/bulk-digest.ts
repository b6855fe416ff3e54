import { type Register, snakeCase } from '@zhiqiao/model'
import type { Pool, PoolClient } from 'pg'
import { escapeIdentifier } from 'pg'
import type { AuditEntry } from '../history/audit-entry.ts'
import { canonicalJson } from '../history/canonical-json.ts'
import { type Keys, keyedBytes } from '../history/keys.ts'
import { historyColumns, tableOf } from '../store/table-of.ts'

/** What the audit's link says of many rows written at once. */
export type BulkEntry = Extract<AuditEntry, { kind: 'bulk' }>

/**
 * A digest over many versions, taken as they are written: the keyed digest of each, joined by exclusive or. Without
 * the key no version can be altered, added or removed so that it comes out the same; each has its id and number.
 */
export interface BulkDigest {
  readonly columns: readonly string[]
  readonly algorithm: string
  add(version: Readonly<Record<string, unknown>>): void
  hex(): string
}

export function bulkDigest(
  keys: Keys,
  columns: readonly string[],
  algorithm: string = keys.algorithm ?? 'hmac-sha256',
): BulkDigest {
  const all = Buffer.alloc(32)
  return {
    columns,
    algorithm,
    add(version) {
      const one = keyedBytes(keys.audit, algorithm, textOf(columns, version))
      for (let at = 0; at < 32; at++) all[at]! ^= one[at]!
    },
    hex: () => all.toString('hex'),
  }
}

/** The columns of a register's history. */
export function versionColumns(register: Register): string[] {
  return [...tableOf(register).columns, ...historyColumns].map(({ name }) => name)
}

/** A version as the driver hands it over, in one spelling. */
function textOf(columns: readonly string[], version: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    columns.map((name) => {
      const value = version[name] ?? null
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? canonicalJson(value) : value
    }),
  )
}

const lot = 5000

/**
 * Whether the history still holds what the entry says was written. Versions the same link tells of one by one are
 * not among them.
 * @param at the moment of the transaction, as its link has it
 */
export async function bulkHolds(
  client: Pool | PoolClient,
  keys: Keys,
  entry: BulkEntry,
  { id, at }: { id: string; at: string },
  single: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const table = `${escapeIdentifier(historyTable(entry.register))}`
  const digest = bulkDigest(keys, entry.columns, entry.algorithm)
  const list = entry.columns.map((name) => escapeIdentifier(name)).join(', ')
  let count = 0
  for (let after: [string, number] = ['00000000-0000-0000-0000-000000000000', 0]; ; ) {
    const { rows } = await client.query(
      `select ${list} from ${table} where recorded_from = $1 and change_id = $2 and (id, version) > ($3, $4)
       order by id, version limit ${lot}`,
      [at, id, ...after],
    )
    for (const row of rows) {
      if (single.has(`${entry.register}/${row.id}/${row.version}`)) continue
      digest.add(row)
      count += 1
    }
    if (rows.length < lot) break
    const last = rows.at(-1)!
    after = [last.id, last.version]
  }
  return count === entry.created + entry.changed + entry.withdrawn && digest.hex() === entry.digest
}

const historyTable = (register: string) => `${snakeCase(register)}_history`
