import { useWords } from '../language/use-words.ts'
import { CountedTable, type CountedTableData } from './counted-table.tsx'
import { numberWords } from './format.ts'
import { holdsTables, type StructureColumn, structureColumns } from './structure.ts'

/** The title of a column; a definition without titles gets words for the usual names. */
export function useColumnTitle(): (name: string, title: string) => string {
  const { t } = useWords()
  return (name, title) => {
    if (title !== name) return title
    return name === 'year' ? t('value.year') : name === 'value' ? t('value.figure') : name
  }
}

const isText = (type: StructureColumn['type']) => type === 'string' || type === 'references' || type === 'address'

type Row = Record<string, unknown>

/** Rows with a long text read as sections: their first column heads it; what asks for it stands until it is written. */
function Sections({ rows, columns }: { rows: readonly Row[]; columns: readonly StructureColumn[] }) {
  const [head, long] = [columns[0]!, columns.find((column) => column.long)!]
  const given = columns.find((column) => column.given)
  return (
    <div className="value-sections" lang="zh-CN">
      {rows.map((row) => (
        <section key={String(row[head.name])}>
          <h3>{String(row[head.name] ?? '')}</h3>
          {row[long.name] ? (
            <div className="reading">{String(row[long.name])}</div>
          ) : (
            <p className="soft small">{given ? String(row[given.name] ?? '') : '—'}</p>
          )}
        </section>
      ))}
    </div>
  )
}

/** A small structured value: a table where it is a list of rows, its text otherwise. */
export function StructureTable({
  value,
  shape,
  titles,
}: {
  value: unknown
  shape: unknown
  titles: Readonly<Record<string, string>>
}) {
  const { t, language } = useWords()
  const columnTitle = useColumnTitle()
  const columns = structureColumns(shape, language)
  const cell = (row: Record<string, unknown>, { name, type }: StructureColumn): string => {
    const held = row[name]
    if (type === 'references')
      return (held as string[]).map((id) => titles[id] ?? t('value.unseen')).join(language === 'en' ? ', ' : '、')
    // A year is no quantity: it is not grouped.
    return typeof held === 'number' && name !== 'year' ? numberWords(held) : String(held ?? '—')
  }
  if (holdsTables(shape) && Array.isArray(value))
    return (
      <div className="value-tables">
        {(value as CountedTableData[]).map((table) => (
          <CountedTable table={table} key={table.name} />
        ))}
      </div>
    )
  if (!columns || !Array.isArray(value)) return <pre className="value-json">{JSON.stringify(value, null, 2)}</pre>
  if (columns.some(({ long }) => long)) return <Sections rows={value as Row[]} columns={columns} />
  return (
    <div className="value-scroll">
      <table className="value-table">
        <thead>
          <tr>
            {columns.map(({ name, title, type }) => (
              <th key={name} scope="col" className={isText(type) ? undefined : 'number'}>
                {columnTitle(name, title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(value as Record<string, unknown>[]).map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map((column) => (
                <td key={column.name} className={isText(column.type) ? undefined : 'number'}>
                  {column.type === 'address' && typeof row[column.name] === 'string' ? (
                    <a href={String(row[column.name])}>{t('figure.open')}</a>
                  ) : (
                    cell(row, column)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
