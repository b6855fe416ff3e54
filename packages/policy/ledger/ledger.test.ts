import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { parseLedger } from './ledger.ts'

describe('task tables', () => {
  test('columns are found by what their headings mean', () => {
    const [task] = parseLedger([
      ['项次', '重点事项', '具体举措', '主责部门', '协同部门', '办结时限'],
      ['1', '建设基地', '建成基地3个', '市教育局', '市财政局、各市、县(区)人民政府', '6月底'],
    ])
    expect(task).toMatchObject({
      number: '1',
      title: '建设基地',
      leadBodies: ['市教育局'],
      responsibleBodies: ['市财政局', '各市、县(区)人民政府'],
      deadline: { raw: '6月底' },
    })
  })

  test('a row that holds only more words goes on from the one above', () => {
    const tasks = parseLedger([
      ['序号', '任务', '责任单位'],
      ['1', '建设基地', '市教育局'],
      ['', '并验收', ''],
      ['2', '培训师资', '市人社局'],
    ])
    expect(tasks.map(({ text }) => text)).toEqual(['建设基地\n并验收', '培训师资'])
  })

  test.each(['\t', ' | '])('rows in a text become tasks whose deadline dates their targets (%j)', (mark) => {
    const rows = [
      ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
      ['1', '建成基地3个', '市教育局', '市财政局', '2025年6月底前'],
    ]
    const plan = parsePolicy(`2025年重点任务分解表\n\n${rows.map((row) => row.join(mark)).join('\n')}\n`)
    expect(plan.tasks).toMatchObject([{ number: '1', leadBodies: ['市教育局'], deadline: { date: '2025-06-30' } }])
    expect(plan.targets).toMatchObject([{ value: 3, byDate: '2025-06-30', taskId: 'K01' }])
  })
})
