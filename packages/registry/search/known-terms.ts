import { sql } from 'kysely'
import { reading, type Scope } from '../scope.ts'

export interface Term {
  readonly term: string
  readonly documents: number
}

/** The words the index holds, looked up by what one edit leaves of them. */
export interface KnownTerms {
  has(word: string): boolean
  /** Those that begin or end like it and are at most a character longer or shorter: one edit never changes both ends. */
  near(word: string): Iterable<Term>
}

export function knownTerms(terms: readonly Term[]): KnownTerms {
  const all = new Set<string>()
  const byEnd = new Map<string, Term[]>()
  const file = (end: string, length: number, term: Term) => {
    const key = `${end}${length}`
    const filed = byEnd.get(key)
    if (filed) filed.push(term)
    else byEnd.set(key, [term])
  }
  for (const each of terms) {
    const { term } = each
    all.add(term)
    file(`^${term[0]}`, term.length, each)
    file(`${term.at(-1)}$`, term.length, each)
  }
  return {
    has: (word) => all.has(word),
    *near(word) {
      for (let length = word.length - 1; length <= word.length + 1; length++) {
        yield* byEnd.get(`^${word[0]}${length}`) ?? []
        for (const one of byEnd.get(`${word.at(-1)}$${length}`) ?? []) if (one.term[0] !== word[0]) yield one
      }
    },
  }
}

const shortest = 2
const longest = 40
const kept = new Map<string, { readonly counted: string | null; readonly terms: KnownTerms }>()

/** The words as they were last counted, read again only when they have been counted anew. */
export async function openTerms(scope: Scope): Promise<KnownTerms> {
  const db = reading(scope)
  const { rows: standing } = await sql<{ place: string; counted: string | null }>`
    select current_database() || '.' || current_schema() as place, counted_at as counted from search_standing()`.execute(
    db,
  )
  const { place, counted } = standing[0]!
  const before = kept.get(place)
  if (before && before.counted === counted) return before.terms
  const { rows } = await sql<Term>`select term, documents from search_terms(${shortest}, ${longest})`.execute(db)
  const terms = knownTerms(rows)
  kept.set(place, { counted, terms })
  return terms
}
