import { policyDocument } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { planStanding, tallyOf } from '../plan/plan-standing.ts'
import type { PlanLine, Workbench } from './duty.ts'

const shown = 12
/** States in which a plan's tasks have a standing to tell. */
const running: readonly (string | null)[] = ['issued', 'closing', 'closed']

/** The newest plans this hat may see: where each stands and how its tasks stand. */
export async function plansOf(session: Session): Promise<Pick<Workbench, 'plans' | 'morePlans'>> {
  const { rows, total } = await session.list(policyDocument, { limit: shown })
  const plans: PlanLine[] = []
  for (const document of rows)
    plans.push({
      id: document.id,
      title: document.values.title,
      documentNumber: document.values.documentNumber,
      state: document.state,
      tally: running.includes(document.state) ? tallyOf(await planStanding(session, document)) : null,
    })
  return { plans, morePlans: Math.max(0, (total ?? rows.length) - rows.length) }
}
