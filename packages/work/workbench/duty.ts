import type { Label, Light } from '@zhiqiao/model'
import type { Phase } from '../plan/phase.ts'

/** One thing a person must do: report, decide, correct or answer; where to do it and by when. */
export interface Duty {
  readonly kind: 'report' | 'decide' | 'correct' | 'answer'
  readonly title: string
  readonly about: Label
  /** ISO day, null when there is no date. */
  readonly due: string | null
  readonly register: string
  readonly record: string
  /** The period a report is asked for, as offices name it: 2026年第三季度. */
  readonly period?: string
  /** Acts that can be done in place. */
  readonly acts: readonly string[]
  readonly document: string | null
  readonly count?: number
}

/** A plan with where it stands. */
export interface PlanLine {
  readonly id: string
  readonly title: string
  readonly documentNumber: string | null
  readonly state: string | null
  /** How many of its tasks stand how; null before it is handed down. */
  readonly tally: Readonly<Partial<Record<Light, number>>> | null
}

/** 今天要办的, most urgent first; things without a date come last. */
export interface Workbench {
  readonly today: string
  readonly duties: readonly Duty[]
  /** What has been asked of the viewer's body this month: shown so that burden is seen. */
  readonly askedThisMonth: number
  /** The next date on which something is due, when nothing is due now. */
  readonly next: { readonly day: string; readonly title: string } | null
  /** The plans of the office, or those the body is named in, newest first; and how many there are besides. */
  readonly plans: readonly PlanLine[]
  readonly morePlans: number
  /** The phases of plans being carried out that run now, else the next of each. */
  readonly phases: readonly Phase[]
  readonly notices: readonly {
    readonly id: string
    readonly version: number
    readonly title: string
    readonly body: string | null
    readonly register: string | null
    readonly record: string | null
    readonly createdAt: string
  }[]
}

export const byUrgency = (a: Duty, b: Duty): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.title.localeCompare(b.title, 'zh')
