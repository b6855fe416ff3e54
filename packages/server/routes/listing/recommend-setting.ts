import { answersOf, exposureShares, listingField, preferenceOf, preferenceRecord, tagsOf } from '@zhiqiao/analysis'
import {
  exposureDays,
  feedbackEffects,
  matchConditions,
  matchCriteria,
  mostByExposure,
  mostByFeedback,
  type RecommendationVerb,
  recommendationComplaint,
  recommendationDuties,
  recommendationFeedback,
  recommendationPreference,
  recommendationVerbs,
} from '@zhiqiao/definitions'
import { type Label, notFound, type RecommendSetting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Parts } from '../../parts.ts'

const words = Type.Array(Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), {
  maxItems: 50,
  uniqueItems: true,
})
const change = Type.Object(
  { personalised: Type.Optional(Type.Boolean()), tags: Type.Optional(words), leftOut: Type.Optional(words) },
  { additionalProperties: false, minProperties: 1 },
)
const listing = {
  register: Type.Union(Object.keys(listingField).map((name) => Type.Literal(name))),
  id: Type.String({ format: 'uuid' }),
}
const feedback = Type.Object(
  {
    ...listing,
    verb: Type.Union([Type.Literal('seen'), Type.Literal('saved'), Type.Literal('dismissed'), Type.Null()]),
  },
  { additionalProperties: false },
)
const complaint = Type.Object(
  {
    for: Type.String({ pattern: '^[A-Za-z]{1,40}:[0-9a-f-]{36}$' }),
    content: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
  },
  { additionalProperties: false },
)

/** Titles of the criteria and what each counts, of every formula. */
const formula = (Object.keys(matchCriteria) as (keyof typeof matchCriteria)[]).map((name) => ({
  name,
  criteria: Object.values(matchCriteria[name] as Record<string, { title: Label; points: number }>).map(
    ({ title, points }) => ({
      title,
      points,
    }),
  ),
}))
const conditions = Object.values(matchConditions).map(({ title }) => title)
const effects = (Object.keys(feedbackEffects) as RecommendationVerb[]).map((verb) => {
  const { itself, alike } = feedbackEffects[verb]
  return { verb, title: recommendationVerbs[verb], itself, alike }
})
const limits = { feedback: mostByFeedback, exposure: mostByExposure, days: exposureDays }

/** `/api/v1/listing/recommend/…`: one's switch and tags, what one did with a suggestion, a complaint that a person answers. */
export function recommendSettingRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  const tags = ['listing']
  const path = '/api/v1/listing/recommend'
  server.get(
    `${path}/setting`,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '本人的推荐设置：开关、标签、反馈和投诉，以及推荐的公式与依据' },
    },
    async (request) => registry.as(await sessions.viewer(request), settingOf),
  )
  server.put<{ Body: Static<typeof change> }>(
    `${path}/setting`,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '改本人的推荐设置，从下一次请求起生效', body: change },
    },
    async (request) =>
      registry.as(await sessions.viewer(request), async (session) => {
        const record = await preferenceRecord(session)
        if (record) await session.change(recommendationPreference, record.id, record.version, request.body)
        else
          await session.create(recommendationPreference, {
            personalised: true,
            ...request.body,
            person: session.viewer.person!.id,
          })
        return settingOf(session)
      }),
  )
  server.post<{ Body: Static<typeof feedback> }>(
    `${path}/feedback`,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '对一条推荐的反馈：看过、收藏、不感兴趣；null为收回', body: feedback },
    },
    async (request, reply) => {
      await registry.as(await sessions.viewer(request), (session) => sayFeedback(session, request.body))
      return reply.code(204).send()
    },
  )
  server.post<{ Body: Static<typeof complaint> }>(
    `${path}/complaint`,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '投诉推荐结果或要求人工查看，由当地主管部门答复', body: complaint },
    },
    async (request, reply) => {
      const id = await registry.as(await sessions.viewer(request), (session) => complain(session, request.body))
      return reply.code(201).send({ id })
    },
  )
  server.get(
    `${path}/share`,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags, summary: '已发布的信息近四周被推荐过的比例，按类别' },
    },
    async (request) =>
      registry.as(await sessions.viewer(request), async (session) => ({ shares: await exposureShares(session) })),
  )
}

async function settingOf(session: Session): Promise<RecommendSetting> {
  const { personalised, tags, leftOut } = await preferenceOf(session)
  const answers = await answersOf(session)
  const titles: Record<string, string> = {}
  for (const register of new Set(answers.map((answer) => answer.register)))
    Object.assign(
      titles,
      await session.titles(
        register,
        answers.filter((answer) => answer.register === register).map(({ id }) => id),
      ),
    )
  const complaints = await session.list(recommendationComplaint, {
    filter: { person: session.viewer.person!.id },
    sort: '-receivedOn',
    limit: 20,
  })
  return {
    personalised,
    tags,
    leftOut,
    found: await tagsOf(session),
    answers: answers.flatMap((answer) => {
      const title = titles[answer.id]
      return title === undefined ? [] : [{ ...answer, title }]
    }),
    complaints: complaints.rows.map(({ id, state, values: { about, receivedOn, answer } }) => ({
      id,
      state: state!,
      about,
      receivedOn,
      answer,
    })),
    ...{ formula, conditions, effects, limits, duties: recommendationDuties },
  }
}

/** One answer a person and listing: the last one said stands. */
async function sayFeedback(session: Session, { register, id, verb }: Static<typeof feedback>): Promise<void> {
  const person = session.viewer.person!.id
  const field = listingField[register]!
  const { rows } = await session.list(recommendationFeedback, { filter: { person, [field]: id }, limit: 1 })
  const before = rows[0]
  if (verb === null) {
    if (before) await session.withdraw(recommendationFeedback, before.id, before.version, '本人收回')
    return
  }
  // Having seen something is no reason to forget that it was saved.
  if (before?.values.verb === verb || (before && verb === 'seen')) return
  const said = { verb, saidOn: session.today() }
  if (before) await session.change(recommendationFeedback, before.id, before.version, said)
  else await session.create(recommendationFeedback, { person, [field]: id, ...said })
}

/** Goes to the offices of the place: that of the body under the person's hat. */
async function complain(session: Session, { for: about, content }: Static<typeof complaint>): Promise<string> {
  const [register = '', record = ''] = about.split(':')
  const { fields, title } = session.domain.registers[register] ?? {}
  if (!fields || !title) throw notFound()
  await session.read(register, record)
  const named = await session.titles(register, [record])
  const body = session.viewer.hat?.organisation
  const division = body === undefined ? null : (await session.read('organisation', body)).values.division
  const created = await session.create(recommendationComplaint, {
    person: session.viewer.person!.id,
    division,
    receivedOn: session.today(),
    about: `${title.zh}“${named[record] ?? ''}”的推荐`.slice(0, 300),
    ...{ register, record, content: content.trim() },
  })
  return created.id
}
