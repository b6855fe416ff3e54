import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../history/verify-audit.ts'
import { newId } from '../store/new-id.ts'
import { headcount, visit } from '../testing/bulk-register.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { division, organisation, pupil } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'
import type { BulkRow } from './bulk-row.ts'

let town: Town
let registrarHere: Viewer
let school: string
beforeAll(async () => {
  town = await openTown({ more: [headcount, visit] })
  registrarHere = town.viewer('戊', 'schoolRegistrar', '青石职校')
  school = town.bodies.青石职校!
})
afterAll(() => town?.close())

const pupils = (count: number, prefix: string, from = 1): BulkRow[] =>
  Array.from({ length: count }, (_, n) => ({
    line: from + n,
    values: { registration: `${prefix}${n}`, name: `学生${n}`, idNumber: '11010519491231002X', school },
  }))
const write = (rows: BulkRow[], viewer = registrarHere) =>
  town.registry.as(viewer, async (s) => ({ change: s.bulk.change, outcome: await s.bulk.write(pupil, rows) }))
const list = (prefix: string, viewer = registrarHere) =>
  town.registry.as(viewer, (s) => s.all(pupil, { filter: { 'registration.contains': prefix } }))

describe('many rows', () => {
  test('stand afterwards as if each had been recorded by itself', async () => {
    const { outcome } = await write(pupils(3, 'A'))
    expect(outcome).toEqual({ created: 3, changed: 0, unchanged: 0 })
    const single = await town.registry.as(registrarHere, (s) =>
      s.create(pupil, { registration: 'A9', name: '学生9', idNumber: '11010519491231002X', school }),
    )
    const rows = await town.registry.asSystem('比较', ({ query }) =>
      query.selectFrom('pupil').selectAll().where('registration', 'in', ['A0', 'A9']).orderBy('registration').execute(),
    )
    const same = (row: Record<string, unknown>) => ({
      ...row,
      id: '',
      registration: '',
      name: '',
      created_at: '',
      changed_at: '',
    })
    expect(same(rows[0]!)).toEqual(same(rows[1]!))
    const [bulked] = await list('A0')
    const [one, other] = await town.registry.as(registrarHere, async (s) => [
      await s.history(pupil, bulked!.id),
      await s.history(pupil, single.id),
    ])
    const told = (entries: typeof one) =>
      entries!.map(({ what, by, changes, state }) => ({ what, by, state, fields: changes.map(({ field }) => field) }))
    expect(told(one)).toEqual(told(other))
    expect(one![0]!.changes.find(({ field }) => field === 'idNumber')?.to).toBe('11010519491231002X')
    expect((await list('A', town.viewer('丙', 'inspector', '市教育局'))).length).toBe(4)
    expect(await list('A', town.viewer('丙', 'inspector', '县教育局'))).toEqual([])
    expect(await verifyAudit(town.registry)).toMatchObject({ fault: null })
  })

  test('come in lots of any number, in one transaction with one link', async () => {
    const seen: number[] = []
    const links = async () => (await town.registry.pool.query('select count(*)::int as n from audit_link')).rows[0].n
    const before = await links()
    async function* stream() {
      yield* pupils(12_500, 'B')
    }
    await town.registry.as(registrarHere, (s) =>
      s.bulk.write(pupil, stream(), { progress: (rows) => void seen.push(rows) }),
    )
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(12_500)
    expect(await links()).toBe(before + 1)
    expect(
      await town.registry.as(registrarHere, (s) => s.count(pupil, { filter: { 'registration.contains': 'B' } })),
    ).toBe(12_500)
  })

  test('that cannot stand are named one by one, and nothing is written', async () => {
    const other = town.bodies.市教育局!
    await write(pupils(1, 'C'))
    const rows: BulkRow[] = [
      { line: 5, values: { registration: 'D1', name: '甲', school } },
      { line: 6, values: { registration: 'D2', school } },
      { line: 7, values: { registration: 'D3', name: '乙', idNumber: '110105194912310021', school } },
      { line: 8, values: { registration: 'D4', name: '丙', school: other } },
      { line: 9, values: { registration: 'D5', name: '丁', school: newId() } },
      { line: 10, values: { registration: 'C0', name: '戊', school } },
      { line: 11, values: { registration: 'D1', name: '己', school } },
      { line: 12, values: { registration: 'D6', name: '庚', school, secret: 1 } },
    ]
    const found = await town.registry.as(registrarHere, (s) => s.bulk.check(pupil, rows))
    expect(
      found.map(({ line, field, code }) => [line, field, code]).sort((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [6, 'name', 'required'],
      [7, 'idNumber', 'check'],
      [8, '', 'forbidden'],
      [9, 'school', 'reference'],
      [10, 'registration', 'duplicate'],
      [11, 'registration', 'duplicate'],
      [12, 'secret', 'unknown'],
    ])
    await expect(write(rows.filter(({ line }) => [5, 10].includes(line)))).rejects.toMatchObject({
      status: 422,
      code: 'rows-refused',
      zh: '学生.学籍号: 第10行 已有相同的记录',
    })
    expect(await list('D')).toEqual([])
  })

  test('of somebody without the right are refused, also where the record is out of sight', async () => {
    const stranger = town.viewer('甲', 'schoolRegistrar', '县教育局')
    await expect(write(pupils(1, 'E'), town.viewer('甲', 'inspector', '市教育局'))).rejects.toMatchObject({
      status: 403,
    })
    await expect(write(pupils(1, 'E'), stranger)).rejects.toMatchObject({ status: 422 })
    const [known] = await list('C0')
    const change = { line: 2, id: known!.id, version: 1, values: { name: '改' } }
    await expect(write([change], stranger)).rejects.toMatchObject({
      status: 422,
      zh: expect.stringContaining('没有这条记录'),
    })
  })

  test('change what they start from, leave alone what is so already, and refuse what moved on', async () => {
    await write(pupils(3, 'F'))
    const [a, b, c] = await list('F')
    await town.registry.as(registrarHere, (s) => s.change(pupil, c!.id, 1, { name: '别人改的' }))
    const rows = [
      { line: 2, id: a!.id, version: 1, values: { name: '新名', school } },
      { line: 3, id: b!.id, version: 1, values: { name: b!.values.name } },
    ]
    expect((await write(rows)).outcome).toEqual({ created: 0, changed: 1, unchanged: 1 })
    const read = await town.registry.as(registrarHere, (s) => s.read(pupil, a!.id))
    expect(read).toMatchObject({ version: 2, values: { name: '新名', idNumber: '11010519491231002X' } })
    await expect(write([{ line: 4, id: c!.id, version: 1, values: { name: '迟了' } }])).rejects.toThrow('第4行')
    const history = await town.registry.as(registrarHere, (s) => s.history(pupil, a!.id))
    expect(history.at(-1)).toMatchObject({ what: 'change', changes: [{ field: 'name', from: '学生0', to: '新名' }] })
  })

  test('written twice in one transaction are verified together', async () => {
    await town.registry.as(registrarHere, async (session) => {
      await session.bulk.write(pupil, pupils(3, 'Y'))
      await session.bulk.write(pupil, pupils(4, 'Z'))
    })
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('leave digests by which every later alteration of their history is found', async () => {
    await write(pupils(20, 'G'))
    const { rows } = await town.registry.pool.query('select body from audit_link order by sequence desc limit 1')
    const [entry] = JSON.parse(rows[0].body).entries
    expect(entry).toMatchObject({ kind: 'bulk', register: 'pupil', what: 'write', created: 20 })
    expect(rows[0].body).not.toContain('11010519491231002X')
    expect((await verifyAudit(town.registry)).fault).toBeNull()
    const owner = new Client({ connectionString: town.ownerUrl })
    await owner.connect()
    await owner.query(`select set_config('app.system', 'on', false)`)
    const table = 'alter table pupil_history'
    await owner.query(`${table} no force row level security, disable row level security`)
    const alter = (from: string, to: string) =>
      owner.query('update pupil_history set registration = $2 where registration = $1', [from, to])
    await alter('G19', 'G19x')
    expect((await verifyAudit(town.registry)).fault).toMatchObject({ register: 'pupil' })
    await alter('G19x', 'G19')
    expect((await verifyAudit(town.registry)).fault).toBeNull()
    await owner.query(`${table} enable row level security, force row level security`)
    await owner.end()
  })

  test('of a tree find their parents in the register, in the same file, never below themselves', async () => {
    const administrator = town.viewer('甲', 'systemAdministrator', '市教育局')
    const [county, township] = [newId(), newId()]
    await town.registry.as(administrator, (s) =>
      s.bulk.write(division, [
        { line: 2, id: county, values: { name: '青川县', parent: town.places.云岭市!.id } },
        { line: 3, id: township, values: { name: '河口镇', parent: county } },
      ]),
    )
    const { rows } = await town.registry.pool.query('select path from division where id = $1', [township])
    expect(rows[0].path).toBe(`${town.places.云岭市!.path}${county}/${township}/`)
    const turned = town.registry.as(administrator, (s) =>
      s.bulk.write(division, [{ line: 2, id: county, version: 1, values: { parent: township } }]),
    )
    await expect(turned).rejects.toThrow('上级只能逐条修改')
  })

  test('move the walls of what hangs on them', async () => {
    const administrator = town.viewer('甲', 'systemAdministrator', '市教育局')
    const moved = await town.registry.as(administrator, (s) =>
      s.create(organisation, { name: '流动职校', division: town.places.青石区!.id }),
    )
    const child = await town.registry.asSystem('学生', (s) =>
      s.create(pupil, { registration: 'H1', name: '某', school: moved.id }),
    )
    await town.registry.as(administrator, (s) =>
      s.bulk.write(organisation, [{ line: 2, id: moved.id, version: 1, values: { division: town.places.白水县!.id } }]),
    )
    const seen = await list('H1', town.viewer('丙', 'inspector', '县教育局'))
    expect(seen.map(({ id }) => id)).toEqual([child.id])
  })
})

describe('a named system', () => {
  const on = '2026-09-01'
  const deliver = (rows: BulkRow[]) =>
    town.registry.as(registrarHere, (s) =>
      s.bulk.write(headcount, rows, { source: { system: 'educationStatistics', on } }),
    )

  test('delivers confirmed records whose fields only its next list changes', async () => {
    await deliver([{ line: 2, values: { school, year: 2025, pupils: 1200 } }])
    const [row] = await town.registry.as(registrarHere, (s) => s.all(headcount, { filter: { year: 2025 } }))
    expect(row).toMatchObject({
      state: 'confirmed',
      source: { system: 'educationStatistics', on },
      values: { pupils: 1200 },
    })
    await expect(
      town.registry.as(registrarHere, (s) => s.change(headcount, row!.id, 1, { pupils: 1 })),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      town.registry.as(registrarHere, (s) =>
        s.bulk.write(headcount, [{ line: 2, id: row!.id, version: 1, values: { pupils: 1 } }]),
      ),
    ).rejects.toThrow()
    await expect(deliver([{ line: 2, id: row!.id, version: 1, values: { remark: '自己写的' } }])).rejects.toThrow(
      '更正',
    )
    await deliver([{ line: 2, id: row!.id, version: 1, values: { pupils: 1210 } }])
    const read = await town.registry.as(registrarHere, (s) => s.read(headcount, row!.id))
    expect(read).toMatchObject({ version: 2, state: 'confirmed', values: { pupils: 1210 } })
  })
})

describe('what one transaction wrote', () => {
  test('is taken back as a whole: created rows withdrawn, changed ones as they were, personal values too', async () => {
    await write(pupils(2, 'K'))
    const [kept] = await list('K')
    const { change } = await write([
      { line: 2, id: kept!.id, version: 1, values: { name: '改名', idNumber: null } },
      ...pupils(3, 'KN', 3),
    ])
    const undone = await town.registry.as(registrarHere, (s) => s.bulk.undo(pupil, change, '导错了文件'))
    expect(undone).toMatchObject({ withdrawn: 3, changed: 1 })
    expect((await list('K')).map(({ values }) => values.registration)).toEqual(['K0', 'K1'])
    const read = await town.registry.as(registrarHere, (s) => s.read(pupil, kept!.id))
    expect(read).toMatchObject({ version: 3, values: { name: '学生0', idNumber: '11010519491231002X' } })
    const gone = await town.registry.as(registrarHere, (s) =>
      s.list(pupil, { withdrawn: true, filter: { 'registration.contains': 'KN' } }),
    )
    expect(gone.rows.map(({ withdrawnReason }) => withdrawnReason)).toEqual(Array(3).fill('导错了文件'))
    await expect(town.registry.as(registrarHere, (s) => s.bulk.undo(pupil, change, '再来一次'))).rejects.toMatchObject({
      status: 409,
    })
  })

  test('stays when somebody has gone on from it, by name', async () => {
    const { change } = await write(pupils(2, 'L'))
    const [first, second] = await list('L')
    const note = await town.registry.as(registrarHere, (s) => s.create(visit, { day: '2026-03-01', pupil: second!.id }))
    const undo = () => town.registry.as(registrarHere, (s) => s.bulk.undo(pupil, change, '撤销'))
    await expect(undo()).rejects.toMatchObject({ status: 409, zh: expect.stringMatching(/走访.*学生1/) })
    await town.registry.as(registrarHere, (s) => s.withdraw(visit, note.id, 1, '误记'))
    await town.registry.as(registrarHere, (s) => s.change(pupil, first!.id, 1, { name: '后来改的' }))
    await expect(undo()).rejects.toMatchObject({
      status: 409,
      zh: '有1条学生在导入之后又改过（后来改的），不能整批撤销。',
    })
  })

  test('is nobody else’s to take back', async () => {
    const { change } = await write(pupils(1, 'M'))
    const stranger = town.viewer('甲', 'schoolRegistrar', '县教育局')
    await expect(town.registry.as(stranger, (s) => s.bulk.undo(pupil, change, '不该'))).rejects.toMatchObject({
      status: 403,
    })
  })
})

test('a register without rows of its own kind is asked by several fields at once', async () => {
  const found = await town.registry.as(registrarHere, (s) =>
    s.bulk.match(
      headcount,
      ['school', 'year'],
      [
        [school, 1999],
        [school, 2025],
      ],
    ),
  )
  expect(found.map(({ at, record }) => [at, record.values.pupils])).toEqual([[1, 1210]])
})
