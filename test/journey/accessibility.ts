import { beforeAll, describe, expect, test } from 'vitest'
import { faultsOf } from './axe.ts'
import type { Installation } from './installation.ts'

/** Eight combinations of one page, on a machine that may be busy. */
const timeout = 240_000

const kinds = {
  'public home': { as: undefined, path: () => '/' },
  'public document list': { as: undefined, path: () => '/document?text=教育' },
  'public list of posts': { as: undefined, path: () => '/listing?kind=post' },
  'public report': { as: undefined, path: ({ report }: Ids) => `/report/${report}` },
  'public plan': { as: undefined, path: ({ issued }: Ids) => `/plan/${issued}` },
  'sign-in': { as: undefined, path: () => '/app/sign-in' },
  workbench: { as: 'zhou', path: () => '/app/' },
  'document and plan': { as: 'zhou', path: ({ issued }: Ids) => `/app/plan/${issued}` },
  'plan with a task open': {
    as: 'zhou',
    path: ({ issued, task }: Ids) => `/app/plan/${issued}?view=tree&task=${task}`,
  },
  review: { as: 'zhou', path: ({ draft }: Ids) => `/app/plan/${draft}/review` },
  'register list': { as: 'zhou', path: () => '/app/register/task' },
  record: { as: 'zhou', path: ({ task }: Ids) => `/app/register/task/${task}` },
  form: { as: 'zhou', path: () => '/app/register/task/new' },
} as const

interface Ids {
  readonly issued: string
  readonly draft: string
  readonly task: string
  readonly report: string
}

/** The kinds of page, in all forms they can take. */
export function accessibilityJourney(here: () => Installation): void {
  describe('axe finds nothing serious or critical, at either width, in either language, plain or 关怀版', () => {
    let ids: Ids
    beforeAll(async () => {
      const visitor = await here().visit({ as: 'zhou' })
      const ask = async (path: string) => (await visitor.context.request.get(`/api/v1${path}`)).json()
      const plans = (await ask('/policy-document')).rows as { id: string; state: string; values: { title: string } }[]
      const issued = plans.find(({ state }) => state === 'issued')!.id
      const draft = plans.find(({ values }) => values.title.includes('工作要点'))!.id
      const task = (await ask(`/task?document=${issued}&limit=1`)).rows[0].id
      const report = (await ask('/talent-report')).rows.find(({ state }: { state: string }) => state === 'published').id
      ids = { issued, draft, task, report }
      await visitor.close()
    })

    for (const [kind, { as, path }] of Object.entries(kinds))
      test(`on the ${kind}`, { timeout }, async () => {
        const faults: string[] = []
        for (const care of [false, true])
          for (const language of ['zh', 'en'] as const) {
            const visitor = await here().visit({ as, care, language })
            await visitor.open(path(ids))
            for (const width of [1440, 375]) {
              await visitor.page.setViewportSize({ width, height: 900 })
              const place = `${width} px, ${language}${care ? ', 关怀版' : ''}`
              faults.push(...(await faultsOf(visitor.page)).map((fault) => `${place}: ${fault}`))
              if (width === 375 && (await visitor.overflows())) faults.push(`${place}: wider than the window`)
            }
            await visitor.close()
            visitor.expectQuiet(/^401 GET \/api\/v1\/session/)
          }
        expect(faults).toEqual([])
      })
  })
}
