import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import type { CountedTableData } from '../ui/counted-table.tsx'

interface Balance {
  readonly place: { readonly name: string }
  readonly year: number
  readonly asOf: string
  readonly tables: readonly CountedTableData[]
}

export type BalanceAddress = { readonly year?: string; readonly division?: string }

export function useBalance(address: BalanceAddress) {
  const query = new URLSearchParams(Object.entries(address).filter(([, value]) => value)).toString()
  return useQuery({
    queryKey: ['balance', address],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<Balance>(`/balance${query === '' ? '' : `?${query}`}`, { signal }),
  })
}
