import type { Field, Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { asSql, type Clause, either } from './where-clause.ts'

/**
 * On which rows the viewer sees personal values as they are: those they keep, those about themselves, and, once they
 * have named a purpose this session, those of the register that may be shown to them for one.
 */
export function clearFor(scope: Scope, register: Register, alias = 't'): Clause {
  const person = scope.viewer.person?.id
  return either([
    () => permitted(scope, register, register.permissions.clear ?? register.permissions.change, alias),
    () => scope.viewer.purposes?.[register.name] !== undefined && revealable(scope, register, alias),
    () => person !== undefined && sql<boolean>`${sql.ref(`${alias}.wall_person`)} is not distinct from ${person}`,
  ])
}

function revealable(scope: Scope, register: Register, alias: string): Clause {
  const { reveal } = register.permissions
  return reveal !== undefined && permitted(scope, register, reveal, alias)
}

/**
 * The value of a field as far as this viewer may use it in filters, sorting and search: what is masked for them
 * never matches, or a list could be made to tell it piece by piece.
 */
export function usableValue(scope: Scope, register: Register, field: string, alias = 't'): RawBuilder<unknown> {
  const column = sql.ref(`${alias}.${tableOf(register).columnOf.get(field)!.name}`)
  if (!register.fields[field]?.personal) return sql`${column}`
  const clear = clearFor(scope, register, alias)
  return clear === true ? sql`${column}` : sql`case when ${asSql(clear)} then ${column} end`
}

/** 张*, 110105********002X, 138****1234; null for what has no letters to keep. */
export function masked(field: Field, value: unknown): unknown {
  if (typeof value !== 'string') return null
  switch (field.type.kind) {
    case 'residentId':
      return `${value.slice(0, 6)}********${value.slice(-4)}`
    case 'phone':
      return value.length < 8 ? '****' : `${value.slice(0, 3)}****${value.slice(-4)}`
    case 'text':
      return `${[...value][0] ?? ''}*`
    case 'date':
    case 'dateTime':
      return null
    default:
      return '****'
  }
}
