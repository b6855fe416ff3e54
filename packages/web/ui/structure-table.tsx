import { useWords } from '../language/use-words.ts'
import { numberWords } from './format.ts'
import { structureColumns } from './structure.ts'

/** The title of a column; a definition without titles gets words for the usual names. */
export function useColumnTitle(): (name: string, title: string) => string {
  const { t } = useWords()
  return (name, title) => {
    if (title !== name) return title
    return name === 'year' ? t('value.year') : name === 'value' ? t('value.figure') : name
  }
}

/** A small structured value: a table where it is a list of rows, its text otherwise. */
export function StructureTable({ value, shape }: { value: unknown; shape: unknown }) {
  const { language } = useWords()
  const columnTitle = useColumnTitle()
  const columns = structureColumns(shape, language)
  if (!columns || !Array.isArray(value)) return <pre className="value-json">{JSON.stringify(value, null, 2)}</pre>
  return (
    <div className="value-scroll">
      <table className="value-table">
        <thead>
          <tr>
            {columns.map(({ name, title, type }) => (
              <th key={name} scope="col" className={type === 'string' ? undefined : 'number'}>
                {columnTitle(name, title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(value as Record<string, unknown>[]).map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map(({ name, type }) => (
                <td key={name} className={type === 'string' ? undefined : 'number'}>
                  {/* A year is no quantity: it is not grouped. */}
                  {typeof row[name] === 'number' && name !== 'year' ? numberWords(row[name]) : String(row[name] ?? '—')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
