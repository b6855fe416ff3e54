/** What an enterprise owes of one surcharge in a period, in 分. */
export interface SurchargeDue {
  readonly due: number
  /** Reductions and relief already claimed: what is credited comes after them. */
  readonly reduced: number
}

export interface CreditAsked {
  /** Share of an investment that may be credited, in per cent. */
  readonly share: number
  /** New investment of the period and credit left from the period before, in 分. */
  readonly invested: number
  readonly carriedIn: number
  readonly education: SurchargeDue
  readonly local: SurchargeDue
}

/** Amounts in 分. */
export interface Credit {
  /** What the investment of the period adds, and with what was left: all that may be credited. */
  readonly added: number
  readonly available: number
  readonly education: number
  readonly local: number
  /** Left for the periods to come. */
  readonly carriedOut: number
}

/**
 * The credit against both education surcharges that an investment allows: never more than is still due, first against
 * the national surcharge, the rest against the local one, and what finds nothing to be credited against is carried on.
 */
export function creditOf({ share, invested, carriedIn, education, local }: CreditAsked): Credit {
  const added = Math.floor((invested * share) / 100)
  const available = added + carriedIn
  const room = ({ due, reduced }: SurchargeDue) => Math.max(0, due - reduced)
  const first = Math.min(available, room(education))
  const second = Math.min(available - first, room(local))
  return { added, available, education: first, local: second, carriedOut: available - first - second }
}
