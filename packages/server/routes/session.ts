import { forbidden } from '@zhiqiao/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { changePassword, storeLanguage } from '../session/account.ts'
import { accountOf, demoPersonas } from '../session/demo-persona.ts'
import { noteSecurityEvent } from '../session/security-event.ts'
import { type SignedIn, viewerOf } from '../session/sessions.ts'
import { checkPassword, rememberUnknownNames } from '../session/sign-in.ts'
import { cookieOptions } from '../session/sign-in-cookie.ts'
import { mayEver } from './may-ever.ts'

const signInBody = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 100 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)
const hatBody = Type.Object({ membership: Type.String({ format: 'uuid' }) }, { additionalProperties: false })
const personaBody = Type.Object(
  { account: Type.String({ minLength: 1, maxLength: 100 }) },
  { additionalProperties: false },
)
const passwordBody = Type.Object(
  { current: Type.String({ minLength: 1, maxLength: 200 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)
const languageBody = Type.Object(
  { language: Type.Union([Type.Literal('zh'), Type.Literal('en')]) },
  { additionalProperties: false },
)

interface Body<T> {
  Body: T
}

/** Signing in and out, the hats, one's own password and language. */
export function sessionRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, cookieName, http, clock, limits } = parts
  const byAddress = limiter('sign-in-address', limits.signInPerAddress, parts.rates, clock)
  const byName = limiter('sign-in-name', limits.signInPerName, parts.rates, clock)
  const unknown = rememberUnknownNames()
  const setCookie = (reply: FastifyReply, token: string) => reply.setCookie(cookieName, token, cookieOptions(http.tls))

  const describe = (signedIn: SignedIn, request: FastifyRequest) => ({
    person: signedIn.person,
    hat: signedIn.hat,
    hats: signedIn.hats,
    language: signedIn.language,
    purposes: signedIn.purposes,
    personas: demoPersonas(signedIn, request),
    capabilities: capabilitiesOf(signedIn, request, parts),
  })

  server.get('/api/v1/session', { schema: { tags: ['session'] } }, async (request) =>
    describe(await sessions.require(request), request),
  )

  server.post<Body<{ name: string; password: string }>>(
    '/api/v1/session',
    { schema: { tags: ['session'], body: signInBody }, bodyLimit: 4096 },
    async (request, reply) => {
      const { name, password } = request.body
      byAddress.count(request.ip)
      byName.count(name.toLowerCase())
      const account = await checkPassword(registry, unknown, { name, password, now: clock() }, (tried, failures) =>
        noteSecurityEvent(registry, request, 'signInDelayed', tried, { failures }),
      )
      const before = await sessions.find(request)
      if (before) await sessions.end({ hash: before.hash })
      const token = await sessions.open(account, request)
      setCookie(reply, token)
      request.cookies[cookieName] = token
      const signedIn = await sessions.require(request)
      await noteSecurityEvent(registry, request, 'signIn', viewerOf(signedIn, request.ip))
      return describe(signedIn, request)
    },
  )

  server.delete('/api/v1/session', { schema: { tags: ['session'] } }, async (request, reply) => {
    const signedIn = await sessions.find(request)
    if (signedIn) {
      await sessions.end({ hash: signedIn.hash })
      await noteSecurityEvent(registry, request, 'signOut', viewerOf(signedIn, request.ip))
    }
    reply.clearCookie(cookieName, cookieOptions(http.tls))
    return reply.code(204).send()
  })

  server.put<Body<{ membership: string }>>(
    '/api/v1/session/hat',
    { schema: { tags: ['session'], body: hatBody } },
    async (request) => {
      const before = await sessions.require(request)
      await sessions.wear(before, request.body.membership)
      const after = await sessions.require(request)
      await noteSecurityEvent(registry, request, 'wearHat', viewerOf(after, request.ip))
      return describe(after, request)
    },
  )

  server.put<Body<{ account: string }>>(
    '/api/v1/session/persona',
    { schema: { tags: ['session'], summary: '换成示范地区的另一个人物', body: personaBody } },
    async (request, reply) => {
      const before = await sessions.require(request)
      const account = accountOf(request.body.account)
      if (!account || !demoPersonas(before, request).some(({ account: name }) => name === account.name))
        throw forbidden()
      const token = await sessions.open(account, request)
      await sessions.end({ hash: before.hash })
      setCookie(reply, token)
      request.cookies[cookieName] = token
      const after = await sessions.require(request)
      const from = before.person.name
      await noteSecurityEvent(registry, request, 'becomePersona', viewerOf(after, request.ip), { from })
      return describe(after, request)
    },
  )

  server.put<Body<{ language: 'zh' | 'en' }>>(
    '/api/v1/session/language',
    { schema: { tags: ['session'], body: languageBody } },
    async (request, reply) => {
      const { person } = await sessions.require(request)
      await storeLanguage(registry, person.id, request.body.language)
      await sessions.refresh(person.id)
      return reply.code(204).send()
    },
  )

  server.put<Body<{ current: string; password: string }>>(
    '/api/v1/session/password',
    { schema: { tags: ['session'], body: passwordBody }, bodyLimit: 4096 },
    async (request, reply) => {
      const signedIn = await sessions.require(request)
      const { account, hash } = signedIn
      byName.count(account.name.toLowerCase())
      await changePassword(registry, account, request.body)
      // Whoever else is signed in as this person may be the reason for the change.
      await sessions.end({ person: account.person, except: hash })
      await noteSecurityEvent(registry, request, 'changePassword', viewerOf(signedIn, request.ip))
      return reply.code(204).send()
    },
  )
}

/** What the menu offers: `create:task` for each register in which the hat might create. */
function capabilitiesOf(signedIn: SignedIn, request: FastifyRequest, { registry }: Parts): string[] {
  const viewer = viewerOf(signedIn, request.ip)
  return Object.values(registry.domain.registers)
    .filter(({ name, permissions }) => mayEver(permissions.create, viewer, registry.domain, name))
    .map(({ name }) => `create:${name}`)
}
