import type { Domain, Field, FieldKind, Register } from '@zhiqiao/model'
import { type Fillable, fillableFields, headingOf } from '../import/heading-words.ts'
import { besideHeading, figuresByYear } from '../import/year-before.ts'
import type { CellKind, WorkbookColumn } from './workbook.ts'

/** Titles of the records a field may refer to, by register, where they are few enough for a drop-down. */
export type Choices = ReadonlyMap<string, readonly string[]>

/** A column of a register's workbook. */
export interface RegisterColumn extends Fillable {
  readonly column: WorkbookColumn
  /** Shows what the figure before it was a year ago; not read back. */
  readonly beside?: true
}

export interface TemplateColumnOptions {
  readonly choices?: Choices
  /** In registers kept by year: with the year before beside each figure. */
  readonly beside?: boolean
}

const kinds: Readonly<Record<FieldKind, CellKind>> = {
  text: 'text',
  longText: 'text',
  words: 'text',
  code: 'choice',
  reference: 'text',
  references: 'text',
  date: 'date',
  dateTime: 'text',
  integer: 'integer',
  // A year is no quantity: 2025, never 2,025.
  year: 'index',
  decimal: 'number',
  money: 'money',
  flag: 'choice',
  files: 'text',
  structure: 'text',
  residentId: 'id',
  socialCreditCode: 'id',
  phone: 'id',
}

const widths: Partial<Record<FieldKind, number>> = {
  longText: 40,
  words: 20,
  reference: 24,
  references: 30,
  residentId: 21,
  socialCreditCode: 21,
  dateTime: 17,
  date: 12,
  year: 10,
  flag: 8,
}

/** The columns of a register's workbook, in the order of its fields: ids as text, units in the heads. */
export function registerColumns(register: Register): RegisterColumn[] {
  return fillableFields(register).map((each) => {
    const { kind } = each.field.type
    const title = headingOf(each)
    const width = Math.min(60, Math.max(widths[kind] ?? 14, title.length * 2 + 2))
    return { ...each, column: { title, width, kind: kinds[kind] } }
  })
}

/** The same columns for filling in: required ones marked, choices offered, what is asked said beside the cell. */
export function templateColumns(
  register: Register,
  domain: Domain,
  { choices = new Map(), beside = false }: TemplateColumnOptions,
): RegisterColumn[] {
  const figures = new Set(beside ? figuresByYear(register).map(({ name }) => name) : [])
  return registerColumns(register).flatMap(({ name, field, column }): RegisterColumn[] => {
    const options = optionsOf(field, domain, choices)
    const filled: RegisterColumn = {
      name,
      field,
      column: {
        ...column,
        title: field.required ? `${column.title}*` : column.title,
        hint: requirement(register, name, field, domain),
        ...(options ? { options, strict: field.register === undefined } : {}),
      },
    }
    if (!figures.has(name)) return [filled]
    const title = besideHeading({ name, field })
    const locked = '上年的数只供对照，不用填写，也不读回；要更正请改上年的记录。'
    return [filled, { name, field, beside: true, column: { ...column, title, locked } }]
  })
}

function optionsOf(field: Field, domain: Domain, choices: Choices): readonly string[] | undefined {
  if (field.type.kind === 'flag') return ['是', '否']
  if (field.codeSet !== undefined) return domain.codeSets[field.codeSet]?.values.map(({ zh }) => zh)
  return field.type.kind === 'reference' ? choices.get(field.register!) : undefined
}

/** What is asked of a cell, in one line: 必填；填写名称、简称或代码；… */
export function requirement(register: Register, name: string, field: Field, domain: Domain): string {
  const parts: string[] = []
  const unique = register.key === name
  if (field.required) parts.push('必填')
  if (unique) parts.push('每条记录只有一个，再次导入据此认出同一条')
  const { kind } = field.type
  const target = field.register === undefined ? undefined : domain.registers[field.register]
  if (target)
    parts.push(`填写${target.title.zh}的名称、简称${target.key ? `或${target.fields[target.key]!.zh}` : '或代码'}`)
  if (kind === 'references' || kind === 'words') parts.push('多个之间用“、”隔开')
  if (field.codeSet !== undefined) parts.push('从下拉列表中选择')
  if (kind === 'date') parts.push('写成 2026-03-31')
  if (kind === 'dateTime') parts.push('写成 2026-03-31 08:30')
  if (kind === 'year') parts.push('写成 2025')
  if (kind === 'money') parts.push('单位万元')
  if (kind === 'residentId') parts.push('18位，文本格式，末位校验')
  if (kind === 'socialCreditCode') parts.push('18位，文本格式，末位校验')
  if (kind === 'integer') parts.push('整数')
  if (field.minimum !== undefined && kind !== 'year' && kind !== 'money') parts.push(`不小于${field.minimum}`)
  if (field.maximum !== undefined && kind !== 'year' && kind !== 'money') parts.push(`不大于${field.maximum}`)
  if (field.maxLength !== undefined) parts.push(`不超过${field.maxLength}字`)
  if (field.help) parts.push(field.help.zh)
  return parts.join('；')
}
