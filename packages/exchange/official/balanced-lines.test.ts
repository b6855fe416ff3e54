import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedLines } from './balanced-lines.ts'
import { emWidth } from './layout.ts'

describe('a long title', () => {
  it('is broken between words into lines of about equal length', () => {
    const lines = balancedLines(
      '关于征求《云岭市推进职业教育产教融合实施方案（2024—2027年）（征求意见稿）》意见的函',
      20,
    )
    expect(lines.join('')).toBe('关于征求《云岭市推进职业教育产教融合实施方案（2024—2027年）（征求意见稿）》意见的函')
    expect(lines).toHaveLength(3)
    for (const line of lines) {
      expect(emWidth(line)).toBeGreaterThan(8)
      expect(line).not.toMatch(/^[的）》，年]|[（《]$|产教$/)
    }
  })

  it('stays on one line where it fits, and keeps breaks that were given', () => {
    expect(balancedLines('关于开展督查的通知', 20)).toEqual(['关于开展督查的通知'])
    expect(balancedLines('云岭市职业教育联席会议\n纪要', 20)).toEqual(['云岭市职业教育联席会议', '纪要'])
  })

  it('loses nothing, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
        expect(balancedLines(title, 20).join('')).toBe(title.replaceAll('\n', ''))
      }),
    )
  })
})
