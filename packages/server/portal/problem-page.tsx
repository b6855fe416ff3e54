import { MessagePage, wordsFor } from '@zhiqiao/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import { noteProblem, sendProblem, unknownAddress } from '../plugins/problem-details.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { NotFound } from './not-found.tsx'
import { bareReader, readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'

/** Addresses of programs: what is asked there is never answered with a page. */
const ofPrograms = /^\/(api|partner|app|feed)(\/|$)/

/** Whether somebody reads the answer in a browser. */
const readsPages = ({ headers, url }: FastifyRequest) =>
  headers.accept?.includes('text/html') === true && !ofPrograms.test(url)

/** What goes wrong on public pages is answered as a page to who reads pages. */
export function answerWithPages(server: FastifyInstance, { registry, site }: Parts): void {
  server.setErrorHandler(async (error, request, reply) => {
    if (!readsPages(request)) return sendProblem(error, request, reply)
    const problem = noteProblem(error, request, reply)
    // What is broken may be the database: of a fault nothing more is asked.
    const reader = problem.status < 500 ? await readerOf(request, registry, site) : bareReader(request, site)
    if (problem.status === 404) return sendPage(reply, <NotFound reader={reader} />, 404)
    const t = wordsFor(reader)
    return sendPage(
      reply,
      <MessagePage reader={reader} title={t('refused')} stylesheet={stylesheetPath}>
        <p>{reader.language === 'zh' ? problem.zh : problem.en}</p>
        {problem.status >= 500 && (
          <p className="soft small">
            {t('requestNumber')} <code>{request.id}</code>
          </p>
        )}
      </MessagePage>,
      problem.status,
    )
  })
}

/** An address that is none, as a page too. */
export function unknownPages(server: FastifyInstance, { limits, rates, clock }: Parts): void {
  const unknown = limiter('unknown-address', limits.unknownAddress, rates, clock)
  server.get('/*', { schema: { hide: true }, preHandler: unknown.byAddress }, async (): Promise<FastifyReply> => {
    throw unknownAddress()
  })
}
