import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Finding, Setting, Trial, WhatIf } from '@zhiqiao/model'
import { request } from '../api/client.ts'

/** What can be tried out in a place. */
export interface TrialChoices {
  readonly place: { readonly id: string; readonly name: string }
  readonly settings: readonly Setting[]
  readonly offerings: readonly { readonly id: string; readonly title: string; readonly school: string }[]
}

export type WhatIfAnswer = WhatIf<Finding>

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
