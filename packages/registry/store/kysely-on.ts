import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { PoolClient, QueryResult } from 'pg'

/**
 * One database connection inside one transaction. Queries run one after the other; each says whether it stands
 * before the walls or beyond them, and the setting is switched in the same breath, so that queries issued side by
 * side never borrow each other's rights.
 */
export interface Connection {
  run(text: string, values: readonly unknown[], beyondWalls: boolean): Promise<QueryResult>
  /** Hands out the client itself, in its turn, for what is no statement: COPY. */
  use<T>(work: (client: PoolClient) => Promise<T>): Promise<T>
  /** Waits for what is under way and refuses everything later: the connection goes on to somebody else. */
  end(): Promise<void>
}

export function connectionOn(client: PoolClient, beyondWalls: boolean): Connection {
  let beyond = beyondWalls
  let ended = false
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(() => {
      if (ended) throw new Error('registry: the transaction is over')
      return work()
    })
    last = result.catch(() => undefined)
    return result
  }
  return {
    run: (text, values, wanted) =>
      inTurn(async () => {
        if (wanted !== beyond) {
          await client.query(`set local app.system = '${wanted ? 'on' : ''}'`)
          beyond = wanted
        }
        return client.query({ name: statementName(text), text, values: values as unknown[] })
      }),
    use: (work) => inTurn(() => work(client)),
    async end() {
      ended = true
      await last
    },
  }
}

/** The query builder over one connection's transaction. */
// biome-ignore lint/suspicious/noExplicitAny: tables are known at run time, from the definitions
export function kyselyOn(connection: Connection, beyondWalls: boolean): Kysely<any> {
  const only: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const { rows, rowCount } = await connection.run(sql, parameters, beyondWalls)
      return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
    },
    // biome-ignore lint/correctness/useYield: nothing is streamed inside a transaction
    async *streamQuery() {
      throw new Error('registry: streaming is not offered inside a transaction')
    },
  }
  const refuse = async () => {
    throw new Error('registry: a session is one transaction already')
  }
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => only,
        beginTransaction: refuse,
        commitTransaction: refuse,
        rollbackTransaction: refuse,
        releaseConnection: async () => undefined,
        destroy: async () => undefined,
      }),
    },
  })
}

const seen = new Map<string, number>()
const names = new Map<string, string>()

/**
 * A statement asked for repeatedly is prepared once a connection: planning conditions over many tables costs more
 * than running them. Both maps are bounded; whatever comes later is planned each time.
 */
function statementName(text: string): string | undefined {
  const name = names.get(text)
  if (name !== undefined) return name
  const times = (seen.get(text) ?? 0) + 1
  if (times >= 3 && names.size < 500) {
    seen.delete(text)
    names.set(text, `z${names.size}`)
    return names.get(text)
  }
  if (seen.size >= 2000) seen.clear()
  seen.set(text, times)
  return undefined
}
