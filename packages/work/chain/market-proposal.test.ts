import { surplus } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'
import { surplusProposals } from './market-proposal.ts'

const offering = { id: 'o1', programme: 'p1', programmeName: '会计事务', school: 's1', schoolName: '云岭工业学校' }
const balance = (wanted: number, available: number) => [{ id: 'p1', name: '会计事务', wanted, available }]
const proposed = (wanted: number, available: number, offerings = [offering]) =>
  surplusProposals(balance(wanted, available), offerings, 2026)
const { graduates, times } = surplus

test('many times the graduates that posts ask for are proposed to become fewer, with the numbers', () => {
  const [one, ...others] = proposed(graduates, graduates * times)
  expect(others).toEqual([])
  expect(one).toMatchObject({ kind: 'reduce', programme: 'p1', schools: [{ id: 's1', name: '云岭工业学校' }] })
  expect(one!.reason.zh).toContain(`需要${graduates}人`)
  expect(one!.rows).toEqual([{ register: 'programmeOffering', id: 'o1', title: '云岭工业学校 会计事务' }])
})

test('one graduate fewer than that, or than a handful, says nothing', () => {
  expect(proposed(graduates, graduates * times - 1)).toEqual([])
  expect(proposed(0, graduates - 1)).toEqual([])
  expect(proposed(0, 0)).toEqual([])
})

test('of a programme that no post names that is said, and no multiple of nothing', () => {
  const [{ reason } = { reason: { zh: '', en: '' } }] = proposed(0, graduates)
  expect(reason.zh).toContain('没有岗位写明该专业')
  expect(`${reason.zh}${reason.en}`).not.toMatch(/倍|times/)
})

test('what no school here offers is nothing to propose to one', () => {
  expect(proposed(0, graduates * 10, [])).toEqual([])
})
