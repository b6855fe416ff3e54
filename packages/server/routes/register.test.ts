import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Persona, type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
beforeAll(async () => {
  region = await testRegion()
})
afterAll(() => region.close())

const create = async (title: string, more: object = {}) => {
  const answer = await region.ask('officer', {
    method: 'POST',
    url: '/api/v1/test-errand',
    payload: { values: { title, office: region.ids.cityBureau, body: region.ids.northBureau, ...more } },
  })
  expect(answer.statusCode).toBe(201)
  expect(answer.headers.location).toBe(`/api/v1/test-errand/${answer.json().record.id}`)
  return answer.json().record as { id: string; version: number }
}
const act = (who: Persona, id: string, name: string, payload: object) =>
  region.ask(who, { method: 'POST', url: `/api/v1/test-errand/${id}/act/${name}`, payload })

describe('a register’s routes', () => {
  it('create, read with titles and permissions, change, act, withdraw, and tell the story', async () => {
    const { id } = await create('起草年度方案', { urgency: 'high', helpers: [region.ids.southBureau] })
    const url = `/api/v1/test-errand/${id}`
    const read = (await region.ask('officer', { url })).json()
    expect(read.titles).toMatchObject({
      [region.ids.northBureau!]: '北溪县教育局',
      [region.ids.southBureau!]: '南坪县教育局',
      [region.ids.cityBureau!]: '云岭市教育局',
    })
    expect(read.permitted).toEqual({ change: true, withdraw: true, acts: ['finish'] })
    expect((await region.ask('north', { url })).json().permitted).toEqual({
      change: false,
      withdraw: false,
      acts: ['finish'],
    })
    const changed = await region.ask('officer', {
      method: 'PATCH',
      url,
      payload: { version: 1, values: { due: '2026-06-30' }, reason: '提前' },
    })
    expect(changed.json().record).toMatchObject({ version: 2, values: { due: '2026-06-30', urgency: 'high' } })
    const finished = await act('north', id, 'finish', { version: 2, input: { result: '已办' } })
    expect(finished.json()).toMatchObject({ record: { state: 'done', version: 3 } })
    const withdrawn = await region.ask('officer', { method: 'DELETE', url, payload: { version: 3, reason: '重复' } })
    expect(withdrawn.json().record.withdrawnReason).toBe('重复')
    const history = (await region.ask('officer', { url: `${url}/history` })).json()
    expect(history.entries.map(({ what }: { what: string }) => what).sort()).toEqual([
      'change',
      'create',
      'finish',
      'withdraw',
    ])
  })

  it('answer a change based on an older version with both', async () => {
    const { id } = await create('两个人同时改')
    const url = `/api/v1/test-errand/${id}`
    const change = (note: string) =>
      region.ask('officer', { method: 'PATCH', url, payload: { version: 1, values: { note } } })
    expect((await change('甲')).statusCode).toBe(200)
    const late = await change('乙')
    expect(late.statusCode).toBe(409)
    expect(late.json()).toMatchObject({ code: 'conflict', theirs: { version: 2, values: { note: '甲' } } })
  })

  it('name every field that is wrong', async () => {
    const answer = await region.ask('officer', {
      method: 'POST',
      url: '/api/v1/test-errand',
      payload: { values: { title: '', due: '2026-02-30', count: 5000, body: region.ids.northBureau, office: 'x' } },
    })
    expect(answer.statusCode).toBe(422)
    const fields = answer.json().problems.map(({ field }: { field: string }) => field)
    expect(fields.sort()).toEqual(['count', 'due', 'office', 'title'])
    for (const { zh } of answer.json().problems) expect(zh).toMatch(/^差事\./)
  })

  it('name what is missing or unknown around the values', async () => {
    const answer = await region.ask('officer', {
      method: 'PATCH',
      url: `/api/v1/test-errand/${region.ids.northErrand}`,
      payload: { values: {}, more: 1 },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'version', code: 'required' }),
        expect.objectContaining({ field: 'more', code: 'unknown' }),
      ]),
    )
  })

  it('list by filter, text and order, page by page', async () => {
    for (let n = 1; n <= 5; n++) await create(`分页${n}`, { due: `2027-01-0${n}`, tags: ['分页'] })
    const titles = async (query: string) =>
      (await region.ask('officer', { url: `/api/v1/test-errand?${query}` }))
        .json()
        .rows.map(({ values }: { values: { title: string } }) => values.title)
    expect(await titles('tags.has=%E5%88%86%E9%A1%B5&sort=due')).toEqual(['分页1', '分页2', '分页3', '分页4', '分页5'])
    expect(await titles('text=%E5%88%86%E9%A1%B53')).toEqual(['分页3'])
    expect(await titles('due.from=2027-01-02&due.to=2027-01-03')).toEqual(['分页3', '分页2'])
    const seen: string[] = []
    let after = ''
    do {
      const page = (
        await region.ask('officer', { url: `/api/v1/test-errand?due.from=2027-01-01&sort=due&limit=2&after=${after}` })
      ).json()
      seen.push(...page.rows.map(({ values }: { values: { title: string } }) => values.title))
      after = page.next === null ? '' : encodeURIComponent(page.next)
    } while (after !== '')
    expect(seen).toEqual(['分页1', '分页2', '分页3', '分页4', '分页5'])
  })

  it('hand out the same list as a file, with words for codes, nothing a spreadsheet would run, and no more rows', async () => {
    await create('=HYPERLINK("http://x")', { urgency: 'low', note: '导出' })
    const csv = await region.ask('officer', { url: '/api/v1/test-errand.csv?note.contains=%E5%AF%BC%E5%87%BA' })
    expect(csv.headers['content-disposition']).toMatch(
      // 差事_ … who and when: a CSV has no other place for it.
      /filename\*=UTF-8''%E5%B7%AE%E4%BA%8B_%\S+_\d{4}-\d\d-\d\d-\d{4}\.csv$/,
    )
    const lines = csv.body.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^"?'=HYPERLINK/)
    expect(lines[1]).toContain('平件')
    expect(lines[1]).toContain('北溪县教育局')
    expect(csv.body).not.toContain(region.ids.northBureau)
    const xlsx = await region.ask('officer', { url: '/api/v1/test-errand.xlsx' })
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const theirs = await region.ask('south', { url: '/api/v1/test-errand.csv' })
    expect(theirs.body).toContain('southErrand')
    expect(theirs.body).not.toContain('northErrand')
    expect((await region.ask(null, { url: '/api/v1/test-errand.csv' })).statusCode).toBe(401)
  })

  it('mask personal values for those who do not keep them', async () => {
    const url = `/api/v1/test-errand/${region.ids.northErrand}`
    const values = async (who: Persona) => (await region.ask(who, { url })).json().record.values
    expect((await values('officer')).idNumber).toBe('11010519491231002X')
    expect((await values('north')).idNumber).toBe('110105********002X')
    expect((await values('north')).contact).toBe('139****5678')
  })

  it('count searches and exports', async () => {
    const limited = await region.another({
      limits: { search: { max: 2, per: 'minute' }, export: { max: 1, per: 'hour' } },
    })
    const status = async (url: string) => (await region.ask('officer', { url }, limited)).statusCode
    const search = '/api/v1/test-errand?text=a'
    expect([await status(search), await status(search), await status(search)]).toEqual([200, 200, 429])
    expect([await status('/api/v1/test-errand.csv'), await status('/api/v1/test-errand.csv')]).toEqual([200, 429])
  })
})

describe('the description of a register', () => {
  it('says in words who may do each act', async () => {
    const { registers } = (await region.ask('north', { url: '/api/v1/meta' })).json()
    const { acts } = registers.find(({ name }: { name: string }) => name === 'testErrand')
    expect(acts.finish.who).toEqual({
      zh: '本地业务科室人员，或承办单位',
      en: 'section officer of the area, or the body',
    })
    expect(acts.reopen.who.zh).toBe('本地业务科室人员')
  })
})
