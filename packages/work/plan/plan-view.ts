import {
  clause,
  extractedRule,
  figure,
  mechanism,
  milestone,
  policyDocument,
  progressReport,
  repair,
  target,
  task,
} from '@zhiqiao/definitions'
import type { RecordOf, Register, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Cycle, lastPeriod } from '../calendar/period.ts'
import { type Lit, lightOfTarget, lightOfTask } from '../light/light.ts'
import { type BoundFigure, boundFigures, factsOf } from '../target/bound-figures.ts'

/** A plan as review and plan page show it: the text, every live entry, the lights of today, and names for all ids. */
export interface PlanView {
  readonly document: RecordOf<ValuesOf<typeof policyDocument>>
  readonly permitted: { change: boolean; withdraw: boolean; acts: string[] }
  readonly clauses: readonly RecordOf<ValuesOf<typeof clause>>[]
  readonly tasks: readonly RecordOf<ValuesOf<typeof task>>[]
  readonly targets: readonly RecordOf<ValuesOf<typeof target>>[]
  readonly milestones: readonly RecordOf<ValuesOf<typeof milestone>>[]
  readonly rules: readonly RecordOf<ValuesOf<typeof extractedRule>>[]
  readonly mechanisms: readonly RecordOf<ValuesOf<typeof mechanism>>[]
  readonly repairs: readonly RecordOf<ValuesOf<typeof repair>>[]
  readonly reports: readonly RecordOf<ValuesOf<typeof progressReport>>[]
  readonly figures: readonly RecordOf<ValuesOf<typeof figure>>[]
  /** By id of target: what its confirmed 口径 card computes. */
  readonly computed: Readonly<Record<string, BoundFigure>>
  /** By id of task or target. */
  readonly lights: Readonly<Record<string, Lit>>
  /** Names of bodies and files. */
  readonly titles: Readonly<Record<string, string>>
  /** Entries and repairs nobody has checked yet. */
  readonly remaining: number
  /** The day the lights are true for. */
  readonly asOf: string
}

/**
 * Reads a plan with everything that hangs on it, as the viewer may see it.
 * @throws Problem 404 when there is no such document for this viewer
 */
export async function planView(session: Session, id: string): Promise<PlanView> {
  const document = await session.read(policyDocument, id)
  const entries = <R extends Register>(register: R) =>
    session.all(register, { filter: { document: id }, sort: 'position' })
  const clauses = await entries(clause)
  const tasks = await entries(task)
  const targets = await entries(target)
  const milestones = await entries(milestone)
  const rules = await entries(extractedRule)
  const mechanisms = await entries(mechanism)
  const repairs = await entries(repair)
  const lines = await tasksWithTheirPast(session, tasks)
  const reports =
    lines.size === 0
      ? []
      : await session.all(progressReport, { filter: { 'task.in': [...lines.keys()] }, sort: '-reportedOn' })
  const figures =
    targets.length === 0
      ? []
      : await session.all(figure, { filter: { 'target.in': targets.map((entry) => entry.id) }, sort: '-asOf' })
  const asOf = document.values.evaluatedAsOf ?? session.today()
  const lights: Record<string, Lit> = {}
  const due = lastPeriod((document.values.cycle ?? 'quarterly') as Cycle, asOf)
  const since = document.values.handedDownOn !== null && document.values.handedDownOn <= due.to ? due.from : null
  for (const entry of tasks)
    lights[entry.id] = lightOfTask(
      {
        state: entry.state,
        deadline: entry.values.deadline,
        reports: reports
          .filter((report) => lines.get(report.values.task) === entry.id)
          .map(({ values, state, createdAt }) => ({
            light: values.light,
            reportedOn: values.reportedOn ?? createdAt.slice(0, 10),
            state,
          })),
        reportDueSince: since,
      },
      asOf,
    )
  const bound = await boundFigures(session, targets, document.values.division, asOf)
  for (const entry of targets) {
    const confirmed = figures
      .filter((row) => row.values.target === (entry.values.sameAs ?? entry.id) && row.state === 'confirmed')
      .map((row) => row.values)
    lights[entry.id] =
      document.state === 'draft' || document.state === 'consulting' || document.state === 'approved'
        ? { light: 'notDue', why: { zh: '尚未下达。', en: 'Not handed down yet.' } }
        : lightOfTarget(factsOf(entry.values, confirmed, bound.get(entry.values.sameAs ?? entry.id)), asOf)
  }
  const organisations = new Set([
    document.values.office,
    ...(document.values.bodies ?? []),
    ...tasks.flatMap(({ values }) => [...(values.leadBodies ?? []), ...(values.responsibleBodies ?? [])]),
    ...reports.map(({ values }) => values.body),
    ...figures.map(({ values }) => values.body),
  ])
  const files = [
    ...(document.values.sourceFile ?? []),
    ...tasks.flatMap(({ values }) => values.closeOutEvidence ?? []),
    ...reports.flatMap(({ values }) => [...(values.evidence ?? []), ...(values.scan ?? [])]),
  ]
  const titles = {
    ...(await session.titles('organisation', [...organisations])),
    ...Object.fromEntries((await session.files(files)).map(({ id: file, name }) => [file, name])),
  }
  return {
    document,
    permitted: await session.permitted(policyDocument, id),
    clauses,
    tasks,
    targets,
    milestones,
    rules,
    mechanisms,
    repairs,
    reports,
    figures,
    computed: Object.fromEntries(bound),
    lights,
    titles,
    remaining: remainingOf([tasks, targets, milestones, rules, mechanisms], repairs),
    asOf,
  }
}

/** How many entries still need a person. */
export function remainingOf(
  kinds: readonly (readonly RecordOf<{ reviewState: string }>[])[],
  repairs: readonly RecordOf<{ confirmed: boolean | null; reviewState: string }>[],
): number {
  const proposed = kinds.flat().filter(({ values }) => values.reviewState === 'proposed').length
  return proposed + repairs.filter(({ values }) => !values.confirmed && values.reviewState !== 'rejected').length
}

/** Task ids of this version and of the versions it continues, each leading to the task of this version. */
async function tasksWithTheirPast(
  session: Session,
  tasks: readonly RecordOf<ValuesOf<typeof task>>[],
): Promise<Map<string, string>> {
  const lines = new Map(tasks.map(({ id }) => [id, id]))
  let open = tasks.flatMap(({ id, values }) =>
    values.continues === null ? [] : [{ now: id, before: values.continues }],
  )
  while (open.length > 0) {
    for (const { now, before } of open) lines.set(before, now)
    const found = await session.all(task, { filter: { 'id.in': open.map(({ before }) => before) } })
    const nowOf = new Map(open.map(({ now, before }) => [before, now]))
    open = found.flatMap(({ id, values }) =>
      values.continues === null || lines.has(values.continues)
        ? []
        : [{ now: nowOf.get(id)!, before: values.continues }],
    )
  }
  return lines
}
