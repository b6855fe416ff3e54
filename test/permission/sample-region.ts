import { domain } from '@zhiqiao/definitions'
import { Problem, type Register, type Role } from '@zhiqiao/model'
import { openRegistry, type Registry, type Session, type Viewer } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { World, WorldRow } from '../../packages/registry/testing/holds.ts'
import { settleSample } from '../../packages/registry/testing/settle-sample.ts'
import { createAccount } from '../../packages/server/session/account.ts'
import { wearerOf } from '../../packages/server/session/hat.ts'
import { domainDatabase } from '../domain-database.ts'

/** Whose rows there are: schools of two counties and of the city, one of them under another line of authority. */
const cells = ['north', 'northTechnical', 'south', 'city'] as const
type Cell = (typeof cells)[number]

const places = { city: ['云岭市', null], north: ['北溪县', 'city'], south: ['南坪县', 'city'] } as const
type Place = keyof typeof places

const people = {
  cityOfficer: ['sectionOfficer', 'cityEducation'],
  cityLabour: ['sectionOfficer', 'cityLabour'],
  cityLeader: ['deputyDirector', 'cityEducation'],
  inspector: ['inspector', 'cityEducation'],
  auditor: ['securityAuditor', 'cityEducation'],
  administrator: ['systemAdministrator', 'cityEducation'],
  northOfficer: ['sectionOfficer', 'northEducation'],
  northLabour: ['sectionOfficer', 'northLabour'],
  southOfficer: ['sectionOfficer', 'southEducation'],
  northHead: ['headmaster', 'northSchool'],
  northRegistrar: ['schoolRegistrar', 'northSchool'],
  technicalRegistrar: ['schoolRegistrar', 'northTechnicalSchool'],
  northHr: ['enterpriseHr', 'northEnterprise'],
  southHr: ['enterpriseHr', 'southEnterprise'],
  northStudent: ['student', 'northSchool'],
  southStudent: ['student', 'southSchool'],
} as const satisfies Record<string, readonly [Role, string]>

export type Persona = keyof typeof people
export const personas = Object.keys(people) as Persona[]

export interface SampleRegion {
  readonly registry: Registry
  readonly world: World
  readonly passwords: Readonly<Record<Persona, string>>
  viewer(persona: Persona): Promise<Viewer>
  /** Registers of which no row could be made, with why: nothing goes untested in silence. */
  readonly unmade: ReadonlyMap<string, string>
  close(): Promise<void>
}

/** A region with rows of every register for every cell, made from the definitions' own samples. */
export async function sampleRegion(): Promise<SampleRegion> {
  const database = await domainDatabase()
  const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }
  const registry = await openRegistry({ url: database.url, domain, keys })
  const made = await registry.asSystem('测试数据', settle)
  const unmade = new Map<string, string>()
  await registry.asSystem('测试数据', (session) => fill(session, made.cell, unmade))
  const world = await registry.asSystem('测试数据', readWorld)
  return {
    registry,
    world,
    unmade,
    passwords: made.passwords,
    async viewer(persona) {
      const wearer = await wearerOf(registry, made.person[persona])
      return {
        person: { id: made.person[persona], name: wearer!.name },
        hat: wearer!.hats[0]!,
        address: null,
        via: 'account',
      }
    },
    async close() {
      await registry.close()
      await database.close()
    },
  }
}

/** What references of a cell's rows lead to. */
interface Ground {
  readonly division: string
  readonly school: string
  readonly enterprise: string
  readonly bureau: string
  readonly person: string
  readonly otherPerson: string
  /** The rows made so far, by register. */
  readonly rows: Map<string, string>
}

async function settle(session: Session) {
  const divisions = {} as Record<Place, string>
  for (const [key, [name, parent]] of Object.entries(places) as [Place, (typeof places)[Place]][])
    divisions[key] = (
      await session.create('division', {
        name,
        kind: parent === null ? 'prefecture' : 'county',
        parent: parent === null ? null : divisions[parent],
      })
    ).id
  const bodies: Record<string, string> = {}
  const body = async (key: string, name: string, place: Place, values: Record<string, unknown>) => {
    bodies[key] = (await session.create('organisation', { name, division: divisions[place], ...values })).id
  }
  for (const place of Object.keys(places) as Place[]) {
    const [name] = places[place]
    await body(`${place}Education`, `${name}教育局`, place, { kind: 'bureau', line: 'education' })
    await body(`${place}Labour`, `${name}人社局`, place, { kind: 'bureau', line: 'humanResources' })
    const education = { competentAuthority: bodies[`${place}Education`] }
    await body(`${place}School`, `${name}职业学校`, place, { kind: 'school', ...education })
    await body(`${place}Enterprise`, `${name}机电公司`, place, { kind: 'enterprise' })
  }
  await body('northTechnicalSchool', '北溪县技工学校', 'north', {
    kind: 'school',
    competentAuthority: bodies.northLabour,
  })
  const person = {} as Record<Persona, string>
  const passwords = {} as Record<Persona, string>
  for (const [key, [role, at]] of Object.entries(people) as [Persona, (typeof people)[Persona]][]) {
    person[key] = (await session.create('person', { name: `测试${key}` })).id
    await session.create('membership', { person: person[key], organisation: bodies[at], role, from: '2020-01-01' })
    passwords[key] = (await createAccount(session, { person: person[key], name: key })).password
  }
  const ground = (place: Place, school: string, bureau: string, learner: Persona): Ground => ({
    division: divisions[place],
    school: bodies[school]!,
    enterprise: bodies[`${place}Enterprise`]!,
    bureau: bodies[bureau]!,
    person: person[learner],
    otherPerson: person.administrator,
    rows: new Map(),
  })
  const cell: Record<Cell, Ground> = {
    north: ground('north', 'northSchool', 'northEducation', 'northStudent'),
    northTechnical: ground('north', 'northTechnicalSchool', 'northLabour', 'northHr'),
    south: ground('south', 'southSchool', 'southEducation', 'southStudent'),
    city: ground('city', 'citySchool', 'cityEducation', 'cityOfficer'),
  }
  return { cell, person, passwords }
}

const settled = new Set(['division', 'organisation', 'person', 'membership'])

/** Two rows a register and cell where the definition allows two, one in its first state and one in its last. */
async function fill(session: Session, ground: Record<Cell, Ground>, unmade: Map<string, string>): Promise<void> {
  let n = 0
  for (const register of inOrder()) {
    const states = Object.keys(register.states ?? {})
    for (const cell of cells) {
      for (const state of states.length > 1 ? [register.initial!, shownState(register)] : [register.initial]) {
        n++
        try {
          const record = await createSample(session, register, n, ground[cell], state)
          ground[cell].rows.set(register.name, record.id)
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          if (!ground[cell].rows.has(register.name))
            unmade.set(register.name, `${cell}: ${JSON.stringify(error.details ?? error.message)}`)
        }
      }
    }
  }
}

async function createSample(session: Session, register: Register, n: number, ground: Ground, state?: string) {
  const values = sampleOf(register, n, ground, false)
  const set = sampleOf(register, n, ground, true)
  return settleSample(
    () => session.create(register.name, values, { set, ...(state ? { state } : {}) }),
    register,
    values,
    set,
    {
      domain,
      storeFile: async () => (await session.storeFile({ name: '样例.txt', type: 'text/plain', bytes: sampleFile })).id,
      other: async (field) => (field.register === 'person' ? ground.otherPerson : ground.enterprise),
    },
  )
}

const sampleFile = new TextEncoder().encode('样例')

/** The state most people would see a record in: confirmed, issued, open …, never the first. */
function shownState(register: Register): string {
  const names = Object.keys(register.states ?? {})
  return names.find((name) => ['confirmed', 'issued', 'open', 'published'].includes(name)) ?? names.at(-1)!
}

function sampleOf(register: Register, n: number, ground: Ground, readOnly: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(register.fields)
      .filter(([, field]) => Boolean(field.readOnly) === readOnly)
      .map(([name, field]) => {
        if (field.codeSet !== undefined) return [name, openCode(field.codeSet)]
        if (field.register === undefined) return [name, field.type.sample(n, field)]
        const id = referred(register, name, field.register, ground)
        return [name, field.type.column.endsWith('[]') ? (id === null ? null : [id]) : id]
      }),
  )
}

/** The first value that may still be chosen. */
function openCode(set: string): string {
  return domain.codeSets[set]!.values.find(({ to }) => to === undefined)!.code
}

function referred(register: Register, name: string, target: string, ground: Ground): string | null {
  if (target === register.name) return null
  if (target === 'division') return ground.division
  if (target === 'person') return ground.person
  if (target !== 'organisation') return ground.rows.get(target) ?? null
  if (/enterprise|company|employer|host|insurer|sponsor/i.test(name)) return ground.enterprise
  if (/office|bureau|authority|issu|grant|filing|department|convener/i.test(name)) return ground.bureau
  return ground.school
}

/** Registers after those they must refer to. */
function inOrder(): Register[] {
  const done = new Set(settled)
  const left = new Set(Object.values(domain.registers).filter(({ name }) => !done.has(name)))
  const order: Register[] = []
  while (left.size > 0) {
    const needs = (register: Register, required: boolean) =>
      Object.values(register.fields).filter(
        (field) =>
          field.register !== undefined &&
          field.register !== register.name &&
          !done.has(field.register) &&
          (!required || field.required),
      ).length
    const next =
      [...left].find((register) => needs(register, false) === 0) ??
      [...left].find((register) => needs(register, true) === 0) ??
      [...left][0]!
    left.delete(next)
    done.add(next.name)
    order.push(next)
  }
  return order
}

async function readWorld(session: Session): Promise<World> {
  const world = new Map<string, WorldRow[]>()
  for (const register of Object.values(domain.registers)) {
    const rows = (await session.all(register, { whole: true })) as WorldRow[]
    const paths = register.tree
      ? (
          await sql<{ id: string; path: string }>`select id, path from ${sql.table(tableName(register))}`.execute(
            session.query,
          )
        ).rows
      : []
    world.set(
      register.name,
      rows.map((row) => ({ ...row, path: paths.find(({ id }) => id === row.id)?.path })),
    )
  }
  return world
}

const tableName = ({ name }: Register) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
