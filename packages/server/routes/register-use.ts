import type { Viewer } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'

const freshMs = 60_000

/**
 * `GET /api/v1/register-use`: the registers in which there is something for this viewer. A county with one school and
 * one clerk is shown three tables, not all of them; the others are a step away in the directory of registers, and so is
 * what an installation is set up with, unless one is its administrator.
 */
export function registerUseRoute(server: FastifyInstance, { registry, sessions, clock }: Parts): void {
  const known = new Map<string, { at: number; used: readonly string[] }>()
  server.get('/api/v1/register-use', { schema: { tags: ['meta'] } }, async (request) => {
    const viewer = await sessions.viewer(request)
    const key = keyOf(viewer)
    const now = clock().getTime()
    const before = known.get(key)
    if (before && now - before.at < freshMs) return { used: before.used }
    const inUse = await registry.as(viewer, (session) => session.inUse())
    const isAdministrator = viewer.hat?.role === 'systemAdministrator'
    const used = inUse.filter((name) => isAdministrator || !registry.domain.registers[name]!.setting)
    for (const [other, { at }] of known) if (now - at >= freshMs) known.delete(other)
    known.set(key, { at: now, used })
    return { used }
  })
}

const keyOf = ({ person, hat }: Viewer) => `${person?.id ?? ''} ${hat?.membership ?? ''}`
