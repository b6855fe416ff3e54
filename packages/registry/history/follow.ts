import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope, type WrittenRow } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** Tells who follows the register that a row has been written. */
export async function followRow(scope: Scope, register: Register, before: Row | null, after: Row): Promise<void> {
  const follower = scope.transaction.followers[register.name]
  if (!follower) return
  await follower(within(scope), register, [writtenRow(after, before && stateOf(before))])
}

/** The same after a lot of rows has been written at once; what they were before stands in the history. */
export async function followLot(
  scope: Scope,
  register: Register,
  rows: readonly { readonly base: number | null; readonly row: Row }[],
): Promise<void> {
  const follower = scope.transaction.followers[register.name]
  if (!follower || rows.length === 0) return
  const changed = rows.filter(({ base }) => base !== null)
  const before = new Map(changed.length === 0 ? [] : await statesBefore(scope, register, changed))
  await follower(
    within(scope),
    register,
    rows.map(({ row }) => writtenRow(row, before.get(row.id) ?? null)),
  )
}

async function statesBefore(
  scope: Scope,
  register: Register,
  changed: readonly { readonly base: number | null; readonly row: Row }[],
): Promise<[id: string, state: string | null][]> {
  const { rows } = await sql<{ id: string; state: string | null; withdrawn: boolean }>`
    select h.id, h.state, h.withdrawn_at is not null as withdrawn from ${sql.table(tableOf(register).history)} as h
    join unnest(${changed.map(({ row }) => row.id)}::uuid[], ${changed.map(({ base }) => base)}::integer[])
      as b (id, version) on h.id = b.id and h.version = b.version`.execute(beyondWalls(scope).db)
  return rows.map(({ id, state, withdrawn }) => [id, withdrawn ? null : state])
}

const within = (scope: Scope) => ({ query: beyondWalls(scope).db, at: scope.transaction.at })

const stateOf = (row: Row) => (row.withdrawn_at == null ? ((row.state ?? null) as string | null) : null)

const writtenRow = (row: Row, from: string | null): WrittenRow => ({
  ...{ id: row.id, version: row.version, from, to: stateOf(row) },
})
