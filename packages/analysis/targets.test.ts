import { readFileSync } from 'node:fs'
import { indicators } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/targets.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| \d{3}-T\d{2} /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const named = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!)

test('all 46 targets of the five documents are accounted for', () => {
  expect(rows).toHaveLength(46)
  expect(new Set(rows.map(([target]) => target)).size).toBe(46)
})

test.each(rows)('target %s: %s', (_target, _promise, answer, chosen, registers) => {
  const [name] = named(answer!)
  if (name === undefined) return expect(answer).toMatch(/^— (horizon|attested)$/)
  const indicator = indicators[name]!
  expect(indicator, name).toBeDefined()
  expect(Object.keys(indicator.numerator)).toContain(named(chosen!)[0])
  const { counts, also = [] } = indicator
  expect(named(registers!)).toEqual([counts, ...also])
})

test('every indicator stands on the page', () => {
  expect(Object.keys(indicators).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
