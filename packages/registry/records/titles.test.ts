import { withdrawnMark } from '@zhiqiao/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '../session.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { organisation, plan } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'

let town: Town
let officer: Viewer
let planId: string
let first: string
let second: string

const as = <T>(work: (session: Session) => Promise<T>) => town.registry.as(officer, work)
const paper = (name: string) => ({ name, type: 'text/plain', bytes: new TextEncoder().encode(name) })

beforeAll(async () => {
  town = await openTown()
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  const { 青石区 } = town.places
  const { 区教育局, 区财政局, 青石职校 } = town.bodies
  await as(async (session) => {
    first = (await session.storeFile(paper('初稿.txt'))).id
    const made = await session.create(plan, {
      title: '方案',
      division: 青石区!.id,
      office: 区教育局!,
      bodies: [区财政局!],
      attachment: [first],
    })
    planId = made.id
    second = (await session.storeFile(paper('定稿.txt'))).id
    await session.change(plan, planId, made.version, { attachment: [second], bodies: [青石职校!] })
  })
})
afterAll(() => town?.close())

test('a record names its files, and its history those it held before', async () => {
  const { titles } = await as((session) => session.whole(plan, planId))
  expect(titles[second]).toBe('定稿.txt')
  expect(titles[first]).toBeUndefined()
  await as(async (session) => {
    const history = await session.history(plan, planId)
    expect(await session.historyTitles(plan, history)).toMatchObject({
      [first]: '初稿.txt',
      [second]: '定稿.txt',
      [town.bodies.区财政局!]: '区财政局',
      [town.bodies.青石职校!]: '青石职校',
    })
  })
})

test('what records of a register seldom refer to is named all the same', async () => {
  const read = (id: string) => as(async (session) => (await session.whole(plan, id)).titles)
  const { 青石区 } = town.places
  const { 区教育局, 青石职校 } = town.bodies
  const bare = await as((session) => session.create(plan, { title: '空', division: 青石区!.id, office: 区教育局! }))
  const names = { [second]: '定稿.txt', [青石职校!]: '青石职校', [区教育局!]: '区教育局', [青石区!.id]: '青石区' }
  expect(await read(planId)).toEqual(names)
  for (let n = 0; n < 200; n++) expect(Object.keys(await read(bare.id))).toHaveLength(2)
  for (let n = 0; n < 200; n++) expect(await read(planId)).toEqual(names)
})

test('a record that was withdrawn since says so where another refers to it, and not on papers', async () => {
  const school = town.bodies.青石职校!
  await town.registry.asSystem('测试', async (session) => {
    const { version } = await session.read(organisation, school)
    await session.withdraw(organisation, school, version, '并入其他学校')
  })
  await as(async (session) => {
    expect((await session.whole(plan, planId)).titles[school]).toBe(`青石职校${withdrawnMark}`)
    expect((await session.list(plan)).references[school]).toBe(`青石职校${withdrawnMark}`)
    expect((await session.historyTitles(plan, await session.history(plan, planId)))[school]).toBe(
      `青石职校${withdrawnMark}`,
    )
    expect((await session.titles(organisation, [school]))[school]).toBe('青石职校')
  })
})
