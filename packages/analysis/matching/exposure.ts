import { exposureDays, exposureLoss } from '@zhiqiao/definitions'
import { snakeCase } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { listingShapes } from './listing-shape.ts'

const dayMs = 86_400_000

/** The Monday of the week a day lies in: what exposure is counted by. @param day `YYYY-MM-DD` */
export function weekOf(day: string): string {
  const at = Date.parse(day)
  const weekday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - weekday * dayMs).toISOString().slice(0, 10)
}

/** The first week that still counts on a day. */
export const exposedSince = (day: string) =>
  weekOf(new Date(Date.parse(day) - exposureDays * dayMs).toISOString().slice(0, 10))

/** How often listings were shown lately, and the least shown of those compared. */
export interface Exposure {
  readonly shown: ReadonlyMap<string, number>
  readonly least: number
}

/** Points a listing loses for what others, who suit as well, were not shown. */
export const lossOf = ({ shown, least }: Exposure, id: string): number => exposureLoss(shown.get(id) ?? 0, least)

/** How often each of these was shown lately, whoever looked. */
export async function exposureOf(session: Session, ids: readonly string[]): Promise<Exposure> {
  const { rows } = await sql<{ listing: string; shown: number }>`
    select listing, shown from exposure_of(${ids}::uuid[], ${exposedSince(session.today())}::date)`.execute(
    session.query,
  )
  const shown = new Map(rows.map(({ listing, shown }) => [listing, shown]))
  return { shown, least: Math.min(...ids.map((id) => shown.get(id) ?? 0)) }
}

export interface ExposureShare {
  readonly register: string
  readonly open: number
  /** Shown to somebody lately. */
  readonly shown: number
}

/** Of the open listings of each kind, how many were suggested to anybody lately. Counts only: of no person, to anybody. */
export async function exposureShares(session: Session): Promise<ExposureShare[]> {
  const shares: ExposureShare[] = []
  // Posts for interns are no listings: they have a life of their own.
  for (const register of Object.keys(listingShapes).filter((name) => name !== 'internshipPost')) {
    const { rows } = await sql<{ open: string; shown: string }>`
      select open, shown from exposure_share(${snakeCase(register)}, ${exposedSince(session.today())}::date)`.execute(
      session.query,
    )
    shares.push({ register, open: Number(rows[0]?.open ?? 0), shown: Number(rows[0]?.shown ?? 0) })
  }
  return shares
}
