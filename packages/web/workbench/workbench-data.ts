import { useQuery } from '@tanstack/react-query'
import type { Label } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { LightKind } from '../ui/light.tsx'

export const dutyKinds = ['report', 'decide', 'correct', 'answer'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** One thing a person must do, as `GET /api/v1/workbench` tells it. */
export interface Duty {
  readonly kind: DutyKind
  readonly title: string
  readonly about: Label
  readonly due: string | null
  readonly register: string
  readonly record: string
  /** The period a report is asked for. */
  readonly period?: string
  readonly acts: readonly string[]
  readonly document: string | null
  readonly count?: number
}

export interface NoticeLine {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly body: string | null
  readonly register: string | null
  readonly record: string | null
  readonly createdAt: string
}

/** A plan with where it stands; without a tally before it is handed down. */
export interface PlanLine {
  readonly id: string
  readonly title: string
  readonly documentNumber: string | null
  readonly state: string | null
  readonly tally: Readonly<Partial<Record<LightKind, number>>> | null
}

/** A phase of a plan that runs now, or the next one. */
export interface PhaseLine {
  readonly id: string
  readonly document: string
  readonly documentTitle: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly items: readonly string[]
  readonly opens: string | null
  readonly standing: 'now' | 'next'
}

export interface Workbench {
  readonly today: string
  readonly duties: readonly Duty[]
  readonly askedThisMonth: number
  readonly next: { readonly day: string; readonly title: string } | null
  readonly plans: readonly PlanLine[]
  readonly morePlans: number
  readonly notices: readonly NoticeLine[]
  readonly phases: readonly PhaseLine[]
}

export const workbenchKey = ['workbench'] as const

export function useWorkbench() {
  return useQuery({
    queryKey: workbenchKey,
    queryFn: ({ signal }) => request<Workbench>('/workbench', { signal }),
    refetchInterval: 120_000,
  })
}

/** Whole days from one ISO day to another; negative when it has passed. */
export const daysUntil = (day: string, from: string): number =>
  Math.round((Date.parse(day.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)

/** Duties by what must be done; the group with the most urgent duty comes first. The order within stays. */
export function grouped(duties: readonly Duty[]): { kind: DutyKind; duties: Duty[] }[] {
  const groups = dutyKinds
    .map((kind) => ({ kind, duties: duties.filter((duty) => duty.kind === kind) }))
    .filter(({ duties: own }) => own.length > 0)
  const first = ({ duties: own }: { duties: Duty[] }) => own[0]!.due ?? '9999'
  return groups.sort((a, b) => first(a).localeCompare(first(b)))
}
