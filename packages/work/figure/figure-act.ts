import type { ActHandlers } from '@zhiqiao/registry'
import { type PublishedFigure, supersede } from './publish-figure.ts'

export const figureActs: ActHandlers = {
  /** 签发公布: what was fixed when it was proposed is what is signed; the one before it gives way. */
  'publishedFigure.publish': async (session, record) => {
    await session.asSystem('签发公布', (system) => supersede(system, record as PublishedFigure))
  },
}
