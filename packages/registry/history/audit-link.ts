import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Scope } from '../scope.ts'
import type { Statement } from '../store/send-together.ts'
import type { Viewer } from '../viewer.ts'
import type { AuditActor, AuditEntry } from './audit-entry.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Keys, keyedDigest, presentAlgorithm } from './keys.ts'

/** What one link will say. */
export interface LinkContent {
  /** Id of the transaction. */
  readonly id: string
  readonly at: Date
  readonly by: AuditActor
  readonly reasons: readonly string[]
  readonly entries: readonly AuditEntry[]
}

/**
 * The transaction's one link in the audit chain, to be written together with the commit: the head's row is locked
 * from here to there. Nothing recorded, no link.
 */
export async function auditLink({ transaction, actor, db }: Scope): Promise<Statement | undefined> {
  const { id, at, entries, reasons, keys } = transaction
  return entries.length === 0 ? undefined : linkStatement(db, keys, { id, at, by: auditActor(actor), reasons, entries })
}

export function auditActor({ person, hat, via, address }: Viewer): AuditActor {
  return {
    person: person?.id ?? null,
    name: person?.name ?? null,
    organisation: hat?.organisation ?? null,
    role: hat?.role ?? null,
    via,
    address,
  }
}

/** Locks the head of the chain and returns the statement that adds the link and moves the head on. */
export async function linkStatement(db: Database, keys: Keys, content: LinkContent): Promise<Statement> {
  const algorithm = keys.algorithm ?? presentAlgorithm
  const { rows } = await sql<{ sequence: number; digest: string }>`
    select sequence, digest from audit_head for update`.execute(db)
  const head = rows[0]
  if (!head) throw new Error('audit: the head of the chain is missing')
  const sequence = head.sequence + 1
  const body = bodyOf(content)
  const at = content.at.toISOString()
  const digest = keyedDigest(keys.audit, algorithm, linkText(sequence, at, algorithm, head.digest, body))
  const { sql: text, parameters } = sql`
    with link as (
      insert into audit_link (sequence, at, algorithm, body, previous, digest)
      values (${sequence}, ${at}, ${algorithm}, ${body}, ${head.digest}, ${digest})
    )${indexed(content.entries, sequence)}
    update audit_head set sequence = ${sequence}, digest = ${digest}`.compile(db)
  return { text, values: parameters }
}

/** What a link's digest covers. */
export function linkText(sequence: number, at: string, algorithm: string, previous: string, body: string): string {
  return [sequence, at, algorithm, previous, body].join('\n')
}

function bodyOf({ id, by, reasons, entries }: LinkContent): string {
  return canonicalJson({
    transaction: id,
    by,
    ...(reasons.length === 0 ? {} : { reasons }),
    entries: entries.map((entry) =>
      entry.kind === 'read' && entry.records ? { ...entry, records: recordsDigest(entry.records) } : entry,
    ),
  })
}

/** A link names many records by a digest over their ids in order. */
export function recordsDigest(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join('\n')).digest('hex')
}

/** The index by which a record's looks are found again: `record_access`. */
function indexed(entries: readonly AuditEntry[], sequence: number) {
  const looks = entries.flatMap((entry, number) =>
    entry.kind === 'read' && entry.look !== undefined
      ? (entry.records ?? [entry.id]).map((record) => ({ record, register: entry.register, number }))
      : [],
  )
  if (looks.length === 0) return sql``
  return sql`, looked as (
      insert into record_access (record, register, sequence, entry)
      select a.record, a.register, ${sequence}, a.entry from unnest(
        ${looks.map(({ record }) => record)}::uuid[], ${looks.map(({ register }) => register)}::text[],
        ${looks.map(({ number }) => number)}::integer[]
      ) as a(record, register, entry)
    )`
}
