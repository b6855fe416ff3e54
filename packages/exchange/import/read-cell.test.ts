import {
  code,
  date,
  dateTime,
  decimal,
  defineCodeSet,
  defineDomain,
  type Field,
  flag,
  integer,
  money,
  reference,
  references,
  residentId,
  text,
  words,
  year,
} from '@zhiqiao/model'
import { describe, expect, test } from 'vitest'
import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import { beforeDamage } from './damaged-text.ts'
import { cellReader } from './read-cell.ts'

const level = defineCodeSet('level', { zh: '等级', en: 'Level' }, '本测试', {
  '1': ['初级', 'junior'],
  '2': ['中级', 'intermediate'],
  '3': ['高级', 'senior'],
})
const domain = defineDomain([], [level])
const read = (field: Field, cell: SheetValue, words = new Map<string, string>(), factor = 1) =>
  cellReader(field, domain, words, factor)(cell)

describe('a cell', () => {
  test.each<[string, Field, SheetValue, unknown]>([
    ['text', text('姓名'), ' 㐂𠮷䶮 ', '㐂𠮷䶮'],
    ['a number in a column of text', text('学号'), 20240001, '20240001'],
    ['text that holds a number', integer('人数'), ' 1,200 ', 1200],
    ['full-width digits', integer('人数'), '１２', 12],
    ['a day', date('日'), new Date('2026-03-31'), '2026-03-31'],
    ['a day in Chinese', date('日'), '2026年3月31日', '2026-03-31'],
    ['a day in eight digits', date('日'), 20260331, '2026-03-31'],
    ['a day with a time', date('日'), '2026/3/31 0:00:00', '2026-03-31'],
    ['a moment on the wall', dateTime('时'), new Date('2026-03-31T08:00:00Z'), '2026-03-31T00:00:00.000Z'],
    ['a year', year('学年', 'school'), '2025—2026学年', 2025],
    ['ten thousand yuan', money('经费'), 12.5, 12_500_000],
    ['yes', flag('住宿'), true, true],
    ['a code by its word', code('等级', 'level'), ' 高级', '3'],
    ['a code in English', code('等级', 'level'), 'Senior', '3'],
    ['a code by number', code('等级', 'level'), 3, '3'],
    ['a code with its number before it', code('等级', 'level'), '3-高级', '3'],
    ['an identity number in small letters', residentId('身份证号'), '11010519491231002x', '11010519491231002X'],
    ['several words', words('标签'), '一、二;三', ['一', '二', '三']],
    ['what a formula would be elsewhere, as the words it is', text('备注'), '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['nothing', text('备注'), '  ', null],
  ])('reads %s', (_, field, cell, value) => {
    expect(read(field, cell)).toEqual({ value })
  })

  test('reads yuan where the heading says so, and another system’s words by its map', () => {
    expect(read(money('经费'), 125_000, new Map(), 1e-4)).toEqual({ value: 12_500_000 })
    expect(read(code('等级', 'level'), '三级', new Map([['三级', '3']]))).toEqual({ value: '3' })
  })

  test('holds names of records, one or several', () => {
    expect(read(reference('学校', 'school'), ' 云岭职校 ')).toEqual({ names: ['云岭职校'] })
    expect(read(references('单位', 'school'), '甲局、乙局；甲局')).toEqual({ names: ['甲局', '乙局'] })
  })

  test.each<[Field, SheetValue, string]>([
    [code('等级', 'level'), '高极', '“高极”不在码表中，是否“高级”'],
    [code('等级', 'level'), '特级教师', '“特级教师”不在码表中'],
    [date('日'), 46112, '像是日期的序号（2026-03-31）'],
    [date('日'), '2026-02-30', '不是日期'],
    [residentId('身份证号'), '1.10105E+17', '科学计数法'],
    [residentId('身份证号'), '110105194912310021', '校验位错误'],
    [text('姓名'), '锟斤拷', '乱码'],
    [text('姓名'), '鏁欏笀', '原文可能是“教师”'],
    [integer('人数'), '约二百', '不是整数'],
    [decimal('占比'), '六成', '不是数'],
    [flag('住宿'), '也许', '请写“是”或“否”'],
    [year('学年', 'school'), new Date('2025-09-01'), '请写年份'],
  ])('says what is wrong with %#', (field, cell, words) => {
    expect(read(field, cell)).toMatchObject({ zh: expect.stringContaining(words), en: expect.stringMatching(/[a-z]/) })
  })
})

test('text read in the wrong encoding is recognised, ordinary words are left alone', () => {
  expect(beforeDamage('鍖楁邯鍘挎暀鑲插眬')).toBe('北溪县教育局')
  expect(beforeDamage('åŒ—æº')).toBeNull()
  expect(beforeDamage('教�')).toBe('')
  for (const word of [
    '云岭市',
    '机电技术应用',
    '联通',
    '㐂𠮷䶮',
    'Zhang San',
    'Ångström',
    '甲乙丙丁',
    '（二）',
    '张三',
    '锟',
  ])
    expect(beforeDamage(word)).toBeNull()
})
