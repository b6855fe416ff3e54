import type { Label } from '@zhiqiao/model'
import type { Language } from '../language/language.ts'
import { useWords } from '../language/use-words.ts'
import { numberWords } from './format.ts'
import './counted-table.css'

interface Column extends Label {
  readonly unit: string
  readonly unitEn: string
}

/** A table of counts: every column with its unit, every row with a value a column and, of a report, those of the year before. */
export interface CountedTableData extends Label {
  readonly name: string
  readonly note: string
  readonly noteEn: string
  readonly columns: readonly Column[]
  readonly rows: readonly (Label & {
    readonly key: string
    readonly values: readonly (number | null)[]
    /** Of the report of the year before; empty where it had no such row. */
    readonly before?: readonly (number | null)[]
  })[]
}

/** One table with its bars, drawn to one scale; where two columns count the same, two bars. */
export function CountedTable({ table }: { table: CountedTableData }) {
  const { say, t, language } = useWords()
  const [first, second] = table.columns
  // Where every row counts something else there is no one scale.
  const drawn = first?.unit === '' ? [] : first && second && first.unit === second.unit ? [0, 1] : [0]
  const longest = Math.max(1, ...table.rows.flatMap(({ values }) => drawn.map((at) => values[at] ?? 0)))
  return (
    <section className="counted-part" aria-labelledby={`counted-${table.name}`}>
      <h2 id={`counted-${table.name}`}>{say(table)}</h2>
      <p className="soft small">{language === 'zh' ? table.note : table.noteEn}</p>
      <table className="counted-table">
        <thead>
          <tr>
            <th scope="col">{t('value.item')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('value.chart')}</span>
            </th>
            {table.columns.map((column, at) => (
              <th scope="col" className="number" key={column.en}>
                {drawn.includes(at) ? (
                  <svg className="counted-swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect className={`counted-bar-${at}`} width={10} height={10} />
                  </svg>
                ) : null}
                {headOf(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{say(row)}</th>
              <td className="counted-bars">
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  {drawn.map((at, place) => (
                    <rect
                      key={at}
                      className={`counted-bar-${at}`}
                      y={place * (14 / drawn.length) + 1}
                      height={14 / drawn.length - 1.5}
                      width={(100 * (row.values[at] ?? 0)) / longest}
                    />
                  ))}
                </svg>
              </td>
              {table.columns.map((column, at) => (
                <td className="number" data-head={headOf(column, language)} key={column.en}>
                  {row.values[at] == null ? '—' : numberWords(row.values[at])}
                  <YearBefore now={row.values[at] ?? null} before={row.before?.[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the year before said, and what has changed; nothing where one of the two is not told. */
function YearBefore({ now, before }: { now: number | null; before: number | null }) {
  const { t } = useWords()
  if (now === null || before === null) return null
  const change = now - before
  const sign = change > 0 ? '+' : '−'
  return (
    <small className="counted-before">
      {t('import.lastYear')} {numberWords(before)}{' '}
      <b>{change === 0 ? t('import.same') : `${sign}${numberWords(Math.abs(change))}`}</b>
    </small>
  )
}

/** A column's head with the unit of its numbers. */
function headOf(column: Column, language: Language): string {
  const unit = language === 'zh' ? column.unit : column.unitEn
  if (unit === '' || unit === column[language].toLowerCase()) return column[language]
  return language === 'zh' ? `${column.zh}（${unit}）` : `${column.en} (${unit})`
}
