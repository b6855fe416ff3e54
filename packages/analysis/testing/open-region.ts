import { randomBytes } from 'node:crypto'
import { domain } from '@zhiqiao/definitions'
import type { Role } from '@zhiqiao/model'
import { type ActHandlers, openRegistry, type Registry, type Session, type Viewer } from '@zhiqiao/registry'
import { domainDatabase } from '../../../test/domain-database.ts'

export interface Region {
  readonly registry: Registry
  /** Ids and paths of divisions by name: 云岭市 above 清河区 and 澜山县. */
  readonly places: Readonly<Record<string, { readonly id: string; readonly path: string }>>
  /** Ids of bodies by name. */
  readonly bodies: Readonly<Record<string, string>>
  /** Moves the clock: what is written from now on is recorded on this day. */
  setDay(day: string): void
  viewer(role: Role, body: string): Viewer
  system<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const bodyPlaces: Record<string, [place: string, kind: string]> = {
  云岭市教育局: ['云岭市', 'bureau'],
  清河区教育局: ['清河区', 'bureau'],
  云岭市职业教育中心: ['云岭市', 'school'],
  清河区职业中学: ['清河区', 'school'],
  澜山县职业高中: ['澜山县', 'school'],
  云岭风光新能源装备有限公司: ['清河区', 'enterprise'],
}

/** The whole domain on a database of its own, with three divisions and six bodies and a clock that tests set. */
export async function openRegion(day = '2026-11-21', acts?: ActHandlers): Promise<Region> {
  let now = new Date(`${day}T04:00:00Z`)
  const database = await domainDatabase()
  const registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
    clock: () => now,
    acts,
  })
  const places: Record<string, { id: string; path: string }> = {}
  const bodies: Record<string, string> = {}
  const person = await registry.asSystem('测试', async (session) => {
    for (const [name, parent] of [
      ['云岭市', null],
      ['清河区', '云岭市'],
      ['澜山县', '云岭市'],
    ] as const) {
      const { id } = await session.create('division', {
        name,
        kind: parent ? 'county' : 'prefecture',
        parent: parent && places[parent]!.id,
      })
      places[name] = { id, path: `${parent ? places[parent]!.path : '/'}${id}/` }
    }
    for (const [name, [place, kind]] of Object.entries(bodyPlaces))
      bodies[name] = (
        await session.create('organisation', {
          name,
          kind,
          division: places[place]!.id,
          line: kind === 'bureau' ? 'education' : null,
        })
      ).id
    return (await session.create('person', { name: '周示例' })).id
  })
  return {
    registry,
    places,
    bodies,
    setDay: (next) => {
      now = new Date(`${next}T04:00:00Z`)
    },
    viewer: (role, body) => ({
      person: { id: person, name: '周示例' },
      hat: {
        membership: person,
        role,
        organisation: bodies[body]!,
        organisationTitle: body,
        division: places[bodyPlaces[body]![0]]!.path,
        line: 'education',
      },
      address: null,
      via: 'account',
    }),
    system: (work) => registry.asSystem('测试', work),
    async close() {
      await registry.close()
      await database.close()
    },
  }
}
