/** What becomes of an offering in a school year, in the order of the ledger. */
export const ledgerActions = ['new', 'changed', 'stopped', 'closed', 'continued', 'unfiled'] as const
export type LedgerAction = (typeof ledgerActions)[number]

/** An offering in the ledger: what is planned, what each level said, its places, and where a warning stands. */
export interface LedgerRow {
  readonly offering: string
  readonly school: string
  readonly schoolTitle: string
  readonly programmeCode: string
  readonly programme: string
  readonly nominalDuration: string
  readonly status: string
  readonly action: LedgerAction
  readonly filing: string | null
  readonly filingState: string | null
  readonly results: readonly { readonly level: string; readonly outcome: string; readonly documentNumber: string }[]
  readonly class: string | null
  readonly quotaBefore: number | null
  readonly quota: number | null
  readonly warning: string | null
  readonly warningState: string | null
  readonly rectifyBy: string | null
  readonly grounds: string | null
}

/** 专业调整台账 of a place for a school year. */
export interface Ledger {
  readonly place: { readonly id: string; readonly name: string }
  readonly schoolYear: number
  readonly asOf: string
  /** School years with a window, newest first. */
  readonly years: readonly number[]
  readonly rows: readonly LedgerRow[]
  readonly counts: Readonly<Record<LedgerAction, number>>
}
