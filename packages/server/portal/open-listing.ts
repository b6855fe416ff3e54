import { division } from '@zhiqiao/definitions'
import type { RecordOf, Register } from '@zhiqiao/model'
import {
  type Choice,
  type ListingLine,
  type ListingQuestion,
  type OpenKind,
  type PublicKind,
  publicKinds,
  type Reader,
  type WholeListing,
} from '@zhiqiao/portal'
import { isId, paySteps, publicViewer, type Registry } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { factsOf, publicFields, referredIn } from './listing-words.ts'
import { structuredListing } from './structured.ts'

const pageSize = 20
const lineLength = 80

export interface FoundListings {
  readonly listings: readonly ListingLine[]
  readonly total: string
  readonly next: string | null
  readonly corrected: string | null
  readonly loosened: boolean
}

const registerOf = (registry: Registry, kind: PublicKind): Register =>
  registry.domain.registers[publicFields[kind].register]!

/** Open, begun and not yet over: what the public may see of a listing's time. */
const running = (today: string) => ({ state: 'open', 'validFrom.to': today, 'validTo.from': today })

/** How many of each kind are open, kinds without any left out. */
export async function openKinds(registry: Registry, { language }: Reader): Promise<OpenKind[]> {
  const found = await registry.as(publicViewer, async (session) => {
    const kinds: OpenKind[] = []
    for (const kind of publicKinds) {
      const register = registerOf(registry, kind)
      const persons = kind === 'post' ? 'headcount' : kind === 'graduate' ? 'available' : null
      const today = session.today()
      const row = await session
        .visible(register)
        .where('state', '=', 'open')
        .where('valid_from', '<=', today)
        .where('valid_to', '>=', today)
        .select([
          sql<number>`count(*)::int`.as('count'),
          (persons === null ? sql<number>`0` : sql<number>`coalesce(sum(${sql.ref(persons)}), 0)::int`).as('sum'),
        ])
        .executeTakeFirst()
      const { count, sum } = row as { count: number; sum: number }
      if (count > 0) kinds.push({ kind, title: register.many[language], count, sum: sumWords(kind, sum, language) })
    }
    return kinds
  })
  return found
}

function sumWords(kind: PublicKind, sum: number, language: Reader['language']): string | null {
  if (sum === 0) return null
  const shown = sum.toLocaleString('en-US')
  if (kind === 'post') return language === 'zh' ? `共招 ${shown} 人` : `${shown} to be hired`
  return language === 'zh' ? `可推荐 ${shown} 人` : `${shown} persons`
}

/** The newest of a kind, or of all. */
export async function newestListings(
  registry: Registry,
  reader: Reader,
  kind: PublicKind,
  limit: number,
  filter: Record<string, unknown> = {},
): Promise<ListingLine[]> {
  const { rows } = await registry.as(publicViewer, (session) =>
    session.list(registerOf(registry, kind), {
      filter: { ...running(session.today()), ...filter },
      sort: '-validFrom',
      limit,
    }),
  )
  return linesOf(registry, reader, kind, rows)
}

/**
 * What is open under the conditions asked for, a page at a time: found by the same search people signed in use, through
 * the eyes of the public.
 */
export async function findListings(
  registry: Registry,
  reader: Reader,
  question: ListingQuestion,
  after: string | null,
  limit = pageSize,
): Promise<FoundListings> {
  const { kind, text, place, occupation, schooling, order } = question
  const kinds = kind === null ? publicKinds : [kind]
  const found = await registry.as(publicViewer, (session) =>
    session.search({
      text,
      filters: {
        kind: kinds.map((each) => publicFields[each].register),
        ...(isId(place) && { place: [place] }),
        ...(isId(occupation) && { occupation: [occupation] }),
        ...(/^[a-zA-Z]+$/.test(schooling) && { schooling: [schooling] }),
      },
      payFrom: paySteps.find((step) => String(step) === question.payFrom),
      sort: order,
      after: /^\d{1,3}$/.test(after ?? '') ? after : null,
      limit,
    }),
  )
  const lines = new Map<string, ListingLine>()
  for (const each of kinds) {
    const { register } = publicFields[each]
    const records = found.rows.filter((row) => row.register === register).map(({ record }) => record)
    for (const line of await linesOf(registry, reader, each, records)) lines.set(line.id, line)
  }
  return {
    listings: found.rows.flatMap(({ id }) => lines.get(id) ?? []),
    total: found.totalIsCapped ? `${found.total}+` : String(found.total),
    next: found.next,
    corrected: found.corrected,
    loosened: found.loosened,
  }
}

/** The places listings lie in, as choices. */
export async function placesOf(registry: Registry): Promise<Choice[]> {
  return registry.as(publicViewer, async (session) =>
    (await session.all(division, {}))
      .filter(({ values }) => values.kind !== 'township')
      .map(({ id, values }) => ({ value: id, words: values.name })),
  )
}

/** The groups of occupations one step further than the chosen one, with the way to it: a page can be asked for each step. */
export async function occupationsOf(registry: Registry, chosen: string): Promise<Choice[]> {
  return registry.as(publicViewer, async (session) => {
    const [own] = isId(chosen)
      ? await session.visible('occupation').where('id', '=', chosen).select('path').execute()
      : []
    const steps = String(own?.path ?? '')
      .split('/')
      .filter((step) => step !== '')
    const rows = await session
      .visible('occupation')
      .where(sql<boolean>`parent is null or parent = any(${steps}::uuid[])`)
      .select(['id', 'name', 'occupation_code as code'])
      .orderBy('occupation_code')
      .execute()
    return rows.map(({ id, name, code }) => ({ value: id, words: `${'　'.repeat(code.split('-').length - 1)}${name}` }))
  })
}

/** One open listing; null when there is none or it is not public. */
export async function openListing(
  registry: Registry,
  reader: Reader,
  kind: PublicKind,
  id: string,
): Promise<{ readonly listing: WholeListing; readonly publisher: string } | null> {
  if (!isId(id)) return null
  const register = registerOf(registry, kind)
  const [record] = await registry.as(publicViewer, (session) =>
    session.all(register, { filter: { ...running(session.today()), id } }),
  )
  if (!record) return null
  const { facts, sections } = publicFields[kind]
  const titles = await titlesIn(registry, register, [record], [...facts, 'publisher', 'division'])
  const [line] = await linesOf(registry, reader, kind, [record])
  const words = (fields: readonly string[]) =>
    factsOf(registry.domain, register, record, fields, titles, reader.language)
  return {
    publisher: String(record.values.publisher),
    listing: {
      ...line!,
      facts: words(facts),
      sections: words(sections),
      structured: structuredListing(kind, record, {
        url: `${reader.origin}/listing/${kind}/${id}`,
        title: line!.title,
        publisher: line!.publisher,
        place: line!.place,
      }),
    },
  }
}

/** Records as lines of a list. */
export async function linesOf(
  registry: Registry,
  reader: Reader,
  kind: PublicKind,
  records: readonly RecordOf[],
): Promise<ListingLine[]> {
  const register = registerOf(registry, kind)
  const { key, sections } = publicFields[kind]
  const titles = await titlesIn(registry, register, records, [...key, 'publisher', 'division'])
  return records.map((record) => {
    const { values, id } = record
    const text = String(values[sections[0]] ?? '').replace(/\s+/g, ' ')
    return {
      kind,
      kindTitle: register.title[reader.language],
      id,
      title: String(values[register.titled]),
      publisher: titles[String(values.publisher)] ?? '',
      place: titles[String(values.division)] ?? '',
      since: String(values.validFrom),
      until: String(values.validTo),
      key: factsOf(registry.domain, register, record, key, titles, reader.language),
      line: text.length > lineLength ? `${[...text].slice(0, lineLength).join('')}…` : text,
    }
  })
}

/** Names of what public listings refer to; the bodies that publish are named, whoever asks. */
async function titlesIn(
  registry: Registry,
  register: Register,
  records: readonly RecordOf[],
  fields: readonly string[],
): Promise<Record<string, string>> {
  const found = referredIn(register, records, fields)
  return registry.asSystem('公开信息的名称', async (session) => {
    const titles: Record<string, string> = {}
    for (const [target, ids] of found) if (ids.size > 0) Object.assign(titles, await session.titles(target, [...ids]))
    return titles
  })
}
