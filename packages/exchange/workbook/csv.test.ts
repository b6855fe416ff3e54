import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvLimits, openCsv } from './open-csv.ts'
import { writeCsv } from './write-csv.ts'

async function read(bytes: Uint8Array, limits?: Partial<CsvLimits>) {
  const { rows, share: _, ...rest } = openCsv(bytes, limits)
  const all = []
  for await (const { cells } of rows()) all.push(cells)
  return { ...rest, rows: all }
}

const columns = [{ title: '甲' }, { title: '乙' }]

describe('CSV', () => {
  it('comes back as it was written in both encodings, whatever the strings', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '＝cmd',
        "'=1",
        "''+x",
        '-',
        '-12.5',
        '+86 139',
        '@',
        '\t=1',
        '㐂𠮷',
        'a"b,c\r\nd',
        ' 空 ',
      ),
    )
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 10 }),
        fc.constantFrom('utf-8' as const, 'gb18030' as const),
        async (rows, encoding) => {
          fc.pre(rows.every((row) => row.some((text) => text !== '') && row.every((text) => !text.includes('\0'))))
          const bytes = writeCsv({ columns, rows }, encoding)
          expect((await read(bytes)).rows).toEqual([['甲', '乙'], ...rows])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('starts with a byte order mark, or is GB18030 with rare characters kept', async () => {
    expect([...writeCsv({ columns, rows: [] }).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const bytes = writeCsv({ columns, rows: [['㐂', '𠮷']] }, 'gb18030')
    expect(await read(bytes)).toMatchObject({
      encoding: 'gb18030',
      rows: [
        ['甲', '乙'],
        ['㐂', '𠮷'],
      ],
    })
  })

  it('leaves no field that a spreadsheet program would run', () => {
    const hostile = ['=1', '＝1', '+a', '＋a', '-a', '－a', '@a', '＠a', ' =1', '\u3000=1', '\t=1', '\r=1']
    const text = new TextDecoder().decode(
      writeCsv({ columns: [{ title: 'a' }], rows: hostile.map((field) => [field]) }),
    )
    for (const field of text.split(/,|(?<!")\r\n/).slice(1, -1)) expect(field.replace(/^"/, '')).toMatch(/^'/)
    expect(new TextDecoder().decode(writeCsv({ columns, rows: [['-12.5', -3]] }))).toContain('-12.5,-3')
  })

  it('finds the separator and the encoding of what other programs save', async () => {
    const unicodeText = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('甲\t乙\r\n1\t2\r\n', 'utf16le')])
    expect(await read(unicodeText)).toEqual({
      encoding: 'utf-16le',
      delimiter: '\t',
      rows: [
        ['甲', '乙'],
        ['1', '2'],
      ],
    })
    expect((await read(Buffer.from('"a,b";c\n1;2\n'))).rows).toEqual([
      ['a,b', 'c'],
      ['1', '2'],
    ])
  })

  it('says what is wrong with a broken file, naming the row', async () => {
    await expect(read(Buffer.from('a,b\n"c,d\n'))).rejects.toThrow('第2行无法读出：引号没有成对')
    await expect(read(Uint8Array.from([0x61, 0x81, 0xff]))).rejects.toThrow('无法识别')
    await expect(read(Buffer.from('a\0b'))).rejects.toThrow('空字符')
    await expect(read(Buffer.from('a\nb\nc\n'), { rows: 2 })).rejects.toThrow('2行')
    await expect(read(Buffer.from(`a\n${'x,'.repeat(10_000)}x\n`))).rejects.toThrow('第2行有10001列')
    await expect(read(Buffer.from(`a\n${'长'.repeat(40_000)}\n`))).rejects.toThrow('第2行第1列超过')
  })

  it('counts rows as a spreadsheet program does, empty lines and line ends inside cells included', async () => {
    const rows = []
    for await (const row of openCsv(Buffer.from('a,b\r\n\r\n"1\n2",3\r\n,,\r\n4,5\r\n')).rows()) rows.push(row)
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1\n2', '3'] },
      { row: 5, cells: ['4', '5'] },
    ])
  })
})
