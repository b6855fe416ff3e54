import {
  consultation,
  consultationReply,
  division,
  followUp,
  organisation,
  policyDocument,
  task,
} from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Cycle, lastPeriod } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { createLink, type NewLink } from '../session/link-token.ts'

const NewLinkBody = Type.Object(
  {
    purpose: Type.Union([Type.Literal('consultation'), Type.Literal('progress'), Type.Literal('followUp')]),
    record: Type.String({ format: 'uuid' }),
    body: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
)

interface Asked {
  readonly register: string
  readonly body: string
  readonly due: string
  readonly details: Record<string, unknown>
  /** The text a clerk pastes into the working group. */
  readonly message: (address: string) => string
}

/**
 * `POST /api/v1/link`: a one-time link for a body that never signs in, with the words to send it with.
 * Only the office that runs the plan can make one; the link is good until a week after the date it asks for.
 */
export function linkRoutes(server: FastifyInstance, { registry, sessions, clock }: Parts): void {
  server.post<{ Body: { purpose: 'consultation' | 'progress' | 'followUp'; record: string; body?: string } }>(
    '/api/v1/link',
    { schema: { tags: ['link'], summary: '生成一次性填报链接', body: NewLinkBody } },
    async (request, reply) => {
      const { person } = await sessions.require(request)
      const { purpose, record, body } = request.body
      const {
        asked,
        division: path,
        title,
      } = await registry.as(await sessions.viewer(request), async (session) => {
        const asked = await ask[purpose](session, record, body)
        const to = await session.read(organisation, asked.body)
        await session.read(division, to.values.division)
        session.note('link', { purpose, record, body: asked.body })
        return { asked, division: await pathOf(session, to.values.division), title: to.values.name }
      })
      const expiresAt = new Date(Math.max(clock().getTime(), Date.parse(asked.due)) + 7 * 86_400_000)
      const link: NewLink = {
        purpose,
        register: asked.register,
        record,
        body: asked.body,
        details: { ...asked.details, division: path, bodyTitle: title },
        createdBy: person.id,
        expiresAt,
      }
      const { token } = await createLink(registry, link, clock())
      const address = `${request.protocol}://${request.host}/answer/${token}`
      return reply.code(201).send({ address, expiresAt: expiresAt.toISOString(), message: asked.message(address) })
    },
  )
}

/** The path of a division, as walls compare it. */
async function pathOf(session: Session, id: string): Promise<string> {
  const { rows } = {
    rows: (await session.query.selectFrom('division').select('path').where('id', '=', id).execute()) as {
      path: string
    }[],
  }
  return rows[0]?.path ?? ''
}

async function requireOffice(session: Session, document: string): Promise<void> {
  const { values } = await session.read(policyDocument, document)
  const { hat } = session.viewer
  if (hat?.organisation !== values.office || (hat.role !== 'sectionOfficer' && hat.role !== 'deputyDirector'))
    throw new Problem(
      403,
      'forbidden',
      '一次性链接由承办单位生成。',
      'One-time links are made by the office in charge.',
    )
}

const ask: Record<
  'consultation' | 'progress' | 'followUp',
  (session: Session, record: string, body?: string) => Promise<Asked>
> = {
  async consultation(session, record) {
    const reply = await session.read(consultationReply, record)
    const round = await session.read(consultation, reply.values.consultation)
    await requireOffice(session, round.values.document)
    const { values } = await session.read(policyDocument, round.values.document)
    return {
      register: 'consultationReply',
      body: reply.values.body,
      due: round.values.deadline,
      details: {},
      message: (address) =>
        `请于${round.values.deadline}前对《${values.title}》提出意见，无需账号，点开链接填写：${address}`,
    }
  },
  async progress(session, record, body) {
    const entry = await session.read(task, record)
    await requireOffice(session, entry.values.document)
    const { values } = await session.read(policyDocument, entry.values.document)
    const to = body ?? entry.values.leadBodies?.[0]
    const named = [...(entry.values.leadBodies ?? []), ...(entry.values.responsibleBodies ?? [])]
    if (to === undefined || !named.includes(to))
      throw new Problem(422, 'link.body', '请选择这项任务的牵头或责任单位。', 'Choose a body of this task.')
    const period = lastPeriod((values.cycle ?? 'quarterly') as Cycle, session.today())
    return {
      register: 'task',
      body: to,
      due: session.today(),
      details: { period: period.name },
      message: (address) => `请报送“${entry.values.title}”${period.name}进展，无需账号，点开链接填写：${address}`,
    }
  },
  async followUp(session, record) {
    const order = await session.read(followUp, record)
    await requireOffice(session, order.values.document)
    return {
      register: 'followUp',
      body: order.values.body,
      due: order.values.answerBy,
      details: {},
      message: (address) =>
        `${order.values.title}：请于${order.values.answerBy}前反馈，无需账号，点开链接填写：${address}`,
    }
  },
}
