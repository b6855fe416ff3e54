import type { Domain } from '../domain.ts'
import type { Field } from './field.ts'

/** @param titles of the records referred to, by id */
export type CellWriter = (value: unknown, titles: Readonly<Record<string, string>>) => string | number | null

/**
 * How a field's values are written in a table for people: titles for references, words for codes, Chinese time for
 * moments. Whatever is the same for all rows is looked up once.
 */
export function cellWriter(field: Field, domain: Domain): CellWriter {
  switch (field.type.kind) {
    case 'reference':
      return (value, titles) => titles[String(value)] ?? ''
    case 'references':
      return (value, titles) =>
        (value as readonly unknown[])
          .map((id) => titles[String(id)] ?? '')
          .filter(Boolean)
          .join('、')
    case 'code': {
      const words = new Map(domain.codeSets[field.codeSet ?? '']?.values.map(({ code, zh }) => [code, zh]))
      return (value) => words.get(String(value)) ?? String(value)
    }
    case 'files':
      return (value) => (Array.isArray(value) ? value.length : null)
    case 'dateTime':
      return (value) => inShanghai.format(new Date(String(value)))
    default:
      return (value) => field.type.cell.write(value, field)
  }
}

const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})
