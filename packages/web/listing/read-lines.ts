import { type CodeSet, type Read, readAmount } from '@zhiqiao/model'
import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { readDate } from '../record/form/read-date.ts'

/** What was read of a pasted text, field by field, and the lines nothing was read of. */
export interface ReadLines {
  readonly fields: Readonly<Record<string, Read<unknown>>>
  readonly unread: readonly Read<string>[]
}

type CodeSets = Readonly<Record<string, CodeSet>>

/**
 * Reads a text of lines like “总学时：40” by the labels of the register's own fields. The first line without a label is
 * the title, the others are the chief text where nothing else was said for it. What fits no field is told, never dropped.
 */
export function readLines(text: string, register: RegisterMeta, codeSets: CodeSets): ReadLines {
  const fields: Record<string, Read<unknown>> = {}
  const rest: Read<string>[] = []
  for (const line of linesOf(text)) {
    const found = labelled(line.words, register, codeSets)
    if (found && !(found.name in fields)) fields[found.name] = { ...line, value: found.value }
    else rest.push(line)
  }
  const [first] = rest
  if (first && !(register.titled in fields)) fields[register.titled] = rest.shift()!
  const chief = (register.brief ?? []).find((name) => register.fields[name]?.kind === 'longText')
  if (chief && rest.length > 0 && !(chief in fields)) {
    const words = rest.map((line) => line.words).join('\n')
    fields[chief] = { ...rest[0]!, words, value: words, end: rest.at(-1)!.end, confidence: 0.5 }
    rest.length = 0
  }
  return { fields, unread: rest }
}

const linesOf = (text: string): Read<string>[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim()
    const start = index + line.indexOf(words)
    return words === '' ? [] : [{ value: words, words, start, end: start + words.length, confidence: 1 }]
  })

/** “培训类别：岗位技能提升培训”, “三、总学时: 40学时”, “Hours: 40”. */
const labelOf = /^[\s【[（(\d一二三四五六七八九十、.．]*([^:：】\]]{1,30})[】\]]?\s*[:：]\s*(.+)$/

function labelled(line: string, { fields }: RegisterMeta, codeSets: CodeSets): { name: string; value: unknown } | null {
  const [, label, words] = labelOf.exec(line) ?? []
  if (label === undefined || words === undefined) return null
  const key = label.trim().toLowerCase()
  const name = Object.keys(fields).find((one) => [fields[one]!.zh, fields[one]!.en.toLowerCase()].includes(key))
  if (name === undefined || fields[name]!.readOnly || fields[name]!.technical) return null
  const value = valueIn(words.trim(), fields[name]!, codeSets)
  return value === null ? null : { name, value }
}

function valueIn(words: string, field: FieldMeta, codeSets: CodeSets): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return words
    case 'phone':
      return /^[0-9+\-() ]{5,30}$/.test(words) ? words : null
    case 'words':
      return words
        .split(/[、,，;；]/)
        .map((one) => one.trim())
        .filter(Boolean)
    case 'date':
      return readDate(words)
    case 'flag':
      return /^(?:是|有|可|同意|yes)/i.test(words) ? true : /^(?:否|无|不|no)/i.test(words) ? false : null
    case 'code':
      return codeOf(words, codeSets[field.codeSet ?? ''])
    case 'integer':
    case 'year':
    case 'decimal':
      return numberOf(words, field)
    default:
      // Records are named in more ways than their title: they are chosen by the person.
      return null
  }
}

function codeOf(words: string, set: CodeSet | undefined): string | null {
  const said = words.toLowerCase()
  const values = set?.values ?? []
  const exact = values.find(({ code, zh, en }) => [code.toLowerCase(), zh, en.toLowerCase()].includes(said))
  const within = values.filter(({ zh }) => zh.includes(words) || words.includes(zh))
  return exact?.code ?? (within.length === 1 ? within[0]!.code : null)
}

/** With or without the field's unit behind it: 40学时, 12人, 2027届. */
function numberOf(words: string, { kind, unit }: FieldMeta): number | null {
  const unitless = unit && words.endsWith(unit.zh) ? words.slice(0, -unit.zh.length) : words
  const value = readAmount(unitless.replace(/(?:个|名|位|人|届|年|课时|学时)$/, ''))
  return value === null || (kind !== 'decimal' && !Number.isInteger(value)) ? null : value
}
