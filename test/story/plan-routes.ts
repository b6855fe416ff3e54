import { policyDocument, progressReport, repair, task } from '@zhiqiao/definitions'
import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** Everybody who signs in, and the public; a draft belongs to 教育局, whose people are zhou and chen. */
const accounts = ['zhou', 'chen', 'gao', 'luo', 'lin', 'xu', 'he', 'tang', 'bai', 'shen', 'jin', null] as const
type Account = (typeof accounts)[number]
const office: readonly Account[] = ['zhou', 'chen']
/** Who sees what was handed down: the office, 督查, bodies named in it. */
const concerned: readonly Account[] = [...office, 'gao', 'luo']
const nowhere = '00000000-0000-7000-8000-000000000000'

const papers = [
  'summary',
  'evidence-bundle',
  'circular',
  'follow-up-order',
  'consultation-letter',
  'consultation-table',
  'conference-packet',
  'minutes',
  'work-summary',
  'collection-table',
  'rectification-order',
  'suspension-decision',
  'closure-decision',
  'talent-report',
]

/** Every route of plans, links, papers and the workbench: who may, who may not, and what nonsense is told. */
export function planRoutesStory(here: () => World): void {
  describe('every route of a plan', () => {
    let world: World
    let draft: string
    let issued: string
    let ids: Readonly<Record<string, string>>

    /** Every route with a body that would be in order. */
    const routes = (document: string): { name: string; request: InjectOptions }[] => {
      const plan = `/api/v1/plan/${document}`
      const post = (name: string, payload: object): { name: string; request: InjectOptions } => ({
        name: `POST ${name}`,
        request: { method: 'POST', url: `${plan}/${name}`, payload },
      })
      return [
        { name: 'GET plan', request: { url: plan } },
        { name: 'GET bodies', request: { url: `${plan}/bodies` } },
        { name: 'GET forward', request: { url: `${plan}/forward` } },
        { name: 'GET children', request: { url: `${plan}/children` } },
        ...['xlsx', 'docx', 'pdf'].map((format) => ({
          name: `GET task-breakdown.${format}`,
          request: { url: `${plan}/task-breakdown.${format}` },
        })),
        { name: 'GET progress-form', request: { url: `${plan}/progress-form.xlsx` } },
        ...['summary', 'evidence-bundle'].map((kind) => ({
          name: `GET ${kind}`,
          request: { url: `/api/v1/document-out/${kind}/${document}.pdf` },
        })),
        post('accept-all', { kind: 'mechanism' }),
        post('match', {}),
        post('confirm-repair', { repair: ids.repair, version: 1 }),
        post('merge', { tasks: [ids.task, ids.otherTask] }),
        post('split', { task: ids.task, version: 1, at: 5, title: '后一半' }),
      ]
    }
    const status = async (who: Account, request: InjectOptions) => (await world.ask(who, request)).statusCode

    beforeAll(async () => {
      world = here()
      const officer = await world.as('zhou')
      await world.registry.as(officer, async (session) => {
        const documents = await session.all(policyDocument, {})
        issued = documents.find(({ state }) => state === 'issued')!.id
        const damaged = await session.all(repair, { filter: { confirmed: false } })
        draft = damaged[0]!.values.document
        const tasks = await session.all(task, { filter: { document: draft }, sort: 'position' })
        const report = await session.all(progressReport, { sort: 'reportedOn' })
        ids = { repair: damaged[0]!.id, task: tasks[0]!.id, otherTask: tasks[1]!.id, report: report[0]!.id }
      })
    })

    test('is known to this test', async () => {
      const { paths } = (await world.ask('zhou', { url: '/api/openapi.json' })).json()
      const known = new Set([
        '/api/v1/plan/import',
        '/api/v1/plan/{document}/events',
        '/api/v1/plan/{id}/forward',
        '/api/v1/link',
        '/api/v1/workbench',
        ...routes('{document}').map(({ request }) => String(request.url)),
        ...papers.flatMap((kind) => ['docx', 'pdf', 'xlsx'].map((f) => `/api/v1/document-out/${kind}/{id}.${f}`)),
      ])
      const ours = Object.keys(paths).filter((path) =>
        /^\/api\/v1\/(plan|link|workbench|document-out)(\/|$)/.test(path),
      )
      expect(ours.filter((path) => !known.has(path))).toEqual([])
      expect(ours.length).toBeGreaterThan(25)
    })

    test.each(accounts)('of a draft is its office’s alone, to everybody else it is not there (%s)', async (who) => {
      for (const { name, request } of routes(draft).filter(({ name }) => name.startsWith('GET')))
        if (office.includes(who)) expect([200, 404], name).toContain(await status(who, request))
        else expect([401, 404], `${who} ${name}`).toContain(await status(who, request))
      if (office.includes(who)) return
      for (const { name, request } of routes(draft).filter(({ name }) => name.startsWith('POST')))
        expect([401, 404], `${who} ${name}`).toContain(await status(who, request))
    })

    test.each(accounts)(
      'of what was handed down is read by those it concerns and edited by nobody (%s)',
      async (who) => {
        const [whole] = routes(issued)
        expect(await status(who, whole!.request)).toBe(concerned.includes(who) ? 200 : 404)
        const { tasks } = (await world.ask('zhou', whole!.request)).json()
        const [one, other] = tasks as { id: string; version: number; values: { start: number } }[]
        const tried: [string, object][] = [
          ['merge', { tasks: [one!.id, other!.id] }],
          ['split', { task: one!.id, version: one!.version, at: one!.values.start + 5, title: '后一半' }],
        ]
        for (const [name, payload] of tried) {
          const refused = await status(who, { method: 'POST', url: `/api/v1/plan/${issued}/${name}`, payload })
          expect(refused, name).toBe(who === null ? 401 : concerned.includes(who) ? 403 : 404)
        }
      },
    )

    test('entries are worked on in their own document, whatever the address says', async () => {
      for (const { name, request } of routes(issued).filter(({ name }) => /merge|split|confirm-repair/.test(name))) {
        const answer = await world.ask('zhou', request)
        expect([answer.statusCode, answer.json().code], name).toEqual([422, 'entry.other-document'])
      }
    })

    test('an accept-all on a plan that is carried out changes nothing', async () => {
      const before = (await world.ask('zhou', { url: `/api/v1/plan/${issued}` })).json()
      for (const who of accounts)
        await world.ask(who, { method: 'POST', url: `/api/v1/plan/${issued}/accept-all`, payload: {} })
      const after = (await world.ask('zhou', { url: `/api/v1/plan/${issued}` })).json()
      const versions = (view: { tasks: { version: number }[] }) => view.tasks.map(({ version }) => version)
      expect(versions(after)).toEqual(versions(before))
    })

    test('the workbench is everybody’s own and nobody’s without signing in', async () => {
      for (const who of accounts) expect(await status(who, { url: '/api/v1/workbench' })).toBe(who === null ? 401 : 200)
    })

    test('only sections import documents, and only what is a document', async () => {
      const importing = (who: Account, payload: object) =>
        status(who, { method: 'POST', url: '/api/v1/plan/import', payload })
      for (const who of ['gao', 'xu', 'he', 'tang', 'bai', 'shen', 'jin', null] as const)
        expect([401, 403], String(who)).toContain(await importing(who, { text: '关于某事的通知' }))
      expect(await importing('zhou', { text: '' })).toBe(422)
      expect(await importing('zhou', { text: 1 })).toBe(422)
      expect(await importing('zhou', { text: '甲', office: nowhere })).toBe(422)
    })

    test('public pages show what was published and no draft', async () => {
      expect(await status(null, { url: `/plan/${issued}` })).toBe(200)
      for (const id of [draft, nowhere, 'nonsense', '%00'])
        expect([400, 404], id).toContain(await status(null, { url: `/plan/${id}` }))
      const home = await world.ask(null, { url: '/' })
      expect(home.body).toContain(`/plan/${issued}`)
      expect(home.body).not.toContain(draft)
    })

    test('refuses writes that do not come from our own pages', async () => {
      for (const { name, request } of routes(draft).filter(({ name }) => name.startsWith('POST'))) {
        const answer = await world.ask('zhou', { ...request, headers: { 'x-zhiqiao': '' } })
        expect([answer.statusCode, answer.json().code], name).toEqual([403, 'not-our-page'])
      }
    })

    test('tells ids of nobody, nonsense and unknown fields in a sentence, and never fails', async () => {
      const wrong = fc.oneof(
        fc.constantFrom<unknown>(null, -1, 0, 1e15, '', 'x'.repeat(3000), '\u202e', nowhere, [nowhere], [], {}),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(fc.uuid(), { maxLength: 3 }),
      )
      const names = ['kind', 'repair', 'version', 'repaired', 'tasks', 'task', 'at', 'title', 'meaning', 'written', 'x']
      const bodies = fc.dictionary(fc.constantFrom(...names), wrong, { maxKeys: 5 })
      const places = fc.constantFrom(draft, issued, nowhere, 'nonsense', '%00', '..%2f..')
      await fc.assert(
        fc.asyncProperty(places, fc.nat({ max: 20 }), bodies, async (place, at, payload) => {
          const all = routes(place)
          const { request } = all[at % all.length]!
          const answer = await world.ask('luo', request.method === 'POST' ? { ...request, payload } : request)
          expect(answer.statusCode, `${request.url} ${JSON.stringify(payload)}`).toBeLessThan(500)
          if (answer.statusCode >= 400)
            expect(answer.json()).toMatchObject({ title: expect.stringMatching(/\p{Script=Han}/u) })
        }),
        { numRuns: 120 },
      )
    })
  })
}
