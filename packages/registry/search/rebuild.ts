import type { Domain, Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import type { Registry } from '../open-registry.ts'
import type { Database } from '../scope.ts'
import type { Session } from '../session.ts'
import { openWords } from './words.ts'

export interface SearchBuilt {
  readonly documents: number
}

/**
 * Builds the search index anew from the registers, some rows at a time, each lot in a transaction of its own with its
 * rows held: searching goes on, and whoever writes meanwhile writes the same index.
 */
export async function rebuildSearch(
  registry: Registry,
  progress: (rows: number) => void = () => undefined,
): Promise<SearchBuilt> {
  const version = await versionOf(registry.domain)
  await registry.asSystem('重建检索', async (session) => {
    await sql`select search_begin()`.execute(session.query)
  })
  let done = 0
  for (const register of Object.values(registry.domain.registers)) {
    if (register.searched)
      await reindexAll(registry, register, (rows) => {
        done += rows
        progress(done)
      })
  }
  const built = await registry.asSystem('重建检索', async (session) => {
    await sql`select search_settle()`.execute(session.query)
    const { rows } = await sql<{ documents: number }>`select search_finish(${version}) as documents`.execute(
      session.query,
    )
    return { documents: rows[0]!.documents }
  })
  await inSteps(registry, '重建检索', arrange)
  return built
}

/** One step towards parts of the right sizes. @returns whether there was one to take */
async function arrange({ query }: Session): Promise<boolean> {
  const { rows } = await sql<{ more: boolean }>`select search_arrange() as more`.execute(query)
  return rows[0]!.more
}

/** Lot by lot; the documents of one are made while the database writes those of the one before. */
async function reindexAll(registry: Registry, register: Register, note: (rows: number) => void): Promise<void> {
  let before: Promise<void> = Promise.resolve()
  for (let after: string | null = null; ; ) {
    const from: string | null = after
    let writing: Promise<void> = Promise.resolve()
    after = await new Promise<string | null>((read, fail) => {
      writing = registry
        .asSystem('重建检索', (session) => session.reindex(register, from, read))
        .then(({ rows }) => note(rows))
      writing.catch(fail)
    })
    await before
    before = writing
    if (after === null) break
  }
  await before
}

/** Whether the index was built with the dictionary and definitions of today. */
export async function searchIsBuilt(registry: Registry): Promise<boolean> {
  const version = await versionOf(registry.domain)
  const standing = await registry.asSystem('查看检索', async ({ query }) => standingOf(query))
  return standing.built === version
}

/** More steps are never needed; a rule that went round in circles must not copy for ever. */
const mostSteps = 100

/** Each in a transaction of its own, as writing waits while a part is made. */
async function inSteps(
  registry: Registry,
  reason: string,
  step: (session: Session) => Promise<boolean>,
): Promise<void> {
  for (let n = 0; n < mostSteps; n++) if (!(await registry.asSystem(reason, step))) return
}

/** What the index needs from day to day: its words counted once in twenty hours, its parts kept in size. */
export async function keepSearch(registry: Registry): Promise<void> {
  const reason = '检索按日维护'
  await registry.asSystem(reason, async (session) => {
    await sql`select search_settle()`.execute(session.query)
    const { counted_at } = await standingOf(session.query)
    if (counted_at === null || session.now().getTime() - Date.parse(counted_at) > 20 * 3_600_000)
      await sql`select search_count()`.execute(session.query)
  })
  await inSteps(registry, reason, arrange)
}

async function standingOf(db: Database): Promise<{ built: string | null; counted_at: string | null }> {
  const { rows } = await sql<{ built: string | null; counted_at: string | null }>`
    select built, counted_at from search_standing()`.execute(db)
  return rows[0]!
}

/** The dictionary's version and a checksum of what the definitions say of searching. */
async function versionOf(domain: Domain): Promise<string> {
  const { version } = await openWords()
  const said = Object.values(domain.registers).flatMap(({ name, searched, permissions }) =>
    searched ? [name, searched, permissions.read] : [],
  )
  let sum = 0
  for (const letter of JSON.stringify(said)) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0
  return `${version}.${sum.toString(36)}`
}
