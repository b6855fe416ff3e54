import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellUse } from './quota.ts'
import { type PartnerWorld, partnerWorld } from './testing/partner-world.ts'

let world: PartnerWorld
let post: string
beforeAll(async () => {
  world = await partnerWorld()
  post = (await world.post('数控车工')).id
  await world.act(world.employer, 'postListing', post, 'submit')
  await world.post('拟稿岗位')
})
afterAll(() => world?.close())

const url = (path: string) => `/partner/v1${path}`
const draft = (more: object = {}) => ({
  ...{ name: '焊工', division: '云岭市', validFrom: '2026-06-10', validTo: '2026-09-30', headcount: 3 },
  ...{
    employmentForm: 'fullTime',
    wagePeriod: 'month',
    wageFrom: 6000,
    contact: '沈示例',
    contactPhone: '13900002222',
  },
  ...{ duties: '按图纸完成焊接和自检。', ...more },
})

test('a key is handed over once, kept as a digest alone, and stands in no record, history or audit', async () => {
  const { token, id } = await world.issue({ name: '一次性' })
  expect(token).toMatch(/^zq_[\w-]{43}$/)
  const record = await world.registry.as(world.operator, (session) => session.read('partnerKey', id))
  expect(record.state).toBe('active')
  expect(record.values.prefix).toBe(token.slice(0, 8))
  const places = [
    `select h::text from partner_key_history h`,
    `select body from audit_link`,
    `select k::text from partner_key k`,
  ]
  for (const place of places) {
    const found = await world.registry.asSystem('测试', async (session) => {
      const { rows } = await (await import('kysely')).sql.raw<Record<string, string>>(place).execute(session.query)
      return rows.map((row) => Object.values(row).join())
    })
    expect(found.length).toBeGreaterThan(0)
    expect(found.join('\n')).not.toContain(token.slice(8))
  }
  const mine = await world.registry.as(world.clerk, (session) => session.read('partnerKey', id))
  expect(mine.values.name).toBe('一次性')
  await expect(world.registry.as(world.employer, (session) => session.read('partnerKey', id))).rejects.toMatchObject({
    status: 404,
  })
  await expect(world.act(world.clerk, 'partnerKey', id, 'replace')).rejects.toMatchObject({ status: 403 })
  const next = await world.act(world.operator, 'partnerKey', id, 'replace')
  expect((await world.ask(token, { url: url('/key') })).statusCode).toBe(401)
  expect((await world.ask(next, { url: url('/key') })).json()).toMatchObject({
    ...{ partner: '云岭人才网', datasets: ['post-listing'], handsIn: false },
  })
})

test('what is open is read within the key’s scope, with names and codes and without contacts', async () => {
  const { token } = await world.issue({ name: '读取' })
  const page = (await world.ask(token, { url: url('/data/post-listing?limit=10') })).json()
  expect(page.rows.map(({ name }: { name: string }) => name)).toEqual(['数控车工'])
  expect(page.rows[0]).toMatchObject({ id: post, publisher: '云岭风机厂', division: '云岭市', wageFrom: 5500 })
  expect(JSON.stringify(page)).not.toMatch(/唐示例|13900001111/)
  expect((await world.ask(token, { url: url(`/data/post-listing/${post}`) })).json()).toEqual(page.rows[0])
  const later = encodeURIComponent(new Date(world.now().getTime() + 1000).toISOString())
  expect((await world.ask(token, { url: url(`/data/post-listing?changedSince=${later}`) })).json().rows).toEqual([])
  for (const [path, status] of [
    ['/data/graduate-listing', 403],
    ['/data/nothing', 404],
    ['/data/post-listing/x', 404],
    ['/data/post-listing?limit=0', 400],
    ['/data/post-listing?changedSince=x', 400],
  ] as const)
    expect((await world.ask(token, { url: url(path) })).statusCode, path).toBe(status)
  expect((await world.ask(token, { url: url('/report') })).json()).toEqual([])
})

test('without a key, with a wrong one, one that is over, revoked or of a suspended partner nothing is answered', async () => {
  const status = async (token: string | null) => {
    const answer = await world.ask(token, { url: url('/data') })
    return [answer.statusCode, answer.json().code]
  }
  expect(await status(null)).toEqual([401, 'no-key'])
  expect(await status('zq_0000000000000000000000000000000000000000000')).toEqual([401, 'unknown-key'])
  const { token, id } = await world.issue({ name: '到期', validTo: '2026-06-15' })
  expect(await status(token)).toEqual([200, undefined])
  const today = world.now()
  world.at(new Date('2026-06-15T16:00:01Z'))
  expect(await status(token)).toEqual([403, 'key-over'])
  world.at(today)
  await world.act(world.operator, 'partner', world.partner, 'suspend', '协议到期')
  expect(await status(token)).toEqual([403, 'partner-suspended'])
  await world.act(world.operator, 'partner', world.partner, 'resume')
  await world.act(world.operator, 'partnerKey', id, 'revoke', '泄露')
  expect(await status(token)).toEqual([401, 'unknown-key'])
})

test('requests are counted by the minute and the day, said in the headers, refused beyond, and told to the operator', async () => {
  const { token, id } = await world.issue({ name: '限额', perMinute: 2, perDay: 4 })
  const ask = async () => {
    const answer = await world.ask(token, { url: url('/data/post-listing') })
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
  }
  const first = await ask()
  expect(first.headers['ratelimit-policy']).toBe('"minute";q=2;w=60, "day";q=4;w=86400')
  expect(first.headers.ratelimit).toBe('"minute";r=1;t=50, "day";r=3;t=50390')
  await ask()
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(refused.headers['retry-after']).toBe('50')
  expect(refused.body.title).toBe('每分钟最多2次请求，请50秒后再试。')
  world.at(new Date(world.now().getTime() + 60_000))
  const all = await Promise.all([ask(), ask(), ask()])
  expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 429])
  world.at(new Date(world.now().getTime() + 60_000))
  expect((await ask()).body.title).toBe('今天的4次请求已用完，明天零时（北京时间）恢复。')
  await tellUse(world.registry)
  await tellUse(world.registry)
  const uses = await world.registry.as(world.operator, (session) => session.all('partnerUse', { filter: { key: id } }))
  expect(uses.map(({ values }) => values)).toEqual([
    { key: id, day: '2026-06-15', requests: 4, refused: 3, rows: 4, handedIn: 0 },
  ])
  const key = await world.registry.as(world.clerk, (session) => session.read('partnerKey', id))
  expect(key.values.lastUsedOn).toBe('2026-06-15')
})

test('a draft is handed in as the partner’s body, once however often it is sent, and nothing is published by it', async () => {
  const { token } = await world.issue({ name: '报送', handsIn: true })
  const put = (number: string, payload: object) =>
    world.ask(token, { method: 'PUT', url: url(`/listing/post-listing/${number}`), payload })
  const [one, other] = await Promise.all([put('A-1', draft()), put('A-1', draft())])
  expect([one.statusCode, other.statusCode].sort()).toEqual([200, 201])
  expect(one.json().id).toBe(other.json().id)
  const mended = (await put('A-1', draft({ headcount: 5 }))).json()
  expect(mended).toMatchObject({ state: 'draft', id: one.json().id })
  const { id } = mended
  const record = await world.registry.as(world.clerk, (session) => session.read('postListing', id))
  expect(record).toMatchObject({ createdBy: null, values: { headcount: 5, source: 'partner', sourceNumber: 'A-1' } })
  expect(record.values.publisher).toBe(world.clerk.hat!.organisation)
  const open = (await world.ask(token, { url: url('/data/post-listing') })).json()
  expect(open.rows.map((row: { id: string }) => row.id)).not.toContain(id)

  const wrong = await put('A-2', draft({ division: '无此地', occupation: '无此职业', publisher: 'x', headcount: 0 }))
  expect(wrong.statusCode).toBe(422)
  expect(wrong.json().problems.map(({ zh }: { zh: string }) => zh)).toEqual([
    ...['所在区划: 找不到“无此地”', '职业: 找不到“无此职业”', '发布单位: 由平台填写'],
  ])
  expect((await put('A-2', draft({ headcount: 0 }))).json().problems[0].field).toBe('headcount')
  expect((await world.ask(token, { url: url('/listing/post-listing/A-2') })).statusCode).toBe(404)

  await world.act(world.clerk, 'postListing', id, 'submit')
  expect((await world.ask(token, { url: url('/listing/post-listing/A-1') })).json().state).toBe('open')
  // What it sends every night takes nothing down; what it mends is no longer open until it was looked at again.
  expect((await put('A-1', draft({ headcount: 5 }))).json()).toMatchObject({ state: 'open', id })
  expect((await put('A-1', draft({ headcount: 9 }))).json()).toMatchObject({ state: 'draft', id })
  await world.act(world.clerk, 'postListing', id, 'submit')
  const withdraw = () => world.ask(token, { method: 'DELETE', url: url('/listing/post-listing/A-1') })
  expect([(await withdraw()).json().state, (await withdraw()).json().state]).toEqual(['closed', 'closed'])
  expect((await put('A-1', draft({ headcount: 9 }))).json()).toMatchObject({ state: 'draft', id })
  await world.act(world.clerk, 'postListing', id, 'submit')
  await world.act(world.clerk, 'postListing', id, 'match')
  expect((await put('A-1', draft())).json()).toMatchObject({ status: 409, state: 'matched' })
  expect((await withdraw()).statusCode).toBe(409)
  expect((await world.ask(token, { method: 'DELETE', url: url('/listing/post-listing/A-9') })).statusCode).toBe(404)
  const { token: reader } = await world.issue({ name: '只读' })
  const refused = await world.ask(reader, { method: 'PUT', url: url('/listing/post-listing/B-1'), payload: draft() })
  expect(refused.statusCode).toBe(403)
})

test('a partner hands in for a body that has given it a mandate, until its last day or until it is taken back', async () => {
  const { token } = await world.issue({ name: '代报', handsIn: true })
  const { employer, clerk } = world
  const put = (number: string) =>
    world.ask(token, {
      method: 'PUT',
      url: url(`/listing/post-listing/${number}?for=${encodeURIComponent('云岭风机厂')}`),
      payload: draft({ name: `代报${number}` }),
    })
  const refused = async () => {
    const answer = await put('M-2')
    return [answer.statusCode, answer.json().code]
  }
  expect(await refused()).toEqual([403, 'no-mandate'])
  const mandate = await world.registry.as(employer, (session) =>
    session.create('partnerMandate', {
      ...{ body: employer.hat!.organisation, representative: clerk.hat!.organisation, scope: '发布招聘岗位' },
      ...{ from: '2026-06-01', to: '2026-07-31' },
    }),
  )
  const given = await put('M-1')
  expect([given.statusCode, given.json().state]).toEqual([201, 'draft'])
  const record = await world.registry.as(employer, (session) => session.read('postListing', given.json().id))
  expect(record.values).toMatchObject({ publisher: employer.hat!.organisation, source: 'partner', sourceNumber: 'M-1' })
  const { rows } = await world.registry.pool.query<{ body: string }>(
    'select body from audit_link order by sequence desc limit 1',
  )
  expect(rows[0]!.body).toContain(`"by":"${clerk.hat!.organisation}"`)
  // The partner's own drafts are others, under the same number or not.
  expect((await world.ask(token, { url: url('/listing/post-listing/M-1') })).statusCode).toBe(404)
  // Nobody gives a mandate in another's name, and whoever was given one cannot lengthen it.
  await expect(
    world.registry.as(clerk, (session) =>
      session.create('partnerMandate', {
        ...{ body: employer.hat!.organisation, representative: clerk.hat!.organisation, scope: '自拟' },
        ...{ from: '2026-06-02', to: '2027-06-01' },
      }),
    ),
  ).rejects.toMatchObject({ status: 403 })
  expect((await world.registry.as(clerk, (session) => session.all('partnerMandate'))).map(({ id }) => id)).toEqual([
    mandate.id,
  ])
  const today = world.now()
  world.at(new Date('2026-08-01T02:00:00Z'))
  expect(await refused()).toEqual([403, 'no-mandate'])
  world.at(today)
  expect((await put('M-2')).statusCode).toBe(201)
  await world.act(employer, 'partnerMandate', mandate.id, 'revoke')
  expect((await put('M-3')).statusCode).toBe(403)
})

test('every request of a partner stands in the audit under its body and key', async () => {
  const { token, id } = await world.issue({ name: '审计' })
  await world.ask(token, { url: url('/data/post-listing') })
  const { rows } = await world.registry.pool.query<{ body: string }>(
    'select body from audit_link order by sequence desc limit 1',
  )
  const link = JSON.parse(rows[0]!.body)
  expect(link.by).toMatchObject({ via: 'partner', organisation: world.clerk.hat!.organisation, person: null })
  expect(link.entries).toContainEqual({
    ...{ kind: 'event', what: 'partner' },
    details: { partner: world.partner, key: id, what: 'post-listing', rows: expect.any(Number), handedIn: 0 },
  })
})

test('the interface describes itself, with a version, the key, examples and every refusal', async () => {
  const described = (await world.ask(null, { url: url('/openapi.json') })).json()
  expect(described).toMatchObject({ openapi: '3.1.0', info: { version: '1.0.0' }, security: [{ key: [] }] })
  expect(Object.keys(described.paths)).toContain('/partner/v1/listing/post-listing/{number}')
  expect(Object.keys(described.paths).every((path) => path.startsWith('/partner/v1/'))).toBe(true)
  const { responses } = described.paths['/partner/v1/data/{dataset}'].get
  expect(Object.keys(responses)).toEqual(['200', '401', '403', '404', '429'])
  expect(JSON.stringify(responses['200'])).toContain('数控车工')
  const body = JSON.stringify(described.paths['/partner/v1/listing/post-listing/{number}'].put.requestBody)
  expect(body).toContain('工作内容')
  expect(body).not.toContain('发布单位')
})

test('both descriptions are OpenAPI documents by its own schema', async () => {
  for (const address of ['/api/openapi.json', '/partner/v1/openapi.json']) {
    const { valid, errors } = await new Validator().validate((await world.server.inject(address)).json())
    expect([address, valid, errors]).toEqual([address, true, undefined])
  }
})

test('the examples of docs/partner.md are answered as they are written', async () => {
  const { token } = await world.issue({ name: '文档', handsIn: true })
  await world.server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = world.server.server.address() as AddressInfo
  const text = readFileSync(new URL('../../../docs/partner.md', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, lines]) => lines!)
  expect(examples.length).toBeGreaterThanOrEqual(5)
  for (const example of examples) {
    const { stdout } = await promisify(execFile)(
      'bash',
      ['-euc', example.replaceAll('curl ', 'curl --fail-with-body -sS ')],
      {
        env: { PATH: process.env.PATH, ZHIQIAO: `http://127.0.0.1:${port}`, KEY: token, ID: post },
      },
    )
    expect(stdout, example).not.toBe('')
  }
})
