import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { DocumentProblem } from '../document/document-problem.ts'
import { patched, sampleZip } from '../document/sample/sample-zip.ts'
import { openArchive } from './open-archive.ts'
import { parseXml } from './parse-xml.ts'

const size = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes.toString('latin1')
}
const replaced = (bytes: Buffer, search: number, replacement: number) =>
  Buffer.from(bytes.toString('latin1').replaceAll(size(search), size(replacement)), 'latin1')

describe('an archive', () => {
  test('is read whole or in pieces', async () => {
    const archive = await openArchive(await sampleZip({ 'a/甲.txt': '内容'.repeat(100_000), 'b.txt': '' }))
    expect(archive.entries.map((entry) => entry.name)).toEqual(['a/甲.txt', 'b.txt'])
    const pieces: Buffer[] = []
    for await (const piece of archive.stream('a/甲.txt')) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.concat(pieces)).toEqual(await archive.read('a/甲.txt'))
    expect(await archive.read('b.txt')).toHaveLength(0)
    await expect(archive.read('__proto__')).rejects.toMatchObject({ code: 'archive.missing' })
  })

  test('that would inflate a hundredfold too far is refused from its directory alone', async () => {
    const bomb = await sampleZip({ 'word/document.xml': Buffer.alloc(100_000_000) })
    await expect(openArchive(bomb)).rejects.toMatchObject({ code: 'archive.ratio', status: 422 })
  })

  test('that lies about its sizes is refused without inflating beyond the lie', async () => {
    const liar = replaced(await sampleZip({ 'a.xml': Buffer.alloc(50_000_000) }), 50_000_000, 100_000)
    const archive = await openArchive(liar)
    await expect(archive.read('a.xml')).rejects.toMatchObject({ code: 'archive.size' })
    await expect(
      (async () => {
        for await (const _ of archive.stream('a.xml'));
      })(),
    ).rejects.toMatchObject({ code: 'archive.size' })
    const shrunk = replaced(await sampleZip({ 'a.xml': Buffer.from('x'.repeat(77_777)) }), 77_777, 99_999)
    await expect((await openArchive(shrunk)).read('a.xml')).rejects.toMatchObject({ code: 'archive.size' })
  })

  test('may not inflate more in all than the limit, counted while reading', async () => {
    const archive = await openArchive(await sampleZip({ a: 'x'.repeat(600), b: 'y'.repeat(600) }), {
      maxTotalBytes: 1_500,
    })
    await archive.read('a')
    await archive.read('b')
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'archive.too-large', status: 413 })
  })

  test.each([
    ['aa/evil.txt', '../evil.txt'],
    ['1/tmp/evil', '//tmp/evil'],
    ['aa\\evil.txt'.replace('\\', '/'), '..\\evil.txt'],
    ['C1/x', 'C:/x'],
    ['a1b', 'a\0b'],
  ])('with the name %j turned into %j is refused', async (harmless, unsafe) => {
    const bytes = patched(await sampleZip({ [harmless]: 'x' }), harmless, unsafe)
    await expect(openArchive(bytes)).rejects.toMatchObject({ code: 'archive.name' })
  })

  test('with links, the same name twice, overlapping or too many entries, or encryption is refused', async () => {
    const linked = new ZipFile()
    linked.addBuffer(Buffer.from('/etc/passwd'), 'link', { mode: 0o120777 })
    linked.end()
    const pieces: Buffer[] = []
    for await (const piece of linked.outputStream) pieces.push(piece as Buffer)
    await expect(openArchive(Buffer.concat(pieces))).rejects.toMatchObject({ code: 'archive.link' })
    const twice = patched(await sampleZip({ 'a.xml': 'x', 'b.xml': 'y' }), 'b.xml', 'a.xml')
    await expect(openArchive(twice)).rejects.toMatchObject({ code: 'archive.overlap' })
    const many = await sampleZip(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, ''])))
    await expect(openArchive(many, { maxEntries: 200 })).rejects.toMatchObject({ code: 'archive.too-many-entries' })
    const plain = await sampleZip({ a: 'secret' })
    const locked = Buffer.from(plain)
    locked[6]! |= 1
    locked[locked.indexOf('PK\x01\x02') + 8]! |= 1
    await expect(openArchive(locked)).rejects.toMatchObject({ code: 'document.encrypted' })
  })

  test('cut short or altered anywhere is refused by name or still reads', async () => {
    const whole = await sampleZip({ 'word/document.xml': '<a>内容</a>'.repeat(50), 'b.xml': 'y'.repeat(300) })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, value, cut) => {
        const bytes = cut ? whole.subarray(0, at) : Buffer.from(whole)
        if (!cut) bytes[at] = value
        try {
          const archive = await openArchive(bytes)
          for (const { name } of archive.entries) await archive.read(name)
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentProblem)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('XML', () => {
  const laughs = Array.from({ length: 12 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  )
  test.each([
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l12;</a>`],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a DTD alone', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'],
    ['an undeclared entity', '<a>&nbsp;</a>'],
    ['100,000 levels', '<a>'.repeat(100_000)],
    ['a missing end', '<a><b></a>'],
    ['a lone surrogate', '<a>&#xD800;</a>'],
    ['a NUL', '<a>\0</a>'],
    ['nothing', ''],
  ])('with %s is refused', (_, xml) => {
    expect(() => parseXml(Buffer.from(xml), {})).toThrow(
      expect.objectContaining({ code: 'document.markup', status: 422 }),
    )
  })

  test('in UTF-16 or GBK is read, in broken UTF-8 refused', () => {
    const texts: string[] = []
    parseXml(Buffer.from('\ufeff<a>甲</a>', 'utf16le'), { text: (text) => texts.push(text) })
    const gbk = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
      Buffer.from([0xd2, 0xd2]),
      Buffer.from('</a>'),
    ])
    parseXml(gbk, { text: (text) => texts.push(text) })
    expect(texts).toEqual(['甲', '乙'])
    expect(() => parseXml(Buffer.from([0x3c, 0x61, 0x3e, 0xff]), {})).toThrow(DocumentProblem)
  })
})
