import { type CodeEntry, codeUpdate, type OfficialCodes, shippedCodes } from '@zhiqiao/definitions'
import { type Register, snakeCase } from '@zhiqiao/model'
import { newId, type Registry, type Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

type Values = Record<string, unknown>

/** What one register got. */
export interface LoadedCodes {
  readonly of: string
  readonly added: number
  readonly changed: number
  /** Entries that differ from what is shipped because somebody here has changed or withdrawn them. */
  readonly kept: number
}

/**
 * Brings the official classifications up to what is shipped: all of them at the first start, nothing at most others.
 * An entry people of this installation have changed or withdrawn stays as they left it.
 */
export async function loadOfficialCodes(registry: Registry): Promise<LoadedCodes[]> {
  const shipped = await shippedCodes()
  return registry.asSystem('载入官方代码', async (session) => {
    const loaded = await fingerprints(session)
    const isNews = ({ register, fingerprint }: OfficialCodes) => loaded.get(register.name) !== fingerprint
    if (!shipped.some(isNews)) return []
    // Two nodes may start at once: the second finds everything done.
    await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.officialCodes', 0))`.execute(
      session.query,
    )
    const now = await fingerprints(session)
    const wanted = referredTo(shipped)
    const ids = new Map<string, ReadonlyMap<string, string>>()
    const done: LoadedCodes[] = []
    for (const codes of shipped) {
      const known = await knownEntries(session, codes)
      const outdated = underPresentKeys(codes, known)
      const isLoaded = now.get(codes.register.name) === codes.fingerprint
      if (!isLoaded) await renumber(session, codes, known)
      const chosen = isLoaded ? idsOf(known) : withNewIds(known, wanted.get(codes.register.name) ?? [], session)
      ids.set(codes.register.name, chosen)
      if (!isLoaded) done.push(await load(session, codes, known, ids))
      for (const { id, version } of outdated) await session.withdraw(codes.register.name, id, version, sameEntry)
    }
    return done
  })
}

/** The data last loaded into each register. */
async function fingerprints(session: Session): Promise<Map<string, string>> {
  const updates = await session.all(codeUpdate, { sort: 'loadedAt' })
  return new Map(updates.map(({ values }) => [values.of, values.fingerprint]))
}

interface Known {
  readonly id: string
  readonly version: number
  readonly name: string
  /** What it lies beneath, where the register is a tree. */
  readonly above: string | null
  /** Changed or withdrawn by somebody here. */
  readonly theirs: boolean
}

/** Entries the register already has, withdrawn ones too, by key. */
async function knownEntries(session: Session, { register, keyFields }: OfficialCodes): Promise<Map<string, Known>> {
  const above = register.tree === undefined ? sql`null` : sql.ref(snakeCase(register.tree))
  const key = sql<string>`concat_ws('/', ${sql.join(keyFields.map((field) => sql.ref(snakeCase(field))))})`
  const { rows } = await sql<Known & { key: string }>`
    select id, version, ${key} as key, ${sql.ref(snakeCase(register.titled))} as name, ${above} as above, changed_by is not null or withdrawn_at is not null as theirs
    from ${sql.table(snakeCase(register.name))} order by withdrawn_at nulls last`.execute(session.query)
  const known = new Map<string, Known>()
  for (const { key: name, ...row } of rows) if (!known.has(name)) known.set(name, row)
  return known
}

const idsOf = (known: ReadonlyMap<string, Known>) => new Map([...known].map(([key, { id }]) => [key, id]))

const sameEntry = '与现行代码的条目重复'

/** Entries known by the key they had before are those of the present key. @returns those that stood there under both */
function underPresentKeys({ formerly, entries }: OfficialCodes, known: Map<string, Known>): Known[] {
  const twice: Known[] = []
  if (!formerly) return twice
  for (const { key } of entries()) {
    const before = formerly(key) === key ? undefined : known.get(formerly(key))
    if (!before) continue
    known.delete(formerly(key))
    if (!known.has(key)) known.set(key, before)
    else if (!before.theirs) twice.push(before)
  }
  return twice
}

/**
 * Records that stood under a wrong code go on under the right one, as what they say they are: they first leave their
 * codes, since two may change places. Where no list has them they are over, and what chose them still says so.
 */
async function renumber(session: Session, codes: OfficialCodes, known: Map<string, Known>): Promise<void> {
  const { register, keyFields, renumbered = [], sources } = codes
  const found = renumbered.flatMap(({ was, name, now }) => {
    const record = known.get(was)
    return record && !record.theirs && record.name === name ? [{ was, now, record }] : []
  })
  for (const { was } of found) known.delete(was)
  for (const { was, now, record } of found) {
    const isOver = now === null || known.has(now)
    const values: Values = {
      [keyFields.at(-1)!]: `旧${was.split('/').at(-1)}`,
      ...(isOver && { validTo: session.now().getFullYear() - 1 }),
    }
    const { version } = await session.change(register.name, record.id, record.version, values, {
      reason: `按公布的目录更正代码：${sources.join('；')}`,
    })
    if (!isOver) known.set(now, { ...record, version })
  }
}

/** The keys other entries refer to, by register: only those need an id before they are written. */
function referredTo(shipped: readonly OfficialCodes[]): Map<string, Set<string>> {
  const wanted = new Map(shipped.map(({ register }) => [register.name, new Set<string>()]))
  for (const { entries } of shipped)
    for (const { refers } of entries())
      for (const { register, key } of Object.values(refers)) wanted.get(register)!.add(key)
  return wanted
}

function withNewIds(known: ReadonlyMap<string, Known>, wanted: Iterable<string>, session: Session) {
  const ids = idsOf(known)
  for (const key of wanted) if (!ids.has(key)) ids.set(key, newId(session.now()))
  return ids
}

async function load(
  session: Session,
  codes: OfficialCodes,
  known: ReadonlyMap<string, Known>,
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<LoadedCodes> {
  const register: Register = codes.register
  const entries = codes.entries()
  const mine = entries.filter(({ key }) => known.get(key)?.theirs !== true)
  const own = ids.get(register.name)!
  const reason = codes.sources.join('；')
  const rows = mine.map((entry, at) => ({
    line: at + 1,
    id: own.get(entry.key),
    version: known.get(entry.key)?.version,
    values: { ...(register.tree && { [register.tree]: null }), ...entry.values, ...referredIds(entry, ids) } as Values,
    above: known.get(entry.key)?.above ?? null,
  }))
  const isNew = ({ version }: (typeof rows)[number]) => version === undefined
  const isMove = (row: (typeof rows)[number]) =>
    !isNew(row) && register.tree !== undefined && row.values[register.tree] !== row.above
  const { created } = await session.bulk.write(register.name, rows.filter(isNew), { reason })
  // What moves in its tree takes everything beneath it along: one by one, once the new parents are there.
  const moves = rows.filter(isMove)
  for (const { id, version, values } of moves) await session.change(register.name, id!, version!, values, { reason })
  const stays = rows.filter((row) => !isNew(row) && !isMove(row))
  const { changed } = await session.bulk.write(register.name, stays, { reason })
  const outcome = {
    of: register.name,
    added: created,
    changed: changed + moves.length,
    kept: entries.length - mine.length,
  }
  await session.create(codeUpdate, {
    ...outcome,
    source: reason,
    fingerprint: codes.fingerprint,
    loadedAt: session.now().toISOString(),
    entries: entries.length,
  })
  return outcome
}

function referredIds({ refers }: CodeEntry, ids: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  return Object.fromEntries(
    Object.entries(refers).map(([field, { register, key }]) => [field, ids.get(register)!.get(key)!]),
  )
}
