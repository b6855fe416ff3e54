import type { Domain } from './domain.ts'
import type { Field } from './field/field.ts'
import type { Permission } from './permission.ts'
import type { Register } from './register.ts'

/** How much a word counts by where it stands: A in the headline, D anywhere else. */
export type WordWeight = 'A' | 'B' | 'C' | 'D'

/**
 * Makes the records of a register findable by words: each has a row in the search index, written in the transaction of
 * the write. Fields that say something of a person are refused: what is in the index is never masked.
 */
export interface Searched {
  /** Field → weight of its words. References give the title (and key) of what they refer to, codes their words. */
  readonly words: Readonly<Record<string, WordWeight>>
  /**
   * Name of a filter → field: a code, a reference (records above it in its tree count too) or several of them. A path
   * may cross one reference: `offering.programme`.
   */
  readonly filters: Readonly<Record<string, string>>
  /** The day it is sorted by. */
  readonly date: string
  /** The last day it is found on. */
  readonly until?: string
  /** What it pays: amount and, where there is one, the field with the period it is paid for. */
  readonly pay?: { readonly amount: string; readonly period?: string }
  /** States in which it is found; always when absent. */
  readonly while?: readonly string[]
}

/**
 * Who finds a record in one of its states, as far as this can stand in an index: everybody, people signed in, or those
 * whose organisation or self a field names.
 */
export type Audience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'organisationIs'; readonly field: string }
  | { readonly kind: 'personIs'; readonly field: string }

/**
 * The audiences of a searched register's records in this state. A part that is wider makes the narrower ones needless.
 * @throws Error naming the register where its read permission is finer than an index can tell
 */
export function audiencesOf(register: Register, state: string | null): readonly Audience[] {
  const found = audiences(register, register.permissions.read, state)
  for (const kind of ['everyone', 'signedIn'] as const) if (found.some((one) => one.kind === kind)) return [{ kind }]
  if (found.some(({ kind }) => kind === 'tooFine'))
    throw new Error(`${register.name}: searched 要求查看权限能写进索引（公开、登录可见，或由字段指明单位、本人）`)
  return found as Audience[]
}

type Part = Audience | { readonly kind: 'tooFine' }

function audiences(register: Register, permission: Permission, state: string | null): Part[] {
  switch (permission.kind) {
    case 'everyone':
    case 'signedIn':
      return [{ kind: permission.kind }]
    case 'nobody':
      return []
    case 'stateIs':
      if (permission.path !== '') return [{ kind: 'tooFine' }]
      return state !== null && permission.states.includes(state) ? [{ kind: 'everyone' }] : []
    case 'organisationIs':
    case 'personIs':
      return [permission.path.includes('.') ? { kind: 'tooFine' } : { kind: permission.kind, field: permission.path }]
    case 'any':
      return permission.of.flatMap((part) => audiences(register, part, state))
    case 'all': {
      const parts = permission.of.map((part) => audiences(register, part, state))
      if (parts.some((part) => part.length === 0)) return []
      const narrowing = parts.filter((part) => !part.some(({ kind }) => kind === 'everyone'))
      if (narrowing.length === 0) return [{ kind: 'everyone' }]
      return narrowing.length === 1 ? narrowing[0]! : [{ kind: 'tooFine' }]
    }
    default:
      return [{ kind: 'tooFine' }]
  }
}

/** @throws Error where a register cannot be searched as its definition says */
export function checkSearched(domain: Domain, register: Register): void {
  const { searched } = register
  if (!searched) return
  const { words, filters, date, until, pay } = searched
  const named = [...Object.keys(words), ...Object.values(filters), date, until, pay?.amount, pay?.period]
  for (const name of named) {
    if (name === undefined) continue
    const field = fieldAlong(domain, register, name)
    if (!field) throw new Error(`${register.name}.searched: 没有字段 ${name}`)
    const titled = field.register === undefined ? undefined : domain.registers[field.register]
    if (field.personal || titled?.fields[titled.titled]?.personal)
      throw new Error(`${register.name}.searched: 个人信息字段 ${name} 不能进入检索`)
  }
  for (const [name, field] of Object.entries(filters))
    if (!['code', 'reference', 'references'].includes(fieldAlong(domain, register, field)!.type.kind))
      throw new Error(`${register.name}.searched: 筛选 ${name} 须是代码或引用`)
  for (const state of searched.while ?? []) {
    if (!(state in (register.states ?? {}))) throw new Error(`${register.name}.searched: 没有状态 ${state}`)
    audiencesOf(register, state)
  }
  if (!searched.while) audiencesOf(register, register.initial ?? null)
}

/** The field a name or a path over one reference leads to. */
function fieldAlong(domain: Domain, register: Register, path: string): Field | undefined {
  const [first = '', second] = path.split('.')
  const field = register.fields[first]
  if (second === undefined || field?.register === undefined) return second === undefined ? field : undefined
  return domain.registers[field.register]?.fields[second]
}
