import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { plan } from '../testing/town.ts'
import { publicViewer, type Viewer } from '../viewer.ts'

let town: Town
let officer: Viewer
let colleague: Viewer
let stranger: Viewer
beforeAll(async () => {
  town = await openTown()
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  colleague = town.viewer('乙', 'deputyDirector', '区教育局')
  stranger = town.viewer('丙', 'sectionOfficer', '县教育局')
})
afterAll(() => town?.close())

const store = (viewer: Viewer, bytes: Buffer, name = '佐证.pdf') =>
  town.registry.as(viewer, (s) => s.storeFile({ name, type: 'application/pdf', bytes }))
const open = (viewer: Viewer, id: string) => town.registry.as(viewer, (s) => s.openFile(id))
const values = (attachment: string[]) => ({
  title: '方案',
  division: town.places.青石区!.id,
  office: town.bodies.区教育局!,
  attachment,
})

describe('a file', () => {
  test('comes back byte for byte, whatever its length', async () => {
    for (const length of [1, 1024 * 1024 - 1, 1024 * 1024, 3 * 1024 * 1024 + 17]) {
      const bytes = randomBytes(length)
      const info = await store(officer, bytes)
      const opened = await open(officer, info.id)
      expect(opened.bytes.equals(bytes)).toBe(true)
      expect(opened).toMatchObject({ name: '佐证.pdf', type: 'application/pdf', size: length, sha256: info.sha256 })
    }
  })

  test('is seen by whoever stored it and, once a record holds it, by whoever may read that record', async () => {
    const { id } = await store(officer, Buffer.from('内容'))
    await expect(open(colleague, id)).rejects.toMatchObject({ status: 404 })
    const made = await town.registry.as(officer, (s) => s.create(plan, values([id])))
    expect((await open(colleague, id)).bytes.toString()).toBe('内容')
    await expect(open(stranger, id)).rejects.toMatchObject({ status: 404 })
    await expect(open(publicViewer, id)).rejects.toMatchObject({ status: 404 })
    await town.registry.as(officer, (s) => s.change(plan, made.id, 1, { attachment: [] }))
    await expect(open(colleague, id)).rejects.toMatchObject({ status: 404 })
  })

  test('cannot be made visible by attaching it to a record of one’s own', async () => {
    const { id } = await store(officer, Buffer.from('机密'))
    const own = { title: '外县', division: town.places.白水县!.id, office: town.bodies.县教育局!, attachment: [id] }
    await expect(town.registry.as(stranger, (s) => s.create(plan, own))).rejects.toMatchObject({
      status: 422,
      zh: '计划.附件: 没有这条记录，或您无权查看',
    })
  })

  test('stored by a one-time link may be attached in the same breath only', async () => {
    const link: Viewer = { person: null, hat: null, address: null, via: 'link' }
    const made = await town.registry.as(link, async (s) => {
      const { id } = await s.storeFile({ name: '扫描件.jpg', type: 'image/jpeg', bytes: Buffer.from('图') })
      return s.asSystem('凭链接答复', (system) => system.create(plan, values([id])))
    })
    expect(made.values.attachment).toHaveLength(1)
    await expect(open(link, made.values.attachment![0]!)).rejects.toMatchObject({ status: 404 })
  })

  test('is refused when empty, too large or handed in by nobody, and keeps no dangerous name', async () => {
    await expect(store(officer, Buffer.alloc(0))).rejects.toMatchObject({ status: 422 })
    await expect(store(officer, Buffer.alloc(50 * 1024 * 1024 + 1))).rejects.toMatchObject({ status: 413 })
    await expect(store(publicViewer, Buffer.from('x'))).rejects.toMatchObject({ status: 403 })
    const names = {
      '../../etc/passwd': 'passwd',
      'C:\\文件\\a.docx': 'a.docx',
      '..': '未命名',
      'a\u0000b\r\n.txt': 'ab.txt',
      'fdp.\u202eexe': 'fdp.exe',
      '\ud800.txt': '\ufffd.txt',
    }
    for (const [given, kept] of Object.entries(names))
      expect((await store(officer, Buffer.from('x'), given)).name).toBe(kept)
    expect([...(await store(officer, Buffer.from('x'), `${'长'.repeat(300)}.docx`)).name].length).toBe(200)
  })
})
