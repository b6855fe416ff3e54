import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Label } from '@zhiqiao/model'
import { request } from '../api/client.ts'

interface Column extends Label {
  readonly unit: string
  readonly unitEn: string
}

export interface BalanceTable extends Label {
  readonly name: string
  readonly note: string
  readonly noteEn: string
  readonly columns: readonly Column[]
  readonly rows: readonly (Label & { readonly key: string; readonly values: readonly (number | null)[] })[]
}

interface Balance {
  readonly place: { readonly name: string }
  readonly year: number
  readonly asOf: string
  readonly tables: readonly BalanceTable[]
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
