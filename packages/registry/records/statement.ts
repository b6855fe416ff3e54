import type { Domain } from '@zhiqiao/model'
import type { RawBuilder } from 'kysely'
import { fillIn, markedViewer, shapeOf } from '../permissions/viewer-shape.ts'
import type { Scope } from '../scope.ts'

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

const statements = new WeakMap<Domain, Map<string, Statement>>()

/**
 * Runs a statement that only reads and is built once for all viewers of a shape. `build` must depend on nothing but the key, the
 * domain and the scope it is given; what differs from call to call stands in `values`, referred to by `markOf(name)`.
 */
export async function runStatement<R>(
  scope: Scope,
  key: string,
  build: (scope: Scope) => RawBuilder<R>,
  values: Record<string, unknown>,
): Promise<R[]> {
  const { transaction, viewer } = scope
  const all = statements.get(transaction.domain) ?? new Map<string, Statement>()
  const whole = `${key} ${shapeOf(viewer)}`
  let statement = all.get(whole)
  if (!statement) {
    const { sql, parameters } = build({ ...scope, viewer: markedViewer(viewer) }).compile(scope.db)
    statement = { sql, parameters }
    statements.set(transaction.domain, all.set(whole, statement))
  }
  const filled = fillIn(statement.parameters, viewer, values)
  const { rows } = await transaction.connection.run(statement.sql, filled, {
    beyondWalls: viewer.via === 'system',
    reads: true,
  })
  return rows as R[]
}
