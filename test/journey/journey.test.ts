import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { accessibilityJourney } from './accessibility.ts'
import { browserPath } from './browser.ts'
import { hatJourney } from './hat.ts'
import { importJourney } from './import.ts'
import { type Installation, openInstallation } from './installation.ts'
import { listingJourney } from './listing.ts'
import { otherDocumentJourney } from './other-document.ts'
import { registerJourney } from './register.ts'
import { strangerJourney } from './stranger.ts'
import { twoReviewersJourney } from './two-reviewers.ts'
import { realDocuments, wholePathJourney } from './whole-path.ts'

if (browserPath === null)
  console.log('skipped: no Chromium on this machine (CHROMIUM_PATH names one), so nobody walks through the pages')

if (browserPath !== null && !realDocuments)
  console.log('skipped: the real documents are not beside this checkout, so nobody walks the path with them')

/**
 * All journeys walk in one installation, one after the other: those that only look go first.
 * JOURNEY_PICTURES names a folder for pictures of all open windows when a journey fails.
 */
describe.skipIf(browserPath === null)('journeys in a browser', () => {
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
  const here = () => installation

  strangerJourney(here)
  hatJourney(here)
  registerJourney(here)
  importJourney(here)
  listingJourney(here)
  accessibilityJourney(here)
  wholePathJourney(here)
  otherDocumentJourney(here)
  twoReviewersJourney(here)
})
