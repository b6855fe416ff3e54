import type { Place } from '@zhiqiao/analysis'
import type { ReportTable } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { marketOf } from './market-rows.ts'
import { reportTables } from './report-table.ts'

/** Supply and demand of a place in a year, as the yearly report would say it today. */
export interface Balance {
  readonly place: { readonly id: string; readonly name: string }
  readonly year: number
  readonly asOf: string
  readonly tables: readonly ReportTable[]
}

/** The tables of the yearly report on the day of asking, small counts of persons left out as there. */
export async function balanceOf(session: Session, place: Place, year: number): Promise<Balance> {
  const today = session.today()
  const asOf = Number(today.slice(0, 4)) > year ? `${year}-12-31` : today
  const market = await marketOf(session, place, year, asOf)
  return { place: { id: place.id, name: place.name }, year, asOf, tables: reportTables(market, session.domain) }
}
