import type { Label } from '../label.ts'

/** A listing or learner suggested, with why. */
export interface RecommendedRow {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly place: string
  readonly date: string | null
  readonly validTo: string | null
  /** Of 100 points. */
  readonly score: number
  /** The score with its adjustments: what orders the list. */
  readonly total: number
  /** What the viewer has done with it. */
  readonly answer: string | null
  readonly reasons: readonly {
    readonly criterion: string
    readonly title: Label
    readonly points: number
    /** The points the criterion can give. */
    readonly of: number
    readonly words: Label
  }[]
  /** Points on top of the score, or taken from it. */
  readonly adjustments: readonly { readonly points: number; readonly words: Label }[]
  readonly unmet: readonly Label[]
  readonly unknown: readonly Label[]
}

export interface Recommendation {
  readonly rows: readonly RecommendedRow[]
  /** `neutral`: suggestions are turned off, and nothing about the person orders the list. */
  readonly order: 'match' | 'neutral'
  /** The words about the person that were used. */
  readonly tags: readonly string[]
  /** No more points than this are added or taken for what the person did before. */
  readonly mostByFeedback: number
  /** The hard conditions that were asked, in words. */
  readonly conditions: readonly Label[]
}
