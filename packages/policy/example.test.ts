import { expect, test } from 'vitest'
import { policyCommand } from './cli.ts'
import { ledger, plan, TEXT } from './example.ts'

test('the README says what the parser answers', () => {
  expect(plan.tasks[0]).toMatchObject({
    leadBodies: ['市教育局'],
    responsibleBodies: ['市财政局', '各县(市、区)人民政府'],
  })
  expect(plan.targets[0]).toMatchObject({ value: 3, unit: '个', operator: '=', byDate: '2027-12-31', taskId: 'K01' })
  expect(plan.targets[2]).toMatchObject({ value: 2, unit: '次/年', operator: '>=', recurrence: 'yearly' })
  expect(TEXT.slice(plan.targets[0]!.start, plan.targets[0]!.end)).toBe('到2027年底,建成市级实训基地3个')
  expect(ledger[1]).toMatchObject({ leadBodies: ['市教育局'], deadline: { raw: '2027年6月底前' } })
})

test('policy parse prints the plan of a file as JSON and says how to be used otherwise', async () => {
  const written: string[] = []
  const io = { readText: async () => TEXT, write: (words: string) => void written.push(words) }
  expect(await policyCommand(['parse', '/some/where/007.txt'], io)).toBe(0)
  expect(JSON.parse(written.join('')).tasks[0].id).toBe('007-K01')
  expect(await policyCommand([], io)).toBe(2)
})
