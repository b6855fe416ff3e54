import { membership, person } from '@zhiqiao/definitions'
import { forbidden, Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { createAccount, disableAccount, enableAccount, resetPassword } from '../session/account.ts'
import { noteSecurityEvent } from '../session/security-event.ts'

const newAccount = Type.Object({ name: Type.String({ minLength: 1, maxLength: 40 }) }, { additionalProperties: false })
const tag = { tags: ['session'] }

interface Named {
  Params: { id: string }
}

/** The account of a person as its administrator sees it. */
interface AccountAnswer {
  readonly name: string
  /** ISO moment since when nobody signs in with it; null while it serves. */
  readonly disabledAt: string | null
}

/**
 * Accounts of people, kept by the administrator of all the bodies a person works in. A password is generated, answered
 * once and stored nowhere; what is done is noted in the audit, and the sessions of the person end with it.
 */
export function accountRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  const find = async (id: string): Promise<AccountAnswer | null> => {
    const { rows } = await registry.pool.query<AccountAnswer>(
      `select name, to_json(disabled_at) #>> '{}' as "disabledAt" from account where person = $1`,
      [id],
    )
    // What is left of a forgotten person's account is nobody's.
    return rows[0] && rows[0].name !== `deleted-${id}` ? rows[0] : null
  }

  const keeper = async (request: FastifyRequest, id: string) => {
    await sessions.require(request)
    const viewer = await sessions.viewer(request)
    if (viewer.hat?.role !== 'systemAdministrator') throw forbidden()
    const posts = async (session: Session) => {
      const today = session.today()
      const begun = await session.all(membership, { filter: { person: id, 'from.to': today } })
      return begun.filter(({ values: { to } }) => to === null || to >= today).length
    }
    const own = await registry.as(viewer, async (session) => {
      await session.read(person, id)
      return posts(session)
    })
    const all = await registry.asSystem('账号', posts)
    if (own === 0) throw noPost()
    if (own < all) throw postElsewhere()
    return viewer
  }

  server.get<Named>('/api/v1/person/:id/account', { schema: { ...tag, summary: '人员的账号' } }, async (request) => {
    await keeper(request, request.params.id)
    return { account: await find(request.params.id) }
  })

  server.post<Named & { Body: { name: string } }>(
    '/api/v1/person/:id/account',
    { schema: { ...tag, summary: '开通账号', body: newAccount }, bodyLimit: 4096 },
    async (request, reply) => {
      const { id } = request.params
      const viewer = await keeper(request, id)
      const { name } = request.body
      const { password } = await registry.asSystem('开通账号', (session) =>
        createAccount(session, { person: id, name }),
      )
      await noteSecurityEvent(registry, request, 'openAccount', viewer, { person: id })
      return reply.code(201).send({ name, password })
    },
  )

  server.post<Named>(
    '/api/v1/person/:id/account/password',
    { schema: { ...tag, summary: '重置口令;停用的账号随之启用' } },
    async (request) => {
      const { id } = request.params
      const viewer = await keeper(request, id)
      const account = await find(id)
      if (!account) throw noAccount()
      const { password } = await resetPassword(registry, id)
      if (account.disabledAt !== null) await enableAccount(registry, id)
      await sessions.end({ person: id })
      await noteSecurityEvent(registry, request, 'resetPassword', viewer, { person: id })
      return { name: account.name, password }
    },
  )

  server.delete<Named>(
    '/api/v1/person/:id/account',
    { schema: { ...tag, summary: '停用账号' } },
    async (request, reply) => {
      const { id } = request.params
      const viewer = await keeper(request, id)
      if (viewer.person?.id === id) throw ownAccount()
      await disableAccount(registry, id)
      await sessions.end({ person: id })
      await noteSecurityEvent(registry, request, 'closeAccount', viewer, { person: id })
      return reply.code(204).send()
    },
  )
}

const noPost = () =>
  new Problem(
    409,
    'no-post',
    '此人目前没有在您管理的单位任职，请先登记任职，再开通账号。',
    'This person holds no post in a body you administer: record the post first.',
  )
const postElsewhere = () =>
  new Problem(
    403,
    'post-elsewhere',
    '此人还在其他地方任职，账号由上一级管理员管理。',
    'This person also holds a post elsewhere: the administrator above keeps the account.',
  )
const noAccount = () => new Problem(404, 'no-account', '此人还没有账号。', 'This person has no account.')
const ownAccount = () => new Problem(409, 'own-account', '不能停用自己的账号。', 'You cannot close your own account.')
