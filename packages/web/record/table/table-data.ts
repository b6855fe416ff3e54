import type { RecordOf } from '@zhiqiao/model'
import type { RegisterMeta } from '../../api/meta.ts'
import type { ListAddress } from '../../api/query.ts'

/** The rows of a list as its two forms draw them. */
export interface TableData {
  readonly register: RegisterMeta
  readonly rows: readonly RecordOf[]
  readonly titles: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  /** Absent where nothing can be done to several records at once. */
  readonly selection?: {
    readonly ids: ReadonlySet<string>
    readonly set: (ids: ReadonlySet<string>) => void
  }
}

/** A list that can be put in another order, in its address. */
export interface SortedData extends TableData {
  readonly address: ListAddress
  readonly onAddress: (next: ListAddress) => void
}

export function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}
