import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { browserPath } from './browser.ts'
import { type Installation, openInstallation } from './installation.ts'

if (browserPath === null)
  console.log('skipped: no Chromium on this machine (CHROMIUM_PATH names one), so nobody walks through the pages')

/**
 * Walks in one installation, one journey after the other.
 * JOURNEY_PICTURES names a folder for pictures of all open windows when a journey fails.
 */
export function journeys(name: string, walks: readonly ((here: () => Installation) => void)[]): void {
  describe.skipIf(browserPath === null)(name, () => {
    let installation: Installation
    beforeAll(async () => {
      installation = await openInstallation()
    })
    afterAll(() => installation?.close())
    afterEach(async ({ task }) => {
      const folder = process.env.JOURNEY_PICTURES
      if (task.result?.state !== 'fail' || !folder) return
      const pages = installation.browser.contexts().flatMap((context) => context.pages())
      for (const [at, page] of pages.entries()) {
        const name = `${task.name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${at}.png`
        await page.screenshot({ path: join(folder, name), fullPage: true }).catch(() => undefined)
      }
    })
    for (const walk of walks) walk(() => installation)
  })
}
