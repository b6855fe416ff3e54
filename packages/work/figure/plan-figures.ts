import { indicators, publishedFigure } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { PlanView } from '../plan/plan-view.ts'
import { questionOfCard } from '../target/bound-figures.ts'
import { publishFigure } from './publish-figure.ts'

/**
 * Fixes every computed figure of a plan that is made public, as the snapshot shows it. What an earlier snapshot of the
 * plan showed is superseded.
 */
export async function publishPlanFigures(session: Session, view: PlanView, publication: string): Promise<void> {
  const shown = view.targets.filter(({ id, values }) => values.reviewState !== 'rejected' && view.computed[id])
  const targets = shown.map(({ id }) => id)
  if (targets.length === 0) return
  await session.asSystem('公开快照', async (system) => {
    const filter = { 'target.in': targets, occasion: 'plan', state: 'published' }
    for (const { id, version } of await system.all(publishedFigure, { filter }))
      await system.change(publishedFigure, id, version, {}, { state: 'superseded', reason: '已有新快照' })
  })
  for (const { id } of shown) {
    const { binding, now } = view.computed[id]!
    if (now.value === null) continue
    const question = questionOfCard(binding.values, view.document.values.division, now.on)
    const links = { target: id, publication }
    await publishFigure(session, indicators[now.indicator]!, question, {
      ...{ occasion: 'plan', state: 'published', note: binding.values.note, computed: now },
      ...links,
    })
  }
}
