import type { Reader } from '../public-plan.ts'
import type { ShownTable } from '../public-report.ts'
import { wordsFor } from '../words.ts'
import { TableFrame } from './table-frame.tsx'

/** A table of so many rows is kept to one sheet of paper. */
const short = 8

/** A table of a report with its bars: the first figures drawn to one scale, every number beside its bar. */
export function ReportTable({ reader, table }: { reader: Reader; table: ShownTable }) {
  const zh = reader.language === 'zh'
  const compared = table.rows.some(({ before }) => before.length > 0)
  const drawn = drawnColumns(table)
  const longest = Math.max(1, ...table.rows.flatMap(({ values }) => drawn.map((at) => values[at] ?? 0)))
  const headOf = ({ zh: title, en, unit, unitEn }: ShownTable['columns'][number]) => {
    const said = zh ? unit : unitEn
    return `${zh ? title : en}${said === '' || said === en.toLowerCase() ? '' : zh ? `（${said}）` : ` (${said})`}`
  }
  return (
    <section
      className={`report-table${table.rows.length <= short ? ' report-table-short' : ''}`}
      id={table.name}
      aria-labelledby={`${table.name}-title`}
    >
      <h3 id={`${table.name}-title`}>{zh ? table.zh : table.en}</h3>
      <p className="soft small">{zh ? table.note : table.noteEn}</p>
      <TableFrame aria-labelledby={`${table.name}-title`}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{zh ? '项目' : 'Item'}</span>
              </th>
              {drawn.length > 0 && (
                <th scope="col" className="bar-head">
                  <span className="visually-hidden">{zh ? '图' : 'Chart'}</span>
                </th>
              )}
              {table.columns.map((column, at) => (
                <th scope="col" className="number" key={column.en}>
                  {drawn.includes(at) && (
                    <svg className="swatch" viewBox="0 0 10 10" aria-hidden="true">
                      <rect className={`bar-${at}`} width={10} height={10} />
                    </svg>
                  )}
                  {headOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key}>
                <th
                  scope="row"
                  className={row.zh.startsWith('　') ? 'beneath' : undefined}
                  lang={zh || row.en !== row.zh ? undefined : 'zh-CN'}
                >
                  {(zh ? row.zh : row.en).trim()}
                </th>
                {drawn.length > 0 && (
                  <td className="bars">
                    <Bars values={drawn.map((at) => row.values[at] ?? 0)} longest={longest} />
                  </td>
                )}
                {table.columns.map((column, at) => (
                  <td className="number" data-head={zh ? column.zh : column.en} key={column.en}>
                    {shown(row.values[at])}
                    {compared && <YearBefore reader={reader} row={row} at={at} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

/** The whole of a report in five numbers, with the change: the largest thing on its page. */
export function ReportTotals({ reader, table }: { reader: Reader; table: ShownTable }) {
  return (
    <ul className="figures report-totals">
      {table.rows.map((row) => (
        <li key={row.key}>
          {row.before.length > 0 && <YearBefore reader={reader} row={row} at={0} />}
          <b>{shown(row.values[0])}</b>
          <span className="soft small">{reader.language === 'zh' ? row.zh : row.en}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the report of the year before said at this place, and what has changed; a row it did not have is said to be new. */
function YearBefore({ reader, row, at }: { reader: Reader; row: ShownTable['rows'][number]; at: number }) {
  const t = wordsFor(reader)
  if (row.before.length === 0) return <small className="year-before">{at === 0 ? t('notLastYear') : '\u00a0'}</small>
  const change = changeOf(row.values[at], row.before[at])
  return (
    <small className="year-before">
      {t('lastYear')} {shown(row.before[at])} <b>{change === '0' ? t('noChange') : change}</b>
    </small>
  )
}

/** One bar for one count; two where the first two columns count the same; none where every row counts something else. */
function drawnColumns({ columns }: ShownTable): number[] {
  const [first, second] = columns
  if (first?.unit === '') return []
  return first && second && first.unit === second.unit ? [0, 1] : [0]
}

const height = 14

function Bars({ values, longest }: { values: readonly number[]; longest: number }) {
  const each = height / values.length
  return (
    <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, at) => (
        <rect
          // The place of a bar is what it is known by.
          key={at}
          className={`bar-${at}`}
          y={at * each + 1}
          height={each - 1.5}
          width={Math.round((1000 * value) / longest) / 10}
        />
      ))}
    </svg>
  )
}

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: 2 })

function changeOf(now: number | null | undefined, before: number | null | undefined): string {
  if (now == null || before == null) return ''
  const change = now - before
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${shown(Math.abs(change))}`
}
