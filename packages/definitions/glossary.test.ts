import { readFileSync } from 'node:fs'
import { roles } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import { domain } from './index.ts'

const rows = readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 中文'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const termOf = (identifier: string) => rows.find(([, , , identifiers]) => identifiers?.includes(`\`${identifier}\``))

test.each(Object.values(domain.registers).map(({ name, title }) => [name, title.zh]))(
  'the register %s is in the glossary under the name people use, %s',
  (name, zh) => {
    const term = termOf(name)
    expect(term?.[1] ?? '').toContain(zh.split('与')[0])
  },
)

test.each(Object.keys(roles).filter((role) => !['enterpriseHr', 'student', 'systemAdministrator'].includes(role)))(
  'the role %s is in the glossary',
  (role) => {
    expect(termOf(role)?.[1]).toBe(domain.codeSets.role!.values.find(({ code }) => code === role)!.zh)
  },
)

test('no two terms share an identifier without saying so', () => {
  const identifiers = rows.flatMap(([, zh, , cell]) =>
    [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => [name!, zh!] as const),
  )
  const shared = identifiers
    .filter(([name], at) => identifiers.findIndex(([other]) => other === name) !== at)
    .map(([name]) => name)
  // 属地 is kept in the field `division`.
  expect(shared.filter((name) => name !== 'division')).toEqual([])
})
