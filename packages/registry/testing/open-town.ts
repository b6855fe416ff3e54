import { type CodeSet, defineDomain, type Register, type Role } from '@zhiqiao/model'
import { copiedDatabase } from '../../../test/copied-database.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openRegistry, type Registry } from '../open-registry.ts'
import type { ActHandlers } from '../scope.ts'
import type { Session } from '../session.ts'
import { createSchema } from '../store/migrate.ts'
import type { Viewer } from '../viewer.ts'
import { division, organisation, person, town } from './town.ts'

export interface Town {
  readonly registry: Registry
  readonly url: string
  readonly ownerUrl: string
  readonly appRole: string
  /** Ids by name: 云岭市 above 青石区 and 白水县. */
  readonly places: Record<string, { id: string; path: string }>
  readonly bodies: Record<string, string>
  viewer(name: string, role: Role, body: string): Viewer
  close(): Promise<void>
}

interface TownOptions {
  readonly acts?: ActHandlers
  readonly clock?: () => Date
  /** Registers of a test's own. */
  readonly more?: readonly Register[]
  readonly codeSets?: readonly CodeSet[]
}

const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }

/** A registry over the town's domain with three divisions, five bodies and as many persons. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const { acts, clock, more = [], codeSets = [] } = options
  const domain = defineDomain(
    [...Object.values(town.registers), ...more],
    [...Object.values(town.codeSets), ...codeSets],
  )
  const registryOf = ({ url }: TestDatabase) => openRegistry({ url, domain, keys, acts, clock, poolSize: 8 })
  const build = async (database: TestDatabase): Promise<Settled> => {
    await createSchema(database.ownerUrl, domain, { appRole: database.appRole })
    const registry = await registryOf(database)
    const settled = await registry.asSystem('测试数据', settle)
    await registry.close()
    return settled
  }
  const database = Object.keys(options).length === 0 ? await copiedDatabase('town', build) : await built(build)
  const { places, bodies, persons } = database.made
  const registry = await registryOf(database)
  return {
    registry,
    url: database.url,
    ownerUrl: database.ownerUrl,
    appRole: database.appRole,
    places,
    bodies,
    viewer: (name, role, body) => ({
      person: { id: persons[name]!, name },
      hat: {
        membership: persons[name]!,
        role,
        organisation: bodies[body]!,
        organisationTitle: body,
        division: places[placeOf[body]!]!.path,
      },
      address: '10.0.0.1',
      via: 'account',
    }),
    async close() {
      await registry.close()
      await database.close()
    },
  }
}

async function built<T>(build: (database: TestDatabase) => Promise<T>): Promise<TestDatabase & { readonly made: T }> {
  const database = await testDatabase()
  return { ...database, made: await build(database) }
}

/** Ids by name. */
interface Settled {
  readonly places: Town['places']
  readonly bodies: Town['bodies']
  readonly persons: Record<string, string>
}

const placeOf: Record<string, string> = {
  市教育局: '云岭市',
  区教育局: '青石区',
  区财政局: '青石区',
  青石职校: '青石区',
  县教育局: '白水县',
}

async function settle(session: Session): Promise<Settled> {
  const [places, bodies, persons]: [Town['places'], Town['bodies'], Record<string, string>] = [{}, {}, {}]
  for (const [name, parent] of [
    ['云岭市', null],
    ['青石区', '云岭市'],
    ['白水县', '云岭市'],
  ] as const) {
    const { id } = await session.create(division, { name, parent: parent && places[parent]!.id })
    places[name] = { id, path: `${parent ? places[parent]!.path : '/'}${id}/` }
  }
  for (const [name, place] of Object.entries(placeOf))
    bodies[name] = (await session.create(organisation, { name, division: places[place]!.id })).id
  for (const name of ['甲', '乙', '丙', '丁', '戊'])
    persons[name] = (await session.create(person, { name, mobile: '13812345678' })).id
  return { places, bodies, persons }
}
