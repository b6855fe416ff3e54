import type { RecordOf } from '@zhiqiao/model'
import { useMemo } from 'react'
import { useWords } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { BodyNames } from '../body-names.tsx'
import { demandWords } from '../entry-words.ts'
import {
  type ClauseValues,
  leadsOf,
  othersOf,
  type PlanView,
  type TargetValues,
  type TaskValues,
} from '../plan-data.ts'
import { Reached } from '../standing-line.tsx'
import type { ViewProps } from './view-props.ts'
import './tree-view.css'

type Clause = RecordOf<ClauseValues>
type Task = RecordOf<TaskValues>

interface Branch {
  readonly clause: Clause | null
  readonly tasks: readonly Task[]
  readonly branches: readonly Branch[]
}

/** The clauses as numbered, with the tasks they state; a clause that is itself a task is drawn as that task. */
function branchesOf(view: PlanView): Branch[] {
  const tasks = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
  const branch = (clause: Clause): Branch => ({
    clause,
    tasks: tasks.filter(({ values }) => values.clause === clause.id),
    branches: view.clauses.filter(({ values }) => values.parent === clause.id).map(branch),
  })
  const known = new Set(view.clauses.map(({ id }) => id))
  const loose = tasks.filter(({ values }) => values.clause === null || !known.has(values.clause))
  const roots = view.clauses.filter(({ values }) => values.parent === null || !known.has(values.parent)).map(branch)
  return loose.length > 0 ? [...roots, { clause: null, tasks: loose, branches: [] }] : roots
}

function TaskLine({ view, task, chosen, onTask, onTarget }: ViewProps & { task: Task }) {
  const words = useWords()
  const { t, language } = words
  const { values, id } = task
  const lead = leadsOf(view, task)
  const others = othersOf(view, task)
  const targets = view.targets.filter((target) => target.values.task === id && target.values.reviewState !== 'rejected')
  return (
    <div className={chosen === id ? 'tree-task tree-chosen' : 'tree-task'}>
      <span className="tree-light">
        <Light kind={view.lights[id]?.light ?? 'noData'} />
      </span>
      <div>
        <button
          type="button"
          className="tree-name"
          aria-pressed={chosen === id}
          lang="zh-CN"
          onClick={() => onTask(id)}
        >
          {values.number}
          {values.title}
        </button>
        <p className="soft small">
          {lead.length > 0 ? (
            <span>
              {t('plan.ledBy', { bodies: '' })}
              <BodyNames bodies={lead} />
            </span>
          ) : null}
          {others.length > 0 ? (
            <span>
              {t('plan.with', { bodies: '' })}
              <BodyNames bodies={others} />
            </span>
          ) : null}
        </p>
        {targets.length > 0 ? (
          <ul className="tree-targets">
            {targets.map((target) => (
              <TargetLine
                key={target.id}
                view={view}
                target={target}
                onTarget={onTarget}
                demand={demandWords(target.values, words)}
              />
            ))}
          </ul>
        ) : null}
      </div>
      <span className="tree-due">
        {values.deadline ? dateWords(values.deadline, language) : <span className="soft">{t('plan.noDeadline')}</span>}
      </span>
    </div>
  )
}

function TargetLine(props: {
  view: PlanView
  target: RecordOf<TargetValues>
  demand: string
  onTarget: (id: string) => void
}) {
  const { view, target } = props
  return (
    <li>
      <button type="button" className="word-button" onClick={() => props.onTarget(target.id)}>
        <span lang="zh-CN">{target.values.metric}</span> {props.demand}
      </button>
      <span className="tree-figure">
        <Reached view={view} target={target} /> <Light kind={view.lights[target.id]?.light ?? 'noData'} />
      </span>
    </li>
  )
}

function BranchLines({ branch, depth, ...rest }: ViewProps & { branch: Branch; depth: number }) {
  const { t } = useWords()
  const { clause, tasks } = branch
  const itself = clause !== null && tasks.some(({ values }) => values.start === clause.values.start)
  return (
    <li>
      {itself ? null : (
        <p className={`tree-clause tree-level-${Math.min(depth, 3)}`} lang={clause ? 'zh-CN' : undefined}>
          {clause ? `${clause.values.number}${clause.values.heading}` : t('plan.noClause')}
        </p>
      )}
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} {...rest} />
      ))}
      {branch.branches.length > 0 ? (
        <ol>
          {branch.branches.map((next) => (
            <BranchLines key={next.clause?.id} branch={next} depth={depth + 1} {...rest} />
          ))}
        </ol>
      ) : null}
    </li>
  )
}

/** The plan as it is numbered: sections, tasks, targets, each with its light and date. */
export function TreeView(props: ViewProps) {
  const branches = useMemo(() => branchesOf(props.view), [props.view])
  return (
    <ol className="tree">
      {branches.map((branch) => (
        <BranchLines key={branch.clause?.id ?? 'loose'} branch={branch} depth={1} {...props} />
      ))}
    </ol>
  )
}
