import {
  all,
  any,
  code,
  date,
  decimal,
  defineCodeSet,
  defineDomain,
  defineRegister,
  divisionWithin,
  everyone,
  files,
  longText,
  organisationIs,
  type Register,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { publicViewer } from '../viewer.ts'
import { keepSearch, rebuildSearch } from './rebuild.ts'

const period = defineCodeSet('testPeriod', { zh: '计薪方式', en: 'Period' }, '测试', {
  month: ['月薪', 'a month'],
  day: ['日薪', 'a day'],
})

const states = {
  draft: { label: { zh: '拟稿', en: 'draft' } },
  open: { label: { zh: '已发布', en: 'open' } },
  closed: { label: { zh: '已下架', en: 'closed' } },
}

const offer = defineRegister({
  name: 'offer',
  title: '招聘启事',
  subject: 'listing',
  titled: 'headline',
  fields: {
    headline: text('标题', { required: true }),
    publisher: reference('单位', 'organisation', { required: true }),
    place: reference('地点', 'division'),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    pay: decimal('薪酬'),
    period: code('计薪方式', 'testPeriod'),
    body: longText('内容'),
    contact: text('联系人', { personal: true }),
    partners: references('合作单位', 'organisation'),
    papers: files('附件'),
  },
  states,
  initial: 'draft',
  acts: {
    publish: { label: { zh: '发布', en: 'Publish' }, from: ['draft'], to: 'open', by: signedIn },
    close: { label: { zh: '下架', en: 'Take down' }, from: ['open'], to: 'closed', by: signedIn },
  },
  permissions: {
    read: any(all(everyone, stateIs('', 'open')), signedIn),
    create: signedIn,
    change: signedIn,
    withdraw: signedIn,
  },
  wall: { pattern: 'public', organisation: 'publisher' },
  searched: {
    words: { headline: 'A', publisher: 'C', place: 'C', body: 'D' },
    filters: { place: 'place' },
    date: 'from',
    until: 'to',
    pay: { amount: 'pay', period: 'period' },
    while: ['open'],
  },
})

/** Found by its own body alone. */
const note = defineRegister({
  name: 'note',
  title: '内部提纲',
  subject: 'listing',
  titled: 'headline',
  fields: {
    headline: text('标题', { required: true }),
    publisher: reference('单位', 'organisation', { required: true }),
    from: date('起'),
  },
  permissions: { read: organisationIs('publisher'), create: signedIn, change: signedIn, withdraw: signedIn },
  wall: { pattern: 'organisation', organisation: 'publisher' },
  searched: { words: { headline: 'A' }, filters: {}, date: 'from' },
})

let town: Town

beforeAll(async () => {
  town = await openTown({ more: [offer, note], codeSets: [period], clock: () => new Date('2026-11-22T04:00:00Z') })
})
afterAll(() => town.close())

const values = (headline: string, more: Record<string, unknown> = {}) => ({
  headline,
  publisher: town.bodies.青石职校,
  place: town.places.青石区!.id,
  from: '2026-11-01',
  to: '2027-03-01',
  ...more,
})
const found = async (question: string, more = {}) =>
  (await town.registry.as(publicViewer, (session) => session.search({ text: question, ...more }))).rows.map(
    ({ title }) => title,
  )
const clerk = () => town.viewer('甲', 'bodyOfficer', '青石职校')

test('what is committed is found in the very next query, what is taken down or withdrawn is gone', async () => {
  const made = await town.registry.as(clerk(), (session) => session.create('offer', values('数控车工')))
  expect(await found('数控')).toEqual([])
  const open = await town.registry.as(clerk(), (session) => session.perform('offer', made.id, 1, 'publish'))
  expect(await found('数控')).toEqual(['数控车工'])
  await town.registry
    .as(clerk(), async (session) => {
      await session.change('offer', made.id, open.version, { headline: '幼儿保育员' })
      throw new Error('undone')
    })
    .catch(() => undefined)
  expect(await found('保育员')).toEqual([])
  const changed = await town.registry.as(clerk(), (session) =>
    session.change('offer', made.id, open.version, { headline: '钳工' }),
  )
  expect(await found('数控')).toEqual([])
  expect(await found('钳工')).toEqual(['钳工'])
  await town.registry.as(clerk(), (session) => session.perform('offer', made.id, changed.version, 'close'))
  expect(await found('钳工')).toEqual([])
})

const publish = (headline: string, more: Record<string, unknown> = {}) =>
  town.registry.asSystem('测试', (session) => session.create('offer', values(headline, more), { state: 'open' }))

test('words, readings, codes, synonyms and one wrong character lead to the same', async () => {
  await publish('焊接机器人调试员', { body: '会用 PLC，职业编码 6-18-02-04。' })
  for (const question of ['焊接', '机器人 调试员', 'hanjie', 'hjjqr', 'plc', '6-18-02-04', '电焊'])
    expect(await found(question), question).toEqual(['焊接机器人调试员'])
  await keepSearch(town.registry)
  const answer = await town.registry.as(publicViewer, (session) => session.search({ text: '旱接' }))
  expect(answer).toMatchObject({ corrected: '焊接', total: 1 })
  const some = await town.registry.as(publicViewer, (session) => session.search({ text: '焊接 钢琴' }))
  expect(some).toMatchObject({ loosened: true, total: 1, corrected: null })
  expect(some.rows[0]!.titlePieces).toEqual([
    { text: '焊接', hit: true },
    { text: '机器人调试员', hit: false },
  ])
  // A compound is found where a longer word of the text is cut elsewhere.
  await publish('电气装配工')
  expect(await found('电气装配')).toEqual(['电气装配工'])
  // What stands elsewhere was meant as it was typed: a filter leaves it out.
  const here = () =>
    town.registry.as(publicViewer, (session) =>
      session.search({ text: '旱接', filters: { place: [town.places.青石区!.id] } }),
    )
  expect(await here()).toMatchObject({ corrected: '焊接', total: 1 })
  await publish('旱接苗木养护员', { place: town.places.白水县!.id })
  expect(await here()).toMatchObject({ corrected: null, total: 0 })
})

test('what is past its last day is not found, whatever its state', async () => {
  await publish('旧岗位保洁员', { from: '2026-01-01', to: '2026-11-21' })
  await publish('新岗位保洁员', { from: '2026-01-01', to: '2026-11-22' })
  expect(await found('保洁员')).toEqual(['新岗位保洁员'])
})

test('nobody finds or counts what the walls hide from them', async () => {
  await publish('心理咨询师', { publisher: town.bodies.县教育局 })
  const inner = await town.registry.asSystem('测试', (session) =>
    session.create('note', { headline: '心理咨询师内部提纲', publisher: town.bodies.县教育局 }),
  )
  const asked = async (viewer: Parameters<Town['registry']['as']>[0]) => {
    const { rows, total } = await town.registry.as(viewer, (session) => session.search({ text: '心理咨询' }))
    const facets = await town.registry.as(viewer, (session) => session.facets({ text: '心理咨询' }))
    expect(rows).toHaveLength(total)
    expect(facets.total).toBe(total)
    expect(facets.facets.kind!.reduce((sum, one) => sum + one.total, 0)).toBe(total)
    return rows.map(({ id }) => id)
  }
  const personas = {
    public: publicViewer,
    school: town.viewer('甲', 'schoolRegistrar', '青石职校'),
    bureau: town.viewer('乙', 'sectionOfficer', '市教育局'),
    own: town.viewer('丙', 'sectionOfficer', '县教育局'),
  }
  for (const [name, viewer] of Object.entries(personas)) {
    const ids = await asked(viewer)
    expect(ids.includes(inner.id), name).toBe(name === 'own')
    expect(ids, name).toHaveLength(name === 'own' ? 2 : 1)
  }
})

test('a personal field is refused by the definition, and so is a permission no index can tell', () => {
  const domain = town.registry.domain
  const broken = (changed: Partial<Register>) => () =>
    defineDomain(
      Object.values(domain.registers).map((one) => (one.name === 'offer' ? { ...one, ...changed } : one)),
      Object.values(domain.codeSets),
    )
  const searched = domain.registers.offer!.searched!
  expect(broken({ searched: { ...searched, words: { contact: 'D' } } })).toThrow('个人信息')
  expect(broken({ searched: { ...searched, filters: { body: 'body' } } })).toThrow('筛选')
  const permissions = { ...domain.registers.offer!.permissions, read: divisionWithin('publisher.division') }
  expect(broken({ permissions })).toThrow('权限')
})

test('places count with all beneath them, filters are counted without themselves, orders are told apart', async () => {
  const at = (place: string, headline: string, pay: number, period: string) =>
    publish(headline, { place: town.places[place]!.id, pay, period, from: `2026-10-0${headline.length}` })
  await at('青石区', '茶艺师', 5000, 'month')
  await at('白水县', '茶艺师乙', 300, 'day')
  await at('云岭市', '茶艺师丙号', 4000, 'month')
  const search = (more = {}) =>
    town.registry.as(clerk(), async (session) => {
      const { rows } = await session.search({ text: '茶艺师', ...more })
      return rows.map(({ title }) => title)
    })
  expect(await search({ filters: { place: [town.places.青石区!.id] } })).toEqual(['茶艺师'])
  expect(await search({ filters: { place: [town.places.云岭市!.id] } })).toHaveLength(3)
  expect(await search({ sort: 'pay' })).toEqual(['茶艺师乙', '茶艺师', '茶艺师丙号'])
  expect(await search({ sort: 'date' })).toEqual(['茶艺师丙号', '茶艺师乙', '茶艺师'])
  expect((await search({ sort: 'near' }))[0]).toBe('茶艺师')
  expect(await search({ payFrom: 6000 })).toEqual(['茶艺师乙'])
  expect((await search({ since: '2026-10-04' })).toSorted()).toEqual(['茶艺师丙号', '茶艺师乙'].toSorted())
  const { facets, above, spans } = await town.registry.as(clerk(), (session) =>
    session.facets({ text: '茶艺师', filters: { place: [town.places.青石区!.id] }, since: '2026-10-01' }),
  )
  expect(spans.map(({ days, from, total }) => [days, from, total])).toEqual([
    [7, '2026-11-15', 0],
    [30, '2026-10-23', 0],
    [90, '2026-08-24', 1],
  ])
  expect(above.place!.map(({ title }) => title)).toEqual(['云岭市', '青石区'])
  expect(facets.kind).toMatchObject([{ value: 'offer', total: 1 }])
  await expect(search({ payFrom: 6001 })).rejects.toMatchObject({ code: 'bad-filter' })
})

test('a body renamed and a place moved take their listings along', async () => {
  await publish('风琴修理工', { publisher: town.bodies.区财政局 })
  await town.registry.asSystem('测试', async (session) => {
    const body = await session.read('organisation', town.bodies.区财政局!)
    await session.change('organisation', body.id, body.version, { name: '湖滨会展局' })
  })
  expect(await found('会展局 修理工')).toEqual(['风琴修理工'])
  const old = await town.registry.as(publicViewer, (session) => session.search({ text: '财政局', sort: 'date' }))
  expect(old.rows).toEqual([])
})

test('an import is found as it commits, and gone as it is undone', async () => {
  const change = await town.registry.asSystem('导入', async (session) => {
    const rows = Array.from({ length: 600 }, (_, n) => ({ line: n + 1, values: values(`蜂农第${n}号`) }))
    await session.bulk.write('offer', rows, { state: 'open' })
    return session.bulk.change
  })
  const total = async () => {
    const { total: found, totalIsCapped } = await town.registry.as(publicViewer, (session) =>
      session.search({ text: '蜂农', sort: 'date' }),
    )
    return `${found}${totalIsCapped ? '+' : ''}`
  }
  expect(await total()).toBe('500+')
  await town.registry.asSystem('撤销', (session) => session.bulk.undo('offer', change, '测试撤销'))
  expect(await total()).toBe('0')
})

test('parts are split and joined as the index grows and shrinks, and all is found where it was', async () => {
  const documents = Array.from({ length: 16_000 }, (_, n) => ({
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    register: 'offer',
    date: new Date(Date.UTC(2020, 0, 1) + ((n * 7919) % 2000) * 86_400_000).toISOString().slice(0, 10),
    audience: ['everyone'],
    facet: n % 40 === 0 ? ['skill:silk'] : [],
    words: n % 40 === 0 ? `'养蚕' '抽丝' '=skill:silk'` : `'养蚕'`,
  }))
  const index = <R>(query: ReturnType<typeof sql<R>>) =>
    town.registry.asSystem('测试', async (session) => (await query.execute(session.query)).rows)
  const ids = documents.map(({ id }) => id)
  const newest = documents.toSorted((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? 1 : -1))
  type Hit = { id: string; total: number }
  const question = (word: string) => sql<Hit>`select * from search_find(${[`'${word}'`]}::tsquery[],
    1, '{}', ${[word]}::text[], '{1}', '{0}', '{}', '{everyone}', '2026-11-22', '0001-01-01', 'date', '{}', 0, 500, 0)`
  const silk = sql<{ met: number; numbers: number[] }>`
    select e.documents as met, search_numbers('{养蚕}', '{养蚕}', '{1}', array[quote_literal('=skill:silk')::tsquery], '{=skill:silk}',
      array[f.whole], e.begins, '{everyone}', '2026-11-22', '0001-01-01') as numbers
    from search_facets('{养蚕}', '{养蚕}', '{1}', '{everyone}', '2026-11-22', '0001-01-01') as e,
      search_facets('{养蚕}', '{养蚕}', '{1}', '{everyone}', '2026-11-22', '0001-01-01') as f
    where e.facet = '' and f.facet = 'skill:silk'`
  const parts = sql<{ n: number }>`select count(*) as n from pg_inherits where inhparent = 'search_doc'::regclass`
  await index(sql`select search_put(${ids}::uuid[], ${JSON.stringify(documents)}::json)`)
  for (let round = 0; round < 2; round++) {
    const common = await index(question('养蚕'))
    expect(common.map(({ id }) => id)).toEqual(newest.slice(0, 500).map(({ id }) => id))
    expect(common[0]!.total).toBe(501)
    expect(await index(question('抽丝'))).toHaveLength(400)
    expect(await index(silk)).toEqual([{ met: 10_001, numbers: [400] }])
    await keepSearch(town.registry)
    expect((await index(parts))[0]!.n).toBeGreaterThan(1)
  }
  await index(sql`select search_put(${ids}::uuid[], '[]')`)
  await keepSearch(town.registry)
  expect(await index(question('养蚕'))).toEqual([])
  expect(await index(parts)).toEqual([{ n: 1 }])
})

test('what the records found refer to is named as in a list', async () => {
  const { 区财政局, 区教育局 } = town.bodies
  const seen = await town.registry.as(clerk(), async (session) => {
    const bytes = new TextEncoder().encode('简章')
    const paper = await session.storeFile({ name: '简章.txt', type: 'text/plain', bytes })
    const made = await session.create(
      'offer',
      values('陶瓷拉坯工', { partners: [区财政局, 区教育局], papers: [paper.id] }),
    )
    await session.perform('offer', made.id, 1, 'publish')
    return paper.id
  })
  await publish('陶瓷施釉工', { place: null })
  await town.registry.as(clerk(), async (session) => {
    const { rows, titles } = await session.search({ text: '陶瓷' })
    const { references } = await session.list('offer', { filter: { 'headline.contains': '陶瓷' } })
    expect(rows).toHaveLength(2)
    expect(titles).toEqual(references)
    expect(Object.keys(titles)).toHaveLength(5)
    expect(titles[seen]).toBe('简章.txt')
  })
})

test('built anew, the index holds what it held; quotes, signs and long texts do no harm', async () => {
  const strange = `“引号”'单' & | ! <-> \\ :* (括号) ${'长'.repeat(3000)}`
  await publish('古怪标题 & 符号', { body: strange })
  const before = await found('师')
  const { documents } = await rebuildSearch(town.registry)
  expect(documents).toBeGreaterThan(5)
  expect(await found('师')).toEqual(before)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
      await town.registry.as(publicViewer, (session) => session.search({ text }))
    }),
    { numRuns: 40 },
  )
  expect(await found("古怪 ' & ! :*")).toEqual(['古怪标题 & 符号'])
})
