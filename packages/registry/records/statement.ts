import type { Domain } from '@zhiqiao/model'
import type { RawBuilder } from 'kysely'
import { fillIn, isMark, markedViewer, shapeOf } from '../permissions/viewer-shape.ts'
import type { Scope } from '../scope.ts'

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

const statements = new WeakMap<Domain, Map<string, Statement>>()

/** The viewer's organisation may be asked about a dozen times: every mark is sent once. */
function eachOnce({ sql, parameters }: Statement): Statement {
  const places = new Map<unknown, number>()
  const sent: unknown[] = []
  const text = sql.replace(/\$(\d+)/g, (_, number) => {
    const parameter = parameters[Number(number) - 1]
    const known = isMark(parameter) ? places.get(parameter) : undefined
    const place = known ?? sent.push(parameter)
    places.set(parameter, place)
    return `$${place}`
  })
  return { sql: text, parameters: sent }
}

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
    statement = eachOnce(build({ ...scope, viewer: markedViewer(viewer) }).compile(scope.db))
    statements.set(transaction.domain, all.set(whole, statement))
  }
  const filled = fillIn(statement.parameters, viewer, values)
  const { rows } = await transaction.connection.run(statement.sql, filled, {
    beyondWalls: viewer.via === 'system',
    reads: true,
  })
  return rows as R[]
}
