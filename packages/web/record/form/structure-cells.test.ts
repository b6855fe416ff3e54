import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { structureColumns } from '../../ui/structure.ts'
import { pasteRows, readCell } from './structure-cells.ts'

const yearly = Type.Array(
  Type.Object({
    year: Type.Integer({ title: '年度' }),
    value: Type.Union([Type.Number({ title: '目标值' }), Type.Null()]),
  }),
)

test('a list of ids is a column of names, a single id is none', () => {
  const shape = Type.Array(
    Type.Object({
      written: Type.String({ title: '名称' }),
      bodies: Type.Array(Type.String({ format: 'uuid' }), { title: '单位' }),
      task: Type.String({ format: 'uuid' }),
    }),
  )
  expect(structureColumns(JSON.parse(JSON.stringify(shape)))?.map(({ name, type }) => [name, type])).toEqual([
    ['written', 'string'],
    ['bodies', 'references'],
  ])
})

test('a list of flat objects becomes columns, anything else does not', () => {
  expect(
    structureColumns(JSON.parse(JSON.stringify(yearly)))?.map(({ name, title, type }) => [name, title, type]),
  ).toEqual([
    ['year', '年度', 'integer'],
    ['value', 'value', 'number'],
  ])
  expect(structureColumns(Type.Array(Type.Object({ deep: Type.Object({}) })))).toBeNull()
  expect(structureColumns(undefined)).toBeNull()
})

test('ids within a structure are kept and not shown', () => {
  const agenda = Type.Array(
    Type.Object({ title: Type.String(), task: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]) }),
  )
  expect(structureColumns(JSON.parse(JSON.stringify(agenda)))?.map(({ name }) => name)).toEqual(['title'])
})

test('a block copied from a spreadsheet fills the table and adds rows', () => {
  const columns = structureColumns(JSON.parse(JSON.stringify(yearly)))!
  expect(
    pasteRows([{ year: 2025, value: 1 }], columns, { row: 0, column: 0 }, '2026年\t12.5\r\n2027\t1,300\r\n'),
  ).toEqual([
    { year: 2026, value: 12.5 },
    { year: 2027, value: 1300 },
  ])
})

test('what is no number stays as typed', () => {
  const columns = structureColumns(JSON.parse(JSON.stringify(yearly)))!
  expect(readCell('约三成', columns[1]!)).toBe('约三成')
  expect(readCell('', columns[1]!)).toBeNull()
  expect(readCell('', columns[0]!)).toBeUndefined()
})
