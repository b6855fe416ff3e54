import { forbidden, notFound, type Permission, Problem, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { beyondWalls, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { shownRecord, visibleRow } from './read.ts'
import { type Row, recordOf } from './row.ts'

/** 409 with what was wanted, what is there now, and what both started from. */
export async function conflict(
  scope: Scope,
  register: Register,
  now: Row,
  version: number,
  yours: Record<string, unknown>,
): Promise<Problem> {
  const known = Number.isInteger(version) && version > 0 && version < now.version
  const { rows } = await sql<Row>`
    select * from ${sql.table(tableOf(register).history)}
    where id = ${now.id} and version = ${known ? version : 0}`.execute(beyondWalls(scope).db)
  const base = rows[0] ? recordOf(register, rows[0], { clear: false, sensitive: false }) : null
  return new Problem(
    409,
    'conflict',
    '这条记录刚刚被别人改过，请对照后再保存。',
    'Somebody has just changed this record; compare and save again.',
    { yours, theirs: shownRecord(scope, register, now), base },
  )
}

/** Why nothing was written: somebody was faster, or the record was never the viewer's to change. */
export async function lostRace(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  yours: Record<string, unknown>,
  permission: Permission,
): Promise<Problem> {
  const now = await visibleRow(scope, register, id, permission).catch(() => null)
  if (!now) return notFound()
  return now.allowed && now.version !== version ? conflict(scope, register, now, version, yours) : forbidden()
}
