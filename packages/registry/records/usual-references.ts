import type { Domain, Register } from '@zhiqiao/model'
import { fileFields, referredRegisters } from './titles.ts'

/** The fields whose titles one statement asks for along with the record. */
export interface Asked {
  /** Tells one set from another in the key of a statement. */
  readonly key: string
  has(field: string): boolean
}

/**
 * Which references of a register are asked for along with a record. Most fields of most records are empty, and a
 * subquery that finds nothing costs its start all the same (docs/decisions/0011): what records seldom hold is asked
 * for afterwards, where one does.
 */
export interface UsualReferences {
  /** At present; another one after a while. */
  readonly asked: Asked
  /** Takes note of what a record holds. @returns the fields it holds something in */
  note(holds: (field: string) => boolean): string[]
}

/** Reads after which it is decided anew, seldom enough that statements stay prepared. */
const span = 64
/** How often within a span something unusual has to be held to become usual; once is enough to stay so. */
const often = 8

/** Fields that one subquery answers for, how many records of this span held one of them, whether it is usual. */
interface Group {
  readonly fields: readonly string[]
  held: number
  usual: boolean
}

const known = new WeakMap<Domain, Map<Register, UsualReferences>>()

/** What is usual in this register, as this process has seen it; everything at first. */
export function usualReferences(domain: Domain, register: Register): UsualReferences {
  const ofDomain = known.get(domain) ?? new Map<Register, UsualReferences>()
  known.set(domain, ofDomain)
  const usual = ofDomain.get(register) ?? observe(domain, register)
  ofDomain.set(register, usual)
  return usual
}

function observe(domain: Domain, register: Register): UsualReferences {
  const groups: Group[] = [...referredRegisters(domain, register).values(), fileFields(register)]
    .filter((fields) => fields.length > 0)
    .map((fields) => ({ fields, held: 0, usual: true }))
  let reads = 0
  let asked = askedOf(groups)
  return {
    get asked() {
      return asked
    },
    note(holds) {
      const all = groups.flatMap((group) => {
        const held = group.fields.filter(holds)
        if (held.length > 0) group.held += 1
        return held
      })
      reads += 1
      if (reads === span) {
        for (const group of groups) {
          group.usual = group.held >= (group.usual ? 1 : often)
          group.held = 0
        }
        reads = 0
        asked = askedOf(groups)
      }
      return all
    },
  }
}

function askedOf(groups: readonly Group[]): Asked {
  const fields = new Set(groups.flatMap((group) => (group.usual ? group.fields : [])))
  return { key: groups.map(({ usual }) => (usual ? '1' : '0')).join(''), has: (field) => fields.has(field) }
}
