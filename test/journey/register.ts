import { kebabCase } from '@zhiqiao/model'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Meta, RegisterMeta } from '../../packages/web/api/meta.ts'
import { faultsOf } from './axe.ts'
import type { Installation } from './installation.ts'

/** Fifty pages and as many examinations, on a machine that may be busy. */
const timeout = 240_000

/** In the order in which they are asked whether they may. */
const personas = ['zhou', 'jin', 'chen', 'gao', 'luo', 'shen'] as const

interface RegisterPages {
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

/** All pages come from one definition each: every day one register in nine is looked at, all with `ZHIQIAO_FULL=1`. */
const isLookedAt = ({ name }: RegisterMeta) =>
  process.env.ZHIQIAO_FULL !== undefined || [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 9 === 0

/** For each register who may open its list, its form and one of its records. */
async function registerPages(here: Installation): Promise<RegisterPages[]> {
  const found = new Map<string, { register: RegisterMeta; list?: Way; form?: Way; record?: Way }>()
  for (const as of personas) {
    const visitor = await here.visit({ as })
    const ask = async <T>(path: string) => (await visitor.context.request.get(`/api/v1${path}`)).json() as Promise<T>
    for (const register of (await ask<Meta>('/meta')).registers.filter(isLookedAt)) {
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

/** Every register is reached, read in both languages, and looked over by axe. */
export function registerJourney(here: () => Installation): void {
  describe('every register', () => {
    let pages: RegisterPages[]
    beforeAll(async () => {
      pages = await registerPages(here())
    })

    test('has a list and a record in the demo', () => {
      expect(pages.length).toBeGreaterThan(10)
      expect(pages.filter(({ list }) => list === null)).toEqual([])
      expect(pages.filter(({ record }) => record !== null).length).toBeGreaterThan(pages.length / 3)
    })

    for (const kind of ['list', 'form', 'record'] as const)
      test(`shows its ${kind} in Chinese and English, and axe finds nothing serious or critical`, {
        timeout,
      }, async () => {
        const ways = pages.map((each) => each[kind]).filter((way) => way !== null)
        const faults: string[] = []
        for (const as of new Set(ways.map((way) => way.as))) {
          const visitor = await here().visit({ as })
          const { page } = visitor
          for (const { path } of ways.filter((way) => way.as === as)) {
            await visitor.open(path)
            faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
            await page.getByRole('button', { name: 'English' }).click()
            await page.locator('html[lang="en"]').waitFor()
            if ((await page.locator('.page-state-problem').count()) > 0) faults.push(`${path} could not be shown`)
            const heading = (await page.locator('h1').first().textContent())!
            if (kind !== 'record' && /\p{Script=Han}/u.test(heading)) faults.push(`${path}: “${heading}” in English`)
            await page.getByRole('button', { name: '中文' }).click()
            await page.locator('html[lang="zh-CN"]').waitFor()
          }
          await visitor.close()
          visitor.expectQuiet()
        }
        expect(faults).toEqual([])
      })
  })
}
