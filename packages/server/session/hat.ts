import { type Role, roles } from '@zhiqiao/model'
import type { Registry, Viewer } from '@zhiqiao/registry'
import { sql } from 'kysely'

export type Hat = NonNullable<Viewer['hat']>

/** A signed-in person: their name and the hats they may wear today. */
export interface Wearer {
  readonly name: string
  readonly hats: readonly Hat[]
}

interface Row {
  name: string
  membership: string | null
  role: Role
  organisation: string
  title: string
  division: string
  line: string | null
}

/** The person and their memberships in force today, in the order of the roles, the oldest first; null when the person is no longer known. */
export function wearerOf(registry: Registry, person: string): Promise<Wearer | null> {
  return registry.asSystem('hats of a signed-in person', async (session) => {
    const today = session.today()
    const { rows } = await sql<Row>`
      select p.name, m.id as membership, m.role, o.id as organisation, o.name as title, d.path as division,
        coalesce(a.line, o.line) as line
      from person p
      left join (membership m
        join organisation o on o.id = m.organisation and o.withdrawn_at is null
        join division d on d.id = o.division
        left join organisation a on a.id = o.competent_authority)
        on m.person = p.id and m.withdrawn_at is null
        and m."from" <= ${today}::date and (m."to" is null or m."to" >= ${today}::date)
      where p.id = ${person}::uuid and p.withdrawn_at is null
      order by m."from", m.id`.execute(session.query)
    const first = rows[0]
    return first ? { name: first.name, hats: rows.flatMap(hatOf).sort(byRole) } : null
  })
}

const order = Object.keys(roles)
const byRole = (one: Hat, other: Hat) => order.indexOf(one.role) - order.indexOf(other.role)

function hatOf({ membership, role, organisation, title, division, line }: Row): Hat[] {
  return membership === null ? [] : [{ membership, role, organisation, organisationTitle: title, division, line }]
}
