import { FigureListPage, FigurePage } from '@zhiqiao/portal'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { NotFound } from './not-found.tsx'
import { publicFigure, publishedFigures } from './published-figure.ts'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'

const hidden = { schema: { hide: true } }

/** 公布的数: each figure that was signed off, at an address of its own. */
export function figureRoutes(server: FastifyInstance, { registry, site }: Parts): void {
  server.get('/figure', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const figures = (await publishedFigures(registry)).map(({ line }) => line)
    return sendPage(reply, <FigureListPage reader={reader} figures={figures} stylesheet={stylesheetPath} />)
  })

  server.get<{ Params: { id: string } }>('/figure/:id', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const figure = await publicFigure(registry, request.params.id)
    if (!figure) return sendPage(reply, <NotFound reader={reader} />, 404)
    return sendPage(reply, <FigurePage reader={reader} figure={figure} stylesheet={stylesheetPath} />)
  })
}
