import type { PoolClient } from 'pg'
import type { BulkEntry } from '../import/bulk-digest.ts'
import type { AuditEntry, ReadEntry } from './audit-entry.ts'
import { type AuditFault, auditFault } from './audit-fault.ts'
import { linkText, recordsDigest } from './audit-link.ts'
import { type Keys, keyedDigest } from './keys.ts'

export interface ChainHead {
  readonly sequence: number
  readonly digest: string
}

/** What the chain says, as far as it holds; the versions it speaks of stand in the temporary table `audit_expected`. */
export interface Chain {
  /** Links that hold. */
  readonly links: number
  readonly fault: AuditFault | null
  readonly bulks: readonly BulkWrite[]
  /** Subjects whose keys were destroyed, with the link that says so. */
  readonly destroyed: ReadonlyMap<string, { readonly sequence: number; readonly at: string }>
}

export interface BulkWrite {
  readonly sequence: number
  readonly at: string
  /** Id of the transaction. */
  readonly transaction: string
  readonly entry: BulkEntry
  /** Versions the same link tells of one by one: `register/id/version`. */
  readonly single: ReadonlySet<string>
}

interface Link {
  readonly sequence: number
  readonly at: string
  readonly algorithm: string
  readonly body: string
  readonly previous: string
  readonly digest: string
}

const lot = 5000

/**
 * Follows the chain link by link. A missing or moved link breaks it where it should stand; links missing at the end
 * show by the head, and by heads kept elsewhere where the head itself was set back.
 */
export async function followChain(
  client: PoolClient,
  keys: Keys,
  heads: readonly ChainHead[],
  progress: (links: number) => void,
): Promise<Chain> {
  await client.query(`
    create temporary table audit_expected (
      sequence bigint, at timestamptz, register text collate "C", id uuid, version integer, layout text collate "C", digest text collate "C"
    ) on commit drop`)
  const kept = new Map(heads.map(({ sequence, digest }) => [sequence, digest]))
  const bulks: BulkWrite[] = []
  const destroyed = new Map<string, { sequence: number; at: string }>()
  const { rows: top } = await client.query<ChainHead>('select sequence, digest from audit_head')
  await client.query(`
    declare link no scroll cursor for
    select sequence, at, algorithm, body, previous, digest from audit_link order by sequence`)
  let last: ChainHead = { sequence: 0, digest: '' }
  let fault: AuditFault | null = null
  // The database reads on while digests are taken here.
  const read = () => {
    const rows = client.query<Link>(`fetch ${lot} from link`)
    // Whoever waits for it hears of a failure; when nobody comes to wait, another failure has been told.
    rows.catch(() => undefined)
    return rows
  }
  let coming = read()
  let taking: Promise<AuditFault | null> = Promise.resolve(null)
  while (fault === null) {
    const { rows } = await coming
    if (rows.length === 0) break
    coming = read()
    const sound: Link[] = []
    for (const link of rows) {
      fault = faultOf(keys, last, link, kept)
      if (fault) break
      last = link
      sound.push(link)
    }
    // An earlier lot's fault outranks what comes after it.
    const before = await taking
    if (before) {
      fault = before
      break
    }
    taking = take(client, sound, bulks, destroyed)
    taking.catch(() => undefined)
    progress(last.sequence)
  }
  await coming
  fault = (await taking) ?? fault
  await client.query('close link')
  await client.query('create index on audit_expected (register, id, version)')
  await client.query('analyze audit_expected')
  fault ??= faultAtEnd(last, top[0], heads) ?? (await looksOfNoLink(client, last))
  return { links: last.sequence, fault, bulks, destroyed }
}

function faultOf(keys: Keys, last: ChainHead, link: Link, kept: ReadonlyMap<number, string>): AuditFault | null {
  const sequence = last.sequence + 1
  if (link.sequence !== sequence) return auditFault('这一条不见了', 'this link is missing', { sequence })
  const broken = (zh: string, en: string) => auditFault(zh, en, { sequence, at: link.at, ...firstPlace(link.body) })
  if (link.previous !== last.digest) return broken('这一条与上一条接不上', 'this link does not follow the one before')
  if (!isDigest(keys, link, last.digest)) return broken('这一条的内容被改动过', 'this link was altered')
  const digest = kept.get(sequence)
  if (digest !== undefined && digest !== link.digest)
    return broken('这一条与另处保存的链首不符', 'this link is not the one whose head was kept elsewhere')
  return null
}

function faultAtEnd(last: ChainHead, top: ChainHead | undefined, heads: readonly ChainHead[]): AuditFault | null {
  const place = { sequence: last.sequence + 1 }
  if (heads.some(({ sequence }) => sequence > last.sequence))
    return auditFault(
      `链尾被截去：另处保存的链首是第${Math.max(...heads.map(({ sequence }) => sequence))}条`,
      'the end of the chain was cut off: a head kept elsewhere is later',
      place,
    )
  if (top?.sequence === last.sequence && top.digest === last.digest) return null
  return top && top.sequence < last.sequence
    ? auditFault('链首被退回，其后的链接来历不明', 'the head was set back', { sequence: top.sequence + 1 })
    : auditFault('链尾被截去，或链首被改动', 'the end of the chain was cut off, or its head altered', place)
}

function isDigest(keys: Keys, { sequence, at, algorithm, body, digest }: Link, previous: string): boolean {
  try {
    return keyedDigest(keys.audit, algorithm, linkText(sequence, at, algorithm, previous, body)) === digest
  } catch {
    return false
  }
}

/** Register and record of the first change a link speaks of, for finding the place; the text may be damaged. */
function firstPlace(body: string): { register?: string; record?: string; version?: number } {
  try {
    const { entries } = JSON.parse(body) as { entries: AuditEntry[] }
    const [first] = entries
    if (first?.kind === 'change') return { register: first.register, record: first.id, version: first.version }
    return first && 'register' in first ? { register: first.register } : {}
  } catch {
    return {}
  }
}

/** Takes down what sound links that follow each other speak of, and compares the index of looks with them. */
async function take(
  client: PoolClient,
  links: readonly Link[],
  bulks: BulkWrite[],
  destroyed: Map<string, { sequence: number; at: string }>,
): Promise<AuditFault | null> {
  if (links.length === 0) return null
  const range = [links[0]!.sequence, links.at(-1)!.sequence]
  // Changes are by far the most: the database takes them down by itself, while the next digests are taken here.
  await client.query(
    `insert into audit_expected
     select l.sequence, l.at, e.register, e.id::uuid, e.version, e.layout, e.digest
     from audit_link as l cross join lateral json_to_recordset(l.body::json -> 'entries')
       as e (kind text, register text, id text, version integer, layout text, digest text)
     where l.sequence between $1 and $2 and e.kind = 'change'`,
    range,
  )
  const looks = new Map<string, ReadEntry>()
  for (const { sequence, at, body } of links) {
    if (!otherThanChange.test(body)) continue
    const { transaction, entries } = JSON.parse(body) as { transaction: string; entries: AuditEntry[] }
    for (const [number, entry] of entries.entries()) {
      if (entry.kind === 'bulk') {
        const single = entries.flatMap((one) =>
          one.kind === 'change' ? [`${one.register}/${one.id}/${one.version}`] : [],
        )
        bulks.push({ sequence, at, transaction, entry, single: new Set(single) })
      } else if (entry.kind === 'read') {
        if (entry.look !== undefined) looks.set(`${sequence}.${number}`, entry)
      } else if (entry.kind === 'event' && entry.what === 'destroyKey')
        destroyed.set(String(entry.details.subject), { sequence, at })
    }
  }
  return compareLooks(client, range, links, looks)
}

/** Links hold canonical JSON, without a space: what has none of this speaks of changes only. */
const otherThanChange = /"kind":"(?:bulk|read|event)"/

async function compareLooks(
  client: PoolClient,
  range: readonly number[],
  links: readonly Link[],
  looks: ReadonlyMap<string, ReadEntry>,
): Promise<AuditFault | null> {
  const { rows } = await client.query<{ sequence: number; entry: number; register: string; records: string[] }>(
    `select sequence, entry, register, array_agg(record::text) as records from record_access
     where sequence between $1 and $2 group by sequence, entry, register order by sequence, entry`,
    [...range],
  )
  const indexed = new Map(rows.map((row) => [`${row.sequence}.${row.entry}`, row]))
  const keys = [...new Set([...looks.keys(), ...indexed.keys()])]
  const wrong = keys
    .filter((key) => !isIndexed(looks.get(key), indexed.get(key)))
    .map((key) => Number.parseInt(key, 10))
  if (wrong.length === 0) return null
  const sequence = Math.min(...wrong)
  return auditFault('查阅索引与这一条不符', 'the index of looks does not agree with this link', {
    sequence,
    at: links.find((link) => link.sequence === sequence)?.at ?? null,
  })
}

async function looksOfNoLink(client: PoolClient, { sequence }: ChainHead): Promise<AuditFault | null> {
  const { rows } = await client.query<{ register: string; record: string }>(
    'select register, record from record_access where sequence not between 1 and $1 limit 1',
    [sequence],
  )
  return rows[0]
    ? auditFault('查阅索引指向不存在的审计条目', 'the index of looks names a link that is not there', rows[0])
    : null
}

function isIndexed(look: ReadEntry | undefined, row: { register: string; records: string[] } | undefined): boolean {
  if (!look || !row || look.register !== row.register) return false
  return look.id === null
    ? recordsDigest(row.records) === (look.records as unknown as string)
    : row.records.length === 1 && row.records[0] === look.id
}
