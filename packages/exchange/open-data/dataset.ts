import {
  type Domain,
  type Field,
  fieldLabel,
  kebabCase,
  type Label,
  type RecordOf,
  type Register,
} from '@zhiqiao/model'
import type { CellValue } from '../workbook/workbook.ts'

/** A column of an open dataset, as its dictionary describes it. */
export interface DataColumn {
  readonly name: string
  readonly title: Label
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'code' | 'list'
  readonly unit?: Label
  /** What the codes mean. */
  readonly codes?: readonly { readonly code: string; readonly zh: string; readonly en: string }[]
  /** Registers whose records are named here. */
  readonly names?: string
}

/** What anybody may download of a register. */
export interface Dataset {
  /** As it stands in addresses. */
  readonly name: string
  readonly title: Label
  readonly columns: readonly DataColumn[]
  /** A record for programs: names for what it refers to, codes as codes, lists as lists. */
  objectOf(record: RecordOf, titles: Readonly<Record<string, string>>): Record<string, unknown>
  /** A record for spreadsheets: words for codes, lists joined. */
  rowOf(record: RecordOf, titles: Readonly<Record<string, string>>): readonly CellValue[]
}

/**
 * The open dataset of a register, from its definition's `openData`.
 * @throws Error naming a field that says something of a person: such a field is never open
 */
export function datasetOf(register: Register, domain: Domain): Dataset | null {
  if (!register.openData) return null
  const fields = register.openData.fields.map((name) => ({ name, field: register.fields[name]! }))
  for (const { name, field } of fields)
    if (field.personal) throw new Error(`${register.name}.${name}: 个人信息不能列入开放数据`)
  return {
    name: kebabCase(register.name),
    title: register.title,
    columns: fields.map(({ name, field }) => columnOf(name, field, domain)),
    objectOf: ({ id, values }, titles) => ({
      id,
      ...Object.fromEntries(fields.map(({ name, field }) => [name, openValue(field, values[name], titles)])),
    }),
    rowOf: ({ id, values }, titles) => [
      id,
      ...fields.map(({ name, field }) => cellOf(field, openValue(field, values[name], titles), domain)),
    ],
  }
}

function columnOf(name: string, field: Field, domain: Domain): DataColumn {
  const codes = field.codeSet === undefined ? undefined : domain.codeSets[field.codeSet]?.values
  return {
    name,
    title: fieldLabel(name, field),
    type: typeOf(field),
    ...(field.unit && { unit: field.unit }),
    ...(codes && { codes: codes.map(({ code, zh, en }) => ({ code, zh, en })) }),
    ...(field.register && { names: field.register }),
  }
}

function typeOf({ type: { kind } }: Field): DataColumn['type'] {
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'year':
      return 'number'
    case 'date':
    case 'dateTime':
      return 'date'
    case 'flag':
      return 'boolean'
    case 'code':
      return 'code'
    case 'words':
    case 'references':
      return 'list'
    default:
      return 'text'
  }
}

/** Money is kept in 分 and given in 元; what a record refers to is given by its name. */
function openValue(field: Field, value: unknown, titles: Readonly<Record<string, string>>): unknown {
  if (value == null) return null
  if (field.type.kind === 'reference') return titles[String(value)] ?? null
  if (field.type.kind === 'references') return (value as string[]).flatMap((id) => titles[id] ?? [])
  if (field.type.kind === 'money') return Number(value) / 100
  return value
}

function cellOf(field: Field, value: unknown, domain: Domain): CellValue {
  if (value == null) return null
  if (Array.isArray(value)) return value.join('、')
  if (field.codeSet !== undefined)
    return domain.codeSets[field.codeSet]?.values.find(({ code }) => code === value)?.zh ?? String(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'number' ? value : String(value)
}
