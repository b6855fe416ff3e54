import { expect, test } from 'vitest'
import { lineLooks } from './line-look.ts'

const sheet = `云岭市人民政府办公室
关于印发《云岭市方案》的通知
云政办发〔2024〕18号
各县（区）人民政府：

　　现印发给你们。
2024年3月15日
云岭市方案
一、总体目标
（一）扩大规模。到2027年达到700人。`

test('A notice and what it encloses each have their title in the middle, number and issuer above, the day to the right', () => {
  let start = 0
  const lines = sheet.split('\n').map((words) => {
    const line = { start, end: start + words.length }
    start = line.end + 1
    return line
  })
  const clauses = [
    { start: sheet.indexOf('一、'), number: '一、', heading: '总体目标', level: 1 },
    { start: sheet.indexOf('（一）'), number: '（一）', heading: '扩大规模', level: 2 },
  ]
  const head = { title: '云岭市方案', documentNumber: '云政办发〔2024〕18号', issuer: '云岭市人民政府办公室' }
  expect(lineLooks(sheet, lines, head, clauses)).toEqual([
    'line-head',
    'line-title',
    'line-head',
    'line-body',
    'line-empty',
    'line-body',
    'line-signature',
    'line-title',
    'line-heading line-level-1',
    'line-body line-level-2',
  ])
})
