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
 * A statement that only reads, built once for all viewers of a shape: `build` must depend on nothing but the key, the
 * domain and the scope it is given.
 */
export interface Built<R> {
  readonly key: string
  readonly build: (scope: Scope) => RawBuilder<R>
}

/**
 * Runs a statement that only reads and is built once for all viewers of a shape. What differs from call to call stands
 * in `values`, referred to by `markOf(name)`.
 */
export async function runStatement<R>(
  scope: Scope,
  key: string,
  build: (scope: Scope) => RawBuilder<R>,
  values: Record<string, unknown>,
): Promise<R[]> {
  const [rows] = await runStatements(scope, [{ key, build }], values)
  return rows as R[]
}

/** Runs several such statements in one message. @returns the rows of each */
export async function runStatements(
  scope: Scope,
  built: readonly Built<unknown>[],
  values: Record<string, unknown>,
): Promise<unknown[][]> {
  const { transaction, viewer } = scope
  const all = statements.get(transaction.domain) ?? new Map<string, Statement>()
  statements.set(transaction.domain, all)
  const asked = built.map(({ key, build }) => {
    const whole = `${key} ${shapeOf(viewer)}`
    const known = all.get(whole)
    const statement = known ?? eachOnce(build({ ...scope, viewer: markedViewer(viewer) }).compile(scope.db))
    if (!known) all.set(whole, statement)
    return { text: statement.sql, values: fillIn(statement.parameters, viewer, values) }
  })
  const answers = await transaction.connection.runTogether(asked, {
    beyondWalls: viewer.via === 'system',
    reads: true,
  })
  return answers.map(({ rows }) => rows)
}
