import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { type Persona, type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
beforeAll(async () => {
  region = await testRegion()
})
afterAll(() => region.close())

async function zipped(names: readonly string[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const name of names) zip.addBuffer(Buffer.from('<xml/>'), name)
  zip.end()
  return buffer(zip.outputStream as unknown as Readable)
}

const boundary = 'x-zhiqiao-test'
function form(name: string, bytes: Uint8Array, type = 'application/octet-stream'): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

const upload = (who: Persona | null, name: string, bytes: Uint8Array) =>
  region.ask(who, {
    method: 'POST',
    url: '/api/v1/file',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: form(name, bytes),
  })

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])

describe('an upload', () => {
  it('is stored and handed back to its uploader as an attachment that no browser runs', async () => {
    const name = '佐证 材料"1".pdf'
    const stored = await upload('north', name.replaceAll('"', '%22'), pdf)
    expect(stored.statusCode).toBe(201)
    expect(stored.json()).toMatchObject({ type: 'application/pdf', size: pdf.length })
    const back = await region.ask('north', { url: `/api/v1/file/${stored.json().id}` })
    expect(back.rawPayload.equals(pdf)).toBe(true)
    expect(back.headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/)
    expect(decodeURIComponent(String(back.headers['content-disposition']).split("UTF-8''")[1]!)).toContain('佐证')
    expect(back.headers['content-security-policy']).toMatch(/^sandbox;/)
    expect(back.headers['x-content-type-options']).toBe('nosniff')
  })

  it('is shown in the page when it is a picture or a PDF, by the type it was taken for, and may load nothing', async () => {
    for (const [name, bytes, type] of [
      ['图.png', png, 'image/png'],
      ['证.pdf', pdf, 'application/pdf'],
    ] as const) {
      const { id } = (await upload('north', name, bytes)).json()
      const view = await region.ask('north', { url: `/api/v1/file/${id}/view` })
      expect(view.rawPayload.equals(bytes)).toBe(true)
      expect(view.headers).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'cache-control': 'no-store',
      })
      expect(view.headers['content-disposition']).toMatch(/^inline;/)
      expect(view.headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect((await region.ask('south', { url: `/api/v1/file/${id}/view` })).statusCode).toBe(404)
    }
    const { id } = (await upload('north', 'a.html', Buffer.from('<!doctype html><title>通知</title>'))).json()
    expect((await region.ask('north', { url: `/api/v1/file/${id}/view` })).statusCode).toBe(415)
  })

  it('is seen by others when a record they may read holds it, and not before', async () => {
    const { id } = (await upload('officer', '方案.txt', Buffer.from('征求意见稿'))).json()
    const seenBy = async (who: Persona | null) => (await region.ask(who, { url: `/api/v1/file/${id}` })).statusCode
    expect([await seenBy('officer'), await seenBy('north'), await seenBy(null)]).toEqual([200, 404, 404])
    const url = `/api/v1/test-errand/${region.ids.northErrand}`
    const { version } = (await region.ask('officer', { url })).json().record
    const changed = await region.ask('officer', {
      method: 'PATCH',
      url,
      payload: { version, values: { papers: [id] } },
    })
    expect(changed.statusCode).toBe(200)
    expect([await seenBy('north'), await seenBy('south'), await seenBy(null)]).toEqual([200, 404, 404])
  })

  it.each([
    ['a.pdf', pdf],
    ['a.PNG', png],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['a.tif', Buffer.from([0x49, 0x49, 0x2a, 0, 8])],
    ['a.doc', ole],
    ['a.wps', ole],
    ['a.txt', Buffer.from('普通文字')],
    ['a.html', Buffer.from('<!doctype html><title>通知</title>')],
  ])('of %s is taken', async (name, bytes) => {
    expect((await upload('north', name, bytes)).statusCode).toBe(201)
  })

  it('of office files is taken by what is in them', async () => {
    const docx = await zipped(['[Content_Types].xml', 'word/document.xml'])
    const xlsx = await zipped(['[Content_Types].xml', 'xl/workbook.xml'])
    const ofd = await zipped(['OFD.xml', 'Doc_0/Document.xml'])
    const macro = await zipped(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])
    const status = async (name: string, bytes: Buffer) => (await upload('north', name, bytes)).statusCode
    expect([await status('a.docx', docx), await status('a.xlsx', xlsx), await status('a.ofd', ofd)]).toEqual([
      201, 201, 201,
    ])
    expect([await status('a.docx', macro), await status('a.docm', macro), await status('a.docx', xlsx)]).toEqual([
      415, 415, 415,
    ])
    expect(await status('a.docx', await zipped(['evil.exe']))).toBe(415)
  })

  it.each([
    ['a.exe', Buffer.from('MZ\0\0')],
    ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a.png', pdf],
    ['a.pdf', Buffer.concat([Buffer.from('GIF89a'), pdf])],
    ['a.pdf.exe', pdf],
    ['a', pdf],
    ['a.txt', Buffer.from([1, 0, 2, 0])],
    ['a.zip', Buffer.from('PK\x03\x04')],
    ['a.js', Buffer.from('alert(1)')],
  ])('of %s with other content or of another kind is refused', async (name, bytes) => {
    const answer = await upload('north', name, bytes)
    expect(answer.statusCode).toBe(415)
    expect(answer.json().title).toMatch(/文件/)
  })

  it('needs a session, a file, a form', async () => {
    expect((await upload(null, 'a.pdf', pdf)).statusCode).toBe(401)
    const ask = (type: string, payload: string | Buffer) =>
      region.ask('north', { method: 'POST', url: '/api/v1/file', headers: { 'content-type': type }, payload })
    expect((await ask('application/json', '{}')).statusCode).toBe(415)
    expect((await ask(`multipart/form-data; boundary=${boundary}`, `--${boundary}--\r\n`)).statusCode).toBe(400)
    expect((await ask('multipart/form-data', 'x')).statusCode).toBeLessThan(500)
    expect((await ask(`multipart/form-data; boundary=${boundary}`, 'no form at all')).statusCode).toBeLessThan(500)
    expect(
      (await ask(`multipart/form-data; boundary=${boundary}`, form('a.pdf', pdf).subarray(0, 90))).statusCode,
    ).toBeLessThan(500)
  })

  it('larger than 50 MB is refused and leaves nothing', async () => {
    const before = await region.registry.pool.query('select count(*) as n from file')
    const answer = await upload('north', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(50 * 1024 * 1024)]))
    expect(answer.statusCode).toBe(413)
    expect(await region.registry.pool.query('select count(*) as n from file')).toMatchObject({ rows: before.rows })
  })

  it('keeps a name that would lead elsewhere or lie about its ending harmless', async () => {
    for (const name of [
      '../../etc/a.txt',
      'C:\\windows\\a.txt',
      'gpj.\u202eexe.txt',
      `${'长'.repeat(300)}.txt`,
      '.txt',
    ]) {
      const stored = await upload('north', name, Buffer.from('文'))
      expect([201, 415]).toContain(stored.statusCode)
      if (stored.statusCode === 201) expect(stored.json().name).not.toMatch(/[/\\\u202e]/)
    }
  })
})
