import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldValue, isNumeric, unitWords } from '../ui/field-value.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { ImportView, PreviewRow } from './import-data.ts'
import { RowPlace } from './row-place.tsx'

/** Rows that will be added, in columns as they came. */
export function AddedTable(props: {
  register: RegisterMeta
  view: ImportView
  rows: readonly PreviewRow[]
  titles: Readonly<Record<string, string>>
}) {
  const words = useWords()
  const { t, say } = words
  const { register, view, rows, titles } = props
  const filled = new Set(rows.flatMap(({ values }) => Object.keys(values)))
  const fields = Object.entries(register.fields).filter(([name]) => filled.has(name))
  return (
    <ScrollRegion className="table-scroll" aria-label={t('import.preview')}>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{t('import.place')}</th>
            {fields.map(([name, field]) => {
              const unit = unitWords(field, words)
              return (
                <th key={name} scope="col" className={isNumeric(field) ? 'number' : undefined}>
                  {say(field)}
                  {unit === null ? null : <span className="soft small">（{unit}）</span>}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">
                <RowPlace view={view} row={row} />
              </th>
              {fields.map(([name, field]) => (
                <td key={name} className={isNumeric(field) ? 'number' : undefined}>
                  <FieldValue value={row.values[name]} field={field} titles={titles} brief />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
