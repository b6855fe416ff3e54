import { sql } from '@zhiqiao/model'

/** The row of `table` is in force on the day: begun, and not ended before it. */
export const inForce = (table: string, on: string, from = 'from', to = 'to') =>
  sql<boolean>`(${sql.ref(`${table}.${from}`)} <= ${on}::date and coalesce(${sql.ref(`${table}.${to}`)} >= ${on}::date, true))`

/** The school year a day lies in, by the year it begins in. */
export const schoolYearOf = (on: string): number => Number(on.slice(0, 4)) - (on.slice(5) < '09-01' ? 1 : 0)

/** The last calendar or budget year that is over: on 31 December the year itself. */
export const yearOver = (on: string): number => Number(on.slice(0, 4)) - (on.endsWith('-12-31') ? 0 : 1)
