import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pino from 'pino'
import type { Browser, BrowserContext, Cookie } from 'playwright-core'
import { buildServer } from '../../packages/server/build-server.ts'
import { everyRoute } from '../../packages/server/every-route.ts'
import { noLimits } from '../../packages/server/test/test-region.ts'
import { demoDatabase } from '../demo-database.ts'
import { openBrowser } from './browser.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** The checkout. */
export const root = join(import.meta.dirname, '../..')

/** How somebody comes: as which persona, in which language, form and size. */
export interface Coming {
  /** Account name of a persona of the demo; absent for a stranger. */
  readonly as?: string
  readonly language?: 'zh' | 'en'
  /** 关怀版 */
  readonly care?: boolean
  readonly width?: number
  readonly javaScriptEnabled?: boolean
}

export interface Installation {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string
  readonly browser: Browser
  /** Passwords of the personas by account. */
  readonly passwords: ReadonlyMap<string, string>
  /** Lines of the server's log at level `error`. */
  readonly faults: readonly string[]
  /** Opens a window of its own (cookies, storage); whoever opens one closes it. */
  visit(coming?: Coming): Promise<Visitor>
  close(): Promise<void>
}

/** The software as it is run: database, demo region, browser bundle, server on a free port; and a browser. */
export async function openInstallation(): Promise<Installation> {
  // Meanwhile the database is prepared; a failure is met where its folder is needed.
  const bundle = promisify(execFile)(process.execPath, [join(root, 'bin/zhiqiao.mjs'), 'build', 'web'], { cwd: root })
  bundle.catch(() => undefined)
  const { database, registry, passwords } = await demoDatabase()
  const faults: string[] = []
  const server = await buildServer({
    registry,
    settings: {},
    webFolder: (await bundle).stdout.trim(),
    log: pino({ level: 'error' }, { write: (line: string) => void faults.push(line) }),
    limits: noLimits,
    // The machine that tests may be busy with other things.
    longestLagMs: 0,
    routes: everyRoute,
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  const sessions = new Map<string, Cookie[]>()

  return {
    address,
    browser,
    passwords,
    faults,
    async visit({ as, language = 'zh', care = false, width = 1440, javaScriptEnabled = true } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width, height: width < 500 ? 812 : 900 },
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        timezoneId: 'Asia/Shanghai',
        javaScriptEnabled,
        reducedMotion: 'reduce',
        storageState: remembering(address, language, care),
      })
      context.setDefaultTimeout(20_000)
      if (as !== undefined) {
        if (!sessions.has(as)) sessions.set(as, await signIn(context, as, passwords.get(as)!))
        await context.addCookies(sessions.get(as)!)
      }
      return visitorAt(context, await context.newPage())
    },
    async close() {
      await browser.close()
      await server.close()
      await registry.close()
      await database.close()
    },
  }
}

/** What a browser keeps once somebody has chosen: the public pages in cookies, the application in its storage. */
function remembering(origin: string, language: 'zh' | 'en', care: boolean) {
  const cookie = (name: string, value: string) => ({
    name,
    value,
    domain: new URL(origin).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  })
  return {
    cookies: [cookie('zhiqiao-language', language), cookie('zhiqiao-care', care ? '1' : '0')],
    origins: [
      {
        origin,
        localStorage: [
          ...(language === 'en' ? [{ name: 'zhiqiao.language', value: 'en' }] : []),
          ...(care ? [{ name: 'zhiqiao.mode', value: 'care' }] : []),
        ],
      },
    ],
  }
}

async function signIn(context: BrowserContext, name: string, password: string): Promise<Cookie[]> {
  const answer = await context.request.post('/api/v1/session', {
    headers: { 'x-zhiqiao': '1' },
    data: { name, password },
  })
  if (!answer.ok()) throw new Error(`${name} cannot sign in: ${await answer.text()}`)
  return (await context.cookies()).filter((cookie) => cookie.name === 'zhiqiao')
}
