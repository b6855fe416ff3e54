import { fieldLabel, schemaOf } from '@zhiqiao/model'
import { describe, expect, test } from 'vitest'
import { domain } from './index.ts'

describe.each(Object.values(domain.registers))('登记册 $name', (register) => {
  test('has Chinese and English words for everything a person sees', () => {
    const labels = [
      register.title,
      ...Object.entries(register.fields).map(([name, field]) => fieldLabel(name, field)),
      ...Object.values(register.states ?? {}).map(({ label }) => label),
      ...Object.values(register.acts ?? {}).map(({ label }) => label),
    ]
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/[一-鿿]/)
      expect(en).toMatch(/^[\p{L}\d (].*$/u)
    }
  })

  test('yields schemas that refuse unknown fields', () => {
    const { create, change } = schemaOf(register, domain)
    expect(create).toHaveProperty('additionalProperties', false)
    expect(change.required ?? []).toEqual([])
  })

  test('writes and reads back a sample of every field in a spreadsheet cell', () => {
    for (const field of Object.values(register.fields)) {
      const sample = field.type.sample(3, field)
      if (sample === null || sample === undefined || (Array.isArray(sample) && sample.length === 0)) continue
      const cell = field.type.cell.write(sample, field)
      expect(field.type.cell.read(String(cell), field)).toEqual(sample)
    }
  })
})
