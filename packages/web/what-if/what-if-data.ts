import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Finding, Setting, Trial, WhatIf } from '@zhiqiao/model'
import { request } from '../api/client.ts'

/** What can be tried out in a place. */
export interface TrialChoices {
  readonly place: { readonly id: string; readonly name: string }
  readonly settings: readonly Setting[]
  readonly schools: readonly { readonly id: string; readonly title: string }[]
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

/** Whether a trial tries anything: a merger does once both schools are named. */
export const triesNothing = ({ close, parameters, merge }: Trial) =>
  close.length === 0 && Object.keys(parameters).length === 0 && !merge

/** Asks what a trial would touch; an empty one is not asked. */
export function useWhatIf(division: string | undefined, trial: Trial) {
  return useQuery({
    queryKey: ['what-if', division ?? '', trial],
    enabled: !triesNothing(trial),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<WhatIfAnswer>(`/what-if${within(division)}`, { method: 'POST', body: trial, signal }),
  })
}
