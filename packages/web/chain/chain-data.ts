import { useQuery } from '@tanstack/react-query'
import type { Label, QualityBoard, Setting } from '@zhiqiao/model'
import { request } from '../api/client.ts'

export type Verdict = 'short' | 'balanced' | 'surplus' | 'unknown'
export type ProposalKind = 'open' | 'expand' | 'reduce' | 'stop'

export interface MappedChain {
  readonly id: string
  readonly name: string
  readonly leadTitle: string | null
  readonly segments: readonly string[] | null
  readonly schools: number
  readonly offerings: number
  readonly enterprises: number
  readonly occupations: number
  readonly enrolment: number | null
  readonly graduates: number | null
  readonly needed: number | null
  readonly scarce: number
  readonly vacancies: number
  readonly posts: readonly string[]
  readonly supply: number | null
  readonly matched: number | null
  readonly outcomes: readonly string[]
  readonly verdict: Verdict
  readonly why: Label
}

export interface ChainLink {
  readonly id: string
  readonly chain: string
  readonly kind: 'industry' | 'occupation' | 'offering' | 'enterprise'
  readonly role: string
  readonly offering: string | null
  readonly programme: string | null
  readonly programmeName: string | null
  readonly status: string | null
  readonly school: string | null
  readonly schoolName: string | null
  readonly enterprise: string | null
  readonly enterpriseName: string | null
  readonly occupation: string | null
  readonly occupationName: string | null
  readonly industryName: string | null
}

export interface MatrixCell {
  readonly chain: string
  readonly programme: string
  readonly links: readonly string[]
  readonly schools: readonly string[]
  readonly enrolment: number | null
  readonly graduates: number | null
  readonly needed: number
}

export interface Proposal {
  readonly kind: ProposalKind
  readonly programme: string | null
  readonly title: string
  readonly schools: readonly { readonly id: string; readonly name: string }[]
  readonly reason: Label
  readonly rows: readonly { readonly register: string; readonly id: string; readonly title: string }[]
  readonly from: { readonly rule?: string; readonly indicator?: string; readonly subject?: string } | null
  /** The number of the region it was held against. */
  readonly bound: Setting | null
}

export interface ChainMap {
  readonly place: { readonly id: string; readonly name: string }
  readonly today: string
  readonly eyes: 'all' | 'viewer'
  readonly schoolYear: number
  readonly chains: readonly MappedChain[]
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly offered: boolean }[]
  readonly cells: readonly MatrixCell[]
  readonly links: readonly ChainLink[]
  readonly settings: readonly Setting[]
  readonly proposals: readonly Proposal[]
}

const query = (address: Readonly<Record<string, string | undefined>>) => {
  const known = Object.entries(address).filter((entry): entry is [string, string] => !!entry[1])
  return known.length === 0 ? '' : `?${new URLSearchParams(known)}`
}

/** 产业链图谱 of a division, the viewer's own when none is named. */
export function useChainMap(division: string | undefined) {
  return useQuery({
    queryKey: ['chain-map', division ?? ''],
    queryFn: ({ signal }) => request<ChainMap>(`/chain-map${query({ division })}`, { signal }),
  })
}

/** Quality scores of the offerings of a division. */
export function useQuality(division: string | undefined) {
  return useQuery({
    queryKey: ['quality', division ?? ''],
    queryFn: ({ signal }) => request<QualityBoard>(`/quality${query({ division })}`, { signal }),
  })
}
