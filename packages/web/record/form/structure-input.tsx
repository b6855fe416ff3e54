import { Input } from 'antd'
import { type ClipboardEvent, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { type StructureColumn, structureColumns } from '../../ui/structure.ts'
import { useColumnTitle } from '../../ui/structure-table.tsx'
import type { InputProps } from './inputs.tsx'
import { pasteRows, readCell } from './structure-cells.ts'

type Row = Record<string, unknown>

function Cell(props: {
  id?: string
  label: string
  column: StructureColumn
  value: unknown
  onChange: (value: unknown) => void
  onPaste: (event: ClipboardEvent) => void
}) {
  const { column, value } = props
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Input
      id={props.id}
      aria-label={props.label}
      value={typed ?? (value === null || value === undefined ? '' : String(value))}
      inputMode={column.type === 'string' ? undefined : 'decimal'}
      className={column.type === 'string' ? undefined : 'number-input'}
      onPaste={props.onPaste}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value)
        props.onChange(readCell(event.target.value, column))
      }}
    />
  )
}

function RowsInput(props: InputProps & { columns: readonly StructureColumn[] }) {
  const { t } = useWords()
  const columnTitle = useColumnTitle()
  const { columns, onChange } = props
  const rows = (Array.isArray(props.value) ? props.value : []) as Row[]
  const set = (next: Row[]) => onChange(next.length > 0 ? next : null)
  return (
    <div className="structure-input">
      {rows.length > 0 ? (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {columnTitle(column.name, column.title)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map((column, place) => (
                  <td key={column.name}>
                    <Cell
                      id={at === 0 && place === 0 ? props.id : undefined}
                      label={t('form.cell', { column: columnTitle(column.name, column.title), row: at + 1 })}
                      column={column}
                      value={row[column.name]}
                      onChange={(value) =>
                        set(rows.map((one, index) => (index === at ? { ...one, [column.name]: value } : one)))
                      }
                      onPaste={(event) => {
                        const text = event.clipboardData.getData('text/plain')
                        // One word is pasted as usual; a block from a spreadsheet fills the table from here.
                        if (!/[\t\n]/.test(text.trim())) return
                        event.preventDefault()
                        set(pasteRows(rows, columns, { row: at, column: place }, text))
                      }}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="word-button"
                    aria-label={t('form.removeRow', { row: at + 1 })}
                    onClick={() => set(rows.filter((_, index) => index !== at))}
                  >
                    {t('form.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <Button id={rows.length === 0 ? props.id : undefined} onClick={() => set([...rows, {}])}>
        {t('form.addRow')}
      </Button>
      <span className="soft small">{t('form.pasteHint')}</span>
    </div>
  )
}

/** Sections to write: each under its heading, with what is asked beside it; one may be added. */
function SectionsInput(props: InputProps & { columns: readonly StructureColumn[] }) {
  const { t } = useWords()
  const columnTitle = useColumnTitle()
  const { columns, onChange } = props
  const [head, long] = [columns[0]!, columns.find((column) => column.long)!]
  const given = columns.find((column) => column.given)
  const rows = (Array.isArray(props.value) ? props.value : []) as Row[]
  const set = (at: number, name: string, value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: value } : row)))
  return (
    <div className="structure-input section-input">
      {rows.map((row, at) => {
        const id = at === 0 ? props.id : `${props.id}-${at}`
        const asked = given ? String(row[given.name] ?? '') : ''
        return (
          <section key={at}>
            {asked === '' ? (
              <Input
                aria-label={columnTitle(head.name, head.title)}
                placeholder={columnTitle(head.name, head.title)}
                value={String(row[head.name] ?? '')}
                onChange={(event) => set(at, head.name, event.target.value)}
              />
            ) : (
              <label htmlFor={id}>{String(row[head.name])}</label>
            )}
            {asked === '' ? null : (
              <p className="soft small" id={`${id}-asked`}>
                {asked}
              </p>
            )}
            <Input.TextArea
              id={id}
              aria-label={asked === '' ? columnTitle(long.name, long.title) : undefined}
              aria-describedby={asked === '' ? undefined : `${id}-asked`}
              rows={5}
              value={String(row[long.name] ?? '')}
              onChange={(event) => set(at, long.name, event.target.value)}
            />
            {asked === '' ? (
              <button
                type="button"
                className="word-button"
                aria-label={t('form.removeRow', { row: at + 1 })}
                onClick={() => onChange(rows.filter((_, index) => index !== at))}
              >
                {t('form.remove')}
              </button>
            ) : null}
          </section>
        )
      })}
      <Button
        onClick={() => onChange([...rows, Object.fromEntries(columns.map((column) => [column.name, '']))])}
        id={rows.length === 0 ? props.id : undefined}
      >
        {t('form.addSection')}
      </Button>
    </div>
  )
}

function JsonInput(props: InputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const written =
    props.value === null || props.value === undefined
      ? ''
      : typeof props.value === 'string'
        ? props.value
        : JSON.stringify(props.value, null, 2)
  return (
    <Input.TextArea
      id={props.id}
      aria-labelledby={`${props.id}-label`}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      className="json-input"
      rows={8}
      value={typed ?? written}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        if (text.trim() === '') return props.onChange(null)
        try {
          props.onChange(JSON.parse(text))
        } catch {
          // Stays text, which the form names as not well-formed.
          props.onChange(text)
        }
      }}
    />
  )
}

/** A small structured value: sections to write where a row has a long text, a table to type or paste in where it is rows of plain values, guarded JSON otherwise. */
export function StructureInput(props: InputProps) {
  const { language } = useWords()
  const columns = structureColumns(props.field.shape, language)?.filter(
    ({ type }) => type !== 'references' && type !== 'address',
  )
  if (columns?.some(({ long }) => long)) return <SectionsInput {...props} columns={columns} />
  return columns ? <RowsInput {...props} columns={columns} /> : <JsonInput {...props} />
}
