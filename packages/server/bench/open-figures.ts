import { randomUUID } from 'node:crypto'
import { indicators, membership, person } from '@zhiqiao/definitions'
import { pino } from 'pino'
import { buildServer } from '../build-server.ts'
import { indicatorRoutes } from '../routes/analysis/indicator.ts'
import { createAccount } from '../session/account.ts'
import type { MeasuredRegion } from './indicator-region.ts'

/**
 * Opens every figure with its first 50 rows, signed in as an officer of the city.
 * @returns 95th percentiles in ms: of the first time, when nothing has been counted yet, and of the times after it
 */
export async function openFigures(
  { registry }: MeasuredRegion,
  rounds: number,
  log: (line: string) => void,
): Promise<{ readonly first: number; readonly again: number }> {
  const { name, password } = await registry.asSystem('bench', async (session) => {
    const [place] = await session.all('division', { filter: { name: '云岭市' } })
    const [bureau] = await session.all('organisation', { filter: { name: '云岭市教育局' } })
    if (!place || !bureau) throw new Error('the region has no education bureau')
    const { id } = await session.create(person, { name: '测试人员' })
    await session.create(membership, {
      person: id,
      organisation: bureau.id,
      role: 'sectionOfficer',
      from: '2020-01-01',
    })
    const account = `bench${randomUUID().slice(0, 8)}`
    return { name: account, password: (await createAccount(session, { person: id, name: account })).password }
  })
  const server = await buildServer({
    registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    longestLagMs: 0,
    routes: [indicatorRoutes],
  })
  try {
    const headers: Record<string, string> = { 'x-zhiqiao': '1' }
    const signedIn = await server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers,
      payload: { name, password },
    })
    headers.cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
    const times: { name: string; ms: number; first: boolean }[] = []
    for (let round = 0; round <= rounds; round++)
      for (const indicator of Object.keys(indicators)) {
        const began = performance.now()
        // One after the other, as the page asks them.
        for (const path of ['', '/rows?limit=50']) {
          const { statusCode, body } = await server.inject({ url: `/api/v1/indicator/${indicator}${path}`, headers })
          if (statusCode !== 200) throw new Error(`${indicator}: ${statusCode} ${body}`)
        }
        times.push({ name: indicator, ms: performance.now() - began, first: round === 0 })
      }
    times.sort((a, b) => a.ms - b.ms)
    const percentile = (first: boolean) => {
      const some = times.filter((one) => one.first === first)
      for (const { name: slow, ms } of some.slice(-4)) log(`open${first ? ' first' : ''}: ${slow} ${ms.toFixed(0)} ms`)
      return some[Math.ceil(some.length * 0.95) - 1]!.ms
    }
    return { first: percentile(true), again: percentile(false) }
  } finally {
    await server.close()
  }
}
