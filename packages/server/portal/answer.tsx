import { type FieldProblem, Problem } from '@zhiqiao/model'
import { type Answer, AnswerPage, MessagePage } from '@zhiqiao/portal'
import type { Viewer } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { type LinkToken, markLinkUsed, resolveLink } from '../session/link-token.ts'
import { readFormFiles } from './form.ts'
import { type Question, questions } from './question.ts'
import { readerOf } from './reader.ts'
import type { Send } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'

interface One {
  Params: { token: string }
}

/** `/answer/TOKEN`: a body answers without an account. The link's bearer sees one question and nothing else. */
export function answerRoutes(
  server: FastifyInstance,
  { registry, site, rates, limits, clock }: Parts,
  send: Send,
): void {
  const rate = limiter('answer', limits.unknownAddress, rates, clock)

  server.get<One>('/answer/:token', { schema: { hide: true } }, async (request, reply) => {
    rate.count(request.ip)
    return answering(request, reply, async (link, question) => {
      const reader = await readerOf(request, registry, site)
      const answer = await registry.as(viewerOf(link, request), (session) =>
        question.ask(session, link, reader.language),
      )
      return send(reply, page(answer, reader, request.url))
    })
  })

  server.post<One>(
    '/answer/:token',
    { bodyLimit: 52 * 1024 * 1024, schema: { hide: true } },
    async (request, reply) => {
      rate.count(request.ip)
      return answering(request, reply, async (link, question) => {
        const reader = await readerOf(request, registry, site)
        const form = await readFormFiles(request)
        try {
          await registry.as(viewerOf(link, request), async (session) => {
            const stored = await Promise.all(
              form.files.map(async ({ field, file }) => ({ field, id: (await session.storeFile(file)).id })),
            )
            await question.answer(session, link, form.values, stored)
            await markLinkUsed(session, link.hash)
          })
        } catch (error) {
          if (!(error instanceof Problem) || error.status !== 422) throw error
          const answer = await registry.as(viewerOf(link, request), (session) =>
            question.ask(session, link, reader.language),
          )
          return send(
            reply,
            page({ ...answer, values: form.values, problems: problemsOf(error, reader.language) }, reader, request.url),
            422,
          )
        }
        const zh = reader.language === 'zh'
        return send(
          reply,
          <MessagePage reader={reader} title={zh ? '已收到，谢谢' : 'Received, thank you'} stylesheet={stylesheetPath}>
            <p>
              {zh
                ? '您的答复已经送达经办单位，此链接不再有效。'
                : 'Your answer has reached the office; this link has ended.'}
            </p>
          </MessagePage>,
        )
      })
    },
  )

  async function answering(
    request: FastifyRequest<One>,
    reply: FastifyReply,
    work: (link: LinkToken, question: Question) => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    try {
      const link = await resolveLink(registry, request.params.token, clock())
      const question = questions[link.purpose]
      if (!question || link.body === null)
        throw new Problem(404, 'not-found', '没有这个链接。', 'There is no such link.')
      return await work(link, question)
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error
      const reader = await readerOf(request, registry, site)
      return send(
        reply,
        <MessagePage
          reader={reader}
          title={reader.language === 'zh' ? '这个链接用不了了' : 'This link cannot be used'}
          stylesheet={stylesheetPath}
        >
          <p>{error[reader.language]}</p>
        </MessagePage>,
        error.status,
      )
    }
  }
}

const page = (answer: Answer, reader: Awaited<ReturnType<typeof readerOf>>, action: string) => (
  <AnswerPage reader={reader} answer={answer} action={action} stylesheet={stylesheetPath} />
)

const problemsOf = (error: Problem, language: 'zh' | 'en') =>
  (
    (error.details.problems as FieldProblem[] | undefined) ?? [
      { field: 'content', code: '', zh: error.zh, en: error.en },
    ]
  ).map((problem) => ({ field: problem.field, words: problem[language] }))

/** The bearer acts for the body the link was made for, under its liaison hat and nobody's name. */
function viewerOf(link: LinkToken, request: FastifyRequest): Viewer {
  const details = link.details as { division?: string; bodyTitle?: string }
  return {
    person: null,
    hat: {
      membership: '',
      role: 'bodyOfficer',
      organisation: link.body!,
      organisationTitle: details.bodyTitle ?? '',
      division: details.division ?? '',
    },
    address: request.ip,
    via: 'link',
  }
}
