import { type RawBuilder, sql } from 'kysely'

/**
 * Records that a statement joins, each once however many conditions ask about it: a subquery for each of them takes
 * longer to begin than to run. Only what hangs on the statement's own row by single references can be joined.
 */
export interface Joins {
  /** The alias of the record that the column refers to; null where it cannot be joined. */
  alias(from: string, column: string, table: string): string | null
  /** The alias under which the record it refers to is joined already. */
  known(from: string, column: string): string | undefined
  /** The joins asked for so far, to stand behind the table they hang on. */
  sql(): RawBuilder<unknown>
}

/** @param root alias of the statement's own row */
export function joinsOn(root: string): Joins {
  const joined = new Map<string, { readonly alias: string; readonly join: RawBuilder<unknown> }>()
  const reachable = new Set([root])
  return {
    alias(from, column, table) {
      if (!reachable.has(from)) return null
      const key = `${from}.${column}`
      const known = joined.get(key)
      if (known) return known.alias
      const alias = `j${joined.size + 1}`
      const join = sql`left join ${sql.table(table)} as ${sql.ref(alias)} on ${sql.ref(`${alias}.id`)} = ${sql.ref(key)}`
      joined.set(key, { alias, join })
      reachable.add(alias)
      return alias
    },
    known: (from, column) => joined.get(`${from}.${column}`)?.alias,
    sql: () =>
      sql.join(
        [...joined.values()].map(({ join }) => join),
        sql` `,
      ),
  }
}
