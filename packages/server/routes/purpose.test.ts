import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
let errand: string

beforeAll(async () => {
  region = await testRegion()
  const created = await region.ask('officer', {
    method: 'POST',
    url: '/api/v1/test-errand',
    payload: {
      values: {
        title: '核对名册',
        office: region.ids.cityBureau,
        body: region.ids.northBureau,
        contact: '13812345678',
        idNumber: '11010519491231002X',
      },
    },
  })
  errand = created.json().record.id
})
afterAll(() => region.close())

const read = async (cookie: string) => {
  const answer = await region.server.inject({ url: `/api/v1/test-errand/${errand}`, headers: { cookie } })
  return answer.json().record.values
}
const name = (cookie: string, purpose: string) =>
  region.server.inject({
    method: 'PUT',
    url: '/api/v1/test-errand/purpose',
    headers: { cookie, 'x-zhiqiao': '1' },
    payload: { purpose },
  })
const sensitiveReads = () =>
  region.registry.asSystem('看审计', async ({ query }) => {
    const { rows } = await sql<{ body: string }>`select body from audit_link order by sequence`.execute(query)
    return rows.filter(({ body }) => body.includes('"read"') && body.includes('核对数据'))
  })

it('masks personal values until a purpose is named, for the rest of that session only', async () => {
  const cookie = await region.signIn('north')
  expect(await read(cookie)).toMatchObject({ contact: '138****5678', idNumber: '110105********002X' })
  expect((await name(cookie, '核对数据')).statusCode).toBe(204)
  expect(await read(cookie)).toMatchObject({ contact: '13812345678', idNumber: '11010519491231002X' })
  expect(await read(await region.signIn('north'))).toMatchObject({ contact: '138****5678' })
})

it('records every look with its purpose', async () => {
  expect((await sensitiveReads()).length).toBeGreaterThan(0)
})

it('tells the page what has been named, and refuses an empty purpose', async () => {
  const cookie = await region.signIn('north')
  expect((await name(cookie, '  ')).statusCode).toBe(400)
  await name(cookie, '联系本人')
  const session = await region.server.inject({ url: '/api/v1/session', headers: { cookie } })
  expect(session.json().purposes).toEqual({ testErrand: '联系本人' })
})

it('shows nothing of rows that are not the viewer’s to reveal', async () => {
  const cookie = await region.signIn('south')
  expect((await name(cookie, '核对数据')).statusCode).toBe(204)
  const answer = await region.server.inject({ url: `/api/v1/test-errand/${errand}`, headers: { cookie } })
  expect(answer.statusCode).toBe(404)
})

it('is not offered to the public', async () => {
  expect((await name('', '核对数据')).statusCode).toBe(401)
})
