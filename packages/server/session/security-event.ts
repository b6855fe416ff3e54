import type { Registry, Viewer } from '@zhiqiao/registry'
import type { FastifyRequest } from 'fastify'
import type { Account } from './account.ts'

type Event =
  | 'signIn'
  | 'signInDelayed'
  | 'signOut'
  | 'wearHat'
  | 'becomePersona'
  | 'changePassword'
  | 'openAccount'
  | 'resetPassword'
  | 'closeAccount'

/**
 * Notes in the audit who signed in, out, under which hat, from where; and in the log, for whoever watches it.
 * Failures are noted from the one on that delays the next, so that guessing cannot fill the audit.
 */
export async function noteSecurityEvent(
  registry: Registry,
  request: FastifyRequest,
  event: Event,
  by: Viewer | Account | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  const known = by !== null && 'via' in by
  const person = known ? by.person?.id : by?.person
  request.log.info({ event, person: person ?? null, address: request.ip }, 'security')
  if (known) await registry.as(by, async (session) => session.note(event, details))
  else
    await registry.asSystem('登录', async (session) =>
      session.note(event, { ...details, person: person ?? null, address: request.ip }),
    )
}
