import { calendarDay, division, membership, organisation, person } from '@zhiqiao/definitions'
import type { Label, Register } from '@zhiqiao/model'
import type { Registry, Session, Viewer } from '@zhiqiao/registry'
import { officialDays } from '@zhiqiao/work'
import { loadOfficialCodes } from '../code/load-official-codes.ts'
import { creditCodeOf, officePhoneOf } from './generator/invented.ts'
import { readOfficial } from './generator/official.ts'
import { openRegion, usualSeed } from './generator/open-region.ts'
import { type RecordId, recordIds } from './generator/record-id.ts'
import { type Size, sizes } from './generator/size.ts'
import { type Written, writeRegion } from './generator/write-region.ts'
import { bodies, divisions, personas } from './region.ts'
import { chapters } from './rows/chapters.ts'
import { tellStory } from './story.ts'
import { tellPhases } from './story-quality.ts'

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

export interface DemoOptions {
  /** How much of the region there is; `demo` when absent. */
  readonly size?: Size
  /** Told after each register. */
  readonly tell?: (written: Written) => void
  /** Called once all rows are written, before the story is told. */
  readonly filled?: () => Promise<void>
  /** Only these registers are filled and of the story only one plan is told, for measurements; everything when absent. */
  readonly only?: ReadonlySet<string>
}

/**
 * Fills an empty installation with the fictional city: its people, what its registers hold, and the story of three
 * documents. An installation that holds anything is left as it is.
 * @param announce given the sign-ins as soon as they hold: their passwords exist nowhere else, whatever fails afterwards
 * @returns whether it was empty
 */
export async function prepareDemo(
  registry: Registry,
  createAccount: CreateAccount,
  announce: (signIns: readonly DemoSignIn[]) => void,
  { size = sizes.demo, tell, filled, only }: DemoOptions = {},
): Promise<boolean> {
  const empty = await registry.asSystem(
    '演示数据',
    async (session) => (await session.list(organisation, { limit: 1 })).rows.length === 0,
  )
  if (!empty) return false
  await loadOfficialCodes(registry)
  const viewers = new Map<string, Viewer>()
  const { signIns, ids } = await registry.asSystem('演示数据', (session) =>
    settle(session, recordIds(usualSeed), createAccount, viewers),
  )
  announce(signIns)
  const official = await registry.asSystem('演示数据', readOfficial)
  const told = chapters.filter(({ register }) => only?.has(register) ?? true)
  await writeRegion(registry, told, openRegion(official, size), tell)
  await filled?.()
  await (only ? tellPhases : tellStory)(registry, ids, (account) => viewers.get(account)!)
  return true
}

/** Ids of divisions and bodies by the keys of region.ts. */
export interface DemoIds {
  readonly divisions: ReadonlyMap<string, string>
  readonly bodies: ReadonlyMap<string, string>
}

/** The divisions, bodies and people of the story, under the ids by which the rest of the region names them. */
async function settle(
  session: Session,
  id: RecordId,
  createAccount: CreateAccount,
  viewers: Map<string, Viewer>,
): Promise<{ signIns: DemoSignIn[]; ids: DemoIds }> {
  const ids = {
    divisions: new Map(divisions.map(({ key }) => [key as string, id('division', key)])),
    bodies: new Map(bodies.map(({ key }) => [key, id('organisation', key)])),
  }
  const write = (register: Register, rows: readonly { id?: string; values: Record<string, unknown> }[]) =>
    session.bulk.write(
      register,
      rows.map((row, at) => ({ line: at + 1, ...row })),
    )
  await write(
    division,
    divisions.map(({ key, name, kind, parent }) => ({
      id: ids.divisions.get(key)!,
      values: { name, kind, parent: parent && ids.divisions.get(parent)! },
    })),
  )
  await write(
    organisation,
    bodies.map((body, at) => ({
      id: ids.bodies.get(body.key)!,
      values: {
        name: body.name,
        kind: body.kind,
        division: ids.divisions.get(body.division)!,
        aliases: [...(body.aliases ?? [])],
        members: (body.members ?? []).map((key) => ids.bodies.get(key)!),
        line: body.line ?? null,
        competentAuthority: body.authority === undefined ? null : ids.bodies.get(body.authority)!,
        socialCreditCode: creditCodeOf(body.kind === 'enterprise' ? 'enterprise' : 'institution', 100_000 + at),
        officePhone: officePhoneOf(at),
      },
    })),
  )
  await write(
    calendarDay,
    officialDays.map((values) => ({ values: { ...values } })),
  )
  const signIns: DemoSignIn[] = []
  for (const persona of personas) {
    const { id: own } = await session.create(
      person,
      { name: persona.name, post: persona.post },
      { id: id('person', persona.name) },
    )
    for (const [at, { body, role }] of persona.hats.entries()) {
      const made = await session.create(membership, {
        person: own,
        organisation: ids.bodies.get(body)!,
        role,
        from: '2024-01-01',
      })
      if (at === 0 && persona.account !== null)
        viewers.set(persona.account, viewerOf(persona.name, own, made.id, role, body, ids))
    }
    if (persona.account !== null) {
      const { password } = await createAccount(session, { person: own, name: persona.account })
      signIns.push({ account: persona.account, password, name: persona.name, shows: persona.shows })
    }
  }
  return { signIns, ids }
}

/** Who acts in the story: the persona under the first of their hats. */
function viewerOf(name: string, id: string, hat: string, role: string, body: string, ids: DemoIds): Viewer {
  const place = bodies.find(({ key }) => key === body)!
  const path = divisions.find(({ key }) => key === place.division)!
  const city = `/${ids.divisions.get('city')}/`
  return {
    person: { id, name },
    hat: {
      membership: hat,
      role: role as never,
      organisation: ids.bodies.get(body)!,
      organisationTitle: place.name,
      division: path.parent === null ? city : `${city}${ids.divisions.get(path.key)}/`,
    },
    address: null,
    via: 'account',
  }
}
