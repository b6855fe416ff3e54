import { expect, test } from 'vitest'
import { atMost, brokenChecks, exactlyOne, notBefore } from './check.ts'

test('an end before its beginning is found, an open end is not asked about', () => {
  const checks = [notBefore('to', 'from'), atMost('passed', 'examined')]
  expect(brokenChecks(checks, { from: '2026-03-01', to: '2026-02-01', passed: 3, examined: 3 })).toEqual([checks[0]])
  expect(brokenChecks(checks, { from: '2026-03-01', to: null, passed: 4, examined: 3 })).toEqual([checks[1]])
})

test('alternatives are asked about while they are empty', () => {
  const checks = [exactlyOne('conference', 'council')]
  expect(brokenChecks(checks, { conference: 'a', council: null })).toEqual([])
  expect(brokenChecks(checks, {})).toEqual(checks)
  expect(brokenChecks(checks, { conference: 'a', council: 'b' })).toEqual(checks)
})
