import type { CellKind, CellValue, WorkbookColumn } from '@zhiqiao/exchange'
import { type Domain, type Field, type FieldKind, fieldLabel, type RecordOf, type Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

export interface RecordTable {
  readonly columns: readonly WorkbookColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

const cellKinds: Readonly<Record<FieldKind, CellKind>> = {
  text: 'text',
  longText: 'text',
  words: 'text',
  code: 'text',
  reference: 'text',
  references: 'text',
  date: 'date',
  dateTime: 'text',
  integer: 'integer',
  year: 'integer',
  decimal: 'number',
  money: 'money',
  flag: 'text',
  files: 'integer',
  structure: 'text',
  residentId: 'id',
  socialCreditCode: 'id',
  phone: 'id',
}

/** Records as people read them: titles for references, words for codes, 万元 for money, Chinese time for moments. */
export async function tableOfRecords(
  session: Session,
  register: Register,
  records: readonly RecordOf[],
  domain: Domain,
): Promise<RecordTable> {
  const fields = Object.entries(register.fields).filter(([, { type }]) => type.kind !== 'structure')
  const titles = await titlesOf(session, fields, records)
  const states = register.states
  return {
    columns: [
      ...fields.map(([name, field]) => ({ title: headingOf(name, field), kind: cellKinds[field.type.kind] })),
      ...(states ? [{ title: '状态' }] : []),
    ],
    rows: records.map(({ values, state }) => [
      ...fields.map(([name, field]) => cellOf(field, values[name], titles, domain)),
      ...(states ? [state === null ? null : (states[state]?.label.zh ?? state)] : []),
    ]),
  }
}

function headingOf(name: string, field: Field): string {
  const unit = field.type.kind === 'money' ? '万元' : field.unit?.zh
  return unit === undefined ? fieldLabel(name, field).zh : `${fieldLabel(name, field).zh}(${unit})`
}

function cellOf(field: Field, value: unknown, titles: ReadonlyMap<string, string>, domain: Domain): CellValue {
  if (value == null) return null
  switch (field.type.kind) {
    case 'reference':
    case 'references':
      return [value]
        .flat()
        .map((id) => titles.get(String(id)) ?? '')
        .filter(Boolean)
        .join('、')
    case 'code':
      return domain.codeSets[field.codeSet ?? '']?.values.find(({ code }) => code === value)?.zh ?? String(value)
    case 'files':
      return Array.isArray(value) ? value.length : null
    case 'dateTime':
      return inShanghai.format(new Date(String(value)))
    default:
      return field.type.cell.write(value, field)
  }
}

const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

async function titlesOf(
  session: Session,
  fields: readonly (readonly [string, Field])[],
  records: readonly RecordOf[],
): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const [name, { register }] of fields) {
    if (register === undefined) continue
    const ids = wanted.get(register) ?? new Set()
    wanted.set(register, ids)
    for (const { values } of records) for (const id of [values[name]].flat()) if (typeof id === 'string') ids.add(id)
  }
  const titles = new Map<string, string>()
  for (const [register, ids] of wanted)
    for (const [id, title] of Object.entries(await session.titles(register, [...ids]))) titles.set(id, title)
  return titles
}
