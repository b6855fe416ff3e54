import { figure, type policyDocument, progressReport, target, task } from '@zhiqiao/definitions'
import { chinaDay, type Light, type Lit, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Cycle, lastPeriod } from '../calendar/period.ts'
import { lightOfTarget, lightOfTask, type MeasuredTarget } from '../light/light.ts'
import { type BoundFigure, boundFigures, factsOf } from '../target/bound-figures.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>
type Task = RecordOf<ValuesOf<typeof task>>
type Target = RecordOf<ValuesOf<typeof target>>

/** How a plan stands on a day: its tasks and targets, what was reported on them, and their lights. */
export interface PlanStanding {
  readonly tasks: readonly Task[]
  readonly targets: readonly Target[]
  readonly reports: readonly RecordOf<ValuesOf<typeof progressReport>>[]
  readonly figures: readonly RecordOf<ValuesOf<typeof figure>>[]
  /** By id of target: what its confirmed 口径 card computes. */
  readonly computed: Readonly<Record<string, BoundFigure>>
  /** By id of task or target. */
  readonly lights: Readonly<Record<string, Lit>>
  /** Tasks of earlier versions, each leading to the task of this version that continues it. */
  readonly past: Readonly<Record<string, string>>
  /** The day the lights are true for. */
  readonly asOf: string
}

const notHandedDown: Lit = { light: 'notDue', why: { zh: '尚未下达。', en: 'Not handed down yet.' } }

/** Reads what a plan's lights rest on and lights them, as the viewer may see it. */
export async function planStanding(session: Session, document: Document): Promise<PlanStanding> {
  const filter = { document: document.id }
  const tasks = await session.all(task, { filter, sort: 'position' })
  const targets = await session.all(target, { filter, sort: 'position' })
  const past = await tasksBefore(session, tasks)
  const lines = [...tasks.map(({ id }) => id), ...Object.keys(past)]
  const reports =
    lines.length === 0 ? [] : await session.all(progressReport, { filter: { 'task.in': lines }, sort: '-reportedOn' })
  const figures =
    targets.length === 0
      ? []
      : await session.all(figure, { filter: { 'target.in': targets.map(({ id }) => id) }, sort: '-asOf' })
  const asOf = document.values.evaluatedAsOf ?? session.today()
  const bound = await boundFigures(session, targets, document.values.division, asOf)
  const lights: Record<string, Lit> = {}
  const measured = new Map<string, MeasuredTarget[]>()
  const begun = !['draft', 'consulting', 'approved'].includes(document.state ?? '')
  for (const { id, values } of targets) {
    const tracked = values.sameAs ?? id
    const confirmed = figures
      .filter((row) => row.values.target === tracked && row.state === 'confirmed')
      .map((row) => row.values)
    const facts = factsOf(values, confirmed, bound.get(tracked))
    const lit = begun ? lightOfTarget(facts, asOf) : notHandedDown
    lights[id] = lit
    if (values.task === null || values.reviewState === 'rejected') continue
    const measuredOn = facts.figures.find((row) => row.asOf <= asOf)?.asOf ?? null
    measured.set(values.task, [...(measured.get(values.task) ?? []), { metric: values.metric, lit, measuredOn }])
  }
  const since = reportDueSince(document, asOf)
  for (const { id, state, values } of tasks)
    lights[id] = lightOfTask(
      {
        state,
        deadline: values.deadline,
        reports: reportsOn({ reports, past }, id).map((report) => ({
          light: report.values.light,
          reportedOn: report.values.reportedOn ?? chinaDay(report.createdAt),
          state: report.state,
        })),
        reportDueSince: since,
        targets: measured.get(id) ?? [],
      },
      asOf,
    )
  return { tasks, targets, reports, figures, computed: Object.fromEntries(bound), lights, past, asOf }
}

/** What was reported on a task, newest first, in this version of the plan and those before. */
export const reportsOn = ({ reports, past }: Pick<PlanStanding, 'reports' | 'past'>, task: string) =>
  reports.filter(({ values }) => (past[values.task] ?? values.task) === task)

/** How many of a plan's tasks stand how; rejected entries are no tasks. */
export function tallyOf({ tasks, lights }: Pick<PlanStanding, 'tasks' | 'lights'>): Partial<Record<Light, number>> {
  const tally: Partial<Record<Light, number>> = {}
  for (const { id, values } of tasks) {
    if (values.reviewState === 'rejected') continue
    const light = lights[id]?.light ?? 'noData'
    tally[light] = (tally[light] ?? 0) + 1
  }
  return tally
}

/** First day of the last period a report is due for; null before the first one since the plan was handed down has ended. */
function reportDueSince({ values }: Document, asOf: string): string | null {
  const due = lastPeriod((values.cycle ?? 'quarterly') as Cycle, asOf)
  return values.handedDownOn !== null && values.handedDownOn <= due.to ? due.from : null
}

/** Ids of the tasks that tasks of this version continue, however far back, each leading to the task of this version. */
async function tasksBefore(session: Session, tasks: readonly Task[]): Promise<Record<string, string>> {
  const past: Record<string, string> = {}
  const now = new Set(tasks.map(({ id }) => id))
  let open = tasks.flatMap(({ id, values }) => (values.continues === null ? [] : [{ id, before: values.continues }]))
  while (open.length > 0) {
    for (const { id, before } of open) past[before] = id
    const found = await session.all(task, { filter: { 'id.in': open.map(({ before }) => before) } })
    open = found.flatMap(({ id, values: { continues } }) =>
      continues === null || continues in past || now.has(continues) ? [] : [{ id: past[id]!, before: continues }],
    )
  }
  return past
}
