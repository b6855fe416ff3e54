import type { CellKind, CellValue, WorkbookColumn } from '@zhiqiao/exchange'
import {
  cellWriter,
  type Domain,
  type Field,
  type FieldKind,
  fieldLabel,
  type RecordOf,
  type Register,
} from '@zhiqiao/model'

export interface TableWriter {
  readonly columns: readonly WorkbookColumn[]
  /** @param titles of the records referred to, by id */
  rowOf(record: RecordOf, titles: Readonly<Record<string, string>>): readonly CellValue[]
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
  // A year is no quantity: 2025, never 2,025.
  year: 'index',
  decimal: 'number',
  money: 'money',
  flag: 'text',
  files: 'integer',
  structure: 'text',
  residentId: 'id',
  socialCreditCode: 'id',
  phone: 'id',
}

/**
 * Records as people read them: titles for references, words for codes, 万元 for money, Chinese time for moments; last
 * the record's number, by which the row is known again when the file comes back.
 */
export function tableWriter(domain: Domain, { fields, states }: Register): TableWriter {
  const shown = Object.entries(fields).filter(([, { type }]) => type.kind !== 'structure')
  const cells = shown.map(([name, field]) => ({ name, write: cellWriter(field, domain) }))
  return {
    columns: [
      ...shown.map(([name, field]) => ({ title: headingOf(name, field), kind: cellKinds[field.type.kind] })),
      ...(states ? [{ title: '状态' }] : []),
      { title: '记录编号', kind: 'id', width: 38 },
    ],
    rowOf: ({ id, values, state }, titles) => {
      const row: CellValue[] = []
      for (const { name, write } of cells) row.push(values[name] == null ? null : write(values[name], titles))
      if (states) row.push(state === null ? null : (states[state]?.label.zh ?? state))
      row.push(id)
      return row
    },
  }
}

function headingOf(name: string, field: Field): string {
  const unit = field.type.kind === 'money' ? '万元' : field.unit?.zh
  return unit === undefined ? fieldLabel(name, field).zh : `${fieldLabel(name, field).zh}(${unit})`
}
