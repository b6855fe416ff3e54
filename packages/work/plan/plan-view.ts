import {
  clause,
  evidence,
  extractedRule,
  mechanism,
  milestone,
  policyDocument,
  repair,
  target,
  task,
} from '@zhiqiao/definitions'
import type { RecordOf, Register, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type PlanStanding, planStanding } from './plan-standing.ts'

/** A plan as review and plan page show it: the text, every live entry, the lights of today, and names for all ids. */
export interface PlanView extends PlanStanding {
  readonly document: RecordOf<ValuesOf<typeof policyDocument>>
  readonly permitted: { change: boolean; withdraw: boolean; acts: string[] }
  readonly clauses: readonly RecordOf<ValuesOf<typeof clause>>[]
  readonly milestones: readonly RecordOf<ValuesOf<typeof milestone>>[]
  readonly rules: readonly RecordOf<ValuesOf<typeof extractedRule>>[]
  readonly mechanisms: readonly RecordOf<ValuesOf<typeof mechanism>>[]
  readonly repairs: readonly RecordOf<ValuesOf<typeof repair>>[]
  readonly evidence: readonly RecordOf<ValuesOf<typeof evidence>>[]
  /** Names of bodies and files. */
  readonly titles: Readonly<Record<string, string>>
  /** Entries and repairs nobody has checked yet. */
  readonly remaining: number
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
  const milestones = await entries(milestone)
  const rules = await entries(extractedRule)
  const mechanisms = await entries(mechanism)
  const repairs = await entries(repair)
  const standing = await planStanding(session, document)
  const { tasks, targets, reports, figures, past } = standing
  const lines = [...tasks.map((entry) => entry.id), ...Object.keys(past)]
  const papers = lines.length === 0 ? [] : await session.all(evidence, { filter: { 'task.in': lines } })
  const organisations = new Set([
    document.values.office,
    ...(document.values.bodies ?? []),
    ...tasks.flatMap(({ values }) => [...(values.leadBodies ?? []), ...(values.responsibleBodies ?? [])]),
    ...reports.map(({ values }) => values.body),
    ...figures.map(({ values }) => values.body),
    ...papers.map(({ values }) => values.body),
  ])
  const files = [
    ...(document.values.sourceFile ?? []),
    ...tasks.flatMap(({ values }) => values.closeOutEvidence ?? []),
    ...papers.flatMap(({ values }) => values.attachment),
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
    ...standing,
    milestones,
    rules,
    mechanisms,
    repairs,
    evidence: papers,
    titles,
    remaining: remainingOf([tasks, targets, milestones, rules, mechanisms], repairs),
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

/** How many entries of a document still need a person, without reading the plan. */
export async function remainingIn(session: Session, document: string): Promise<number> {
  const open = await Promise.all(
    [task, target, milestone, extractedRule, mechanism].map((register) =>
      session.count(register as Register, { filter: { document, reviewState: 'proposed' } }),
    ),
  )
  const repairs = await session.all(repair, { filter: { document } })
  return open.reduce((sum, count) => sum + count, 0) + remainingOf([], repairs)
}
