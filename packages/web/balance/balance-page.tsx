import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Language } from '../language/language.ts'
import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type BalanceAddress, type BalanceTable, useBalance } from './balance-data.ts'
import './balance.css'

const words = {
  title: { zh: '供需对照', en: 'Supply and demand' },
  year: { zh: '年度', en: 'Year' },
  figures: { zh: '相关指标', en: 'Indicators' },
  row: { zh: '项目', en: 'Item' },
  chart: { zh: '图', en: 'Chart' },
  report: { zh: '年度人才供需信息', en: 'Yearly report' },
} as const

const figures = {
  postsPerGraduate: { zh: '求人倍率', en: 'Posts for each graduate' },
  hardToFillShare: { zh: '难招岗位占比', en: 'Posts hard to fill' },
  postMonthlyPay: { zh: '岗位平均月薪', en: 'Mean monthly pay' },
} as const

const yearsShown = 3

/** One table with its bars, drawn to one scale; where two columns count the same, two bars. */
function TableOfBalance({ table }: { table: BalanceTable }) {
  const { say, language } = useWords()
  const [first, second] = table.columns
  const drawn = first && second && first.unit === second.unit ? [0, 1] : [0]
  const longest = Math.max(1, ...table.rows.flatMap(({ values }) => drawn.map((at) => values[at] ?? 0)))
  return (
    <section className="balance-part" aria-labelledby={`balance-${table.name}`}>
      <h2 id={`balance-${table.name}`}>{say(table)}</h2>
      <p className="soft small">{language === 'zh' ? table.note : table.noteEn}</p>
      <table className="balance-table">
        <thead>
          <tr>
            <th scope="col">{say(words.row)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(words.chart)}</span>
            </th>
            {table.columns.map((column, at) => (
              <th scope="col" className="number" key={column.en}>
                {drawn.includes(at) ? (
                  <svg className="balance-swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect className={`balance-bar-${at}`} width={10} height={10} />
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
              <td className="balance-bars">
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  {drawn.map((at, place) => (
                    <rect
                      key={at}
                      className={`balance-bar-${at}`}
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
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A column's head with the unit of its numbers. */
function headOf(column: BalanceTable['columns'][number], language: Language): string {
  const unit = language === 'zh' ? column.unit : column.unitEn
  if (unit === '' || unit === column[language].toLowerCase()) return column[language]
  return language === 'zh' ? `${column.zh}（${unit}）` : `${column.en} (${unit})`
}

/** 供需对照: posts and graduates by occupation, programme, place and month, pay and skills, as the registers stand now. */
export function BalancePage() {
  const { say, language, t } = useWords()
  const navigate = useNavigate()
  const address = useSearch({ strict: false }) as BalanceAddress
  const { data: balance, isError, error, refetch } = useBalance(address)
  useTitle(say(words.title))
  if (isError && !balance)
    return (
      <div className="page">
        <ProblemState page error={error} retry={() => void refetch()} />
      </div>
    )
  if (!balance)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  const newest = Math.max(balance.year, Number(balance.asOf.slice(0, 4)))
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {balance.place.name}
          </p>
          <h1>{say(words.title)}</h1>
          <p className="soft">{t('cockpit.asOf', { day: dateWords(balance.asOf, language) })}</p>
        </div>
        <label className="balance-year no-print">
          {say(words.year)}
          <select
            value={String(balance.year)}
            onChange={({ target }) =>
              void navigate({ to: '.', search: { ...address, year: target.value } as never, replace: true })
            }
          >
            {Array.from({ length: yearsShown }, (_, at) => newest - at).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      </header>
      <p className="balance-links no-print">
        {say(words.figures)}
        {Object.entries(figures).map(([name, title]) => (
          <Link to="/figure/$name" params={{ name }} key={name}>
            {say(title)}
          </Link>
        ))}
        <Link to="/register/$register" params={{ register: 'talent-report' }}>
          {say(words.report)}
        </Link>
      </p>
      {balance.tables.map((table) => (
        <TableOfBalance table={table} key={table.name} />
      ))}
    </article>
  )
}
