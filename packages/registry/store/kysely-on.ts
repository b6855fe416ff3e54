import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Connection, Manner } from './connection.ts'

/** The query builder over one piece of work's connection; all its statements run in the same manner. */
// biome-ignore lint/suspicious/noExplicitAny: tables are known at run time, from the definitions
export function kyselyOn({ run }: Pick<Connection, 'run'>, manner: Manner): Kysely<any> {
  const only: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const { rows, rowCount } = await run(sql, parameters, manner)
      return { rows: rows as R[], numAffectedRows: BigInt(rowCount) }
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
