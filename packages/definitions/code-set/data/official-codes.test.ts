import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { domain } from '../../index.ts'
import { officialCodes } from './official-codes.ts'

const keysOf = new Map(
  officialCodes.map(({ register, entries }) => [register.name, new Set(entries().map(({ key }) => key))]),
)
const folder = new URL('.', import.meta.url)

describe.each(officialCodes.map((codes) => [codes.register.name, codes] as const))('代码数据 %s', (_, codes) => {
  const entries = codes.entries()

  test('names every entry once', () => {
    expect(keysOf.get(codes.register.name)!.size).toBe(entries.length)
  })

  test('puts what is referred to before what refers to it', () => {
    const seen = new Set<string>()
    for (const { key, refers } of entries) {
      for (const { register, key: wanted } of Object.values(refers))
        expect(register === codes.register.name ? seen : keysOf.get(register), `${key} → ${wanted}`).toContain(wanted)
      seen.add(key)
    }
  })

  test('holds only values its register takes, each with its source', () => {
    for (const { key, values } of entries) {
      expect(values.source, key).toMatch(/[一-鿿A-Z]/)
      for (const [field, definition] of Object.entries(codes.register.fields)) {
        const value = values[field] ?? null
        if (definition.required && definition.register === undefined) expect(value, `${key}.${field}`).not.toBeNull()
        if (definition.codeSet !== undefined && value !== null)
          expect(
            domain.codeSets[definition.codeSet]!.values.map(({ code }) => code),
            `${key}.${field}`,
          ).toContain(value)
      }
    }
  })
})

test.each([
  ['industry', (v: Record<string, unknown>) => v.tier === 'section', 20],
  ['industry', (v: Record<string, unknown>) => v.tier === 'division', 97],
  ['industry', (v: Record<string, unknown>) => v.tier === 'group', 473],
  ['industry', (v: Record<string, unknown>) => v.tier === 'class', 1381],
  ['divisionCode', (v: Record<string, unknown>) => v.tier === 'province', 31],
  ['divisionCode', (v: Record<string, unknown>) => !/^\d{6}$/.test(String(v.areaCode)), 0],
  ['occupation', (v: Record<string, unknown>) => v.tier === 'major', 8],
  ['occupation', (v: Record<string, unknown>) => v.tier === 'subMajor', 79],
  // The draft of 2022 had 449 and 1,636; the book has one group and three occupations more.
  ['occupation', (v: Record<string, unknown>) => v.tier === 'minor', 450],
  ['occupation', (v: Record<string, unknown>) => v.tier === 'unit' && v.validFrom === 2022, 1639],
  ['occupation', (v: Record<string, unknown>) => v.green === true && v.validFrom === 2022, 134],
  ['occupation', (v: Record<string, unknown>) => v.digital === true && v.validFrom === 2022, 97],
  ['occupation', (v: Record<string, unknown>) => v.green === true && v.digital === true && v.validFrom === 2022, 23],
  // 744 and 247 were published in 2021; what came later is 待核.
  [
    'programme',
    (v: Record<string, unknown>) => v.catalogue === 'higher2021' && v.tier === 'programme' && !v.toVerify,
    744,
  ],
  ['programme', (v: Record<string, unknown>) => v.catalogue === 'secondary2021' && v.tier === 'broadField', 19],
  // 358 were published in 2021, ten were added since.
  ['programme', (v: Record<string, unknown>) => v.catalogue === 'secondary2021' && v.tier === 'programme', 368],
])('the published number of entries: %s', (name, holds, count) => {
  const codes = officialCodes.find(({ register }) => register.name === name)!
  expect(codes.entries().filter(({ values }) => holds(values)).length).toBe(count)
})

test('an occupation lies in the group its code begins with, and no two bear one name', () => {
  const all = officialCodes.find(({ register }) => register.name === 'occupation')!.entries()
  const names = all.filter(({ values }) => values.tier === 'unit').map(({ values }) => values.name)
  expect(new Set(names).size).toBe(names.length)
  for (const { key, refers } of all) {
    expect(key).toMatch(/^[1-8](?:-\d\d){0,3}$/)
    expect(refers.parent?.key, key).toBe(key.length === 1 ? undefined : key.slice(0, -3))
  }
})

test('what only one source says is marked as to be verified', () => {
  const toVerify = (name: string, holds: (values: Readonly<Record<string, unknown>>) => boolean) =>
    officialCodes
      .find(({ register }) => register.name === name)!
      .entries()
      .filter(({ values }) => values.toVerify && holds(values)).length
  expect(toVerify('occupation', ({ tier }) => tier === 'unit')).toBe(42)
  expect(toVerify('occupation', ({ tier }) => tier === 'minor')).toBe(1)
  expect(toVerify('occupation', ({ tier }) => tier === 'subMajor' || tier === 'major')).toBe(0)
  expect(toVerify('programme', (v) => v.catalogue === 'secondary2021' && v.tier === 'programme')).toBe(19)
})

test('what stood under a wrong code is shipped under the right one or not at all', () => {
  for (const { renumbered = [], entries } of officialCodes) {
    const names = new Map(entries().map(({ key, values }) => [key, values.name]))
    for (const { was, name, now } of renumbered) {
      expect(names.get(was), was).not.toBe(name)
      if (now !== null) expect(names.get(now), now).toBe(name)
    }
  }
})

test('secondary programmes have six digits from 61 to 79, each once, beneath the 97 fields all levels share', () => {
  const programmes = officialCodes.find(({ register }) => register.name === 'programme')!.entries()
  const of = (catalogue: string, tier: string) =>
    programmes
      .filter(({ values }) => values.catalogue === catalogue && values.tier === tier)
      .map(({ values }) => values)
  const codes = of('secondary2021', 'programme').map(({ programmeCode }) => String(programmeCode))
  expect(codes.filter((code) => !/^(?:6[1-9]|7\d)\d{4}$/.test(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
  const fields = (catalogue: string, lower: number) =>
    of(catalogue, 'narrowField').map(({ programmeCode, name }) => `${Number(programmeCode) - lower} ${name}`)
  expect(fields('secondary2021', 2000).sort()).toEqual(fields('higher2021', 0).sort())
  expect(fields('secondary2021', 2000)).toHaveLength(97)
})

test('a programme lies in the narrow and broad field its code begins with', () => {
  const programmes = officialCodes.find(({ register }) => register.name === 'programme')!.entries()
  for (const { key, values, refers } of programmes)
    if (refers.parent && values.tier !== 'broadField')
      expect(key.startsWith(refers.parent.key), `${key} ${values.name}`).toBe(true)
})

test('all code data together is far below five megabytes', async () => {
  const sizes = (await readdir(folder)).map((file) => statSync(new URL(file, folder)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000)
})
