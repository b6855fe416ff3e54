import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'

/** What becomes of an offering in the year, as the server says it. */
export const ledgerActions = ['new', 'changed', 'stopped', 'closed', 'continued', 'unfiled'] as const
export type LedgerAction = (typeof ledgerActions)[number]

export interface LedgerRow {
  readonly offering: string
  readonly school: string
  readonly schoolTitle: string
  readonly programmeCode: string
  readonly programme: string
  readonly nominalDuration: string
  readonly status: string
  readonly action: LedgerAction
  readonly filing: string | null
  readonly filingState: string | null
  readonly results: readonly { readonly level: string; readonly outcome: string; readonly documentNumber: string }[]
  readonly class: string | null
  readonly quotaBefore: number | null
  readonly quota: number | null
  readonly warning: string | null
  readonly warningState: string | null
  readonly grounds: string | null
}

export interface Ledger {
  readonly place: { readonly id: string; readonly name: string }
  readonly schoolYear: number
  readonly asOf: string
  readonly years: readonly number[]
  readonly rows: readonly LedgerRow[]
  readonly counts: Readonly<Record<LedgerAction, number>>
}

export type LedgerAddress = { readonly schoolYear?: string; readonly division?: string; readonly school?: string }

/** The address of the ledger, or with an ending of one of its papers. */
export function ledgerAddress(address: LedgerAddress, ending = ''): string {
  const query = new URLSearchParams(Object.entries(address).filter(([, value]) => value)).toString()
  return `/programme-ledger${ending}${query === '' ? '' : `?${query}`}`
}

export function useLedger(address: LedgerAddress) {
  return useQuery({
    queryKey: ['programme-ledger', address],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<Ledger>(ledgerAddress(address), { signal }),
  })
}
