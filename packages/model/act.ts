import type { Fields } from './field/field.ts'
import type { Label } from './label.ts'
import type { Permission } from './permission.ts'

/**
 * Something a person does to a record besides editing it: submit, decide, issue, sign.
 * Route, button, form, permission check, history and audit all follow from this description;
 * what an act does beyond moving the state is a function that `work` joins by name (`policyDocument.issue`).
 */
export interface Act {
  readonly label: Label
  /** States in which it is open; every state when absent. */
  readonly from?: readonly string[]
  /** The state afterwards; unchanged when absent. */
  readonly to?: string
  /** States its handler may choose instead of `to`: a check that finds nothing goes straight on. */
  readonly or?: readonly string[]
  readonly by: Permission
  /** What of the record is decided on, in reading order: stands in the dialog before what is asked. */
  readonly shows?: readonly string[]
  /** Fields it fills, done once: as soon as one of them is filled it is offered no more. */
  readonly once?: readonly string[]
  /** What is asked of the person. A field `asked` only for some values of another is `required` only then. */
  readonly fields?: Fields
  /** Of its fields those asked only where the record does not hold the field of that name itself. */
  readonly unlessKnown?: readonly string[]
  readonly reason?: 'required' | 'optional'
  /** Nobody decides on their own work: the person in this field may not do it. */
  readonly notBy?: string
  /** What will happen, to whom, and whether it can be undone: shown before an official or destructive act. */
  readonly consequence?: Label
  /** What its handler hands over, shown once to the person who did it and kept nowhere: a key, a secret. */
  readonly handsOver?: Label
  readonly tone?: 'primary' | 'danger' | 'plain'
}

/** A step in a record's life; `tone` is the light it is shown with. */
export interface State {
  readonly label: Label
  readonly tone?: Tone
}

/** 已完成 · 正常 · 滞后 · 严重滞后 · 未到期/无数据: colours never speak alone, the word stands beside them. */
export type Tone = 'done' | 'onSchedule' | 'behind' | 'farBehind' | 'neutral'
