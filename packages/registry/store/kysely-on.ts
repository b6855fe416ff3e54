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
  readonly client: PoolClient
  run(text: string, values: readonly unknown[], beyondWalls: boolean): Promise<QueryResult>
}

export function connectionOn(client: PoolClient, beyondWalls: boolean): Connection {
  let beyond = beyondWalls
  let last: Promise<unknown> = Promise.resolve()
  return {
    client,
    run(text, values, wanted) {
      const result = last.then(async () => {
        if (wanted !== beyond) {
          await client.query(`set local app.system = '${wanted ? 'on' : ''}'`)
          beyond = wanted
        }
        return client.query(text, values as unknown[])
      })
      last = result.catch(() => undefined)
      return result
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
