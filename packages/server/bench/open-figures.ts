import { randomUUID } from 'node:crypto'
import { computeIndicator, type KeptResults } from '@zhiqiao/analysis'
import { division, indicators, membership, parameters, person } from '@zhiqiao/definitions'
import type { Registry } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { buildServer } from '../build-server.ts'
import { openKeptFigures } from '../figures/kept-figures.ts'
import { countAhead } from '../jobs/figures.ts'
import { indicatorRoutes } from '../routes/analysis/indicator.ts'
import { createAccount } from '../session/account.ts'
import type { MeasuredRegion } from './indicator-region.ts'
import { secondsSince } from './multiply-region.ts'

export interface Opened {
  /** 95th percentiles in ms: nobody has opened it, but it has been counted ahead. */
  readonly first: number
  /** Of one body, chain or programme, or of one county, of which no row is looked for ahead. */
  readonly part: number
  readonly again: number
  /** Directly after a change of what every figure rests on: counted at once. */
  readonly changed: number
  /** Seconds it takes to count all of them ahead. */
  readonly ahead: number
}

/**
 * Opens every figure with its first 50 rows, signed in as an officer of the city: as the page asks for it, the figure
 * and its rows one after the other. The years before and how many rows may be opened are asked for after them.
 */
export async function openFigures(
  { registry }: MeasuredRegion,
  rounds: number,
  log: (line: string) => void,
): Promise<Opened> {
  const account = await officer(registry)
  const figures = openKeptFigures(registry)
  const server = await buildServer({
    registry,
    figures: figures.results,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    longestLagMs: 0,
    routes: [indicatorRoutes],
  })
  try {
    const open = await opener(server, account, log)
    // A folder measured before holds what was counted then: all of it is counted anew.
    await changePlace(registry)
    const began = performance.now()
    await countAhead(registry, figures, { share: 1 })
    const ahead = (performance.now() - began) / 1000
    log(`counted ahead after ${secondsSince(began)}`)
    const every = Object.keys(indicators).map((name) => [name, ''] as const)
    const first = await open('first', every)
    const part = await open('a part, first', await parts(registry, figures.results))
    const again: number[] = []
    for (let round = 0; round < rounds; round++) again.push(await open('again', every))
    await changePlace(registry)
    const changed = await open('directly after a change', every)
    return { first, part, again: Math.max(...again), changed, ahead }
  } finally {
    await server.close()
  }
}

/** Every figure rests on where things lie: the city is described anew. */
async function changePlace(registry: Registry): Promise<void> {
  await registry.asSystem('bench', async (session) => {
    const [place] = await session.all(division, { filter: { name: '云岭市' } })
    if (!place) throw new Error('the region has no city')
    await session.change(division, place.id, place.version, { fullName: `云岭市（第${place.version + 1}版）` })
  })
}

/** For each figure its greatest county, and its greatest subject of each other kind. */
async function parts(registry: Registry, kept: KeptResults): Promise<(readonly [string, string])[]> {
  const asked: (readonly [string, string])[] = []
  for (const indicator of Object.values(indicators))
    for (const by of Object.keys(indicator.by)) {
      const { cells } = await registry.asSystem('bench', (session) =>
        computeIndicator(session, indicator, parameters, { by }, kept),
      )
      const [greatest] = cells.filter(({ id }) => id !== null).toSorted((a, b) => b.rows - a.rows)
      if (!greatest?.rows) continue
      const query = by === 'division' ? `division=${greatest.id}` : `of=${by}&subject=${greatest.id}`
      asked.push([indicator.name, query])
    }
  return asked
}

type Open = (what: string, asked: readonly (readonly [name: string, query: string])[]) => Promise<number>

async function opener(
  server: FastifyInstance,
  account: { readonly name: string; readonly password: string },
  log: (line: string) => void,
): Promise<Open> {
  const headers: Record<string, string> = { 'x-zhiqiao': '1' }
  const signedIn = await server.inject({ method: 'POST', url: '/api/v1/session', headers, payload: account })
  headers.cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  return async (what, asked) => {
    const times: { name: string; ms: number }[] = []
    for (const [name, query] of asked) {
      const began = performance.now()
      for (const path of [`?${query}`, `/rows?limit=50&${query}`]) {
        const { statusCode, body } = await server.inject({ url: `/api/v1/indicator/${name}${path}`, headers })
        if (statusCode !== 200) throw new Error(`${name}: ${statusCode} ${body}`)
      }
      times.push({ name: `${name} ${query.split('=', 1)[0]}`, ms: performance.now() - began })
    }
    times.sort((a, b) => a.ms - b.ms)
    for (const { name, ms } of times.slice(-4)) log(`open ${what}: ${name} ${ms.toFixed(0)} ms`)
    return times[Math.ceil(times.length * 0.95) - 1]!.ms
  }
}

async function officer(registry: Registry) {
  return registry.asSystem('bench', async (session) => {
    const [bureau] = await session.all('organisation', { filter: { name: '云岭市教育局' } })
    if (!bureau) throw new Error('the region has no education bureau')
    const { id } = await session.create(person, { name: '测试人员' })
    await session.create(membership, {
      person: id,
      organisation: bureau.id,
      role: 'sectionOfficer',
      from: '2020-01-01',
    })
    const name = `bench${randomUUID().slice(0, 8)}`
    return { name, password: (await createAccount(session, { person: id, name })).password }
  })
}
