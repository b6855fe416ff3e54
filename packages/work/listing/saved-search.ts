import { notice, savedSearch } from '@zhiqiao/definitions'
import { Problem, type RecordOf, snakeCase, type ValuesOf } from '@zhiqiao/model'
import type { SearchQuery, SearchRow, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

const dayMs = 86_400_000
const shortestMs = 20 * 3_600_000
const pages = 4
const named = 3

const filterNames = ['kind', 'place', 'programme', 'occupation', 'schooling', 'chain', 'direction'] as const

/** A question to the listings as it stands in an address: `text=数控&place=…&payFrom=4000`. */
export function searchQueryOf(asked: Readonly<Record<string, string | undefined>>): SearchQuery {
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const values = (asked[name] ?? '').split(',').filter((value) => value !== '')
      return values.length > 0 ? [[name, values.slice(0, 20)]] : []
    }),
  )
  const number = (value: string | undefined) => (value === undefined || value === '' ? undefined : Number(value))
  return {
    filters,
    text: asked.text,
    payFrom: number(asked.payFrom),
    since: asked.since || undefined,
    sort: (asked.sort || undefined) as SearchQuery['sort'],
    from: asked.from || undefined,
    after: asked.after,
    limit: number(asked.limit),
  }
}

/**
 * Tells everybody who asked for it what has been published since for the searches they saved, once a day each.
 * @returns how many were told
 */
export async function tellOfSavedSearches(system: Session): Promise<number> {
  let told = 0
  const now = system.now()
  for (const saved of await system.all(savedSearch, { filter: { notify: 'true' } })) {
    const from = saved.values.toldUpTo ?? saved.createdAt
    if (saved.createdBy === null || now.getTime() - Date.parse(from) < shortestMs) continue
    const fresh = await publishedSince(system, saved, from)
    await system.change(savedSearch, saved.id, saved.version, {}, { set: { toldUpTo: now.toISOString() } })
    if (fresh.length === 0) continue
    await system.create(notice, {
      title: `“${saved.values.name}”有${fresh.length}条新的供需信息`,
      body: fresh
        .slice(0, named)
        .map(({ title }) => title)
        .join('；'),
      person: saved.createdBy,
      register: savedSearch.name,
      record: saved.id,
    })
    told++
  }
  return told
}

/** Of what was changed after the moment, what was not open then already; nobody is told of listings of their own. */
async function openedSince(
  system: Session,
  rows: readonly SearchRow[],
  from: string,
  person: string | null,
): Promise<SearchRow[]> {
  const changed = rows.filter(({ record }) => record.changedAt > from && record.createdBy !== person)
  const before = new Set<string>()
  for (const register of new Set(changed.map((row) => row.register))) {
    const ids = changed.filter((row) => row.register === register).map(({ id }) => id)
    const states = system.domain.registers[register]?.searched?.while ?? []
    const { rows: open } = await sql<{ id: string }>`
      select id from (
        select distinct on (h.id) h.id, h.state from ${sql.table(`${snakeCase(register)}_history`)} as h
        where h.id = any(${ids}::uuid[]) and h.recorded_from <= ${from}::timestamptz order by h.id, h.version desc
      ) as earlier where state = any(${[...states]})`.execute(system.query)
    for (const { id } of open) before.add(id)
  }
  return changed.filter(({ id }) => !before.has(id))
}

/** What anybody signed in finds by it and what was opened after the moment. A question that is none finds nothing. */
async function publishedSince(
  system: Session,
  saved: RecordOf<ValuesOf<typeof savedSearch>>,
  from: string,
): Promise<SearchRow[]> {
  const asked = Object.fromEntries(new URLSearchParams(saved.values.question))
  const since = new Date(Date.parse(from) - 90 * dayMs).toISOString().slice(0, 10)
  const fresh: SearchRow[] = []
  try {
    const query = { ...searchQueryOf(asked), since, sort: 'date' as const, limit: 50 }
    let after: string | null = null
    for (let page = 0; page < pages; page++) {
      const found = await system.search({ ...query, after })
      // Words put right and questions loosened are for those who look, not for being told.
      if (found.corrected !== null || found.loosened) return []
      fresh.push(...(await openedSince(system, found.rows, from, saved.createdBy)))
      after = found.next
      if (after === null) break
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
  return fresh
}
