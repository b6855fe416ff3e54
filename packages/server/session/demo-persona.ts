import type { Label } from '@zhiqiao/model'
import type { FastifyRequest } from 'fastify'
import { usualSeed } from '../demo/generator/open-region.ts'
import { recordIds } from '../demo/generator/record-id.ts'
import { personas } from '../demo/region.ts'
import type { Account } from './account.ts'
import type { SignedIn } from './sessions.ts'

/** Somebody of the fictional city whose eyes can be looked through. */
export interface DemoPersona {
  readonly account: string
  readonly name: string
  readonly shows: Label
}

const id = recordIds(usualSeed)
const idOf = (name: string) => id('person', name)

/**
 * Whom one can turn into without signing in again: the people of the demo, for one of them, at the machine itself. Where
 * a proxy stands between nobody can say who sits at the machine, and people have the sign-ins that were printed.
 */
export function demoPersonas({ person }: SignedIn, request: FastifyRequest): readonly DemoPersona[] {
  const own = personas.find(({ name }) => idOf(name) === person.id)
  const direct = request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
  if (!own || !direct || !['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? ''))
    return []
  return personas.flatMap(({ account, name, shows }) => (account === null ? [] : [{ account, name, shows }]))
}

/** The account of one of them. */
export function accountOf(account: string): Account | null {
  const persona = personas.find((one) => one.account === account)
  return persona ? { person: idOf(persona.name), name: account } : null
}
