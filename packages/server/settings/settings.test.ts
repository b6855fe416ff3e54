import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { demoSite } from '../demo/site.ts'
import { siteSettingsOf } from '../site-settings.ts'
import { addSection, readSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the demo says once who holds its site, an installation of one’s own says nothing, and what an operator has set stays', async () => {
  expect(siteSettingsOf((await readSettings(folder)).settings)).toEqual({})
  expect(siteSettingsOf(await addSection(folder, 'site', demoSite))).toEqual(demoSite)
  expect(siteSettingsOf((await readSettings(folder)).settings).siteCode).toBeUndefined()
  expect(siteSettingsOf(await addSection(folder, 'site', { organiser: '别的单位' }))).toEqual(demoSite)
})
