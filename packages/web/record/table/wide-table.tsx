import { Checkbox } from 'antd'
import { useRef } from 'react'
import { useWords } from '../../language/use-words.ts'
import { isNumeric, unitWords } from '../../ui/field-value.tsx'
import { numberWords, tenThousandYuan } from '../../ui/format.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useTitleWords } from '../title-words.ts'
import { useColumnWords } from './column-words.ts'
import { nextSort } from './filter.ts'
import { RowCell } from './row-cell.tsx'
import { type SortedData, type TableData, toggled } from './table-data.ts'
import { useWindow } from './use-window.ts'
import './record-table.css'

/** Sums of the numeric columns; only said when every row is here. */
function Totals({ register, columns, rows, selection }: TableData) {
  const { t } = useWords()
  // A year or an order number is no quantity; only money and what has a unit is added up.
  const adds = (name: string) => {
    const field = register.fields[name]
    return field !== undefined && (field.kind === 'money' || (isNumeric(field) && Boolean(field.unit)))
  }
  if (rows.length < 2 || !columns.some(adds)) return null
  return (
    <tfoot>
      <tr>
        {selection ? <td /> : null}
        {columns.map((name, at) => {
          if (at === 0)
            return (
              <th key={name} scope="row">
                {t('list.sum')}
              </th>
            )
          if (!adds(name)) return <td key={name} />
          const sum = rows.reduce((total, row) => total + Number(row.values[name] ?? 0), 0)
          return (
            <td key={name} className="number">
              {register.fields[name]?.kind === 'money' ? tenThousandYuan(sum) : numberWords(sum)}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

/** The list as a 三线表: sorted by its heads, summed at its foot once every row is here. */
export function WideTable(data: SortedData & { complete: boolean }) {
  const { register, rows, titles, columns, selection, address, onAddress } = data
  const words = useWords()
  const { t, say } = words
  const columnWords = useColumnWords(register)
  const titleWords = useTitleWords(register)
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = useWindow(body, rows.length)
  const sort = address.sort ?? register.order ?? undefined
  const all = rows.length > 0 && selection !== undefined && rows.every(({ id }) => selection.ids.has(id))
  return (
    <ScrollRegion className="table-scroll" aria-label={say(register.many)}>
      <table className="record-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {selection ? (
              <th className="select-cell">
                <Checkbox
                  aria-label={t('list.selectAll')}
                  checked={all}
                  indeterminate={!all && selection.ids.size > 0}
                  onChange={() => selection.set(all ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </th>
            ) : null}
            {columns.map((name) => {
              const field = register.fields[name]
              const unit = field ? unitWords(field, words) : null
              const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
              const label = (
                <>
                  {columnWords(name)}
                  {unit ? <span className="unit"> ({unit})</span> : null}
                </>
              )
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={direction}
                  className={field && isNumeric(field) ? 'number' : undefined}
                >
                  {field?.sortable ? (
                    <button
                      type="button"
                      className="sort-button"
                      onClick={() => {
                        const { sort: _, after: __, ...rest } = address
                        const next = nextSort(address.sort, name)
                        onAddress(next ? { ...rest, sort: next } : rest)
                      }}
                    >
                      {label}
                      <span aria-hidden="true" className="sort-mark">
                        {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
                      </span>
                    </button>
                  ) : (
                    label
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.above > 0 ? <tr style={{ height: shown.above }} /> : null}
          {rows.slice(shown.from, shown.to).map((row, at) => (
            <tr
              key={row.id}
              data-row
              aria-rowindex={shown.from + at + 2}
              className={row.withdrawnAt ? 'row-withdrawn' : undefined}
            >
              {selection ? (
                <td className="select-cell">
                  <Checkbox
                    aria-label={t('list.select', { title: titleWords(row, titles) })}
                    checked={selection.ids.has(row.id)}
                    onChange={() => selection.set(toggled(selection.ids, row.id))}
                  />
                </td>
              ) : null}
              {columns.map((name) => {
                const field = register.fields[name]
                const Cell = name === register.titled ? 'th' : 'td'
                const kind =
                  name === register.titled
                    ? 'title-cell'
                    : field && isNumeric(field)
                      ? 'number'
                      : (field?.kind ?? 'state')
                return (
                  <Cell
                    key={name}
                    scope={Cell === 'th' ? 'row' : undefined}
                    className={`cell-${kind} ${kind === 'number' ? 'number' : ''}`}
                  >
                    <RowCell register={register} row={row} name={name} titles={data.titles} />
                  </Cell>
                )
              })}
            </tr>
          ))}
          {shown.below > 0 ? <tr style={{ height: shown.below }} /> : null}
        </tbody>
        {data.complete ? <Totals {...data} /> : null}
      </table>
    </ScrollRegion>
  )
}
