import type { Label } from '@zhiqiao/model'

/** A light as the portal shows it, with the reason a person can check. */
export interface PublicLight {
  readonly light: string
  readonly why: Label
}

/** A signed-off plan as the server hands it to the portal; nothing in it names a person. */
export interface PublicPlan {
  readonly title: string
  readonly metadata: {
    readonly issuer: string | null
    readonly documentNumber: string | null
    readonly indexNumber: string | null
    readonly genre: string | null
    readonly issuedOn: string | null
    readonly publishedOn: string | null
    readonly handedDownNumber: string | null
    readonly periodFrom: string | null
    readonly periodTo: string | null
    readonly state: string | null
    readonly basis: readonly string[]
  }
  readonly asOf: string
  readonly text: string
  readonly clauses: readonly {
    readonly number: string
    readonly level: number
    readonly heading: string
    readonly start: number | null
    readonly end: number | null
  }[]
  readonly tasks: readonly PublicTask[]
  readonly targets: readonly PublicTarget[]
  readonly milestones: readonly {
    readonly name: string
    readonly from: string | null
    readonly to: string | null
    readonly items: readonly string[]
  }[]
  readonly tally: Readonly<Record<string, number>>
}

export interface PublicTask {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly start: number | null
  readonly end: number | null
  readonly leadBodies: readonly string[]
  readonly responsibleBodies: readonly string[]
  readonly deadline: string | null
  readonly light: PublicLight | null
}

export interface PublicTarget {
  readonly id: string
  readonly metric: string
  readonly sentence: string | null
  readonly start: number | null
  readonly end: number | null
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
  readonly figure: { readonly value: number; readonly asOf: string; readonly source: string } | null
  readonly light: PublicLight
}

export interface Published {
  readonly id: string
  readonly document: string
  readonly publishedAt: string
  readonly signedBy: string
  readonly plan: PublicPlan
}

/** What every page needs to know about its reader and the region. */
export interface Reader {
  readonly language: 'zh' | 'en'
  readonly care: boolean
  readonly region: string
  /** The address of this page, for links that come back to it. */
  readonly path: string
  /** Words of code sets, by set and code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, Label>>>>
  /** Words of a policy document's states. */
  readonly states: Readonly<Record<string, Label>>
}
