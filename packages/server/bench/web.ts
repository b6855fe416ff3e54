import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { buildServer } from '../build-server.ts'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { prepareDemo } from '../demo/prepare-demo.ts'
import { portalRoutes } from '../portal/portal.tsx'
import { createAccount } from '../session/account.ts'
import { readSettings } from '../settings/settings.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'
import { fewListings } from './web-listings.ts'

/** A phone on a slow line: 150 ms there and back, 1.6 Mbit/s down, a processor a quarter as fast. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowdown = 4

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * How soon the largest part of each kind of public page stands on the screen of a slow phone, and how much script it
 * loads; the worst of all is the figure. Each page is opened in a fresh window, nothing kept from before.
 */
export async function benchWeb({ root, small, log }: BenchOptions): Promise<Figures> {
  const found = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))
  if (found === undefined)
    throw new Error('没有找到 Chromium，请用 CHROMIUM_PATH 指明。(No Chromium; name one by CHROMIUM_PATH.)')
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-'))
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })]
  try {
    // Started by root, the database runs as another user, who has to pass through.
    await chmod(folder, 0o755)
    const origin = await serve(join(folder, 'data'), root, small, undo)
    const { chromium } = await import('playwright-core')
    const browser = await chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-gpu'] })
    undo.push(() => browser.close())
    const pages = await kindsOfPage(origin)
    const rounds = small ? 1 : 5
    let [slowest, heaviest] = [0, 0]
    for (const path of pages) {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        const { lcp, script } = await openPage(browser, origin + path)
        times.push(lcp)
        heaviest = Math.max(heaviest, script)
      }
      const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
      log(`${path}: ${Math.round(median)} ms`)
      slowest = Math.max(slowest, median)
    }
    return { 'web.lcp_ms': Math.round(slowest), 'web.script_kb': Math.round(heaviest / 102.4) / 10 }
  } finally {
    for (const step of undo.reverse()) await step()
  }
}

async function serve(folder: string, root: string, small: boolean, undo: (() => Promise<unknown>)[]): Promise<string> {
  prepareDataFolder(folder, root)
  const { settings, keys } = await readSettings(folder)
  const database = await startDatabase({ dataFolder: folder, log: () => undefined })
  undo.push(() => database.stop())
  const appRole = decodeURIComponent(new URL(database.url).username)
  await migrate({ ownerUrl: database.ownerUrl, appRole, domain, log: () => undefined })
  const registry = await openRegistry({ url: database.url, domain, keys, acts })
  undo.push(() => registry.close())
  await fill(registry, small)
  const log = pino({ level: 'silent' })
  const server = await buildServer({
    registry,
    settings,
    webFolder: null,
    log,
    longestLagMs: 0,
    routes: [portalRoutes],
  })
  undo.push(() => server.close())
  await server.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

/** The whole demo region; in the short form a handful of listings. */
async function fill(registry: Registry, small: boolean): Promise<void> {
  if (small) await registry.asSystem('bench', fewListings)
  else await prepareDemo(registry, createAccount, () => undefined)
}

/** One page of every kind, the first of those that hang on a record. */
async function kindsOfPage(origin: string): Promise<string[]> {
  const pages = [
    '/',
    '/listing',
    '/listing?kind=post',
    '/training',
    '/document',
    '/notice',
    '/report',
    '/data',
    '/about',
  ]
  const first = async (path: string, address: RegExp) => address.exec(await (await fetch(origin + path)).text())?.[0]
  const one = [
    await first('/listing', /\/listing\/[a-z]+\/[0-9a-f-]{36}/),
    await first('/document', /\/plan\/[0-9a-f-]{36}/),
    await first('/report', /\/report\/[0-9a-f-]{36}/),
  ]
  return [...pages, ...one.filter((path) => path !== undefined)]
}

/** Opens a page as on the slow phone. @returns largest contentful paint in ms, and script in bytes as sent */
async function openPage(browser: Browser, address: string): Promise<{ lcp: number; script: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const control = await context.newCDPSession(page)
    await control.send('Network.enable')
    await control.send('Network.emulateNetworkConditions', line)
    await control.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const scripts = new Set<string>()
    let script = 0
    control.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    control.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) script += encodedDataLength
    })
    await page.goto(address, { waitUntil: 'load' })
    const lcp = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let latest = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) latest = Math.max(latest, entry.startTime)
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => resolve(latest), 400)
        }),
    )
    if (lcp === 0) throw new Error(`${address}: the browser saw nothing painted`)
    return { lcp, script }
  } finally {
    await context.close()
  }
}
