import { calendarDay, division, membership, organisation, person } from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import type { Registry, Session, Viewer } from '@zhiqiao/registry'
import { officialDays } from '@zhiqiao/work'
import { bodies, divisions, personas } from './region.ts'
import { tellStory } from './story.ts'

/** What a newcomer needs to sign in as somebody; the password exists nowhere else. */
export interface DemoSignIn {
  readonly account: string
  readonly password: string
  readonly name: string
  readonly shows: Label
}

/** Makes an account with a generated password and returns it once; only a hash is kept. */
export type CreateAccount = (
  session: Session,
  account: { person: string; name: string },
) => Promise<{ password: string }>

/** Who acts in the demo's story: a viewer for the persona's first hat. */
export type ViewerOf = (account: string) => Viewer

/**
 * Fills an empty installation with the fictional city, its people and the story of three documents.
 * @param announce given the sign-ins as soon as they hold: their passwords exist nowhere else, whatever fails afterwards
 */
export async function prepareDemo(
  registry: Registry,
  createAccount: CreateAccount,
  announce: (signIns: readonly DemoSignIn[]) => void,
): Promise<void> {
  const empty = await registry.asSystem(
    '演示数据',
    async (session) => (await session.list(organisation, { limit: 1 })).rows.length === 0,
  )
  if (!empty) return
  const viewers = new Map<string, Viewer>()
  const { signIns, ids } = await registry.asSystem('演示数据', (session) => settle(session, createAccount, viewers))
  announce(signIns)
  await tellStory(registry, ids, (account) => viewers.get(account)!)
}

/** Ids of divisions and bodies by the keys of region.ts. */
export interface DemoIds {
  readonly divisions: ReadonlyMap<string, string>
  readonly bodies: ReadonlyMap<string, string>
}

async function settle(session: Session, createAccount: CreateAccount, viewers: Map<string, Viewer>) {
  const ids = { divisions: new Map<string, string>(), bodies: new Map<string, string>() }
  const paths = new Map<string, string>()
  for (const { key, name, kind, parent } of divisions) {
    const above = parent === null ? null : ids.divisions.get(parent)!
    const { id } = await session.create(division, { name, kind, parent: above })
    ids.divisions.set(key, id)
    paths.set(key, `${parent === null ? '/' : paths.get(parent)}${id}/`)
  }
  for (const body of bodies) {
    const { id } = await session.create(organisation, {
      name: body.name,
      kind: body.kind,
      division: ids.divisions.get(body.division)!,
      aliases: [...(body.aliases ?? [])],
      members: (body.members ?? []).map((key) => ids.bodies.get(key)!),
      line: body.line ?? null,
      competentAuthority: body.authority === undefined ? null : ids.bodies.get(body.authority)!,
    })
    ids.bodies.set(body.key, id)
  }
  for (const day of officialDays) await session.create(calendarDay, day)
  const signIns: DemoSignIn[] = []
  for (const persona of personas) {
    const { id } = await session.create(person, { name: persona.name, post: persona.post })
    for (const [at, { body, role }] of persona.hats.entries()) {
      const made = await session.create(membership, {
        person: id,
        organisation: ids.bodies.get(body)!,
        role,
        from: '2024-01-01',
      })
      const place = bodies.find(({ key }) => key === body)!
      if (at === 0 && persona.account !== null)
        viewers.set(persona.account, {
          person: { id, name: persona.name },
          hat: {
            membership: made.id,
            role: role as never,
            organisation: ids.bodies.get(body)!,
            organisationTitle: place.name,
            division: paths.get(place.division)!,
          },
          address: null,
          via: 'account',
        })
    }
    if (persona.account !== null) {
      const { password } = await createAccount(session, { person: id, name: persona.account })
      signIns.push({ account: persona.account, password, name: persona.name, shows: persona.shows })
    }
  }
  return { signIns, ids }
}
