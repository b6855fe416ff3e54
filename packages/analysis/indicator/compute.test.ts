import { indicators, parameters, policyDocument, task } from '@zhiqiao/definitions'
import { publicViewer, type Session } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  computeIndicator,
  type KeptResults,
  keepPartSums,
  keptResults,
  lineageOf,
  partsOf,
  type Question,
  suppressed,
} from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

const closedOut = indicators.tasksClosedOut!

let region: Region
let tasks: string[]
let county: string

beforeAll(async () => {
  region = await openRegion('2026-01-10')
  const plan = (title: string, place: string, office: string) =>
    region.system((session) =>
      session.create(
        policyDocument,
        { title, division: region.places[place]!.id, office: region.bodies[office]! },
        { state: 'issued' },
      ),
    )
  const city = (await plan('市方案', '云岭市', '云岭市教育局')).id
  county = (await plan('区方案', '清河区', '清河区教育局')).id
  tasks = await region.system(async (session) => {
    const ids: string[] = []
    for (const [document, title, deadline, state] of [
      [city, '甲', '2026-02-01', 'done'],
      [city, '乙', '2026-02-01', 'underway'],
      [county, '丙', '2026-02-01', 'done'],
      [county, '丁', '2027-02-01', 'underway'],
      [county, '戊', null, 'underway'],
    ] as const)
      ids.push(
        (
          await session.create(
            task,
            { document, title, deadline, position: 1, reviewState: 'accepted' },
            { state, set: state === 'done' ? { closedOn: '2026-01-09' } : {} },
          )
        ).id,
      )
    return ids
  })
})
afterAll(() => region?.close())

const ask = (question: Question = {}, viewer = region.viewer('sectionOfficer', '云岭市教育局')) =>
  region.registry.as(viewer, (session) =>
    computeIndicator(session, closedOut, parameters, { on: '2026-06-30', ...question }),
  )

describe('an indicator', () => {
  test('adds up what its filters count, for a division with all beneath it', async () => {
    expect(await ask()).toMatchObject({ numerator: 2, denominator: 3, rows: 3, why: null })
    expect((await ask()).value).toBeCloseTo(66.667, 2)
    expect(await ask({ division: region.places.清河区!.id })).toMatchObject({ value: 100, denominator: 1 })
  })

  test('has no number, not nought, where there is nothing to count, and says which', async () => {
    expect(await ask({ division: region.places.澜山县!.id })).toMatchObject({ value: null, why: 'noRows' })
    expect(await ask({ on: '2026-01-31' })).toMatchObject({ value: null, why: 'zeroDenominator', denominator: 0 })
  })

  test('is told apart by the divisions beneath, the empty one among them, and by document', async () => {
    const { cells } = await ask({ by: 'division' })
    expect(cells.map(({ title, value }) => [title, value])).toEqual([
      ['清河区', 100],
      ['云岭市', 50],
      ['澜山县', null],
    ])
    const documents = (await ask({ by: 'policyDocument' })).cells
    expect(documents.map(({ title, value }) => [title, value])).toEqual([
      // The county's plan counts, and is not this officer's to know by name.
      ['', 100],
      ['市方案', 50],
    ])
    const only = await ask({ subject: { of: 'policyDocument', id: county } })
    expect(only).toMatchObject({ value: 100, rows: 1 })
  })

  test('opens onto the very rows it counts, those in the numerator first', async () => {
    const officer = region.viewer('sectionOfficer', '云岭市教育局')
    const open = await region.registry.as(officer, (session) =>
      lineageOf(session, closedOut, parameters, { on: '2026-06-30' }),
    )
    expect(open.register).toBe('task')
    // The county's task counts in the city's figure, but is not this officer's to open.
    expect([open.total, open.seen]).toEqual([3, 2])
    expect(open.rows.map(({ record, numerator }) => [record.values.title, numerator])).toEqual([
      ['甲', true],
      ['乙', false],
    ])
    const nobody = await region.registry.as(publicViewer, (session) =>
      lineageOf(session, closedOut, parameters, { on: '2026-06-30' }),
    )
    expect(nobody).toMatchObject({ rows: [], total: 3, seen: 0 })
  })

  test('through a viewer’s eyes counts only what that viewer may read', async () => {
    const view = { eyes: 'viewer' } as const
    expect(await ask({ view })).toMatchObject({ numerator: 1, denominator: 2 })
    expect(await ask({ view }, region.viewer('sectionOfficer', '清河区教育局'))).toMatchObject({ value: 100, rows: 1 })
    expect(await ask({ view }, region.viewer('student', '澜山县职业高中'))).toMatchObject({
      value: null,
      why: 'noRows',
    })
  })

  test('as recorded on a day does not know what was recorded later', async () => {
    region.setDay('2026-03-15')
    await region.system(async (session) => {
      const late = await session.read(task, tasks[1]!)
      await session.change(task, late.id, late.version, {}, { state: 'done', set: { closedOn: '2026-02-01' } })
      const gone = await session.read(task, tasks[2]!)
      await session.withdraw(task, gone.id, gone.version, '重复')
    })
    expect(await ask()).toMatchObject({ numerator: 2, denominator: 2 })
    const on = (asRecordedOn: string) => ask({ view: { eyes: 'all', asRecordedOn } })
    expect(await on('2026-03-14')).toMatchObject({ numerator: 2, denominator: 3, asRecordedOn: '2026-03-14' })
    expect(await on('2026-03-15')).toMatchObject({ numerator: 2, denominator: 2 })
    expect(await on('2026-01-09')).toMatchObject({ value: null, why: 'noRows' })
  })

  test('in a sandbox takes changed, withdrawn and added records as given and writes nothing', async () => {
    const whatIf = {
      withdrawn: { task: [tasks[1]!] },
      changed: { task: { [tasks[3]!]: { deadline: '2026-05-01' } } },
      added: {
        task: [
          {
            id: '01890000-0000-7000-8000-000000000001',
            document: county,
            title: '己',
            deadline: '2026-06-01',
            state: 'done',
            reviewState: 'added',
            position: 9,
          },
        ],
      },
    }
    expect(await ask({ view: { eyes: 'all', whatIf } })).toMatchObject({ numerator: 2, denominator: 3 })
    expect(await ask()).toMatchObject({ numerator: 2, denominator: 2 })
  })

  test('kept from before is the same number at its own time, and is counted anew once something it rests on has changed', async () => {
    const kept = keptResults()
    const officer = region.viewer('sectionOfficer', '云岭市教育局')
    const open = () =>
      region.registry.as(officer, async (session) => ({
        figure: await computeIndicator(session, closedOut, parameters, { on: '2026-06-30', by: 'division' }, kept),
        rows: await lineageOf(session, closedOut, parameters, { on: '2026-06-30' }, {}, kept),
      }))
    const write = (work: (session: Session) => Promise<unknown>) => region.system(work)
    region.setDay('2026-04-01')
    const first = await open()
    expect(first.figure).toMatchObject({ numerator: 2, denominator: 2 })
    region.setDay('2026-04-02')
    expect(await open()).toEqual(first)
    // What the number does not rest on leaves it alone.
    await write((session) =>
      session.create('calendarDay', { day: '2026-05-01', kind: 'holiday', name: '劳动节', source: '放假通知' }),
    )
    expect((await open()).figure.computedAt).toBe(first.figure.computedAt)

    await write(async (session) => {
      const entry = await session.read(task, tasks[1]!)
      await session.change(task, entry.id, entry.version, {}, { state: 'underway', set: { closedOn: null } })
    })
    const second = await open()
    expect(second.figure).toMatchObject({ numerator: 1, denominator: 2, computedAt: '2026-04-02T04:00:00.000Z' })
    expect(second.rows.rows.map(({ numerator }) => numerator)).not.toEqual(
      first.rows.rows.map(({ numerator }) => numerator),
    )
    const another = await region.registry.as(publicViewer, (session) =>
      lineageOf(session, closedOut, parameters, { on: '2026-06-30' }, {}, kept),
    )
    expect(another).toMatchObject({ rows: [], seen: 0 })
    await write(async (session) => {
      const entry = await session.read(task, tasks[1]!)
      await session.change(task, entry.id, entry.version, {}, { state: 'done', set: { closedOn: '2026-02-01' } })
    })
    expect((await open()).figure).toMatchObject({ numerator: 2, denominator: 2 })
  })

  test('keeps its hash whatever is asked of it, and another for another definition', async () => {
    const { definition } = await ask()
    expect((await ask({ on: '2020-02-29', by: 'division' })).definition).toBe(definition)
    const other = await region.registry.as(publicViewer, (session) =>
      computeIndicator(session, indicators.milestonesReached!, parameters),
    )
    expect(other.definition).not.toBe(definition)
  })

  test('of a part, at every depth, comes out of sums kept of all parts as it is counted by itself, until a record changes', async () => {
    const kept = keptResults()
    const road = await region.system(async (session) => {
      const parent = region.places.清河区!.id
      const { id } = await session.create('division', { name: '清河街道', kind: 'township', parent })
      const [document] = await session.all(policyDocument, { filter: { id: county } })
      const plan = await session.create(
        policyDocument,
        { title: '街道方案', division: id, office: document!.values.office },
        { state: 'issued' },
      )
      const entry = { document: plan.id, title: '己', deadline: '2026-02-01', position: 1, reviewState: 'accepted' }
      await session.create(task, entry as never, { state: 'underway' })
      const done = { ...entry, document: county, title: '庚' }
      await session.create(task, done as never, { state: 'done', set: { closedOn: '2026-01-09' } })
      return id
    })
    const keep = () =>
      region.system(async (session) => {
        for (const of of partsOf(closedOut)) await keepPartSums(session, closedOut, parameters, of, kept)
      })
    const asked = (question: Question, from?: KeptResults) =>
      region.system((session) =>
        computeIndicator(session, closedOut, parameters, { by: 'division', on: '2026-05-01', ...question }, from),
      )
    const parts: Question[] = [
      { division: region.places.清河区!.id },
      { division: region.places.澜山县!.id },
      { division: road },
      { subject: { of: 'policyDocument', id: county } },
    ]
    const told = async (from?: KeptResults) => {
      const figures = await Promise.all(parts.map((part) => asked(part, from)))
      return figures.map(({ computedAt: _, ...figure }) => figure)
    }
    region.setDay('2026-05-01')
    await keep()
    region.setDay('2026-05-02')
    expect((await asked(parts[0]!, kept)).computedAt).toBe('2026-05-01T04:00:00.000Z')
    const before = await told()
    expect(before.map(({ cells }) => cells.length)).toEqual([2, 0, 1, 2])
    expect(before.map(({ rows }) => rows > 0)).toEqual([true, false, true, true])
    expect(await told(kept)).toEqual(before)
    await region.system(async (session) => {
      const [open] = await session.all(task, { filter: { title: '己' } })
      await session.change(task, open!.id, open!.version, {}, { state: 'done', set: { closedOn: '2026-03-01' } })
    })
    const after = await told(kept)
    expect(after[0]!.numerator).toBe(before[0]!.numerator! + 1)
    expect(after[2]).toMatchObject({ numerator: 1, denominator: 1 })
    expect(after).toEqual(await told())
  })

  test('told apart by school names every open school: nought where others have what is counted, empty where nobody knows', async () => {
    const records = recordsOf(region)
    const [here, there, gone] = ['云岭市职业教育中心', '清河区职业中学', '澜山县职业高中'].map(
      (name) => region.bodies[name]!,
    )
    const kind = { schoolKind: 'vocationalHigh', founderKind: 'prefectureEducation', affiliation: 'county' }
    for (const [organisation, closedOn] of [
      [here, null],
      [there, null],
      [gone, '2026-01-31'],
    ] as const)
      await records.add('school', { organisation, ...kind, closedOn })
    const told = async (name: string, division?: string) => {
      const { cells, value } = await region.system((session) =>
        computeIndicator(session, indicators[name]!, parameters, {
          ...{ by: 'organisation', numerator: name === 'studios' ? 'masterTeacher' : null, division: division ?? null },
        }),
      )
      return { value, cells: cells.map((cell) => [cell.id, cell.value, cell.why]) }
    }
    // Where nothing at all is recorded nothing is claimed.
    expect(await told('studios')).toEqual({
      value: null,
      cells: expect.arrayContaining([here, there].map((id) => [id, null, 'noRows'])),
    })
    await records.add('masterStudio', { name: '名师工作室', kind: 'masterTeacher', school: here, from: '2025-09-01' })
    expect(await told('studios')).toEqual({
      value: 1,
      cells: [
        [here, 1, null],
        [there, 0, null],
      ],
    })
    expect((await told('studios', region.places.清河区!.id)).cells).toEqual([[there, null, 'noRows']])
    await records.teacher(here!)
    expect((await told('dualQualifiedShare')).cells).toEqual([
      [here, 0, null],
      [there, null, 'noRows'],
    ])
  })
})

describe('what the public sees of figures about people', () => {
  const cell = (id: string, numerator: number, denominator: number) => ({
    id,
    title: id,
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    rows: denominator,
    unknown: 0,
    why: null,
  })
  test('hides cells of fewer than five, and a second one where the first could be found by subtraction', async () => {
    const whole = { ...(await ask()), ...cell('whole', 60, 100) }
    const people = { ...closedOut, persons: true }
    const shown = (cells: ReturnType<typeof cell>[]) =>
      suppressed(people, { ...whole, cells }).cells.map(({ id, value }) => [id, value !== null])
    expect(shown([cell('a', 30, 60), cell('b', 2, 10), cell('c', 28, 30)])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ])
    expect(shown([cell('a', 30, 60), cell('b', 10, 40)])).toEqual([
      ['a', true],
      ['b', true],
    ])
    expect(suppressed(people, { ...whole, ...cell('whole', 97, 100), cells: [] })).toMatchObject({
      value: null,
      why: 'suppressed',
    })
    expect(suppressed(closedOut, { ...whole, cells: [cell('b', 2, 10)] }).cells[0]!.value).toBe(20)
  })
})
