import fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'

export interface ServerOptions {
  /** Address of the database for the application role. */
  readonly url: string
  readonly dataFolder: string
  /** The browser bundle; null while there is none. */
  readonly webFolder: string | null
}

/** The HTTP server, not listening yet. Closing it closes its connections to the database. */
export async function buildServer({ url }: ServerOptions): Promise<FastifyInstance> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection lost while idle is replaced at the next question.
  pool.on('error', () => undefined)
  const server = fastify({ logger: false, forceCloseConnections: 'idle' })
  server.addHook('onClose', () => pool.end())
  server.get('/livez', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ok' }
    } catch {
      reply.code(503).type('application/problem+json')
      return {
        type: 'about:blank',
        status: 503,
        code: 'database-unavailable',
        title: '数据库暂时无法使用,请稍后再试。',
      }
    }
  })
  return server
}
