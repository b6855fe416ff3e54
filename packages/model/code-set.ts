import type { Label } from './label.ts'

export interface CodeValue extends Label {
  readonly code: string
  /** First and last year the value may be newly chosen. */
  readonly from?: number
  readonly to?: number
}

export interface CodeSet {
  readonly name: string
  readonly title: Label
  /** Standard or document the codes come from; ours where there is none. */
  readonly source: string
  readonly values: readonly CodeValue[]
  /** An administrator may add values of their region. Not for sets whose values the software itself knows. */
  readonly open?: true
}

/** A closed list of values with its source: `defineCodeSet('genre', …, { plan: ['实施方案', 'implementation plan'] })`. */
export function defineCodeSet(
  name: string,
  title: Label,
  source: string,
  values: Readonly<Record<string, readonly [zh: string, en: string]>>,
  options: { readonly open?: true } = {},
): CodeSet {
  return {
    ...{ name, title, source, ...options },
    values: Object.entries(values).map(([code, [zh, en]]) => ({ code, zh, en })),
  }
}
