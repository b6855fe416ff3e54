import { postTemplates } from '@zhiqiao/definitions'
import { forbidden, Problem } from '@zhiqiao/model'
import {
  employerDesk,
  firingsOf,
  listingRegisters,
  postGaps,
  publisherDesk,
  readPostings,
  schoolDesk,
  suggestLinks,
  surveyStanding,
} from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../../parts.ts'

const longest = 20_000
const text = Type.Object({ text: Type.String({ minLength: 1, maxLength: longest }) }, { additionalProperties: false })
const listing = Type.Object(
  { register: Type.String({ maxLength: 40 }), values: Type.Record(Type.String({ maxLength: 60 }), Type.Unknown()) },
  { additionalProperties: false },
)

const kind = Type.Object({ register: Type.String({ maxLength: 40 }) })
const noSuchKind = () => new Problem(422, 'listing.kind', '没有这一类供求信息。', 'There is no such kind of listing.')

/** What helps a body to publish: what the region has for it, a pasted text read, the rules' answer before submitting. */
export function publishRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  const tags = ['listing']
  server.get(
    '/api/v1/listing/desk',
    { schema: { tags, summary: '发布前先看：本地有什么人、能得到什么、找谁' } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), async (session) => ({
        ...(await employerDesk(session)),
        gaps: await postGaps(session),
        templates: postTemplates,
      }))
    },
  )
  server.get<{ Params: { register: string } }>(
    '/api/v1/listing/publisher-desk/:register',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: {
        tags,
        summary: '发布某一类供需信息前已经知道的：单位、找谁、可从哪些记录开始、以前发布的',
        params: kind,
      },
    },
    async (request) => {
      const { register } = request.params
      if (!listingRegisters.includes(register)) throw noSuchKind()
      return registry.as(await sessions.viewer(request), (session) => publisherDesk(session, register))
    },
  )
  server.get(
    '/api/v1/listing/school-desk',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '学校先看：哪些岗位要本校专业的学生、还有哪些没发布、上一届去了哪' },
    },
    async (request) => registry.as(await sessions.viewer(request), schoolDesk),
  )
  server.get<{ Params: { id: string } }>(
    '/api/v1/listing/survey/:id',
    { schema: { tags, summary: '需求调查的答复率、覆盖面和结果' } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), (session) => surveyStanding(session, request.params.id))
    },
  )
  server.post<{ Body: { text: string } }>(
    '/api/v1/listing/read',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '读一段招聘启事，读出各岗位的字段', body: text },
    },
    async (request) =>
      registry.as(await sessions.viewer(request), async (session) => {
        const places = (await session.visible('division').select(['id', 'name']).execute()) as {
          id: string
          name: string
        }[]
        const postings = readPostings(request.body.text, places)
        if (postings.length > 50)
          throw new Problem(
            422,
            'listing.many',
            '一次最多读50个岗位，请分次粘贴或用工作簿导入。',
            'At most 50 posts at once: paste in parts or import a workbook.',
          )
        const named = new Set(postings.flatMap(({ fields }) => (fields.division ? [fields.division.value] : [])))
        const titles = Object.fromEntries(places.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name]))
        return { postings, titles }
      }),
  )
  server.post<{ Body: { text: string } }>(
    '/api/v1/listing/link',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '按文字建议关联的专业、职业、产业链和技能', body: text },
    },
    async (request) =>
      registry.as(await sessions.viewer(request), (session) =>
        suggestLinks(session, request.body.text, session.viewer.hat?.organisation ?? null),
      ),
  )
  server.post<{ Body: { register: string; values: Record<string, unknown> } }>(
    '/api/v1/listing/check',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '发布前按规则核对，逐处指出', body: listing },
    },
    async (request) => {
      const { register, values } = request.body
      if (!listingRegisters.includes(register)) throw noSuchKind()
      return registry.as(await sessions.viewer(request), async (session) => {
        // Whose licence has run out is said to the body itself and to offices only.
        const { hat } = session.viewer
        if (!hat) throw forbidden()
        const own = ['sectionOfficer', 'deputyDirector'].includes(hat.role) ? values.publisher : hat.organisation
        return {
          findings: await firingsOf(session, session.domain.registers[register]!, { ...values, publisher: own }),
        }
      })
    },
  )
}
