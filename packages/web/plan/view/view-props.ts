import type { PlanView } from '../plan-data.ts'

/** What every way of looking at a plan gets. */
export interface ViewProps {
  readonly view: PlanView
  /** The task or target whose panel is open. */
  readonly chosen: string | null
  readonly onTask: (id: string) => void
  readonly onTarget: (id: string) => void
}
