/** What a statement written by hand is told: the day, whose numbers, and where the rows of a register lie. */
export interface Hand {
  /** Reference date, `YYYY-MM-DD`. */
  readonly on: string
  /** 1 January of it. */
  readonly january: string
  /** The school year it lies in and the first day of that. */
  readonly schoolYear: number
  readonly september: string
  /** The last calendar year that is over. */
  readonly yearOver: number
  /** Number of the year. */
  readonly year: number
  /** The rows of a register that count: live and confirmed, now or as they were recorded on a day. */
  rows(register: string): string
  /**
   * Joins that lead from a body to its place, and the key to group by: the body itself where figures of bodies are
   * asked, its county otherwise. `within` is for rows that carry their division themselves.
   */
  of(body: string): { readonly key: string; readonly join: string }
  within(division: string): { readonly key: string; readonly join: string }
}

/** One statement: a row for each subject with `subject` and `value`. */
export type Statement = (hand: Hand) => string

/** Begun by the day and not ended before it. */
export const inForce = (table: string, on: string): string =>
  `${table}."from" <= '${on}' and (${table}."to" is null or ${table}."to" >= '${on}')`
