import type { Label } from '../label.ts'
import type { Lit } from '../plan/light.ts'

/** What is tried out: offerings taken as closed, and parameters with another value. */
export interface Trial {
  readonly close: readonly string[]
  readonly parameters: Readonly<Record<string, number>>
}

/** What a trial would touch. Nothing of it is written. */
export interface WhatIf<Finding> {
  readonly place: { readonly id: string; readonly name: string }
  readonly on: string
  /** Rules whose findings would come or go, or that could be judged only now; of how many that were asked. */
  readonly rules: readonly {
    readonly name: string
    readonly title: Label
    readonly severity: 'breach' | 'warning'
    /** Cases that break it, before and after. */
    readonly before: number
    readonly after: number
    /** A parameter nobody has set: it is not judged today. */
    readonly waiting: boolean
    readonly come: readonly Finding[]
    readonly go: readonly Finding[]
  }[]
  readonly rulesAsked: number
  /** Targets whose number would move; of how many that were asked. */
  readonly targets: readonly {
    readonly id: string
    readonly document: string
    readonly metric: string
    readonly indicator: string
    readonly unit: string
    readonly promised: number
    readonly before: number | null
    readonly after: number | null
    /** Whether the number reaches what is promised, before and after. */
    readonly lightBefore: Lit
    readonly lightAfter: Lit
  }[]
  readonly targetsAsked: number
  /** The offerings taken as closed, with the students of the newest year on record: they are protected to graduation. */
  readonly offerings: readonly {
    readonly id: string
    readonly title: string
    readonly school: string
    readonly year: number | null
    readonly students: number | null
  }[]
}
