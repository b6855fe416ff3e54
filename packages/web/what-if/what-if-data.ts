import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Label, Lit } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { Finding } from '../cockpit/cockpit-data.ts'
import type { Setting } from '../figure/figure-data.ts'

/** What can be tried out in a place. */
export interface TrialChoices {
  readonly place: { readonly id: string; readonly name: string }
  readonly settings: readonly Setting[]
  readonly offerings: readonly { readonly id: string; readonly title: string; readonly school: string }[]
}

export interface Trial {
  readonly close: readonly string[]
  readonly parameters: Readonly<Record<string, number>>
}

/** What a trial would touch. */
export interface WhatIfAnswer {
  readonly on: string
  readonly rules: readonly {
    readonly name: string
    readonly title: Label
    readonly severity: 'breach' | 'warning'
    readonly before: number
    readonly after: number
    readonly waiting: boolean
    readonly come: readonly Finding[]
    readonly go: readonly Finding[]
  }[]
  readonly rulesAsked: number
  readonly targets: readonly {
    readonly id: string
    readonly document: string
    readonly metric: string
    readonly indicator: string
    readonly unit: string
    readonly promised: number
    readonly before: number | null
    readonly after: number | null
    readonly lightBefore: Lit
    readonly lightAfter: Lit
  }[]
  readonly targetsAsked: number
  readonly offerings: readonly {
    readonly id: string
    readonly title: string
    readonly school: string
    readonly year: number | null
    readonly students: number | null
  }[]
}

const within = (division: string | undefined) => (division ? `?${new URLSearchParams({ division }).toString()}` : '')

export function useTrialChoices(division: string | undefined) {
  return useQuery({
    queryKey: ['what-if', division ?? ''],
    queryFn: ({ signal }) => request<TrialChoices>(`/what-if${within(division)}`, { signal }),
  })
}

/** Asks what a trial would touch; an empty one is not asked. */
export function useWhatIf(division: string | undefined, trial: Trial) {
  return useQuery({
    queryKey: ['what-if', division ?? '', trial],
    enabled: trial.close.length > 0 || Object.keys(trial.parameters).length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<WhatIfAnswer>(`/what-if${within(division)}`, { method: 'POST', body: trial, signal }),
  })
}
