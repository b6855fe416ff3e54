import type { Light, Lit } from './light.ts'

/** What the public sees of a plan, frozen when it was signed off: no persons, no bodies' lights unless switched on, figures with their day. */
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
  /** The day the lights and figures are true for. */
  readonly asOf: string
  readonly text: string
  readonly clauses: readonly PublicClause[]
  readonly tasks: readonly PublicTask[]
  readonly targets: readonly PublicTarget[]
  readonly milestones: readonly {
    readonly name: string
    readonly from: string | null
    readonly to: string | null
    readonly items: readonly string[]
  }[]
  /** How many tasks stand how, which names nobody. */
  readonly tally: Readonly<Partial<Record<Light, number>>>
}

/** Where an entry's words stand in the text; null for one without words of the text. */
interface Place {
  readonly start: number | null
  readonly end: number | null
}

export interface PublicClause extends Place {
  readonly number: string
  readonly level: number
  readonly heading: string
}

export interface PublicTask extends Place {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly leadBodies: readonly string[]
  readonly responsibleBodies: readonly string[]
  readonly deadline: string | null
  readonly light: Lit | null
}

export interface PublicTarget extends Place {
  readonly id: string
  readonly metric: string
  /** The words it rests on. */
  readonly sentence: string | null
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
  readonly figure: {
    readonly value: number
    readonly asOf: string
    readonly source: string
    /** In English, where the platform itself wrote it. */
    readonly sourceEn?: string
  } | null
  readonly light: Lit
}
