import type { Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { Place } from './place.ts'
import { shadows } from './shadow.ts'
import type { View } from './view.ts'

const known = new WeakMap<Session, Map<string, Promise<readonly string[]>>>()

/** Ids of the schools of a place that are open on a day, as bodies; asked once in a session. */
export function schoolsIn(session: Session, place: Place, on: string, view: View): Promise<readonly string[]> {
  // A sandbox is tried out once.
  if (view.whatIf) return read(session, place, on, view)
  const asked = known.get(session) ?? new Map<string, Promise<readonly string[]>>()
  known.set(session, asked)
  const key = JSON.stringify([place.id, on, view])
  const found = asked.get(key) ?? read(session, place, on, view)
  asked.set(key, found)
  return found
}

async function read(session: Session, place: Place, on: string, view: View): Promise<readonly string[]> {
  const { school, organisation, division } = session.domain.registers
  if (!school || !organisation || !division) return []
  const run = async (eyes: Session) => {
    const reads: Record<string, Register> = { school, organisation, division }
    const { rows } = await sql<{ id: string }>`
      with ${shadows(eyes, reads, view)}
      select o.id from "school" as s join "organisation" as o on o.id = s."organisation" join "division" as d on d.id = o."division"
      where starts_with(d.path, ${place.path}) and coalesce(s."openedOn" <= ${on}::date, true)
        and coalesce(s."closedOn" > ${on}::date, true)`.execute(eyes.query)
    return rows.map(({ id }) => id)
  }
  return view.eyes === 'all' ? session.asSystem('在办学校', run) : run(session)
}
