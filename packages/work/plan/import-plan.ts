import {
  clause,
  division,
  extractedRule,
  mechanism,
  milestone,
  organisation,
  policyDocument,
  proposePhaseWork,
  repair,
  target,
  task,
} from '@zhiqiao/definitions'
import type { Operator, Plan } from '@zhiqiao/policy'
import type { Session } from '@zhiqiao/registry'
import { proposeParameters } from '../rule/propose-parameters.ts'
import { proposeBindings } from '../target/propose-bindings.ts'
import { bodyMatcher } from './match-body.ts'
import { readNames } from './read-names.ts'

const operators: Record<Operator, string> = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '=': 'exactly',
  about: 'about',
  increase: 'increase',
  decrease: 'decrease',
}
const genres: Record<string, string> = {
  实施方案: 'implementationPlan',
  工作要点: 'workPoints',
  政策解读: 'interpretation',
  通知: 'notice',
  条例: 'regulation',
  办法: 'measure',
  意见: 'opinion',
  政策措施: 'policyMeasure',
  任务分解表: 'taskBreakdown',
  规划: 'programme',
  行动计划: 'actionPlan',
}
const mechanismKinds: Record<string, string> = {
  机构: 'body',
  平台: 'platform',
  制度: 'system',
  项目: 'project',
  活动: 'activity',
}

export interface ImportedDocument {
  readonly text: string
  readonly plan: Plan
  /** The office that will run the plan and the division it is for. */
  readonly office: string
  readonly division: string
  /** Title when the text has none: the file's name. */
  readonly fallbackTitle: string
  readonly sourceFile?: readonly string[]
}

/**
 * Records a parsed document: the policy document with its text, and every entry as proposed, with the words it rests on.
 * Each name of a body is kept as written with the organisation it is read as; a name nobody bears waits for a person.
 * @returns the id of the policy document
 */
export async function importPlan(session: Session, source: ImportedDocument): Promise<string> {
  const { plan, text } = source
  const place = await session.read(division, source.division)
  const bodies = await session.all(organisation, {})
  const match = bodyMatcher(
    bodies.map(({ id, values }) => ({
      id,
      name: values.name,
      aliases: values.aliases ?? [],
      kind: values.kind,
      division: values.division,
    })),
    { id: source.division, name: place.values.name },
  )
  const period = plan.milestones[0]
  const { id: document } = await session.create(policyDocument, {
    title: plan.doc.title ?? source.fallbackTitle,
    documentNumber: plan.doc.docNumber,
    issuerAsWritten: plan.doc.issuer,
    genre: plan.doc.genre === null ? null : (genres[plan.doc.genre] ?? null),
    regionAsWritten: plan.doc.region,
    issuedOn: plan.doc.issuedOn,
    publishedOn: plan.doc.publishedOn,
    indexNumber: plan.doc.indexNumber,
    basis: plan.doc.basis,
    periodFrom: period?.from ?? plan.doc.issuedOn,
    periodTo: lastOf([...plan.milestones.map(({ to }) => to), ...plan.targets.map(({ byDate }) => byDate)]),
    division: source.division,
    office: source.office,
    cycle: cycleOf(plan),
    sourceFile: [...(source.sourceFile ?? [])],
    body: text,
  })
  const proposed = (entry: { start: number; end: number }, position: number) => ({
    document,
    start: entry.start,
    end: entry.end,
    position,
    reviewState: 'proposed',
  })

  const clauses = await recordClauses(session, plan, proposed)
  const tasks = new Map<string, string>()
  for (const [position, entry] of plan.tasks.entries()) {
    const written = {
      leadAsWritten: unique(entry.leadBodies),
      responsibleAsWritten: unique(entry.responsibleBodies),
    }
    const { readAs, ...bodies } = readNames(
      { ...written, leadBodies: null, responsibleBodies: null, readAs: null },
      (name) => [match(name)].filter((body) => body !== null),
    )
    const { id } = await session.create(
      task,
      {
        ...proposed(entry, position),
        clause: clauses.at(entry.start),
        number: entry.number,
        title: entry.title.slice(0, 1000),
        ...written,
        ...bodies,
        deadline: deadlineOf(plan, entry),
      },
      { set: { readAs } },
    )
    tasks.set(entry.id, id)
  }
  await recordTargets(session, plan, tasks, proposed)
  for (const [position, entry] of plan.milestones.entries())
    await session.create(milestone, {
      ...proposed(entry, position),
      name: entry.name.slice(0, 500),
      from: entry.from,
      to: entry.to,
      items: unique(entry.items),
      opens: proposePhaseWork(entry.name, entry.items),
    })
  for (const [position, entry] of plan.rules.entries())
    await session.create(extractedRule, {
      ...proposed(entry, position),
      kind: entry.kind,
      appliesTo: entry.appliesTo,
      statement: entry.statement.slice(0, 2000),
      parameters: entry.parameters,
    })
  for (const [position, entry] of plan.mechanisms.entries()) {
    const kind = /^\[(..)\]/.exec(entry.description)?.[1] ?? ''
    await session.create(mechanism, {
      ...proposed(entry, position),
      kind: mechanismKinds[kind] ?? 'system',
      name: entry.name.slice(0, 500),
      description: entry.description.replace(/^\[..\]/, ''),
    })
  }
  for (const [position, entry] of plan.repairs.entries())
    await session.create(repair, {
      ...proposed(entry, position),
      raw: entry.raw.slice(0, 2000),
      repaired: entry.repaired.slice(0, 2000),
      confirmed: false,
    })
  await proposeBindings(session, document)
  await proposeParameters(session, document)
  return document
}

type Proposed = (
  entry: { start: number; end: number },
  position: number,
) => { document: string; start: number; end: number; position: number; reviewState: string }

/** Records the tree of clauses; `at` answers which clause is the innermost one opening at or before an offset. */
async function recordClauses(session: Session, plan: Plan, proposed: Proposed) {
  const recorded: { id: string; level: number; start: number; end: number }[] = []
  const open: typeof recorded = []
  for (const [position, section] of plan.sections.entries()) {
    while (open.length > 0 && open.at(-1)!.level >= section.level) open.pop()
    const { id } = await session.create(clause, {
      ...proposed(section, position),
      // Headings are read with certainty or not at all; nobody has to tick sixty of them off.
      reviewState: 'accepted',
      parent: open.at(-1)?.id ?? null,
      number: section.number,
      level: section.level,
      heading: section.heading.slice(0, 2000),
    })
    const entry = { id, level: section.level, start: section.start, end: section.end }
    recorded.push(entry)
    open.push(entry)
  }
  return { at: (offset: number) => recorded.findLast(({ start, end }) => start <= offset && offset < end)?.id ?? null }
}

/** Records targets; one stated twice points at its first mention and is tracked once. */
async function recordTargets(session: Session, plan: Plan, tasks: ReadonlyMap<string, string>, proposed: Proposed) {
  const first = new Map<string, string>()
  for (const [position, entry] of plan.targets.entries()) {
    const same = [
      entry.metric,
      entry.operator,
      entry.value,
      entry.valueMax,
      entry.unit,
      entry.byDate,
      entry.recurrence,
    ].join('|')
    const { id } = await session.create(target, {
      ...proposed(entry, position),
      task: entry.taskId === null ? null : (tasks.get(entry.taskId) ?? null),
      metric: entry.metric.slice(0, 500) || text(entry.valueRaw),
      subject: entry.subject,
      operator: operators[entry.operator],
      value: entry.value,
      valueMax: entry.valueMax,
      valueRaw: entry.valueRaw,
      unit: text(entry.unit).slice(0, 40),
      byDate: entry.byDate,
      fromDate: entry.fromDate,
      recurrence: entry.recurrence,
      sameAs: first.get(same) ?? null,
    })
    if (!first.has(same)) first.set(same, id)
  }
}

const unique = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.trim()).filter(Boolean))].map((name) => name.slice(0, 500))
const text = (value: string) => (value.trim() === '' ? '项' : value)
const lastOf = (days: readonly (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null

/** A task's own deadline, else that of its targets, else of the phase it stands in, else the end of a one-year plan. */
function deadlineOf(plan: Plan, task: Plan['tasks'][number]): string | null {
  const own =
    task.deadline?.date ?? lastOf(plan.targets.filter(({ taskId }) => taskId === task.id).map(({ byDate }) => byDate))
  if (own !== null) return own
  const phase = plan.milestones.find(
    ({ start, to }) =>
      to !== null &&
      plan.sections.some(
        (section) => section.start === start && section.start < task.start && task.start < section.end,
      ),
  )
  if (phase) return phase.to
  const whole = plan.milestones.find(({ items }) => items.length === 0)
  return whole?.from && whole.to && whole.from.slice(0, 4) === whole.to.slice(0, 4) ? whole.to : null
}

/** The inspection cycle the document itself sets; offices that are told nothing work by quarters. */
function cycleOf(plan: Plan): string {
  const schedule = plan.rules.filter(({ kind, appliesTo }) => kind === 'schedule' && appliesTo === 'plan')
  return schedule.some(
    ({ statement, parameters }) =>
      /督查|调度/.test(statement) && /每?月/.test(`${statement}${parameters.frequency ?? ''}`),
  )
    ? 'monthly'
    : 'quarterly'
}
