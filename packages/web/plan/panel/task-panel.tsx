import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { BodyNames } from '../body-names.tsx'
import { demandWords } from '../entry-words.ts'
import { ids, leadsOf, othersOf, type PlanView, type TaskValues, usePlanCache } from '../plan-data.ts'
import { useStanding } from '../standing.ts'
import { Reached } from '../standing-line.tsx'
import { Words } from './entry-quote.tsx'
import { FileLinks } from './file-links.tsx'
import { PanelPart, RecordActs } from './panel-parts.tsx'
import { TaskEvidence } from './task-evidence.tsx'
import { TaskFollowUp } from './task-follow-up.tsx'
import { TaskReports } from './task-reports.tsx'

export interface TaskPart {
  readonly view: PlanView
  readonly task: RecordOf<TaskValues>
}

function Facts({ view, task }: TaskPart) {
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'task')
  const { values } = task
  const lead = leadsOf(view, task)
  const others = othersOf(view, task)
  return (
    <dl className="panel-facts">
      {lead.length > 0 ? (
        <div>
          <dt>{t('plan.leads')}</dt>
          <dd>
            <BodyNames bodies={lead} />
          </dd>
        </div>
      ) : null}
      {others.length > 0 ? (
        <div>
          <dt>{t('plan.takesPart')}</dt>
          <dd>
            <BodyNames bodies={others} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('plan.deadline')}</dt>
        <dd>{values.deadline ? dateWords(values.deadline, language) : t('plan.noDeadline')}</dd>
      </div>
      {register && task.state ? (
        <div>
          <dt>{t('record.stands')}</dt>
          <dd>
            <StateLight register={register} state={task.state} />
            {values.closedOn ? ` ${dateWords(values.closedOn, language)}` : ''}
          </dd>
        </div>
      ) : null}
      {values.closeOutText ? (
        <div>
          <dt>{t('plan.closeOut')}</dt>
          <dd>
            {values.closeOutText}
            <FileLinks ids={ids(values.closeOutEvidence)} titles={view.titles} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** A task at hand: its words, who does it, how it stands and why, and everything that can be done about it. */
export function TaskPanel(
  props: TaskPart & { onTarget: (id: string) => void; onText: () => void; onClose: () => void },
) {
  const { view, task } = props
  const words = useWords()
  const { t, say } = words
  const standing = useStanding(view)
  const cache = usePlanCache(view.document.id)
  const lit = view.lights[task.id]
  const targets = view.targets.filter(({ values }) => values.task === task.id && values.reviewState !== 'rejected')
  const refresh = () => void cache.refetch()
  return (
    <div className="panel">
      <header className="panel-head">
        <div>
          <h2 lang="zh-CN">
            {task.values.number}
            {task.values.title}
          </h2>
          <p>
            <Light kind={lit?.light ?? 'noData'} /> {lit ? <span className="soft small">{say(lit.why)}</span> : null}
          </p>
        </div>
        <button type="button" className="word-button" onClick={props.onClose}>
          {t('plan.close')}
        </button>
      </header>
      <Words view={view} entry={task} onText={props.onText} />
      <Facts view={view} task={task} />
      <div className="panel-acts no-print">
        <RecordActs key={`${task.id} ${task.version}`} register="task" id={task.id} onDone={refresh} />
      </div>
      {targets.length > 0 ? (
        <PanelPart title={t('plan.targets')}>
          <ul className="panel-targets">
            {targets.map((target) => (
              <li key={target.id}>
                <button type="button" className="word-button" onClick={() => props.onTarget(target.id)}>
                  <span lang="zh-CN">{target.values.metric}</span>
                </button>
                <p className="small">
                  <span className="soft">{demandWords(target.values, words)}</span>{' '}
                  <Reached view={view} target={target} /> <Light kind={view.lights[target.id]?.light ?? 'noData'} />
                </p>
              </li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      <TaskReports view={view} task={task} standing={standing} onDone={refresh} />
      <TaskEvidence view={view} task={task} standing={standing} />
      <TaskFollowUp view={view} task={task} standing={standing} />
      <p className="panel-foot no-print">
        <Link to="/register/$register/$id" params={{ register: 'task', id: task.id }}>
          {t('plan.toRecord')}
        </Link>
      </p>
    </div>
  )
}
