import type { Register } from '@zhiqiao/model'
import type { AuditEntry } from '../history/audit-entry.ts'
import { canonicalJson } from '../history/canonical-json.ts'
import { type Keys, keyedBytes, presentAlgorithm } from '../history/keys.ts'
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
  /** The same by the version's columns in their order, each `spelled` and followed by a comma. */
  addText(text: string): void
  hex(): string
}

export function bulkDigest(
  keys: Keys,
  columns: readonly string[],
  algorithm: string = keys.algorithm ?? presentAlgorithm,
): BulkDigest {
  const all = Buffer.alloc(32)
  const addText = (text: string) => {
    const one = keyedBytes(keys.audit, algorithm, text)
    for (let at = 0; at < 32; at++) all[at]! ^= one[at]!
  }
  return {
    columns,
    algorithm,
    addText,
    add: (version) => addText(textOf(columns, version)),
    hex: () => all.toString('hex'),
  }
}

/** The columns of a register's history. */
export function versionColumns(register: Register): string[] {
  return [...tableOf(register).columns, ...historyColumns].map(({ name }) => name)
}

/** A version as the driver hands it over, in one spelling. */
function textOf(columns: readonly string[], version: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const name of columns) text += `${spelled(version[name])},`
  return text
}

/** A value as the digest covers it. */
export function spelled(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  // The database keeps the keys of an object in an order of its own; lists of plain values are spelled faster.
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return JSON.stringify(value)
  return canonicalJson(value)
}
