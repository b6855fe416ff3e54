import type { Label } from '../label.ts'
import type { Setting } from '../parameter.ts'

/** One part of an offering's score: its number, its points, and where the rows behind it open. */
export interface QualityPart {
  readonly item: string
  readonly name: string
  readonly unit: Label
  readonly counted: string
  readonly better: string
  readonly red: number
  readonly green: number
  readonly weight: number
  /** Weight among the parts that have data, in per cent; null for those that have none. */
  readonly share: number | null
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly points: number | null
  readonly why: Label | null
  /** Address of the figure with the rows behind it, within the application. */
  readonly open: string
}

/** The quality score of an offering with its parts and the formula. */
export interface QualityScore {
  readonly offering: string
  readonly school: string
  readonly schoolName: string
  readonly programmeName: string
  readonly score: number | null
  readonly covered: number
  readonly formula: string
  readonly missing: Label | null
  readonly parts: readonly QualityPart[]
}

/** The scores of a place on a day. */
export interface QualityBoard {
  readonly place: { readonly id: string; readonly name: string; readonly path: string }
  readonly on: string
  readonly eyes: 'all' | 'viewer'
  /** Share of the weight that must have data. */
  readonly least: Setting
  readonly scores: readonly QualityScore[]
  /** How many items are in force; none: somebody has to record them first. */
  readonly items: number
}
