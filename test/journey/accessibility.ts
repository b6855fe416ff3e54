import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'
import { openWays, registerPages } from './register.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds serious or critical on the page as it stands: rule, where, why. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = (await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, { resultTypes: ['violations'] }),
  )) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`))
}

/** The seven kinds of page (the cockpit is not built yet), each as the one who uses it. */
async function kindsOfPage(here: Installation): Promise<{ kind: string; as?: string; path: string }[]> {
  const visitor = await here.visit({ as: 'zhou' })
  const ask = async (path: string) => (await visitor.context.request.get(`/api/v1${path}`)).json()
  const plans = (await ask('/policy-document')).rows as { id: string; state: string; values: { title: string } }[]
  const issued = plans.find(({ state }) => state === 'issued')!.id
  const draft = plans.find(({ values }) => values.title.includes('工作要点'))!.id
  const [task] = (await ask(`/task?document=${issued}&limit=1`)).rows as { id: string }[]
  await visitor.close()
  return [
    { kind: 'public home', path: '/' },
    { kind: 'public plan', path: `/plan/${issued}` },
    { kind: 'sign-in', path: '/app/sign-in' },
    { kind: 'document and plan', as: 'zhou', path: `/app/plan/${issued}` },
    { kind: 'review', as: 'zhou', path: `/app/plan/${draft}/review` },
    { kind: 'workbench', as: 'zhou', path: '/app/' },
    { kind: 'register list', as: 'zhou', path: '/app/register/task' },
    { kind: 'record', as: 'zhou', path: `/app/register/task/${task!.id}` },
    { kind: 'form', as: 'zhou', path: '/app/register/task/new' },
  ]
}

/** axe finds nothing serious or critical. */
export function accessibilityJourney(here: () => Installation): void {
  describe('axe finds nothing serious or critical', () => {
    for (const language of ['zh', 'en'] as const)
      for (const care of [false, true])
        test(`on any kind of page, wide and narrow (${language}${care ? ', 关怀版' : ''})`, async () => {
          const faults: string[] = []
          const kinds = await kindsOfPage(here())
          for (const as of ['zhou', undefined]) {
            const visitor = await here().visit({ as, language, care })
            for (const { kind, path } of kinds.filter((each) => each.as === as))
              for (const width of [1440, 375]) {
                await visitor.page.setViewportSize({ width, height: 900 })
                if (width === 1440) await visitor.open(path)
                for (const fault of await faultsOf(visitor.page)) faults.push(`${kind}, ${width} px: ${fault}`)
                if (width === 375 && (await visitor.overflows())) faults.push(`${kind}: wider than 375 px`)
              }
            await visitor.close()
            visitor.expectQuiet(/^401 GET \/api\/v1\/session/)
          }
          expect(faults).toEqual([])
        })

    test('on the list, the form and a record of every register', async () => {
      const ways = (await registerPages(here())).flatMap(({ list, form, record }) =>
        [list, form, record].filter((way) => way !== null),
      )
      const faults: string[] = []
      await openWays(here(), ways, { language: 'zh' }, async ({ page }, { path }) => {
        for (const fault of await faultsOf(page)) faults.push(`${path}: ${fault}`)
      })
      expect(faults).toEqual([])
    })
  })
}
