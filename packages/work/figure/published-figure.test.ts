import { indicators, outsideFigure, parameters, publishedFigure } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { computeIndicator } from '../../analysis/index.ts'
import { openRegion, type Region } from '../../analysis/testing/open-region.ts'
import { recordsOf } from '../../analysis/testing/records.ts'
import { acts } from '../act.ts'
import { figureThenAndNow, rowsThenAndNow } from './figure-then-and-now.ts'
import { differenceOf, figuresGiven } from './figures-given.ts'
import { publishFigure } from './publish-figure.ts'

const share = indicators.dualQualifiedShare!

let region: Region
let city: string
let teachers: string[]
let id: string

beforeAll(async () => {
  region = await openRegion('2026-06-30', acts)
  city = region.places.云岭市!.id
  const records = recordsOf(region)
  teachers = []
  for (const body of ['清河区职业中学', '清河区职业中学', '澜山县职业高中', '澜山县职业高中'])
    teachers.push(await records.teacher(region.bodies[body]!))
  await records.recognise(teachers[0]!, '2024-05-10')
  id = await asOfficer(async (session) => {
    const question = { division: city, on: '2026-06-30' }
    return (await publishFigure(session, share, question, { occasion: 'figure', state: 'proposed' })).id
  })
})
afterAll(() => region?.close())

const asOfficer = <T>(work: (session: Session) => Promise<T>) =>
  region.registry.as(region.viewer('sectionOfficer', '云岭市教育局'), work)

test('a figure is fixed with its value, its definition, its card and the rows behind it', async () => {
  const { figure, now, intact, fates } = await asOfficer((session) => figureThenAndNow(session, id))
  expect(figure.values).toMatchObject({
    value: 25,
    numeratorValue: 1,
    denominatorValue: 4,
    rows: 4,
    asOf: '2026-06-30',
  })
  expect(figure.values.definition).toBe(now!.definition)
  expect(figure.values.card!.map(({ name }) => name)).toContain('口径')
  expect([intact, fates]).toEqual([true, { same: 4, changed: 0, gone: 0, added: 0 }])
})

test('what changes afterwards leaves it as it was, and every row that differs is named', async () => {
  const records = recordsOf(region)
  await records.recognise(teachers[1]!, '2025-01-10')
  const added = await records.teacher(region.bodies.清河区职业中学!)
  await region.system(async (session) => {
    const { version } = await session.read('teacher', teachers[2]!)
    await session.withdraw('teacher', teachers[2]!, version, '重复登记')
  })
  const told = await asOfficer((session) => figureThenAndNow(session, id))
  expect(told.figure.values.value).toBe(25)
  expect(told.now).toMatchObject({ value: 50, numerator: 2, denominator: 4 })
  expect([told.intact, told.fates]).toEqual([true, { same: 2, changed: 1, gone: 1, added: 1 }])
  const { rows } = await asOfficer((session) =>
    rowsThenAndNow(session, id, { fates: ['changed', 'gone', 'added'], after: 0, limit: 20 }),
  )
  const fateOf = new Map(rows.map((row) => [row.record, row]))
  expect(fateOf.get(teachers[1]!)).toMatchObject({ fate: 'changed', thenCounted: 'false', nowCounted: 'true' })
  expect(fateOf.get(teachers[2]!)).toMatchObject({ fate: 'gone', standing: null })
  expect(fateOf.get(added)).toMatchObject({ fate: 'added', thenVersion: null })
})

test('a row that was mended says which of its fields', async () => {
  await region.system(async (session) => {
    const { version } = await session.read('teacher', teachers[0]!)
    await session.change('teacher', teachers[0]!, version, { joinedOn: '2014-09-01' })
  })
  const { rows } = await asOfficer((session) =>
    rowsThenAndNow(session, id, { fates: ['changed'], after: 0, limit: 20 }),
  )
  const mended = rows.find(({ record }) => record === teachers[0])!
  expect(mended.changes).toMatchObject([{ field: 'joinedOn', to: '2014-09-01' }])
  expect(mended.nowVersion).toBe(mended.thenVersion! + 1)
})

test('the list of rows can be changed by nobody, not even by the platform', async () => {
  const touched = (query: ReturnType<typeof sql>) =>
    region.system(async (session) => Number((await query.execute(session.query)).numAffectedRows ?? 0))
  expect(await touched(sql`update published_figure_row set version = 9`)).toBe(0)
  expect(await touched(sql`delete from published_figure_row`)).toBe(0)
  const seen = await asOfficer((session) => sql`select * from published_figure_row`.execute(session.query))
  expect(seen.rows).toEqual([])
})

test('a leader signs it, the one before gives way, and nobody else may', async () => {
  const sign = (role: 'sectionOfficer' | 'deputyDirector', figure: string) =>
    region.registry.as(
      { ...region.viewer(role, '云岭市教育局'), person: { id: region.bodies.云岭市教育局!, name: '陈示例' } },
      async (session) => {
        const { version } = await session.read(publishedFigure, figure)
        return session.perform(publishedFigure, figure, version, 'publish')
      },
    )
  await expect(sign('sectionOfficer', id)).rejects.toMatchObject({ status: 403 })
  expect((await sign('deputyDirector', id)).state).toBe('published')
  const next = await asOfficer((session) =>
    publishFigure(session, share, { division: city, on: '2026-06-30' }, { occasion: 'figure', state: 'proposed' }),
  )
  await sign('deputyDirector', next.id)
  const states = await asOfficer(async (session) =>
    Promise.all([id, next.id].map(async (one) => (await session.read(publishedFigure, one)).state)),
  )
  expect(states).toEqual(['superseded', 'published'])
})

test('a school sees the rows that are its own and learns of the others only what became of them', async () => {
  const head = region.viewer('headmaster', '澜山县职业高中')
  await expect(region.registry.as(head, (session) => figureThenAndNow(session, id))).rejects.toMatchObject({
    status: 404,
  })
  const own = await asOfficer((session) =>
    publishFigure(
      session,
      share,
      { division: city, on: '2026-06-30' },
      { occasion: 'summary', state: 'kept', organisation: region.bodies.澜山县职业高中! },
    ),
  )
  const { rows } = await region.registry.as(head, (session) =>
    rowsThenAndNow(session, own.id, { fates: ['same'], after: 0, limit: 20 }),
  )
  expect(rows.map(({ record, standing }) => [record, standing?.id])).toEqual([[teachers[3], teachers[3]]])
})

test('a figure from outside stands beside ours on its own day, with the difference; none given is not nought', async () => {
  await asOfficer(async (session) => {
    const outside = { indicator: share.name, division: city, source: '市统计局', publication: '统计公报第8页' }
    await session.create(outsideFigure, { ...outside, asOf: '2026-06-30', value: 60, issuedOn: '2026-07-10' })
    await session.create(outsideFigure, { ...outside, asOf: '2025-06-30', value: null, issuedOn: '2025-07-10' })
  })
  const { outside } = await asOfficer((session) =>
    figuresGiven(session, share, { division: city, view: { eyes: 'all' } }),
  )
  const ours = await asOfficer((session) => computeIndicator(session, share, parameters, { on: '2026-06-30' }))
  expect(outside.map(({ difference }) => difference)).toEqual([60 - ours.value!, null])
  expect(outside[1]).toMatchObject({ percent: null, record: { values: { value: null } } })
  expect(differenceOf(5, 0)).toEqual({ difference: 5, percent: null })
})
