import { expect, test } from 'vitest'
import { compareVersions, settled } from './conflict.ts'

const base = { title: '甲', deadline: '2026-12-31', bodies: ['1'], note: null }

test('only fields both sides changed to different values need a choice', () => {
  const mine = { title: '乙', deadline: '2027-01-31', note: '我的' }
  const now = { title: '丙', deadline: '2027-01-31', bodies: ['1', '2'], note: null }
  const { clashing, theirs } = compareVersions(base, mine, now)
  expect(clashing).toEqual([{ field: 'title', mine: '乙', theirs: '丙' }])
  expect(theirs).toEqual([{ field: 'bodies', mine: ['1'], theirs: ['1', '2'] }])
})

test('taking theirs drops mine and keeps my other changes', () => {
  expect(settled({ title: '乙', note: '我的' }, { title: 'theirs', note: 'mine' })).toEqual({ note: '我的' })
})
