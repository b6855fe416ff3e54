import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
// @ts-expect-error the package carries no types
import WordExtractor from 'word-extractor'
import { readDocument } from '../read-document.ts'

/** Saved by LibreOffice Writer as Word 97: headings numbered by lists, a table with merges, a hidden and a deleted run. */
const plan = readFileSync(new URL('../sample/plan.doc', import.meta.url))

describe('a Word 97–2003 document', () => {
  test('reads with numbers, table rows and without what the page does not show', async () => {
    const { kind, text, tables } = await readDocument({ name: '方案.doc', bytes: plan })
    expect({ kind, tables }).toEqual({ kind: 'doc', tables: 1 })
    expect(text.split('\n')).toEqual([
      '云岭市职业教育提质行动方案',
      '一、总体要求',
      '到2027年,新建基地12个“双师型”。',
      // The two headings belong to two lists in this file: Word, too, shows 一 twice.
      '一、工作任务',
      '\uff08一\uff09建基地',
      '1.新建实训基地。',
      '2.引进企业5家。',
      '\uff08二\uff09育人才',
      '1.师资。',
      '序号\t任务\t牵头单位\t完成时限',
      '一、建基地\t\t\t',
      '1\t新建基地 12个\t市教育局\t2026年底',
      '2\t引进企业\t市教育局\t2027年底',
      '云岭市教育局',
      '2025年3月2日',
    ])
  })

  test('holds every word that another reader finds', async () => {
    const body = (await new WordExtractor().extract(plan)).getBody({ filterUnicode: false })
    const { text } = await readDocument({ name: 'a.doc', bytes: plan })
    for (const words of body.replace('(内部)', '').split(/[\s]+/)) expect(text).toContain(words)
  })

  test('named .wps is a WPS document; a .wps of another make is told how to save', async () => {
    expect((await readDocument({ name: '方案.wps', bytes: plan })).kind).toBe('wps')
    const other = Buffer.from(plan)
    rename(other, 'WordDocument', 'WpsDocuments')
    await expect(readDocument({ name: '方案.wps', bytes: other })).rejects.toMatchObject({ code: 'document.wps' })
  })

  test('under a password, or of another Office program, is said to be that', async () => {
    const locked = Buffer.from(plan)
    locked[locked.indexOf(Buffer.from([0xec, 0xa5])) + 11]! |= 1
    await expect(readDocument({ name: 'a.doc', bytes: locked })).rejects.toMatchObject({ code: 'document.encrypted' })
    const sheet = Buffer.from(plan)
    rename(sheet, 'WordDocument', 'Workbook')
    await expect(readDocument({ name: 'a.doc', bytes: sheet })).rejects.toThrow(/\.xlsx/)
    const sealed = Buffer.from(plan)
    rename(sealed, 'WordDocument', 'EncryptedPackage')
    await expect(readDocument({ name: 'a.docx', bytes: sealed })).rejects.toMatchObject({ code: 'document.encrypted' })
  })

  test('whose chains of sectors loop is refused', async () => {
    const looped = Buffer.from(plan)
    const table = (looped.readUInt32LE(76) + 1) * 512
    for (let sector = 0; sector < 128; sector++) looped.writeUInt32LE((sector + 1) % 20, table + sector * 4)
    await expect(readDocument({ name: 'a.doc', bytes: looped })).rejects.toMatchObject({ code: 'document.broken' })
  })
})

/** Renames a directory entry; its length counts the terminating zero. */
function rename(file: Buffer, from: string, to: string): void {
  const at = file.indexOf(Buffer.from(from, 'utf16le'))
  file.fill(0, at, at + 64)
  file.write(to, at, 'utf16le')
  file.writeUInt16LE(to.length * 2 + 2, at + 64)
}
