import type { Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { usableValue } from '../permissions/masking.ts'
import { asSql } from '../permissions/where-clause.ts'
import { titlesOf } from '../records/titles.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

/** A record a word may mean. */
export interface Candidate {
  readonly id: string
  /** The business key, or what stands for one, by which people tell it from its namesakes. */
  readonly key: string | null
  /** References the record itself holds, by field: what narrows down namesakes. */
  readonly holds: Readonly<Record<string, string>>
}

/** 0 by key, 1 by a unique field, 2 by title, 3 by alias. */
type Rank = 0 | 1 | 2 | 3

interface Name {
  readonly field: string
  readonly rank: Rank
  readonly many: boolean
}

/** Fields of words that hold further names of a record. */
const aliasFields = ['aliases', 'formerNames', 'formerName', 'shortName']

/** The fields by which people name a record of this register in a cell. */
function namesOf(register: Register): Name[] {
  const names: Name[] = []
  const add = (field: string | undefined, rank: Rank) => {
    const definition = field === undefined ? undefined : register.fields[field]
    if (!definition || field === undefined || names.some((name) => name.field === field)) return
    const many = definition.type.column === 'text[]'
    if (definition.type.column === 'text' || many) names.push({ field, rank, many })
  }
  add(register.key, 0)
  for (const group of register.unique ?? []) if (group.length === 1) add(group[0], 1)
  for (const [field, { type }] of Object.entries(register.fields))
    if (type.kind === 'socialCreditCode' || type.kind === 'residentId' || /^[a-z]+Code$/.test(field)) add(field, 1)
  add(register.titled, 2)
  for (const field of aliasFields) add(field, 3)
  return names
}

/**
 * The live records the viewer may read that bear these names: by key, by a unique field, by title, by alias; of what
 * a word finds in several ways, only the surest. Several candidates mean the word is ambiguous.
 */
export async function resolveWords(
  scope: Scope,
  register: Register,
  words: readonly string[],
  depth = 0,
): Promise<Map<string, Candidate[]>> {
  const found = new Map<string, { rank: Rank; candidates: Map<string, Candidate> }>()
  const add = (word: string, rank: Rank, candidate: Candidate) => {
    const known = found.get(word)
    if (!known || rank < known.rank) found.set(word, { rank, candidates: new Map([[candidate.id, candidate]]) })
    else if (rank === known.rank) known.candidates.set(candidate.id, candidate)
  }
  if (words.length > 0 && permitted(scope, register, register.permissions.read) !== false) {
    const names = namesOf(register)
    for (const { candidate } of await byId(scope, register, words)) add(candidate.id, 0, candidate)
    // Keys have an index and mostly decide: titles and aliases are looked through for the rest alone.
    for (const sure of [true, false])
      for (const [word, rank, candidate] of await byName(
        scope,
        register,
        names.filter((name) => name.rank < 2 === sure),
        words.filter((word) => !found.has(word)),
      ))
        add(word, rank, candidate)
    const open = words.filter((word) => !found.has(word))
    for (const [word, candidate] of await byTitleOfOther(scope, register, open, depth)) add(word, 2, candidate)
    const still = words.filter((word) => !found.has(word) && word.includes(' '))
    for (const [word, candidate] of await byWholeTitle(scope, register, still, depth)) add(word, 2, candidate)
  }
  return new Map([...found].map(([word, { candidates }]) => [word, [...candidates.values()]]))
}

/** A record's own number, as our workbooks carry it where names would not tell records apart. */
async function byId(scope: Scope, register: Register, words: readonly string[]): Promise<CandidateRow[]> {
  const ids = words.filter(isId)
  return ids.length === 0 ? [] : candidates(scope, register, sql`t.id = any(${ids}::uuid[])`)
}

type Hit = [word: string, rank: Rank, candidate: Candidate]

async function byName(
  scope: Scope,
  register: Register,
  names: readonly Name[],
  words: readonly string[],
): Promise<Hit[]> {
  if (names.length === 0 || words.length === 0) return []
  const conditions = names.map(({ field, many }) => {
    const value = usableValue(scope, register, field)
    return many ? sql<boolean>`${value} && ${words}` : sql<boolean>`${value} = any(${words})`
  })
  const rows = await candidates(scope, register, sql`(${sql.join(conditions, sql` or `)})`)
  const wanted = new Set(words)
  return rows.flatMap((row): Hit[] =>
    names.flatMap(({ field, rank }) =>
      [row.names[field] ?? []]
        .flat()
        .filter((name) => wanted.has(name))
        .map((name): Hit => [name, rank, row.candidate]),
    ),
  )
}

/** A record that is named by another one (an offering by its programme) answers to that one's names. */
async function byTitleOfOther(scope: Scope, register: Register, words: readonly string[], depth: number) {
  const by = register.fields[register.titled]!.register
  if (by === undefined || by === register.name || words.length === 0 || depth > 2) return []
  const others = await resolveWords(scope, scope.transaction.domain.registers[by]!, words, depth + 1)
  const wordOf = new Map([...others].flatMap(([word, all]) => all.map(({ id }) => [id, word] as const)))
  if (wordOf.size === 0) return []
  const column = sql.ref(`t.${tableOf(register).columnOf.get(register.titled)!.name}`)
  const rows = await candidates(scope, register, sql`${column} = any(${[...wordOf.keys()]})`)
  return rows.map(({ candidate, title }) => [wordOf.get(title!)!, candidate] as const)
}

/** “云岭机电职校 2025年”: the title and what tells its namesakes apart, as lists show it. */
async function byWholeTitle(scope: Scope, register: Register, words: readonly string[], depth: number) {
  if (!register.titledWith?.length || words.length === 0 || depth > 2) return []
  const heads = new Map<string, string[]>()
  for (const word of words) {
    const head = word.split(' ').slice(0, -register.titledWith.length).join(' ')
    if (head !== '') heads.set(head, [...(heads.get(head) ?? []), word])
  }
  const hits: (readonly [string, Candidate])[] = []
  const found = await resolveWords(scope, register, [...heads.keys()], depth + 1)
  const titles = await titlesOf(
    scope,
    register,
    [...found.values()].flat().map(({ id }) => id),
  )
  for (const [head, all] of found)
    for (const word of heads.get(head) ?? [])
      for (const candidate of all) if (titles[candidate.id] === word) hits.push([word, candidate])
  return hits
}

interface CandidateRow {
  readonly candidate: Candidate
  readonly title: string | null
  readonly names: Record<string, string | string[] | null>
}

async function candidates(scope: Scope, register: Register, condition: RawBuilder<unknown>): Promise<CandidateRow[]> {
  const { name, columnOf } = tableOf(register)
  const names = namesOf(register)
  const references = Object.entries(register.fields).filter(([, { type }]) => type.kind === 'reference')
  const columns = [
    ...names.map(({ field }) => sql`${usableValue(scope, register, field)} as ${sql.ref(`name_${field}`)}`),
    ...references.map(([field]) => sql`${sql.ref(`t.${columnOf.get(field)!.name}`)} as ${sql.ref(`to_${field}`)}`),
    sql`${usableValue(scope, register, register.titled)}::text as title`,
  ]
  const { rows } = await sql<Record<string, unknown> & { id: string; title: string | null }>`
    select t.id, ${sql.join(columns)} from ${sql.table(name)} as t
    where t.withdrawn_at is null and ${condition}
      and ${asSql(permitted(scope, register, register.permissions.read))}`.execute(scope.db)
  const key = names.find(({ rank }) => rank < 2)?.field
  return rows.map((row) => ({
    title: row.title,
    names: Object.fromEntries(names.map(({ field }) => [field, row[`name_${field}`] as string | string[] | null])),
    candidate: {
      id: row.id,
      key: key === undefined ? null : ((row[`name_${key}`] as string | null) ?? null),
      holds: Object.fromEntries(
        references.flatMap(([field]) => (row[`to_${field}`] == null ? [] : [[field, String(row[`to_${field}`])]])),
      ),
    },
  }))
}
