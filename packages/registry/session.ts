import {
  type AccessEntry,
  chinaDay,
  type Domain,
  type HistoryEntry,
  type Page,
  type RecordOf,
  type Register,
  type ValuesOf,
} from '@zhiqiao/model'
import { type SelectQueryBuilder, sql } from 'kysely'
import { openActs, type Permitted } from './changes/open-acts.ts'
import { performAct } from './changes/perform.ts'
import { type FileInfo, filesOf, openFile, storeFile } from './files/store-file.ts'
import { recordAccess } from './history/access.ts'
import { forgetPerson } from './history/forget.ts'
import { type OwnRecord, ownRecords } from './history/own-records.ts'
import { destroyKey } from './history/personal-key.ts'
import { recordHistory } from './history/record-history.ts'
import { type Bulk, bulkOf } from './import/bulk.ts'
import { asSql } from './permissions/where-clause.ts'
import { type ChangeOptions, changeRecord } from './records/change.ts'
import { type CreateOptions, createRecord } from './records/create.ts'
import { findRegister } from './records/find-register.ts'
import { registersInUse } from './records/in-use.ts'
import { allRecords, countRecords, type ListQuery, listRecords } from './records/list.ts'
import { noteExport } from './records/note-reads.ts'
import { readRecord, visibleRow } from './records/read.ts'
import type { AnyRecord } from './records/row.ts'
import { referenceTitles, titlesOf } from './records/titles.ts'
import { recordsWaiting, type Waiting } from './records/waiting.ts'
import { readWhole, type Whole } from './records/whole.ts'
import { withdrawRecord } from './records/withdraw.ts'
import { beyondWalls, type Database, permitted, type Scope } from './scope.ts'
import { type Facets, searchFacets } from './search/facets.ts'
import { reindex } from './search/keep-index.ts'
import { type SearchAnswer, type SearchQuery, searchRecords } from './search/search.ts'
import { tableOf } from './store/table-of.ts'
import type { Viewer } from './viewer.ts'

// biome-ignore lint/suspicious/noExplicitAny: a register asked for by name has values of any type
type Named = any
/** The values behind a register object, or anything behind a register's name. */
type Of<R> = R extends string ? Named : ValuesOf<R>
type Given<R> = R extends string
  ? Record<string, unknown>
  : { readonly [K in keyof ValuesOf<R>]?: ValuesOf<R>[K] | null }
// biome-ignore lint/suspicious/noExplicitAny: registers of every kind of fields
type Which = Register<any> | string

/** One transaction, seen through one viewer's eyes: every read and write of a record passes here. */
export interface Session {
  readonly viewer: Viewer
  readonly domain: Domain
  /** The moment of this transaction, the same throughout. */
  now(): Date
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  today(): string
  list<R extends Which>(register: R, query?: ListQuery): Promise<Page<Of<R>>>
  /** Every visible row without paging. @throws Problem above 20,000 */
  all<R extends Which>(register: R, query?: ListQuery): Promise<RecordOf<Of<R>>[]>
  count(register: Which, query?: ListQuery): Promise<number>
  /** @throws notFound */
  read<R extends Which>(register: R, id: string): Promise<RecordOf<Of<R>>>
  /** The record with the titles of all it refers to and what the viewer may do, in one round trip. @throws notFound */
  whole<R extends Which>(register: R, id: string): Promise<Whole & { readonly record: RecordOf<Of<R>> }>
  create<R extends Which>(register: R, values: Given<R>, options?: CreateOptions): Promise<RecordOf<Of<R>>>
  change<R extends Which>(
    register: R,
    id: string,
    version: number,
    values: Given<R>,
    options?: ChangeOptions,
  ): Promise<RecordOf<Of<R>>>
  withdraw<R extends Which>(register: R, id: string, version: number, reason: string): Promise<RecordOf<Of<R>>>
  perform<R extends Which>(
    register: R,
    id: string,
    version: number,
    act: string,
    input?: Record<string, unknown>,
    reason?: string | null,
  ): Promise<RecordOf<Of<R>>>
  /** What an act of this transaction handed over; shown once and kept nowhere. */
  readonly handedOver: string | null
  permitted(register: Which, id: string): Promise<Permitted>
  history(register: Which, id: string): Promise<HistoryEntry[]>
  /** Names of the registers in which the viewer may read at least one live record. */
  inUse(): Promise<string[]>
  /** What waits for the viewer in the registers: to be decided on, or to be put right. */
  waiting(): Promise<Waiting[]>
  /** Titles of all that a record's history refers to, and names of the files it has held. */
  historyTitles(register: Which, entries: readonly HistoryEntry[]): Promise<Record<string, string>>
  /** Who looked at what the record keeps of a person; for that person and those who keep it. @throws notFound, forbidden */
  access(register: Which, id: string): Promise<AccessEntry[]>
  /** The records that hold something personal about the viewer. */
  ownRecords(): Promise<OwnRecord[]>
  titles(register: Which, ids: readonly string[]): Promise<Record<string, string>>
  /** Records of all searched registers by words, filters and order. @throws Problem 400 */
  search(query: SearchQuery): Promise<SearchAnswer>
  /** Indexes the next records of a register after an id anew. Only within `asSystem`. `read` is told the id to go on after, null at the end */
  reindex(register: Which, after: string | null, read: (last: string | null) => void): Promise<{ rows: number }>
  /** How many records each value of each filter would leave. @throws Problem 400 */
  facets(query: SearchQuery): Promise<Facets>
  storeFile(file: { name: string; type: string; bytes: Uint8Array }): Promise<FileInfo>
  openFile(id: string): Promise<FileInfo & { bytes: Buffer }>
  /** What is known of those files that the viewer may see. */
  files(ids: readonly string[]): Promise<FileInfo[]>
  /** Keeps the visible record as it is until the transaction ends: others who want to write it wait. */
  lock(register: Which, id: string): Promise<void>
  /** The same transaction without permissions and walls, for what follows from an act; named in the audit. */
  asSystem<T>(reason: string, work: (session: Session) => Promise<T>): Promise<T>
  /** Makes sealed personal values of a person (or record) unreadable for good. Only within `asSystem`. */
  destroyKey(subject: string): Promise<void>
  /** Forgets the person a record is about, for good; the system administrator's decision. @returns records affected */
  forget(register: Which, id: string, reason: string): Promise<number>
  /** Notes that these records left the platform as a file; who they are about can find it. */
  noteExport(register: Which, ids: readonly string[], details: Record<string, unknown>): void
  /** Notes an event in the audit's link of this transaction: signing in, an export. No personal values. */
  note(what: string, details: Record<string, unknown>): void
  /** Many records at once: imports, exports. */
  readonly bulk: Bulk
  /** The transaction's query builder, before the walls but without the fine permissions. */
  readonly query: Database
  /** The live rows of the register's table that the viewer may read, as alias of the table's own name. */
  visible(register: Which): SelectQueryBuilder<Named, Named, Record<never, never>>
}

/** The session over a scope. */
export function sessionOf(scope: Scope): Session {
  const { transaction, viewer } = scope
  const find = (register: Which) => findRegister(transaction.domain, register as Register | string)
  let bulk: Bulk | undefined
  const session: Session = {
    viewer,
    domain: transaction.domain,
    now: () => transaction.at,
    today: () => chinaDay(transaction.at),
    list: async (register, query = {}) => (await listRecords(scope, find(register), query)) as Named,
    all: async (register, query = {}) => allRecords(scope, find(register), query),
    count: async (register, query = {}) => countRecords(scope, find(register), query),
    read: async (register, id) => readRecord(scope, find(register), id),
    whole: async (register, id) => readWhole(scope, find(register), id),
    create: async (register, values, options) => {
      const record = await createRecord(scope, find(register), values, options)
      return followUp(scope, session, find(register), 'create', record, values)
    },
    change: async (register, id, version, values, options) => {
      const record = await changeRecord(scope, find(register), id, version, values, options)
      return followUp(scope, session, find(register), 'change', record, values)
    },
    withdraw: async (register, id, version, reason) => {
      const record = await withdrawRecord(scope, find(register), id, version, reason)
      return followUp(scope, session, find(register), 'withdraw', record, {})
    },
    perform: async (register, id, version, act, input = {}, reason = null) =>
      performAct(scope, session, find(register), id, version, act, input, reason),
    get handedOver() {
      return transaction.handedOver
    },
    permitted: async (register, id) => openActs(scope, find(register), id),
    history: async (register, id) => recordHistory(scope, find(register), id),
    inUse: async () => registersInUse(scope),
    waiting: async () => recordsWaiting(scope),
    historyTitles: async (register, entries) =>
      referenceTitles(
        scope,
        find(register),
        entries.flatMap(({ changes }) =>
          changes.flatMap(({ field, from, to }) => [{ values: { [field]: from } }, { values: { [field]: to } }]),
        ),
      ),
    access: async (register, id) => recordAccess(scope, find(register), id),
    ownRecords: async () => ownRecords(scope),
    forget: async (register, id, reason) => forgetPerson(scope, find(register), id, reason),
    noteExport: (register, ids, details) => noteExport(scope, find(register), ids, details),
    titles: async (register, ids) => titlesOf(scope, find(register), ids),
    search: (query) => searchRecords(scope, query),
    reindex: (register, after, read) => reindex(scope, find(register), after, read),
    facets: (query) => searchFacets(scope, query),
    storeFile: (file) => storeFile(scope, file),
    openFile: (id) => openFile(scope, id),
    files: (ids) => filesOf(scope, ids),
    lock: async (register, id) => {
      const of = find(register)
      await visibleRow(scope, of, id)
      await sql`select 1 from ${sql.table(tableOf(of).name)} where id = ${id} for update`.execute(beyondWalls(scope).db)
    },
    asSystem: (reason, work) => {
      transaction.reasons.push(reason)
      return work(sessionOf(beyondWalls(scope)))
    },
    destroyKey: async (subject) => {
      if (viewer.via !== 'system') throw new Error('registry: destroyKey is asked for within asSystem only')
      await destroyKey(scope, subject)
    },
    note: (what, details) => {
      transaction.entries.push({ kind: 'event', what, details })
    },
    get bulk() {
      bulk ??= bulkOf(scope, () => session)
      return bulk
    },
    get query() {
      return scope.db
    },
    visible: (register) => {
      const of = find(register)
      const { name } = tableOf(of)
      const readable = permitted(scope, of, of.permissions.read, name)
      return scope.db
        .selectFrom(name)
        .where(sql.ref<null>(`${name}.withdrawn_at`), 'is', null)
        .where(asSql(readable)) as Named
    },
  }
  return session
}

/** What `work` joins to a plain write (`progressReport.create`): runs after it, and may set what only the platform sets. */
async function followUp(
  scope: Scope,
  session: Session,
  register: Register,
  what: 'create' | 'change' | 'withdraw',
  record: AnyRecord,
  written: Record<string, unknown>,
): Promise<Named> {
  const outcome = await scope.transaction.acts[`${register.name}.${what}`]?.(session, record, written, null)
  if (!outcome) return record
  // As after an act, any field of the record may be set, computed ones included.
  const set = Object.entries(outcome.set ?? {})
  const fixed = set.filter(([field]) => register.fields[field]?.readOnly)
  const open = set.filter(([field]) => !register.fields[field]?.readOnly)
  const options = { ...outcome, set: Object.fromEntries(fixed) }
  return changeRecord(beyondWalls(scope), register, record.id, record.version, Object.fromEntries(open), options)
}
