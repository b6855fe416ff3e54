import { policyDocument } from '@zhiqiao/definitions'
import type { Session, Viewer } from '@zhiqiao/registry'
import { lastPeriod, planView, tallyOf, workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** What waits for a person today. */
export function workbenchStory(here: () => World): void {
  describe('workbench', () => {
    let world: World
    let officer: Viewer
    let labour: Viewer

    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      labour = await world.as('luo')
    })

    test('a report that is due names its period in a field of its own', async () => {
      const { duties, today } = await as(labour, workbench)
      const reports = duties.filter(({ kind }) => kind === 'report')
      expect(reports.length).toBeGreaterThan(0)
      for (const { period, about } of reports) {
        expect(period).toBe(lastPeriod('quarterly', today).name)
        expect(about.zh).toContain(period)
      }
    })

    test('each plan stands on the workbench as it stands on its own page; a draft has no standing yet', async () => {
      const { plans, morePlans } = await as(officer, workbench)
      const documents = await as(officer, (session) => session.all(policyDocument, {}))
      expect(plans.length + morePlans).toBe(documents.length)
      expect(new Set(plans.filter(({ tally }) => tally !== null).map(({ state }) => state))).toEqual(
        new Set(['issued']),
      )
      for (const { id, tally } of plans.filter((plan) => plan.tally !== null)) {
        const view = await as(officer, (session) => planView(session, id))
        expect(tally).toEqual(tallyOf(view))
        const tasks = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
        expect(Object.values(tally!).reduce((sum, count) => sum + count, 0)).toBe(tasks.length)
      }
    })

    test('a body sees the plans it is named in and no draft', async () => {
      const { plans } = await as(labour, workbench)
      expect(plans.length).toBeGreaterThan(0)
      expect(plans.map(({ state }) => state)).not.toContain('draft')
    })

    test('records handed in wait for those who may confirm them, and lead to the list that shows as many', async () => {
      const lines = (await world.ask('zhou', { url: '/api/v1/waiting' })).json() as {
        register: string
        state: string
        act: string
        count: number
      }[]
      expect(lines.length).toBeGreaterThan(0)
      for (const { register, state, count } of lines)
        expect(await as(officer, (session) => session.count(register, { filter: { state } }))).toBeGreaterThanOrEqual(
          count,
        )
      expect((await world.ask(null, { url: '/api/v1/waiting' })).statusCode).toBe(401)
      expect((await world.ask('bai', { url: '/api/v1/waiting' })).json()).toEqual([])
    })

    test('people of the demo turn into one another at the machine itself, on record, and through no proxy', async () => {
      const become = (account: string, headers: Record<string, string> = {}) =>
        world.ask('gao', { method: 'PUT', url: '/api/v1/session/persona', payload: { account }, headers })
      const shown = (await world.ask('gao', { url: '/api/v1/session' })).json().personas
      expect(shown.map(({ account }: { account: string }) => account)).toContain('bai')
      expect((await become('bai', { 'x-forwarded-for': '10.0.0.9' })).statusCode).toBe(403)
      expect((await become('nobody')).statusCode).toBe(403)
      const other = await become('shen')
      expect([other.statusCode, other.json().person.name]).toEqual([200, '沈示例'])
      expect((await world.ask('gao', { url: '/api/v1/session' })).statusCode).toBe(401)
      // Sign in anew from here on.
      world.later(0)
    })

    test('what is left to check is counted as the review counts it', async () => {
      const { duties } = await as(officer, workbench)
      const drafts = duties.filter(({ register, kind }) => register === 'policyDocument' && kind === 'correct')
      expect(drafts.length).toBeGreaterThan(0)
      for (const { record, count } of drafts)
        expect(count).toBe((await as(officer, (session) => planView(session, record))).remaining)
    })
  })
}
