import type { Label } from '../label.ts'

/** The ways in which two sides stand to each other. */
export type MatchPairing = 'work' | 'internship' | 'learning' | 'research' | 'cooperation'

/** A listing or learner suggested, with why. */
export interface RecommendedRow {
  /** How it stands to what is asked for: each has a formula, and a list, of its own. */
  readonly pairing: MatchPairing
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

/** What somebody sets for their suggestions, and what the suggestions go by. */
export interface RecommendSetting {
  readonly personalised: boolean
  readonly tags: readonly string[]
  readonly leftOut: readonly string[]
  /** Words their own records give, with where each stands. */
  readonly found: readonly {
    readonly word: string
    readonly kind: 'programme' | 'occupation' | 'skill'
    readonly register: string
    readonly id: string
  }[]
  readonly answers: readonly {
    readonly register: string
    readonly id: string
    readonly verb: string
    readonly title: string
  }[]
  readonly complaints: readonly {
    readonly id: string
    readonly state: string
    readonly about: string
    readonly receivedOn: string
    readonly answer: string | null
  }[]
  readonly formula: readonly {
    readonly name: MatchPairing
    readonly criteria: readonly { readonly title: Label; readonly points: number }[]
  }[]
  readonly conditions: readonly Label[]
  readonly effects: readonly {
    readonly verb: string
    readonly title: Label
    readonly itself: number | null
    readonly alike: number
  }[]
  /** Points at the most for what was done before and for having been shown, and the days that counts. */
  readonly limits: { readonly feedback: number; readonly exposure: number; readonly days: number }
  readonly duties: readonly {
    readonly name: string
    readonly title: Label
    readonly kept: Label
    readonly from: string
    readonly basis: Label & { readonly source: string; readonly article?: string; readonly confirmed: boolean }
  }[]
}
