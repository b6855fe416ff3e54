import type { Register } from './register.ts'

/** How the records of a register kept by year are told apart. */
export interface Yearly {
  /** The fields that are unique together, the year among them. */
  readonly group: readonly string[]
  readonly year: string
}

/** Null where a register is not kept by year. */
export function yearlyOf({ unique, fields }: Register): Yearly | null {
  for (const group of unique ?? []) {
    const year = group.find((field) => fields[field]!.type.kind === 'year')
    if (year !== undefined) return { group, year }
  }
  return null
}
