/** Changes tried out before anyone decides: nothing of it is written. */
export interface Sandbox {
  /** Ids of records that are taken as withdrawn, by register. */
  readonly withdrawn?: Readonly<Record<string, readonly string[]>>
  /** Values by field name that replace those of a record, by register and id. */
  readonly changed?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  /** Records that do not exist, by register; `id` and the fields that matter. */
  readonly added?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /**
   * Records taken as gone into another of their register, by register, from → to: whatever refers to the one refers to
   * the other.
   */
  readonly moved?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Parameters with another value. */
  readonly parameters?: Readonly<Record<string, number>>
}

/** Which rows a query is asked over. */
export interface View {
  /** `all`: every row, whoever asks; `viewer`: the rows the viewer may read. */
  readonly eyes: 'all' | 'viewer'
  /** The registers as they were recorded at the end of this day (Asia/Shanghai); as they stand when absent. */
  readonly asRecordedOn?: string
  /** Also records nobody has confirmed yet, in registers that know confirmation. */
  readonly unconfirmed?: boolean
  readonly whatIf?: Sandbox
}

export const asItStands: View = { eyes: 'all' }
