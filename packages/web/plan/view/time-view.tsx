import type { RecordOf } from '@zhiqiao/model'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { lightShapes } from '../../ui/light-shape.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { milestoneDays } from '../entry-words.ts'
import type { ClauseValues, PlanView, TaskValues } from '../plan-data.ts'
import { rowsOf, type TimeScale, timeScale } from './time-scale.ts'
import type { ViewProps } from './view-props.ts'
import './time-view.css'

const share = (value: number) => `${(value * 100).toFixed(3)}%`

/** Which section of the plan a task belongs to: the outermost clause around it. */
function sectionOf(view: PlanView, task: RecordOf<TaskValues>): RecordOf<ClauseValues> | null {
  const clauses = new Map(view.clauses.map((clause) => [clause.id, clause]))
  const path: RecordOf<ClauseValues>[] = []
  for (let at = clauses.get(task.values.clause ?? ''); at; at = clauses.get(at.values.parent ?? '')) path.unshift(at)
  const above = path.filter(({ values }) => values.start !== task.values.start)
  // The first level is often “重点任务” for all; the second tells more.
  return above[1] ?? above[0] ?? null
}

function Years({ scale, asOf }: { scale: TimeScale; asOf: string }) {
  const { t, language } = useWords()
  const narrow = useNarrow(900)
  return (
    <div className="time-row time-years">
      <span />
      <div className="time-track">
        {scale.years.map(({ year, start, width }) => (
          <span key={year} className="time-year" style={{ left: share(start), width: share(width) }}>
            {t('plan.year', { year })}
          </span>
        ))}
        {asOf >= scale.from && asOf <= scale.to ? (
          <span
            className="time-today-label"
            style={
              scale.at(asOf) > 0.6 && narrow
                ? { right: share(1 - scale.at(asOf)), borderInline: 0 }
                : { left: share(scale.at(asOf)) }
            }
          >
            {t('plan.today', { day: dateWords(asOf, language) })}
          </span>
        ) : null}
      </div>
    </div>
  )
}

function Grid({ scale, asOf }: { scale: TimeScale; asOf: string }) {
  return (
    <>
      {scale.years.map(({ year, start }) => (
        <span key={year} className="time-grid" style={{ left: share(start) }} aria-hidden="true" />
      ))}
      {asOf >= scale.from && asOf <= scale.to ? (
        <span className="time-today" style={{ left: share(scale.at(asOf)) }} aria-hidden="true" />
      ) : null}
    </>
  )
}

/** Phases as bars and dated events as points, in as many rows as they need. */
function Milestones({ view, scale }: { view: PlanView; scale: TimeScale }) {
  const words = useWords()
  const { t } = words
  const dated = view.milestones
    .filter(({ values }) => values.reviewState !== 'rejected' && (values.to ?? values.from) !== null)
    .map((record) => {
      const { from, to } = record.values
      const end = scale.at((to ?? from)!)
      return {
        record,
        start: from && to && from !== to ? scale.at(from) : end,
        end,
        phase: Boolean(from && to && from !== to),
      }
    })
    .sort((a, b) => a.start - b.start)
  if (dated.length === 0) return null
  const rows = rowsOf(
    // Words that would run out of the track stand before their point.
    dated.map(({ start, end }) => ({ start: end > 0.7 && end - start < 0.3 ? Math.max(0, end - 0.28) : start, end })),
    0.28,
  )
  return (
    <div className="time-row time-milestones">
      <span className="time-name">{t('plan.milestones')}</span>
      <ul className="time-track" style={{ height: `${(Math.max(...rows) + 1) * 2.25}em` }}>
        <Grid scale={scale} asOf={view.asOf} />
        {dated.map(({ record, start, end, phase }, at) => {
          const before = !phase && end > 0.7
          return (
            <li
              key={record.id}
              className={phase ? 'time-phase' : before ? 'time-point time-point-before' : 'time-point'}
              style={{
                top: `${rows[at]! * 2.25}em`,
                ...(before ? { right: share(1 - end) } : { left: share(start) }),
                ...(phase ? { width: share(Math.max(end - start, 0.01)) } : {}),
              }}
              title={`${record.values.name} ${milestoneDays(record.values, words)}`}
            >
              <span lang="zh-CN">{record.values.name}</span>
              <span className="visually-hidden"> {milestoneDays(record.values, words)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** One task as a line from the day it was handed down to its deadline, the light at its end. */
function TaskRow({
  view,
  task,
  scale,
  begin,
  chosen,
  onTask,
}: Pick<ViewProps, 'view' | 'chosen' | 'onTask'> & { task: RecordOf<TaskValues>; scale: TimeScale; begin: string }) {
  const { t, language } = useWords()
  const narrow = useNarrow(900)
  const { id, values } = task
  const light = view.lights[id]?.light ?? 'noData'
  const start = scale.at(begin)
  const end = values.deadline === null ? 1 : Math.max(scale.at(values.deadline), start)
  const words =
    values.deadline === null ? t('plan.noDeadline') : t('plan.byDay', { day: dateWords(values.deadline, language) })
  return (
    <div className={chosen === id ? 'time-row time-chosen' : 'time-row'}>
      <div className="time-head">
        <button
          type="button"
          className="time-name"
          lang="zh-CN"
          aria-pressed={chosen === id}
          onClick={() => onTask(id)}
        >
          {values.number}
          {values.title}
        </button>
        {narrow ? (
          <span className="small">
            <Light kind={light} /> <span className="soft">{words}</span>
          </span>
        ) : null}
      </div>
      <div className="time-track">
        <Grid scale={scale} asOf={view.asOf} />
        <span
          className={`time-line light-${light}${values.deadline === null ? ' time-open' : ''}`}
          style={{ left: share(start), width: share(Math.max(end - start, 0.002)) }}
          aria-hidden="true"
        />
        <span
          className={`light light-${light} time-end${end > 0.86 ? ' time-end-before' : ''}`}
          style={{ left: share(end) }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {lightShapes[light]}
          </svg>
          {narrow ? null : (
            <span className="small">
              {t(`light.${light}` as WordKey)} <span className="soft">{words}</span>
            </span>
          )}
        </span>
      </div>
    </div>
  )
}

/** The plan on a time line: phases and dated events above, each task as a line to its deadline, sections as lanes. */
export function TimeView({ view, chosen, onTask }: ViewProps) {
  const { t } = useWords()
  const { values } = view.document
  const tasks = view.tasks.filter((task) => task.values.reviewState !== 'rejected')
  const scale = timeScale([
    values.periodFrom,
    values.periodTo,
    values.issuedOn,
    ...tasks.map((task) => task.values.deadline),
    ...view.milestones.flatMap((milestone) => [milestone.values.from, milestone.values.to]),
  ])
  if (scale === null) return <p className="soft">{t('plan.noDates')}</p>
  const begin = values.handedDownOn ?? values.issuedOn ?? values.periodFrom ?? scale.from
  const sections: { section: RecordOf<ClauseValues> | null; tasks: RecordOf<TaskValues>[] }[] = []
  for (const task of tasks) {
    const section = sectionOf(view, task)
    const last = sections[sections.length - 1]
    if (last && last.section?.id === section?.id) last.tasks.push(task)
    else sections.push({ section, tasks: [task] })
  }
  return (
    <div className="time-view">
      <Years scale={scale} asOf={view.asOf} />
      <Milestones view={view} scale={scale} />
      {sections.map(({ section, tasks: own }, at) => (
        <section
          key={section?.id ?? `none-${at}`}
          className="time-lane"
          aria-label={section?.values.heading ?? t('plan.noClause')}
        >
          {section ? (
            <h2 lang="zh-CN">
              {section.values.number}
              {section.values.heading}
            </h2>
          ) : null}
          {own.map((task) => (
            <TaskRow
              key={task.id}
              view={view}
              task={task}
              scale={scale}
              begin={begin}
              chosen={chosen}
              onTask={onTask}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
