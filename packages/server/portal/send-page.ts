import { renderPage } from '@zhiqiao/portal'
import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'

export type Send = (reply: FastifyReply, page: ReactElement, status?: number) => FastifyReply

/** A page drawn for this reader: kept by no cache without asking again. */
export const sendPage: Send = (reply, page, status = 200) =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(renderPage(page))
