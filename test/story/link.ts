import { policyDocument, progressReport, task } from '@zhiqiao/definitions'
import { beforeAll, describe, expect, test } from 'vitest'
import { createLink, type NewLink, revokeLinks } from '../../packages/server/session/link-token.ts'
import type { World } from './world.ts'

const form = (fields: Readonly<Record<string, string>>) => {
  const boundary = 'x----x'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `${parts.join('')}--${boundary}--\r\n`,
  }
}

/** One-time links: a body that never signs in answers one question, once, in time, and sees nothing else. */
export function linkStory(here: () => World): void {
  describe('a one-time link', () => {
    let world: World
    let document: string
    let led: string
    let other: string
    let body: string
    let details: Record<string, unknown>

    const open = (token: string) => world.ask(null, { url: `/answer/${token}` })
    const answer = (token: string, fields: Readonly<Record<string, string>>) =>
      world.ask(null, { method: 'POST', url: `/answer/${token}`, ...form(fields) })
    const make = (account: string | null, payload: object) =>
      world.ask(account, { method: 'POST', url: '/api/v1/link', payload })
    const madeLink = async (): Promise<string> => {
      const made = await make('zhou', { purpose: 'progress', record: led, body })
      expect(made.statusCode, made.body).toBe(201)
      return (made.json().address as string).split('/').at(-1)!
    }
    const link = async (more: Partial<NewLink> = {}) =>
      (
        await createLink(world.registry, {
          purpose: 'progress',
          register: 'task',
          record: led,
          body,
          details,
          expiresAt: new Date(Date.now() + 86_400_000),
          ...more,
        })
      ).token
    const reports = (of: string) =>
      world.registry.asSystem('测试', (session) => session.all(progressReport, { filter: { task: of } }))

    beforeAll(async () => {
      world = here()
      body = await world.body('云岭市财政局')
      const officer = await world.as('zhou')
      await world.registry.as(officer, async (session) => {
        document = (await session.all(policyDocument, { filter: { state: 'issued' } }))[0]!.id
        const tasks = await session.all(task, { filter: { document, state: 'underway' }, sort: 'position' })
        const named = tasks.filter(({ values }) => values.responsibleBodies?.includes(body))
        led = named[0]!.id
        other = tasks.find(
          ({ values }) => !values.responsibleBodies?.includes(body) && !values.leadBodies?.includes(body),
        )!.id
      })
      const { rows } = await world.registry.pool.query(
        'select d.path from organisation o join division d on d.id = o.division where o.id = $1',
        [body],
      )
      details = { period: '2026年第三季度', division: rows[0].path, bodyTitle: '云岭市财政局' }
    })

    test('is made by the office in charge alone, for bodies and tasks of its own plan', async () => {
      const asked = { purpose: 'progress', record: led, body }
      expect((await make(null, asked)).statusCode).toBe(401)
      for (const account of ['luo', 'gao', 'lin', 'xu']) {
        const { statusCode } = await make(account, asked)
        expect([403, 404], account).toContain(statusCode)
      }
      for (const account of ['bai', 'shen', 'tang']) expect((await make(account, asked)).statusCode).toBe(404)
      expect((await make('zhou', { ...asked, record: other })).json().code).toBe('link.body')
      const nobody = '00000000-0000-7000-8000-000000000000'
      expect((await make('zhou', { ...asked, record: nobody })).statusCode).toBe(404)
      expect((await make('zhou', { ...asked, purpose: 'everything' })).statusCode).toBe(400)
      expect((await make('zhou', { ...asked, expiresAt: '2099-01-01' })).statusCode).toBe(400)
    })

    test('asks its one question, takes the answer as the body’s, and has ended then', async () => {
      const token = await madeLink()
      const page = await open(token)
      expect(page.statusCode).toBe(200)
      expect(page.headers['cache-control']).toMatch(/no-(store|cache)/)
      expect(page.body).toContain('云岭市财政局')
      expect(page.body).not.toMatch(/[周罗陈]示例/)
      const before = (await reports(led)).length
      expect((await answer(token, { content: '资金已拨付到位。' })).statusCode).toBe(200)
      const [made] = (await reports(led)).filter(({ values }) => values.content === '资金已拨付到位。')
      expect(made).toMatchObject({ state: 'submitted', createdBy: null, values: { body, submittedVia: 'link' } })
      expect((await open(token)).statusCode).toBe(410)
      const again = await answer(token, { content: '再说一次。' })
      expect([again.statusCode, again.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
      expect(await reports(led)).toHaveLength(before + 1)
    })

    test('is good once, also for two who use it at the same moment', async () => {
      const token = await link({ details: { ...details, period: '2026年第一季度' } })
      const both = await Promise.all([answer(token, { content: '甲。' }), answer(token, { content: '乙。' })])
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
      const made = (await reports(led)).filter(({ values }) => values.period === '2026年第一季度')
      expect(made.filter(({ values }) => values.body === body)).toHaveLength(1)
    })

    test('stays good when the answer was not complete, and keeps what was typed', async () => {
      const token = await link({ details: { ...details, period: '2026年第二季度' } })
      const refused = await answer(token, { content: '', obstacle: '缺人手' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('缺人手')
      expect((await answer(token, { content: '已开工。', obstacle: '缺人手' })).statusCode).toBe(200)
    })

    test('runs out, and can be taken back', async () => {
      const late = await link({ expiresAt: new Date(Date.now() - 1000) })
      expect((await open(late)).statusCode).toBe(410)
      expect((await answer(late, { content: '迟了。' })).statusCode).toBe(410)
      const taken = await link()
      expect((await open(taken)).statusCode).toBe(200)
      expect(await revokeLinks(world.registry, led)).toBeGreaterThan(0)
      const revoked = await open(taken)
      expect([revoked.statusCode, revoked.body.includes('收回')]).toEqual([410, true])
      expect((await reports(led)).filter(({ values }) => values.content === '迟了。')).toEqual([])
    })

    test('made today it is good for a week and not for a fortnight', async () => {
      const token = await madeLink()
      world.later(6)
      expect((await open(token)).statusCode).toBe(200)
      world.later(8)
      expect((await open(token)).statusCode).toBe(410)
      world.later(-14)
    })

    test('answers for its own body and task, whatever the form says', async () => {
      const token = await link({ details: { ...details, period: '2025年第三季度' } })
      const labour = await world.body('云岭市人力资源和社会保障局')
      const before = (await reports(other)).length
      const forged = {
        content: '冒名。',
        body: labour,
        task: other,
        period: '2030年',
        state: 'accepted',
        light: 'done',
      }
      expect((await answer(token, forged)).statusCode).toBe(200)
      expect(await reports(other)).toHaveLength(before)
      const [made] = (await reports(led)).filter(({ values }) => values.content === '冒名。')
      expect(made).toMatchObject({ state: 'submitted', values: { body, period: '2025年第三季度', light: null } })
    })

    test('for a task its body is not given takes no answer, and for a plan it is not named in opens nothing', async () => {
      const token = await link({ record: other })
      expect((await answer(token, { content: '越权。' })).statusCode).toBe(403)
      const stranger = await link({ body: await world.body('云岭风光新能源装备有限公司') })
      const asked = await open(stranger)
      expect([asked.statusCode, asked.body.includes('进展情况')]).toEqual([404, false])
      expect((await reports(other)).filter(({ values }) => values.content === '越权。')).toEqual([])
    })

    test('cannot be guessed: unknown ones all say the same, and the database holds no token', async () => {
      const token = await madeLink()
      expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(160)
      const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
      const answers = await Promise.all(
        [changed, token.slice(0, 10), 'x', '0'.repeat(27), `${token}x`, encodeURIComponent(`${token}' or '1'='1`)].map(
          open,
        ),
      )
      expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([404]))
      expect(new Set(answers.map(({ body: page }) => /<main[\s\S]*<\/main>/.exec(page)?.[0])).size).toBe(1)
      const { rows } = await world.registry.pool.query('select row_to_json(l)::text as all from link_token l')
      expect(rows.length).toBeGreaterThan(0)
      for (const { all } of rows) expect(all).not.toContain(token)
      expect((await open(token)).statusCode).toBe(200)
    })

    test('is no sign-in: its bearer reads nothing over the interface', async () => {
      const token = await madeLink()
      for (const url of [`/api/v1/plan/${document}`, `/api/v1/task/${led}`, '/api/v1/workbench'])
        for (const headers of [{ cookie: `zhiqiao=${token}` }, { authorization: `Bearer ${token}` }]) {
          const { statusCode } = await world.ask(null, { url, headers })
          expect([401, 404], url).toContain(statusCode)
        }
    })
  })
}
