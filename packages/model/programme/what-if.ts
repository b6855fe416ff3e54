import type { Label } from '../label.ts'
import type { Lit } from '../plan/light.ts'

/** What is tried out: offerings taken as closed, a school gone into another, and parameters with another value. */
export interface Trial {
  readonly close: readonly string[]
  readonly parameters: Readonly<Record<string, number>>
  /** Ids of the two schools as organisations. */
  readonly merge?: { readonly from: string; readonly into: string } | null
}

/** A school before or after a merger. */
export interface MergedSchool {
  readonly id: string
  readonly title: string
  /** Offerings that are not closed, students of the newest year on record, teachers in post. */
  readonly offerings: number
  readonly students: number
  readonly teachers: number
}

/** What a merger brings together. */
export interface Merger {
  readonly from: MergedSchool
  readonly into: MergedSchool
  readonly after: Omit<MergedSchool, 'id' | 'title'>
  /** Offerings that change their school; those both schools have become one. */
  readonly offerings: readonly {
    readonly id: string
    readonly title: string
    readonly both: boolean
    readonly students: number | null
  }[]
  /** Records of other registers that would name the other school, by register, most first. */
  readonly records: readonly { readonly register: string; readonly count: number }[]
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
  /** Where a merger is tried out. */
  readonly merger: Merger | null
}
