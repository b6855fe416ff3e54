import { all, any, type Permission, stateIs } from '@zhiqiao/model'

interface Beneath {
  /** Those who keep the rows while the record above is open. */
  readonly keeper: Permission
  /** Who else may read them. */
  readonly reader?: Permission
  /** Whose own rows these are, shown to them unmasked; `keeper` when absent. */
  readonly clear?: Permission
  /** Who may have masked values shown for a purpose. */
  readonly reveal?: Permission
}

/**
 * Rows that are part of a record with a process (`recorded`): a trainee of a class, an item of a scheme. They are
 * entered and mended while that record is 登记中 or 已退回, and submitted, confirmed, sent back and corrected with it.
 * Spread into a definition: `...beneath('trainingClass', { keeper: organiserStaff('trainingClass.organiser') })`.
 * @param path leads to the record with the process
 */
export function beneath(path: string, { keeper, reader, clear = keeper, reveal }: Beneath) {
  const kept = all(keeper, stateIs(path, 'draft', 'returned'))
  return {
    permissions: {
      read: any(keeper, ...(reader ? [reader] : [])),
      create: kept,
      change: kept,
      withdraw: kept,
      clear,
      ...(reveal ? { reveal } : {}),
    },
  }
}
