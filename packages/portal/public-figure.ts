import type { Label } from '@zhiqiao/model'

/** A published figure as its list shows it. */
export interface FigureLine {
  readonly id: string
  readonly title: Label
  /** With its unit; or why there is no number. */
  readonly value: Label
  /** What of it is counted: the same figure may be given out of several numerators. */
  readonly of: Label | null
  readonly place: string
  /** First day of what piles up; null for a figure of a day. */
  readonly from: string | null
  readonly asOf: string
}

/** A published figure as its own page shows it: what it says and how it was counted, and nothing of whom. */
export interface ShownFigure extends FigureLine {
  readonly none: boolean
  /** Numerator ÷ denominator; null where there is none, or it is about too few persons. */
  readonly parts: string | null
  /** The same for the year before, with the difference. */
  readonly earlier: { readonly on: string; readonly value: Label; readonly change: Label | null } | null
  /** 口径, numerator, denominator, parameters, what to mind, what it rests on. */
  readonly card: readonly { readonly name: Label; readonly words: Label }[]
  readonly computedAt: string
  readonly note: string | null
  /** The promise it answers, in the document as it was made public. */
  readonly promise: { readonly href: string; readonly document: string; readonly sentence: string | null } | null
  /** Where the same stands as it was given out later; null when this is the newest. */
  readonly newer: string | null
}
