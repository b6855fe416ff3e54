import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegistry } from '../open-registry.ts'
import type { Session } from '../session.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { town as domain, plan } from '../testing/town.ts'
import { publicViewer, systemViewer, type Viewer } from '../viewer.ts'
import { connectionFor } from './connection.ts'
import { openPool } from './open-pool.ts'

let town: Town
let pool: Pool
let viewers: Viewer[]
beforeAll(async () => {
  town = await openTown()
  pool = openPool(town.url, { size: 2 })
  viewers = [
    town.viewer('甲', 'sectionOfficer', '区教育局'),
    town.viewer('乙', 'sectionOfficer', '县教育局'),
    town.viewer('丙', 'inspector', '市教育局'),
    publicViewer,
    systemViewer,
  ]
})
afterAll(async () => {
  await pool?.end()
  await town?.close()
})

const walls = `select current_setting('app.person', true) as person, current_setting('app.organisation', true) as organisation,
  current_setting('app.division', true) as division, current_setting('app.system', true) as system`
const wallsOf = ({ person, hat, via }: Viewer) => ({
  person: person?.id ?? '',
  organisation: hat?.organisation ?? '',
  division: hat?.division ?? '',
  system: via === 'system' ? 'on' : '',
})
const before = (viewer: Viewer, reads: boolean) => ({ beyondWalls: viewer.via === 'system', reads })

describe('a connection', () => {
  test('never carries one viewer’s walls over to another, whatever is asked side by side and whatever fails', async () => {
    const work = Array.from({ length: 400 }, async (_, n) => {
      const viewer = viewers[n % viewers.length]!
      const connection = connectionFor(pool, viewer)
      const manner = before(viewer, n % 3 !== 0)
      const fails = n % 7 === 0
      const answers = await Promise.allSettled([
        connection.run(walls, [], manner),
        ...(fails ? [connection.run('select 1 / $1::int as none', [0], manner)] : []),
        connection.run(`${walls}, $1::text as echo`, [`${n}`], manner),
      ])
      await (fails || n % 2 === 0 ? connection.undo() : connection.commit())
      for (const answer of answers)
        if (answer.status === 'fulfilled') expect(answer.value.rows[0]).toMatchObject(wallsOf(viewer))
      const [first, , last] = answers
      expect(first!.status).toBe('fulfilled')
      if (fails) expect(last!.status).toBe(manner.reads ? 'fulfilled' : 'rejected')
    })
    await Promise.all(work)
    expect(pool.totalCount).toBeLessThanOrEqual(2)
    for (let n = 0; n < 2; n++)
      expect((await pool.query(walls)).rows).toEqual([{ person: '', organisation: '', division: '', system: '' }])
  })

  test('lets a statement marked as reading neither write nor see beyond the walls', async () => {
    const connection = connectionFor(pool, viewers[0]!)
    await expect(
      connection.run('update account set language = null', [], { beyondWalls: false, reads: true }),
    ).rejects.toMatchObject({ code: '25006' })
    const side = await Promise.all([
      connection.run(walls, [], { beyondWalls: false, reads: true }),
      connection.run(walls, [], { beyondWalls: true, reads: true }),
      connection.run(walls, [], { beyondWalls: true, reads: false }),
      connection.run(walls, [], { beyondWalls: false, reads: true }),
    ])
    expect(side.map(({ rows }) => rows[0]!.system)).toEqual(['', 'on', 'on', ''])
    await connection.commit()
    await expect(connection.run(walls, [], { beyondWalls: false, reads: true })).rejects.toThrow('over')
  })

  test('keeps tables from being read whole for the statements that ask for it, and for no other', async () => {
    const connection = connectionFor(pool, viewers[0]!)
    const planned = async (byIndex: boolean, beyondWalls = false) => {
      const asked = `select current_setting('enable_seqscan') as whole, current_setting('app.system', true) as system`
      const { rows } = await connection.run(asked, [], { beyondWalls, reads: false, byIndex })
      return [rows[0]!.whole, rows[0]!.system]
    }
    const told = [await planned(false), await planned(true, true), await planned(true), await planned(false)]
    const last = await planned(true)
    await connection.commit()
    expect(told).toEqual([
      ['on', ''],
      ['off', 'on'],
      ['off', ''],
      ['on', ''],
    ])
    expect(last).toEqual(['off', ''])
    // Over with the transaction, whoever has the connections next.
    for (let n = 0; n < 4; n++)
      expect((await pool.query('show enable_seqscan')).rows).toEqual([{ enable_seqscan: 'on' }])
  })

  test('asks once for a record whole, once for a page of a list, and writes in as few messages as its checks allow', async () => {
    const registry = await openRegistry({ url: town.url, domain, keys: town.registry.keys, poolSize: 1 })
    let answers = 0
    registry.pool.on('connect', (client: PoolClient) => {
      client.connection.on('readyForQuery', () => {
        answers++
      })
    })
    const officer = viewers[0]!
    const counted = async (work: (session: Session) => Promise<unknown>) => {
      answers = 0
      await registry.as(officer, work)
      return answers
    }
    const values = { title: '方案', division: town.places.青石区!.id, office: town.bodies.区教育局! }
    const made = await registry.as(officer, (s) => s.create(plan, values))
    expect(await counted((s) => s.whole(plan, made.id))).toBe(1)
    // The page, and the titles of what its rows refer to.
    expect(await counted((s) => s.list(plan))).toBe(2)
    // The record as it is; are the new values' references there; the write; the chain's head; the link with the commit.
    expect(await counted((s) => s.change(plan, made.id, 1, { title: '方案二' }))).toBeLessThanOrEqual(5)
    await registry.close()
  })

  test.each([true, false])(
    'that is lost is told to whoever asked, and the next one works (reading: %s)',
    async (reads) => {
      const lonely = openPool(town.url, { size: 1 })
      const manner = before(viewers[0]!, reads)
      const connection = connectionFor(lonely, viewers[0]!)
      const [pid] = (await connection.run('select pg_backend_pid() as pid', [], manner)).rows
      // Awaited from the outset: it may be gone before the statement that ends it is answered.
      const told = expect(connection.run('select pg_sleep(30)', [], manner)).rejects.toThrow()
      await pool.query('select pg_terminate_backend($1)', [pid!.pid])
      await told
      const next = connectionFor(lonely, viewers[0]!).run(walls, [], before(viewers[0]!, true))
      const [{ rows }] = await Promise.all([next, connection.undo()])
      expect(rows[0]).toMatchObject(wallsOf(viewers[0]!))
      await lonely.end()
    },
  )

  test('prepares a statement anew after it failed where it was first prepared', async () => {
    const lonely = openPool(town.url, { size: 1 })
    const ask = (value: unknown) =>
      connectionFor(lonely, viewers[0]!).run('select 10 / $1::int as share', [value], before(viewers[0]!, true))
    for (let round = 0; round < 5; round++) {
      await expect(ask(0)).rejects.toMatchObject({ code: '22012' })
      await expect(ask('x')).rejects.toMatchObject({ code: '22P02' })
      expect((await ask(5)).rows).toEqual([{ share: 2 }])
    }
    await lonely.end()
  })
})
