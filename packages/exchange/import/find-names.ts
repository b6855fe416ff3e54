import type { Candidate, Session } from '@zhiqiao/registry'

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
  const byName = new Set((found.get(outer) ?? []).map(({ id }) => id))
  return byKey.filter(({ id }) => byName.has(id))
}
