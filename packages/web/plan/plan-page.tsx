import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useMode } from '../ui/preference.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { useTitle } from '../ui/use-title.ts'
import { TargetPanel } from './panel/target-panel.tsx'
import { TaskPanel } from './panel/task-panel.tsx'
import { type PlanView, usePlan } from './plan-data.ts'
import { usePlanEvents } from './plan-events.ts'
import { PlanHead } from './plan-head.tsx'
import { BodyView } from './view/body-view.tsx'
import { ChildView } from './view/child-view.tsx'
import { ConsultationView } from './view/consultation-view.tsx'
import { ForwardView } from './view/forward-view.tsx'
import { TargetView } from './view/target-view.tsx'
import { TextView } from './view/text-view.tsx'
import { TimeView } from './view/time-view.tsx'
import { TreeView } from './view/tree-view.tsx'
import { isPlanViewName, type PlanViewName, ViewSwitch } from './view-switch.tsx'
import '../record/page/record-page.css'
import '../record/form/form.css'
import './plan.css'

/** What is shown of a plan, as the address holds it. */
export interface PlanPlace {
  readonly view: PlanViewName
  readonly task: string | null
  readonly target: string | null
}

function Plan({ view }: { view: PlanView }) {
  const { t } = useWords()
  const { data: session } = useSession()
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const care = useMode() === 'care'
  const narrow = useNarrow(1180) || care
  usePlanEvents(view.document.id, session?.person.name)
  useTitle(view.document.values.title)

  const place: PlanPlace = {
    view: isPlanViewName(search.view) ? search.view : 'text',
    task: search.task ?? null,
    target: search.target ?? null,
  }
  const present = useRef(search)
  present.current = search
  const go = useCallback(
    (next: Partial<PlanPlace>) => {
      const { view: shown, task, target } = { ...present.current, ...next }
      void navigate({
        to: '/plan/$id',
        params: { id: view.document.id },
        search: {
          ...(shown && shown !== 'text' ? { view: shown } : {}),
          ...(task ? { task } : {}),
          ...(target ? { target } : {}),
        },
        resetScroll: false,
      })
    },
    [navigate, view.document.id],
  )
  const openTask = useCallback((id: string) => go({ task: id, target: null }), [go])
  const openTarget = useCallback((id: string) => go({ target: id, task: null }), [go])
  const close = useCallback(() => go({ task: null, target: null }), [go])
  const inText = useCallback((next: Partial<PlanPlace>) => go({ view: 'text', ...next }), [go])

  const task = view.tasks.find(({ id }) => id === place.task)
  const target = view.targets.find(({ id }) => id === place.target)
  const panel = task ? (
    <TaskPanel
      key={task.id}
      view={view}
      task={task}
      onTarget={openTarget}
      onText={() => inText({ task: task.id, target: null })}
      onClose={close}
    />
  ) : target ? (
    <TargetPanel
      key={target.id}
      view={view}
      target={target}
      onTask={openTask}
      onText={() => inText({ target: target.id, task: null })}
      onClose={close}
    />
  ) : null
  const opens = { onTask: openTask, onTarget: openTarget }
  const chosen = task?.id ?? target?.id ?? null

  return (
    <article className="page plan">
      <PlanHead view={view} chosen={place.task} onTask={openTask} />
      <ViewSwitch view={view} place={place} />
      <div className={panel && !narrow ? 'plan-body plan-with-panel' : 'plan-body'}>
        <div className="plan-main">
          {place.view === 'text' ? (
            <TextView view={view} chosen={chosen} beside={!narrow} panel={panel !== null && !narrow} {...opens} />
          ) : null}
          {place.view === 'tree' ? <TreeView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'time' ? <TimeView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'body' ? <BodyView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'target' ? <TargetView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'forward' ? <ForwardView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'child' ? <ChildView view={view} chosen={chosen} {...opens} /> : null}
          {place.view === 'consultation' ? <ConsultationView view={view} /> : null}
        </div>
        {panel && !narrow ? <aside className="plan-panel no-print">{panel}</aside> : null}
      </div>
      {narrow ? (
        <Dialog open={panel !== null} title={task ? t('plan.task') : t('plan.target')} place="side" onCancel={close}>
          {panel}
        </Dialog>
      ) : null}
    </article>
  )
}

/** `/plan/{id}`: the document as it was issued, answering back: lights beside its lines, and six more ways to look at it. */
export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const plan = usePlan(id)
  if (plan.data) return <Plan key={id} view={plan.data} />
  return (
    <div className="page">
      {plan.isError ? <ProblemState error={plan.error} retry={() => void plan.refetch()} /> : <Skeleton lines={14} />}
    </div>
  )
}
