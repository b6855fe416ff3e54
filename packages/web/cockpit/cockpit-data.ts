import { useQuery } from '@tanstack/react-query'
import type { Finding, Label, Setting } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { Basis } from '../figure/figure-data.ts'

export type Light = 'done' | 'onSchedule' | 'behind' | 'farBehind' | 'notDue' | 'noData'

export interface CockpitTarget {
  readonly id: string
  readonly document: string
  readonly metric: string
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
  readonly reached: number | null
  readonly reachedOn: string | null
  readonly indicator: string | null
  readonly lit: { readonly light: Light; readonly why: Label }
}

export interface CockpitRule {
  readonly name: string
  readonly title: Label
  readonly severity: 'breach' | 'warning'
  readonly examined: number
  readonly broken: number
  readonly unclear: number
  readonly open: readonly Setting[]
  readonly findings: readonly Finding[]
}

export interface CockpitAnswer {
  readonly place: { readonly id: string; readonly name: string }
  readonly today: string
  readonly plans: readonly { readonly id: string; readonly title: string }[]
  readonly targets: readonly CockpitTarget[]
  readonly rules: readonly CockpitRule[]
  readonly chains: readonly { readonly id: string | null; readonly title: string; readonly schools: number | null }[]
  readonly due: readonly {
    readonly kind: 'task' | 'milestone' | 'case'
    readonly id: string
    readonly document: string | null
    readonly title: string
    readonly day: string
    readonly rule?: string
    readonly count?: number
  }[]
}

export interface RuleAnswer {
  readonly rule: {
    readonly name: string
    readonly title: Label
    readonly help: Label
    readonly kind: 'check' | 'entitlement' | 'evidence' | 'permission'
    readonly severity: 'breach' | 'warning'
    readonly examines: { readonly name: string; readonly title: Label } | null
    readonly numbers: Readonly<Record<string, Label & { readonly unit?: Label }>>
    readonly basis: readonly Basis[]
  }
  readonly judgement: {
    readonly on: string
    readonly examined: number
    readonly kept: number
    readonly counts: Readonly<Record<Finding['verdict'], number>>
    readonly open: readonly Setting[]
    readonly settings: readonly Setting[]
    readonly findings: readonly Finding[]
  }
}

const searchOf = (address: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(Object.entries(address).filter(([, value]) => value !== '')).toString()
  return text === '' ? '' : `?${text}`
}

/** How a division stands; asked again every few minutes, since it may hang on a wall. */
export function useCockpit(division: string | undefined) {
  return useQuery({
    queryKey: ['cockpit', division ?? ''],
    refetchInterval: 5 * 60_000,
    queryFn: ({ signal }) => request<CockpitAnswer>(`/cockpit${searchOf(division ? { division } : {})}`, { signal }),
  })
}

/** A rule's verdicts. */
export function useRule(name: string, address: Readonly<Record<string, string>>) {
  return useQuery({
    queryKey: ['rule', name, address],
    queryFn: ({ signal }) => request<RuleAnswer>(`/rule/${name}${searchOf(address)}`, { signal }),
  })
}
