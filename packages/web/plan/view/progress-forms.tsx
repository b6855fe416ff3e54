import { Link } from '@tanstack/react-router'
import type { NamedBody } from '@zhiqiao/model'
import { useWords } from '../../language/use-words.ts'
import { ids, type PlanView } from '../plan-data.ts'
import { useStanding } from '../standing.ts'

const open = new Set<string | null>(['underway', 'closingOut'])

/** The workbook one body fills in for its tasks, where it has any that are under way. */
export function FormLink({ view, body }: { view: PlanView; body: NamedBody }) {
  const { t } = useWords()
  const { office, running } = useStanding(view)
  const { id } = body
  const asked =
    id !== null &&
    view.tasks.some(
      ({ state, values }) =>
        open.has(state) && [...ids(values.leadBodies), ...ids(values.responsibleBodies)].includes(id),
    )
  if (!office || !running || !asked || id === view.document.values.office) return null
  return (
    <a
      className="form-link no-print"
      href={`/api/v1/plan/${view.document.id}/progress-form.xlsx?body=${id}`}
      aria-label={t('plan.progressFormOf', { body: body.name })}
      download
    >
      {t('plan.progressForm')}
    </a>
  )
}

/** For the office: how a body reports that never signs in. */
export function Forms({ view }: { view: PlanView }) {
  const { t } = useWords()
  const { office, running } = useStanding(view)
  if (!office || !running) return null
  return (
    <p className="soft no-print">
      {t('plan.formsLead')}{' '}
      <Link to="/register/$register/import" params={{ register: 'progress-report' }}>
        {t('plan.formsReadIn')}
      </Link>
    </p>
  )
}
