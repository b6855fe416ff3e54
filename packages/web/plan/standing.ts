import { useMemo } from 'react'
import { useSession } from '../api/session.ts'
import { ids, type PlanView, type TaskValues } from './plan-data.ts'

/** What this hat is to a plan. The server decides; this only keeps from offering what it would refuse. */
export interface Standing {
  /** The office that runs the plan. */
  readonly office: boolean
  readonly leader: boolean
  readonly inspector: boolean
  /** The body one answers for. */
  readonly organisation: string | null
  /** The plan has been handed down and is not over: work is reported and figures are entered. */
  readonly running: boolean
  readonly named: (task: TaskValues) => boolean
  readonly leads: (task: TaskValues) => boolean
}

const answerers: readonly string[] = [
  'sectionOfficer',
  'deputyDirector',
  'inspector',
  'bodyOfficer',
  'headmaster',
  'schoolRegistrar',
  'enterpriseHr',
]

export function useStanding(view: PlanView): Standing {
  const { data: session } = useSession()
  const hat = session?.hat ?? null
  return useMemo(() => {
    const own = hat !== null && hat.organisation === view.document.values.office
    const organisation = hat !== null && answerers.includes(hat.role) ? hat.organisation : null
    const leads = (task: TaskValues) => organisation !== null && ids(task.leadBodies).includes(organisation)
    return {
      office: own && (hat?.role === 'sectionOfficer' || hat?.role === 'deputyDirector'),
      leader: own && hat?.role === 'deputyDirector',
      inspector: hat?.role === 'inspector',
      organisation,
      running: view.document.state === 'issued' || view.document.state === 'closing',
      leads,
      named: (task) => leads(task) || (organisation !== null && ids(task.responsibleBodies).includes(organisation)),
    }
  }, [hat, view.document])
}
