import { afterAll, beforeAll, describe } from 'vitest'
import { accessibilityJourney } from './accessibility.ts'
import { browserPath } from './browser.ts'
import { hatJourney } from './hat.ts'
import { type Installation, openInstallation } from './installation.ts'
import { registerJourney } from './register.ts'
import { strangerJourney } from './stranger.ts'
import { realDocuments, wholePathJourney } from './whole-path.ts'

if (browserPath === null)
  console.log('skipped: no Chromium on this machine (CHROMIUM_PATH names one), so nobody walks through the pages')

if (browserPath !== null && !realDocuments)
  console.log('skipped: the real documents are not beside this checkout, so nobody walks the path with them')

/** All journeys walk in one installation, one after the other: those that only look go first. */
describe.skipIf(browserPath === null)('journeys in a browser', () => {
  let installation: Installation
  beforeAll(async () => {
    installation = await openInstallation()
  })
  afterAll(() => installation?.close())
  const here = () => installation

  strangerJourney(here)
  hatJourney(here)
  registerJourney(here)
  accessibilityJourney(here)
  wholePathJourney(here)
})
