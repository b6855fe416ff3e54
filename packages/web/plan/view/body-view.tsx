import type { NamedBody, RecordOf } from '@zhiqiao/model'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { Light } from '../../ui/light.tsx'
import { lightShapes } from '../../ui/light-shape.tsx'
import { useMode } from '../../ui/preference.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { BodyNames } from '../body-names.tsx'
import { leadsOf, othersOf, type PlanView, type TaskValues } from '../plan-data.ts'
import { FormLink, Forms } from './progress-forms.tsx'
import type { ViewProps } from './view-props.ts'
import './body-view.css'

type Role = 'lead' | 'responsible'

interface BodyRow {
  readonly key: string
  readonly body: NamedBody
  readonly roles: ReadonlyMap<string, Role>
}

/** Every body with its tasks, those that lead most first; a name nobody was found for stands as the document writes it. */
export function bodyRows(view: PlanView, tasks: readonly RecordOf<TaskValues>[]): BodyRow[] {
  const rows = new Map<string, { body: NamedBody; roles: Map<string, Role> }>()
  const put = (body: NamedBody, task: string, role: Role) => {
    const key = body.id ?? `written ${body.name}`
    const row = rows.get(key) ?? { body, roles: new Map<string, Role>() }
    rows.set(key, row)
    if (!row.roles.has(task)) row.roles.set(task, role)
  }
  for (const task of tasks) {
    for (const body of leadsOf(view, task)) put(body, task.id, 'lead')
    for (const body of othersOf(view, task)) put(body, task.id, 'responsible')
  }
  const leads = ({ roles }: { roles: ReadonlyMap<string, Role> }) =>
    [...roles.values()].filter((role) => role === 'lead').length
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .sort((a, b) => leads(b) - leads(a) || b.roles.size - a.roles.size || a.body.name.localeCompare(b.body.name, 'zh'))
}

function Lists({
  view,
  rows,
  tasks,
  onTask,
}: {
  view: PlanView
  rows: readonly BodyRow[]
  tasks: readonly RecordOf<TaskValues>[]
  onTask: (id: string) => void
}) {
  const { t } = useWords()
  return (
    <>
      {rows.map(({ key, body, roles }) => (
        <section key={key} className="body-list">
          <h2>
            <BodyNames bodies={[body]} /> <FormLink view={view} body={body} />
          </h2>
          <ul>
            {tasks
              .filter(({ id }) => roles.has(id))
              .map(({ id, values }) => (
                <li key={id}>
                  <button type="button" className="tree-name" lang="zh-CN" onClick={() => onTask(id)}>
                    {values.number}
                    {values.title}
                  </button>
                  <span className="small">
                    {roles.get(id) === 'lead' ? (
                      <b>{t('plan.leads')}</b>
                    ) : (
                      <span className="soft">{t('plan.takesPart')}</span>
                    )}{' '}
                    <Light kind={view.lights[id]?.light ?? 'noData'} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Bodies down, tasks across: who leads, who takes part, and how each task stands. On a small screen a list a body. */
export function BodyView({ view, chosen, onTask }: ViewProps) {
  const { t } = useWords()
  const narrow = useNarrow(900)
  const list = useMode() === 'care' || narrow
  const tasks = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
  const rows = bodyRows(view, tasks)
  if (rows.length === 0) return <p className="soft">{t('plan.noBodies')}</p>
  if (list)
    return (
      <>
        <Forms view={view} />
        <Lists view={view} rows={rows} tasks={tasks} onTask={onTask} />
      </>
    )
  return (
    <>
      <Forms view={view} />
      <ScrollRegion className="matrix-frame" aria-label={t('plan.viewBody')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('plan.body')}</th>
              <th scope="col" className="number">
                {t('plan.leads')}
              </th>
              <th scope="col" className="number">
                {t('plan.takesPart')}
              </th>
              {tasks.map(({ id, values }, at) => (
                <th key={id} scope="col" className={chosen === id ? 'matrix-task matrix-chosen' : 'matrix-task'}>
                  <button type="button" lang="zh-CN" onClick={() => onTask(id)}>
                    <span className="matrix-number">{at + 1}</span>
                    <span className="matrix-title">{values.title}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, body, roles }) => (
              <tr key={key}>
                <th scope="row">
                  <BodyNames bodies={[body]} /> <FormLink view={view} body={body} />
                </th>
                <td className="number">{[...roles.values()].filter((role) => role === 'lead').length || ''}</td>
                <td className="number">{[...roles.values()].filter((role) => role === 'responsible').length || ''}</td>
                {tasks.map(({ id, values }) => {
                  const role = roles.get(id)
                  if (role === undefined) return <td key={id} className={chosen === id ? 'matrix-chosen' : undefined} />
                  const light = view.lights[id]?.light ?? 'noData'
                  const words = `${values.title}：${role === 'lead' ? t('plan.leads') : t('plan.takesPart')}，${t(`light.${light}` as WordKey)}`
                  return (
                    <td key={id} className={chosen === id ? 'matrix-chosen' : undefined}>
                      <button
                        type="button"
                        className={`matrix-cell matrix-${role} light-${light}`}
                        title={words}
                        aria-label={words}
                        onClick={() => onTask(id)}
                      >
                        {role === 'lead' ? (
                          <svg viewBox="0 0 16 16" aria-hidden="true">
                            {lightShapes[light]}
                          </svg>
                        ) : (
                          <span className="matrix-dot" aria-hidden="true" />
                        )}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3 + tasks.length} className="soft small">
                {t('plan.matrixNote')}
              </td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </>
  )
}
