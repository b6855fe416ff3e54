import { Checkbox } from 'antd'
import { useWords } from '../../language/use-words.ts'
import { useTitleWords } from '../title-words.ts'
import { useColumnWords } from './column-words.ts'
import { RowCell } from './row-cell.tsx'
import { type TableData, toggled } from './table-data.ts'
import './record-table.css'

/** On a narrow screen and in the 关怀版 a row becomes a small block of named values. */
export function StackedRows(data: TableData) {
  const { register, rows, columns, titles, selection } = data
  const { t } = useWords()
  const columnWords = useColumnWords(register)
  const titleWords = useTitleWords(register)
  return (
    <ul className="stacked-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <h2>
            {selection ? (
              <Checkbox
                aria-label={t('list.select', { title: titleWords(row, titles) })}
                checked={selection.ids.has(row.id)}
                onChange={() => selection.set(toggled(selection.ids, row.id))}
              />
            ) : null}
            <RowCell register={register} row={row} name={register.titled} titles={titles} />
          </h2>
          <dl>
            {columns
              .filter((name) => name !== register.titled)
              .map((name) => (
                <div key={name}>
                  <dt>{columnWords(name)}</dt>
                  <dd>
                    <RowCell register={register} row={row} name={name} titles={titles} />
                    {register.fields[name]?.kind === 'money' ? ` ${t('value.tenThousandYuan')}` : ''}
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
