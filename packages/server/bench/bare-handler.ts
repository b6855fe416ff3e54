import fastify, { type FastifyInstance } from 'fastify'
import type { Pool } from 'pg'

/**
 * What our interface is measured against: the least that answers with the same row and the same page. One SELECT by
 * pg each, on a copy of the table without walls; no transaction, session, permission, audit, title or header.
 */
export function bareHandler(pool: Pool, table: string): FastifyInstance {
  const server = fastify({ logger: false })
  server.get<{ Params: { id: string } }>('/read/:id', async (request) => {
    const { rows } = await pool.query(`select * from ${table} where id = $1`, [request.params.id])
    return rows[0]
  })
  server.get<{ Params: { document: string } }>('/list/:document', async (request) => {
    const { rows } = await pool.query(
      `select * from ${table} where document = $1 and withdrawn_at is null order by position, id limit 50`,
      [request.params.document],
    )
    return { rows }
  })
  return server
}
