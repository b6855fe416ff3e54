import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { sampleOfd } from '../sample/sample-ofd.ts'

const read = async (bytes: Promise<Buffer>) => readDocument({ name: '方案.ofd', bytes: await bytes })

describe('an OFD file', () => {
  test('reads its pages in order of place, lines joined, without template, watermark and page number', async () => {
    const { kind, text, pages } = await read(
      sampleOfd(
        [
          [
            { text: '推动职业学校与企业共建实训基地,到二〇二七年全', x: 39.2, y: 60 },
            { text: '市新建基地12个。', x: 28, y: 70 },
            { text: '关于印发提质行动方案的通知', x: 60, y: 40, size: 7.8 },
            { text: '一、总体要求', x: 39.2, y: 50 },
            { text: '(一)双师型教师占专业课教师的比例要达到百分之', x: 39.2, y: 80 },
            { text: '内部资料', x: 50, y: 100, matrix: '0.7 0.7 -0.7 0.7 0 0' },
            { text: '— 1 —', x: 100, y: 285, size: 4 },
          ],
          [
            { text: '六十以上。', x: 28, y: 30 },
            { text: '2025年3月2日', x: 120, y: 50 },
            { text: '— 2 —', x: 100, y: 285, size: 4 },
          ],
        ],
        { template: [{ text: '云岭市人民政府', x: 60, y: 20 }] },
      ),
    )
    expect({ kind, pages }).toEqual({ kind: 'ofd', pages: 2 })
    expect(text.split('\n')).toEqual([
      '关于印发提质行动方案的通知',
      '一、总体要求',
      '推动职业学校与企业共建实训基地,到二〇二七年全市新建基地12个。',
      '(一)双师型教师占专业课教师的比例要达到百分之六十以上。',
      '2025年3月2日',
    ])
  })

  test('of pictures only is a scan, without anything is empty, encrypted is said to be so', async () => {
    expect(await read(sampleOfd([[]], { content: '<ofd:ImageObject/>' }))).toMatchObject({ kind: 'scan', text: '' })
    await expect(read(sampleOfd([[]]))).rejects.toMatchObject({ code: 'document.empty' })
    const sealed = read(sampleOfd([[]], { files: { 'Encryptions.xml': '<a/>' } }))
    await expect(sealed).rejects.toMatchObject({ code: 'document.encrypted' })
  })

  test('with a DTD, a page outside the package or a page missing is refused', async () => {
    const dtd = sampleOfd([[]], { files: { 'Doc_0/Pages/Page_0/Content.xml': '<!DOCTYPE a><a/>' } })
    await expect(read(dtd)).rejects.toMatchObject({ code: 'document.markup' })
    const outside = sampleOfd([], {
      files: { 'Doc_0/Document.xml': '<a><Page BaseLoc="../../../etc/passwd"/></a>' },
    })
    await expect(read(outside)).rejects.toMatchObject({ code: 'archive.missing' })
  })
})
