import { Link } from '@tanstack/react-router'
import { useWords, type WordKey } from '../language/use-words.ts'
import type { PlanView } from './plan-data.ts'

const words = {
  text: 'plan.viewText',
  tree: 'plan.viewTree',
  time: 'plan.viewTime',
  body: 'plan.viewBody',
  target: 'plan.viewTarget',
  forward: 'plan.viewForward',
  consultation: 'plan.viewConsultation',
  child: 'plan.viewChild',
} as const satisfies Record<string, WordKey>

/** A plan is carried out further by others once it has been handed down. */
const handedDown = new Set<string | null>(['issued', 'closing', 'closed'])

export type PlanViewName = keyof typeof words
export const isPlanViewName = (name: string | undefined): name is PlanViewName => name !== undefined && name in words

/** The ways to look at a plan, each an address of its own. */
export function ViewSwitch({
  view,
  place,
}: {
  view: PlanView
  place: { view: PlanViewName; task: string | null; target: string | null }
}) {
  const { t } = useWords()
  const names = (Object.keys(words) as PlanViewName[]).filter(
    (name) =>
      (name !== 'consultation' || view.document.state !== 'draft' || place.view === 'consultation') &&
      (name !== 'child' || handedDown.has(view.document.state) || place.view === 'child') &&
      (name !== 'target' || view.targets.length > 0) &&
      (name !== 'forward' || view.targets.length + view.rules.length > 0) &&
      (name !== 'body' || view.tasks.length > 0),
  )
  return (
    <nav className="view-switch no-print" aria-label={t('plan.views')}>
      {names.map((name) => (
        <Link
          key={name}
          to="/plan/$id"
          params={{ id: view.document.id }}
          search={{
            ...(name === 'text' ? {} : { view: name }),
            ...(place.task ? { task: place.task } : {}),
            ...(place.target ? { target: place.target } : {}),
          }}
          resetScroll={false}
          className={name === place.view ? 'view-name view-here' : 'view-name'}
          aria-current={name === place.view ? 'page' : undefined}
          activeProps={{}}
        >
          {t(words[name])}
        </Link>
      ))}
    </nav>
  )
}
