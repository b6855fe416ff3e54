import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Lit, type NamedBody, namedBodies, type ReadName, type RecordOf } from '@zhiqiao/model'
import { useMemo } from 'react'
import { request } from '../api/client.ts'
import type { Cell } from '../figure/figure-data.ts'
import type { LightKind } from '../ui/light.tsx'

/** What every entry read from a document has: the words it rests on and whether a person has checked it. */
export interface EntryValues {
  readonly document: string
  /** Offsets into the document's text, UTF-16 units; null for an entry added without words of the text. */
  readonly start: number | null
  readonly end: number | null
  readonly position: number
  readonly reviewState: 'proposed' | 'accepted' | 'edited' | 'added' | 'rejected'
  readonly reviewNote: string | null
}

export interface ClauseValues extends EntryValues {
  readonly parent: string | null
  readonly number: string
  readonly level: number
  readonly heading: string
}

export interface TaskValues extends EntryValues {
  readonly clause: string | null
  readonly number: string | null
  readonly title: string
  readonly content: string | null
  readonly leadAsWritten: readonly string[] | null
  readonly responsibleAsWritten: readonly string[] | null
  /** The organisations each written name was read as. */
  readonly readAs: readonly ReadName[] | null
  readonly leadBodies: readonly string[] | null
  readonly responsibleBodies: readonly string[] | null
  readonly deadline: string | null
  readonly closeOutText: string | null
  readonly closeOutEvidence: readonly string[] | null
  readonly closedOn: string | null
}

export interface TargetValues extends EntryValues {
  readonly task: string | null
  readonly metric: string
  readonly subject: string | null
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly valueRaw: string | null
  readonly unit: string
  readonly byDate: string | null
  readonly fromDate: string | null
  readonly recurrence: string | null
  readonly baseline: number | null
  readonly yearly: readonly { readonly year: number; readonly value: number }[] | null
  readonly sameAs: string | null
}

export interface MilestoneValues extends EntryValues {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly reachedOn: string | null
}

export interface RuleValues extends EntryValues {
  readonly kind: string
  readonly appliesTo: string
  readonly statement: string
}

export interface MechanismValues extends EntryValues {
  readonly kind: string
  readonly name: string
  readonly description: string | null
}

export interface RepairValues extends EntryValues {
  readonly raw: string
  readonly repaired: string
  readonly confirmed: boolean | null
}

export interface DocumentValues {
  readonly title: string
  readonly documentNumber: string | null
  readonly issuerAsWritten: string | null
  readonly genre: string | null
  readonly issuedOn: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly division: string
  readonly office: string
  readonly cycle: string | null
  readonly bodies: readonly string[] | null
  readonly interprets: string | null
  readonly parentDocument: string | null
  readonly replaces: string | null
  readonly handedDownNumber: string | null
  readonly handedDownOn: string | null
  readonly signer: string | null
  readonly evaluatedAsOf: string | null
  readonly sourceFile: readonly string[] | null
  readonly body: string | null
}

export interface ReportValues {
  readonly task: string
  readonly body: string
  readonly period: string
  readonly content: string
  readonly obstacle: string | null
  readonly nextStep: string | null
  readonly light: LightKind | null
  readonly reportedOn: string | null
  readonly submittedVia: string | null
  readonly evidence: readonly string[] | null
  readonly scan: readonly string[] | null
}

export interface FigureValues {
  readonly target: string
  readonly asOf: string
  readonly value: number
  readonly source: string
  readonly definitionNote: string | null
  readonly body: string
  readonly submittedVia: string | null
}

/** A target's number as its 口径 card computes it. */
export interface BoundFigure {
  readonly now: Pick<Cell, 'value' | 'numerator' | 'denominator' | 'why'> & {
    readonly on: string
    readonly indicator: string
  }
}

/** A plan with everything that hangs on it, as `GET /api/v1/plan/{document}` sends it. */
export interface PlanView {
  readonly document: RecordOf<DocumentValues>
  readonly permitted: { readonly change: boolean; readonly withdraw: boolean; readonly acts: readonly string[] }
  readonly clauses: readonly RecordOf<ClauseValues>[]
  readonly tasks: readonly RecordOf<TaskValues>[]
  readonly targets: readonly RecordOf<TargetValues>[]
  readonly milestones: readonly RecordOf<MilestoneValues>[]
  readonly rules: readonly RecordOf<RuleValues>[]
  readonly mechanisms: readonly RecordOf<MechanismValues>[]
  readonly repairs: readonly RecordOf<RepairValues>[]
  readonly reports: readonly RecordOf<ReportValues>[]
  readonly figures: readonly RecordOf<FigureValues>[]
  /** By id of target: what its confirmed 口径 card computes. */
  readonly computed: Readonly<Record<string, BoundFigure>>
  readonly lights: Readonly<Record<string, Lit>>
  /** Tasks of earlier versions, each leading to the task of this version that continues it. */
  readonly past: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly remaining: number
  readonly asOf: string
}

/** The kinds of entry a person checks, by the name of their register. */
export const entryKinds = ['task', 'target', 'milestone', 'extractedRule', 'mechanism', 'repair'] as const
export type EntryKind = (typeof entryKinds)[number]

export type Entry =
  | { readonly kind: 'task'; readonly record: RecordOf<TaskValues> }
  | { readonly kind: 'target'; readonly record: RecordOf<TargetValues> }
  | { readonly kind: 'milestone'; readonly record: RecordOf<MilestoneValues> }
  | { readonly kind: 'extractedRule'; readonly record: RecordOf<RuleValues> }
  | { readonly kind: 'mechanism'; readonly record: RecordOf<MechanismValues> }
  | { readonly kind: 'repair'; readonly record: RecordOf<RepairValues> }

/** Where the records of a register stand in the view. */
const placeOf = {
  clause: 'clauses',
  task: 'tasks',
  target: 'targets',
  milestone: 'milestones',
  extractedRule: 'rules',
  mechanism: 'mechanisms',
  repair: 'repairs',
} as const satisfies Record<EntryKind | 'clause', keyof PlanView>

/** Every entry in the order of the text; of those that begin together the wider one comes first. */
export function entriesOf(view: PlanView): Entry[] {
  const all = entryKinds.flatMap((kind) =>
    (view[placeOf[kind]] as readonly RecordOf<never>[]).map((record) => ({ kind, record })),
  )
  const start = ({ record }: { record: RecordOf<EntryValues> }) => record.values.start ?? Number.MAX_SAFE_INTEGER
  return (all as Entry[]).sort(
    (a, b) =>
      start(a) - start(b) ||
      (b.record.values.end ?? 0) - (a.record.values.end ?? 0) ||
      a.record.values.position - b.record.values.position,
  )
}

/** Whether a person still has to look at it. */
export function isOpen(entry: Entry): boolean {
  if (entry.kind === 'repair') return !entry.record.values.confirmed && entry.record.values.reviewState !== 'rejected'
  return entry.record.values.reviewState === 'proposed'
}

export const planKey = (id: string) => ['plan', id] as const

export function usePlan(id: string | undefined) {
  return useQuery({
    queryKey: planKey(id ?? ''),
    enabled: id !== undefined,
    queryFn: ({ signal }) => request<PlanView>(`/plan/${id}`, { signal }),
  })
}

/** A record of a plan put in its place, or taken out when it was withdrawn. Records of other registers change nothing. */
export function withRecord(
  view: PlanView,
  register: string,
  record: RecordOf,
  titles: Readonly<Record<string, string>> = {},
): PlanView {
  if (register === 'policyDocument') {
    // The text stays: it is left out of some answers for its size.
    const values = { ...view.document.values, ...(record.values as object), body: view.document.values.body }
    return { ...view, document: { ...record, values } as PlanView['document'], titles: { ...view.titles, ...titles } }
  }
  const place = placeOf[register as EntryKind | 'clause']
  if (place === undefined) return view
  const before = view[place] as unknown as readonly RecordOf[]
  const known = before.some(({ id }) => id === record.id)
  const after = record.withdrawnAt
    ? before.filter(({ id }) => id !== record.id)
    : known
      ? before.map((one) => (one.id === record.id && one.version <= record.version ? record : one))
      : [...before, record]
  return { ...view, [place]: after, titles: { ...view.titles, ...titles } }
}

/** Changes the plan as it is shown, without asking for the whole again. */
export function usePlanCache(id: string) {
  const client = useQueryClient()
  return useMemo(
    () => ({
      read: () => client.getQueryData<PlanView>(planKey(id)),
      put: (register: string, record: RecordOf, titles?: Readonly<Record<string, string>>) =>
        client.setQueryData<PlanView>(planKey(id), (view) =>
          view ? withRecord(view, register, record, titles) : view,
        ),
      refetch: () => client.invalidateQueries({ queryKey: planKey(id) }),
    }),
    [client, id],
  )
}

/** How many of the plan's tasks stand how; rejected entries are no tasks. */
export function tallyOf(view: PlanView): { whole: number; counts: Partial<Record<LightKind, number>> } {
  const counts: Partial<Record<LightKind, number>> = {}
  const tasks = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
  for (const { id } of tasks) {
    const light = view.lights[id]?.light ?? 'noData'
    counts[light] = (counts[light] ?? 0) + 1
  }
  return { whole: tasks.length, counts }
}

/** What was reported on a task, in this version of the plan and those before. */
export const reportsOf = (view: PlanView, task: { readonly id: string }) =>
  view.reports.filter(({ values }) => (view.past[values.task] ?? values.task) === task.id)

/** The ids in a field, also where nothing was filled in. */
export const ids = (value: readonly string[] | null | undefined): readonly string[] => value ?? []

/** The bodies that lead a task, and those that take part: by their titles, or as the document writes them. */
export const leadsOf = (view: PlanView, { values }: { readonly values: TaskValues }): NamedBody[] =>
  namedBodies(values.leadAsWritten, values.leadBodies, values.readAs, view.titles)
export const othersOf = (view: PlanView, { values }: { readonly values: TaskValues }): NamedBody[] =>
  namedBodies(values.responsibleAsWritten, values.responsibleBodies, values.readAs, view.titles)
