import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Persona, type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
beforeAll(async () => {
  region = await testRegion()
})
afterAll(() => region.close())

const path = () => `/api/v1/test-errand/${region.ids.northErrand}/comment`
const say = (who: Persona | null, payload: object) => region.ask(who, { method: 'POST', url: path(), payload })
const heard = async (who: Persona) => (await region.ask(who, { method: 'GET', url: path() })).json().comments

it('lets everybody who reads a record say something about it and hear the others', async () => {
  expect((await say('officer', { content: '请补材料' })).statusCode).toBe(201)
  expect((await say('north', { content: '今天补上' })).statusCode).toBe(201)
  expect((await heard('north')).map(({ author, content }: Record<string, string>) => [author, content])).toEqual([
    ['测试officer', '请补材料'],
    ['测试north', '今天补上'],
  ])
})

it('tells whoever is called, without the words', async () => {
  await say('officer', { content: '内情一句', mentions: [region.ids.north, region.ids.south] })
  for (const who of ['north', 'south'] as const) {
    const notices = (await region.ask(who, { method: 'GET', url: '/api/v1/notice' })).json().rows
    expect(notices.map(({ values }: { values: { title: string } }) => values.title)).toContain(
      '测试officer请您看一条记录的讨论',
    )
    expect(JSON.stringify(notices)).not.toContain('内情')
  }
})

it('is silent to those who may not read the record, and to the public', async () => {
  expect((await region.ask('south', { method: 'GET', url: path() })).statusCode).toBe(404)
  expect((await say('south', { content: '看看' })).statusCode).toBe(404)
  expect((await say(null, { content: '看看' })).statusCode).toBe(401)
  expect((await region.ask('officer', { method: 'GET', url: '/api/v1/comment' })).json().rows).toEqual([])
})

it('refuses an empty remark', async () => {
  expect((await say('officer', { content: '  ' })).statusCode).toBe(400)
})
