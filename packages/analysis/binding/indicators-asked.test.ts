import { indicators } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'
import { indicatorsAsked } from './indicators-asked.ts'

const first = (question: string) => indicatorsAsked(question, indicators)[0]?.name

test.each([
  ['双师型比例多少', 'dualQualifiedShare'],
  ['清河区“双师型”教师比例是多少？', 'dualQualifiedShare'],
  ['就业率', 'destinationRate'],
  ['对口就业率多少', 'matchedEmploymentShare'],
  ['每条产业链对接几所学校', 'schoolsPerChain'],
  ['share of dual-qualified teachers', 'dualQualifiedShare'],
])('“%s” is answered by %s', (question, name) => {
  expect(first(question)).toBe(name)
})

test('what no indicator counts is answered by none', () => {
  expect(indicatorsAsked('今天食堂吃什么', indicators)).toEqual([])
  expect(indicatorsAsked('云岭工业学校', indicators)).toEqual([])
})
