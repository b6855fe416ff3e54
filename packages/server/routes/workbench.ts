import { workbench } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'

/** `GET /api/v1/workbench`: 今天要办的 for the hat now worn; `GET /api/v1/waiting`: records of registers that wait for it. */
export function workbenchRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/workbench', { schema: { tags: ['workbench'], summary: '今天要办的' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), workbench)
  })
  server.get('/api/v1/waiting', { schema: { tags: ['workbench'], summary: '登记册中等我办理的' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), (session) => session.waiting())
  })
}
