import type { CodeSet } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import { domain } from '../index.ts'

const modules = import.meta.glob<Record<string, CodeSet>>(['./*.ts', '!./*.test.ts', '!./*.register.ts'], {
  eager: true,
})
const sets = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value) => typeof value === 'object' && 'values' in value)

test('no two code sets share a name: one would silently hide the other', () => {
  const names = sets.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test.each(sets.map((set) => [set.name, set] as const))(
  'the code set %s says where its values come from, in both languages',
  (_, set) => {
    expect(set.source).not.toBe('')
    for (const { code, zh, en } of set.values) {
      expect(code).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
      expect(zh).toMatch(/[一-鿿]/)
      expect(en).toMatch(/[A-Za-z]/)
    }
  },
)

test('a set whose values the software decides by is not open to additions', () => {
  for (const name of [
    'role',
    'light',
    'operator',
    'authorityLine',
    'sourceSystem',
    'offeringStatus',
    'teachingCategory',
    'dualStandard',
  ])
    expect(domain.codeSets[name]?.open, name).toBeUndefined()
})
