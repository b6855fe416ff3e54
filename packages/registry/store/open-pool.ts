import { Pool, types } from 'pg'

const dateType = 1082
const bigintType = 20
const timestamptzType = 1184

/** Values as records carry them: days as `YYYY-MM-DD`, moments as ISO strings, money as numbers. */
const readers: Record<number, (text: string) => unknown> = {
  [dateType]: (text) => text,
  [bigintType]: Number,
  [timestamptzType]: momentOf,
}

/** The connection's time zone is UTC: `2026-03-01 08:00:00.5+00` is nearly an ISO string already. */
function momentOf(text: string): string {
  if (!text.endsWith('+00') || text.length > 26) return new Date(text).toISOString()
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
}

export const typeParsers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    readers[oid] ?? types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
}

/** Connections of the application role. `schema` is the jurisdiction's; all SQL is relative to it. */
export function openPool(url: string, { size = 10, schema }: { size?: number; schema?: string } = {}): Pool {
  const settings = ['timezone=UTC', 'datestyle=ISO', 'jit=off', ...(schema ? [`search_path=${schema}`] : [])]
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: typeParsers,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    connectionTimeoutMillis: 10_000,
    // A new connection has every statement and function to plan anew, which costs more than asking.
    idleTimeoutMillis: 300_000,
    idle_in_transaction_session_timeout: 120_000,
    application_name: 'zhiqiao',
  })
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that is lost while in use: whoever uses it is told by what they asked.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
