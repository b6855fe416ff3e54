import { type RawBuilder, sql } from 'kysely'
import type { ListingShape } from './listing-shape.ts'
import type { NearEntries } from './near-entries.ts'
import type { Pairing, Party } from './party.ts'

/** What a question for candidates among the listings of one register is built from. */
export interface Ground {
  readonly shape: ListingShape
  readonly pairing: Pairing
  readonly own: Party
  /** The own party asks for what the listings hold, and not the other way round. */
  readonly isDemand: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly near: {
    readonly programme: NearEntries
    readonly occupation: NearEntries
    readonly industry: NearEntries
    readonly place: NearEntries
  }
  /** Everything at or beneath the places wanted. */
  readonly wantedBeneath: readonly string[]
}

export const none = sql<boolean>`false`

export const column = ({ table }: ListingShape, name: string) => sql.ref<never>(`${table}.${name}`)

export const uuids = (ids: readonly string[]): RawBuilder<string[]> => sql`${ids}::uuid[]`

/** All that a listing says in running text. */
export function said(shape: ListingShape): RawBuilder<string> {
  return sql`concat_ws(E'\\n', ${sql.join(shape.texts.map((name) => column(shape, name)))})`
}
