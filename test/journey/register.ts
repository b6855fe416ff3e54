import { kebabCase } from '@zhiqiao/model'
import { describe, expect, test } from 'vitest'
import type { Meta, RegisterMeta } from '../../packages/web/api/meta.ts'
import type { Installation } from './installation.ts'
import type { Visitor } from './visitor.ts'

/** In the order in which they are asked whether they may. */
const personas = ['zhou', 'jin', 'chen', 'gao', 'luo', 'shen'] as const

export interface RegisterPages {
  readonly register: RegisterMeta
  /** Address of each page and who opens it; null when nobody in the demo may, or there is no record. */
  readonly list: Way | null
  readonly form: Way | null
  readonly record: Way | null
}

interface Way {
  readonly as: string
  readonly path: string
}

/** For each register who may open its list, its form and one of its records. */
export async function registerPages(here: Installation): Promise<RegisterPages[]> {
  const found = new Map<string, { register: RegisterMeta; list?: Way; form?: Way; record?: Way }>()
  for (const as of personas) {
    const visitor = await here.visit({ as })
    const ask = async <T>(path: string) => (await visitor.context.request.get(`/api/v1${path}`)).json() as Promise<T>
    for (const register of (await ask<Meta>('/meta')).registers) {
      const name = kebabCase(register.name)
      const pages = found.get(register.name) ?? { register }
      pages.list ??= { as, path: `/app/register/${name}` }
      if (register.creatable) pages.form ??= { as, path: `/app/register/${name}/new` }
      if (!pages.record) {
        const { rows } = await ask<{ rows: { id: string }[] }>(`/${name}?limit=1`)
        if (rows[0]) pages.record = { as, path: `/app/register/${name}/${rows[0].id}` }
      }
      found.set(register.name, pages)
    }
    await visitor.close()
  }
  return [...found.values()].map((pages) => ({ list: null, form: null, record: null, ...pages }))
}

/** Opens each way as the one who may, with one window a persona. */
export async function openWays(
  here: Installation,
  ways: readonly Way[],
  coming: { language: 'zh' | 'en' },
  look: (visitor: Visitor, way: Way) => Promise<void>,
): Promise<void> {
  for (const as of new Set(ways.map((way) => way.as))) {
    const visitor = await here.visit({ as, ...coming })
    for (const way of ways.filter((each) => each.as === as)) {
      await visitor.open(way.path)
      await look(visitor, way)
    }
    await visitor.close()
    visitor.expectQuiet()
  }
}

/** Every register is reached, whatever it is about. */
export function registerJourney(here: () => Installation): void {
  describe('every register', () => {
    for (const language of ['zh', 'en'] as const)
      test(`opens its list, form and a record for somebody who may (${language})`, async () => {
        const pages = await registerPages(here())
        const without = pages.filter(({ record }) => record === null).map(({ register }) => register.name)
        // Nobody hands in evidence by itself in the demo's story.
        expect(without).toEqual(['evidence'])
        const ways = pages.flatMap(({ list, form, record }) => [list, form, record]).filter((way) => way !== null)
        await openWays(here(), ways, { language }, async ({ page }, { path }) => {
          expect(await page.locator('.page-state-problem').count(), path).toBe(0)
          expect((await page.locator('h1').first().textContent())!.trim(), path).not.toBe('')
        })
      })
  })
}
