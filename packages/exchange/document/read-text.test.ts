import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { DocumentProblem } from './document-problem.ts'
import { readDocument } from './read-document.ts'
import { readText } from './read-text.ts'

const policy = '云岭市职业教育提质行动方案\n一、总体要求\n到2027年,新建实训基地12个。(牵头单位:市教育局)\n'
const file = (bytes: Uint8Array, name = 'a.txt') => readDocument({ name, bytes })

describe('a text file', () => {
  test.each([
    ['utf-8', Buffer.from(policy)],
    ['utf-8', Buffer.from(`\ufeff${policy}`)],
    ['utf-16le', iconv.encode(policy, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(policy, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(policy, 'utf-16le')],
    ['utf-16be', iconv.encode(policy, 'utf-16be')],
    ['gb18030', iconv.encode(policy, 'gb18030')],
  ])('in %s is recognised', async (encoding, bytes) => {
    expect(await file(bytes)).toMatchObject({ kind: 'text', text: policy, encoding, notes: [] })
  })

  test('keeps rare names of GB18030 and the astral planes', async () => {
    const names = '张㐂、李𠮷、王䶮参加培训,共三人。'
    expect((await file(iconv.encode(names, 'gb18030'))).text).toBe(names)
    expect((await file(Buffer.from(names))).text).toBe(names)
  })

  test('turns line breaks of every system into \\n and changes nothing else', async () => {
    expect((await file(Buffer.from('甲\r\n乙\r丙\n  丁\u200b'))).text).toBe('甲\n乙\n丙\n  丁\u200b')
  })

  test('with a few broken bytes is read and the damage noted', async () => {
    const bytes = Buffer.from(policy.repeat(3))
    bytes[60] = 0xff
    const { text, encoding, notes } = await file(bytes)
    expect(encoding).toBe('utf-8')
    expect(text).toContain('\ufffd')
    expect(notes[0]?.zh).toContain('乱码')
  })

  test('carrying mojibake says so', async () => {
    expect((await file(Buffer.from('文件锟斤拷标题内容'))).notes[0]?.zh).toContain('乱码')
    const misread = iconv.decode(Buffer.from(policy.replaceAll(',', '\uff0c').repeat(5)), 'gbk')
    expect((await file(Buffer.from(misread))).notes.length).toBeGreaterThan(0)
  })

  test('of binary data, blanks or nothing is refused with what to do', async () => {
    await expect(file(Buffer.from([1, 2, 3, 0, 5, 255, 254, 0, 0, 9]))).rejects.toMatchObject({ status: 422 })
    await expect(file(Buffer.from(' \n\n'))).rejects.toMatchObject({ code: 'document.empty' })
    await expect(file(Buffer.alloc(0))).rejects.toMatchObject({ code: 'document.empty' })
  })
})

describe('pasted text', () => {
  test('with NUL or half a surrogate pair is refused with its place', () => {
    expect(() => readText('一行\n二\0行')).toThrow(
      expect.objectContaining({ status: 400, code: 'document.control-character' }),
    )
    expect(() => readText('一行\n二\ud800行')).toThrow(/第 2 行第 2 个字.*U\+D800/)
  })

  test('is never changed beyond its line breaks, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        try {
          expect(readText(raw).text).toBe(raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentProblem)
        }
      }),
    )
  })
})

describe('a name that contradicts the content', () => {
  test('is noted, and the content decides', async () => {
    const read = await file(Buffer.from(policy), '方案.docx')
    expect(read.kind).toBe('text')
    expect(read.notes[0]?.zh).toContain('.docx')
  })

  test.each([
    ['{\\rtf1 x}', 'RTF'],
    ['Rar!\x1a\x07', 'RAR'],
    ['MZ\x90\0', '程序'],
    ['<?xml version="1.0"?><svg/>', 'XML'],
    ['<svg onload="x">', 'SVG'],
  ])('%j is refused with advice', async (content, word) => {
    const refused = file(Buffer.from(content, 'latin1'))
    await expect(refused).rejects.toMatchObject({ status: 415, zh: expect.stringContaining(word) })
  })

  test.each([
    [Buffer.from('ffd8ffe000104a464946', 'hex')],
    [Buffer.from('89504e470d0a1a0a0000', 'hex')],
    [Buffer.from('00000018667479706865696300000000', 'hex')],
    [Buffer.from('49492a0008000000', 'hex')],
  ])('a photograph is kept as an attachment', async (bytes) => {
    const read = await file(bytes, '照片.jpg')
    expect(read).toMatchObject({ kind: 'image', text: '' })
    expect(read.notes.at(-1)?.zh).toContain('附件')
  })
})
