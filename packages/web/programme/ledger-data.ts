import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Ledger } from '@zhiqiao/model'
import { request } from '../api/client.ts'

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
