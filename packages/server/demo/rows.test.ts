import { domain } from '@zhiqiao/definitions'
import { brokenChecks } from '@zhiqiao/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultOf } from '../../registry/records/check-value.ts'
import { Paper } from './generator/chapter.ts'
import { partOf, type Size, sizes } from './generator/size.ts'
import { bodies, divisions, personas } from './region.ts'
import { type HeldRegion, heldRegion } from './testing/held-region.ts'

/** What the province is made of, few enough to hold: schools, counties and enterprises nobody has described. */
const further: Size = { ...partOf(sizes.province, 0.02), entrants: 200, teachers: 60, enterprises: 60, posts: 400 }

/** Registers whose rows come from the official codes, not from the region. */
const official = new Set(['programme', 'industry', 'occupation', 'conditionStandard'])

describe.each([sizes.demo, further])('every row of the region ($name)', (size) => {
  let held: HeldRegion
  beforeAll(async () => {
    held = await heldRegion(size)
  })

  test('keeps to its register: fields, kinds, codes, checks', () => {
    const wrong: string[] = []
    for (const [name, rows] of held.rows) {
      const register = domain.registers[name]!
      for (const { id, values, state } of rows) {
        const say = (what: string) => wrong.push(`${name} ${id} ${what}`)
        if (state !== undefined && !(state in (register.states ?? {}))) say(`state ${state}`)
        for (const [field, value] of Object.entries(values)) {
          const of = register.fields[field]
          if (!of) say(`${field}?`)
          else if (value != null && !(Array.isArray(value) && value[0] instanceof Paper)) {
            const fault = faultOf(of, value)
            if (fault) say(`${field} ${String(value)}: ${fault.zh}`)
            const known = of.codeSet && domain.codeSets[of.codeSet]!.values.map(({ code }) => code)
            if (known && !known.includes(String(value))) say(`${field} ${String(value)}: no such code`)
          }
        }
        for (const [field, { required }] of Object.entries(register.fields))
          if (required && values[field] == null) say(`${field} is missing`)
        for (const { fields, message } of brokenChecks(register.checks ?? [], values)) say(`${fields}: ${message.zh}`)
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('is the only one of its id and of what must be unique', () => {
    const twice: string[] = []
    for (const [name, rows] of held.rows) {
      const { key, unique = [] } = domain.registers[name]!
      for (const group of [['id'], ...(key ? [[key]] : []), ...unique]) {
        const seen = new Set<string>()
        for (const { id, values } of rows) {
          const value = group.map((field) => (field === 'id' ? id : values[field]))
          if (value.some((each) => each == null)) continue
          const word = JSON.stringify(value)
          if (seen.has(word)) twice.push(`${name} ${group} ${word}`)
          seen.add(word)
        }
      }
    }
    expect(twice.slice(0, 20)).toEqual([])
  })

  test('refers only to what is there', () => {
    const { region } = held
    const there = new Map([...held.rows].map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]))
    const begun = {
      division: divisions.map(({ key }) => region.division(key)),
      organisation: bodies.map(({ key }) => region.body(key)),
      person: personas.map(({ name }) => region.person(name)),
    }
    for (const [name, ids] of Object.entries(begun)) for (const id of ids) there.get(name)!.add(id)
    const broken: string[] = []
    for (const [name, rows] of held.rows)
      for (const [field, { register }] of Object.entries(domain.registers[name]!.fields)) {
        if (register === undefined || official.has(register)) continue
        for (const { id, values } of rows)
          for (const target of [values[field] ?? []].flat())
            if (!there.get(register)?.has(String(target))) broken.push(`${name} ${id} ${field} → ${register} ${target}`)
      }
    expect(broken.slice(0, 20)).toEqual([])
  })

  test('says by itself that its people are invented', () => {
    const names: string[] = []
    for (const [register, field] of [
      ['student', 'name'],
      ['teacher', 'name'],
      ['person', 'name'],
      ['skilledMaster', 'name'],
      ['trainingEnrolment', 'name'],
    ] as const)
      names.push(...held.of(register).map(({ values }) => String(values[field])))
    expect(names.filter((name) => !name.includes('示例'))).toEqual([])
  })
})

test('the same seed gives the same rows, another seed others', async () => {
  const held = await heldRegion()
  const again = await heldRegion()
  expect(JSON.stringify([...again.rows])).toBe(JSON.stringify([...held.rows]))
  const other = await heldRegion(undefined, 7)
  expect(other.of('student')[0]!.values.name).not.toBe(held.of('student')[0]!.values.name)
})
