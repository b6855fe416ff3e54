import { type Candidate, isId, type Session } from '@zhiqiao/registry'
import { besideMark } from './tell-apart.ts'

/** Finds the records that names in cells mean; every name is asked for once. */
export interface NameFinder {
  /** Looks names up in a register, all at once. */
  load(register: string, names: Iterable<string>): Promise<void>
  /** The records a loaded name may mean: none, one, or several. */
  candidates(register: string, name: string): readonly Candidate[]
}

const remembered = 50_000

export function nameFinder(session: Session): NameFinder {
  const known = new Map<string, Map<string, readonly Candidate[]>>()
  return {
    async load(register, names) {
      let cache = known.get(register) ?? new Map<string, readonly Candidate[]>()
      if (cache.size > remembered) cache = new Map()
      known.set(register, cache)
      const open = [...new Set(names)].filter((name) => !cache.has(name))
      if (open.length === 0) return
      const found = await session.bulk.resolve(register, [...new Set(open.flatMap(formsOf))])
      for (const name of open) cache.set(name, meant(name, found))
      const untold = open.filter((name) => cache.get(name)!.length === 0)
      for (const [name, candidates] of await byBeside(session, register, untold, found)) cache.set(name, candidates)
    },
    candidates: (register, name) => known.get(register)?.get(name) ?? [],
  }
}

/** The name as written, then in other spellings of the same: 白水职校（东校区） and 白水职校(东校区). */
function formsOf(name: string): string[] {
  const narrow = name.normalize('NFKC').trim()
  const wide = narrow.replaceAll('(', '（').replaceAll(')', '）')
  const { inner, outer } = bracketed(narrow)
  return [...new Set([name, narrow, wide, narrow.replace(/\s+/g, ''), inner, outer])].filter((form) => form !== '')
}

/** 白水职校（91530600MA60000018): a name with the key that tells it from its namesakes. */
function bracketed(name: string): { inner: string; outer: string } {
  const found = /^(.+?)\(([^()]+)\)$/.exec(name)
  return { outer: found?.[1]?.trim() ?? '', inner: found?.[2]?.trim() ?? '' }
}

function meant(name: string, found: ReadonlyMap<string, Candidate[]>): readonly Candidate[] {
  const narrow = name.normalize('NFKC').trim()
  const { inner, outer } = bracketed(narrow)
  for (const form of formsOf(name)) {
    if (form === inner || form === outer) continue
    const candidates = found.get(form)
    if (candidates?.length) return candidates
  }
  const byKey = found.get(inner) ?? []
  if (isId(inner)) return byKey
  const byName = new Set((found.get(outer) ?? []).map(({ id }) => id))
  return byKey.filter(({ id }) => byName.has(id))
}

/** 机电技术应用（白水职校）: of the records of a name, those that refer to all that stands in the brackets. */
async function byBeside(
  session: Session,
  register: string,
  names: readonly string[],
  found: ReadonlyMap<string, Candidate[]>,
): Promise<[string, readonly Candidate[]][]> {
  const open = names.flatMap((name) => {
    const { inner, outer } = bracketed(name.normalize('NFKC').trim())
    const candidates = found.get(outer) ?? []
    return candidates.length === 0 ? [] : [{ name, candidates, beside: inner.split(besideMark).flatMap(formsOf) }]
  })
  if (open.length === 0) return []
  const { fields } = session.domain.registers[register]!
  const held = new Set(open.flatMap(({ candidates }) => candidates.flatMap(({ holds }) => Object.keys(holds))))
  const words = [...new Set(open.flatMap(({ beside }) => beside))]
  const bearers = new Map<string, Set<string>>()
  for (const target of new Set([...held].map((field) => fields[field]!.register!)))
    for (const [word, candidates] of await session.bulk.resolve(target, words))
      bearers.set(word, new Set([...(bearers.get(word) ?? []), ...candidates.map(({ id }) => id)]))
  return open.map(({ name, candidates }) => {
    const { inner } = bracketed(name.normalize('NFKC').trim())
    const named = inner.split(besideMark).map((word) => formsOf(word).map((form) => bearers.get(form)))
    const refersTo = ({ holds }: Candidate) =>
      named.every((forms) => Object.values(holds).some((id) => forms.some((ids) => ids?.has(id))))
    return [name, candidates.filter(refersTo)]
  })
}
