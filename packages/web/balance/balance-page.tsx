import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { CountedTable, type CountedTableData } from '../ui/counted-table.tsx'
import { dateWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type BalanceAddress, useBalance } from './balance-data.ts'
import './balance.css'

const words = {
  title: { zh: '供需对照', en: 'Supply and demand' },
  year: { zh: '年度', en: 'Year' },
  short: { zh: '岗位多、毕业生不够的专业', en: 'Programmes short of graduates' },
  surplus: { zh: '毕业生多、岗位不够的专业', en: 'Programmes with more graduates than posts' },
  lacking: { zh: '差', en: 'short by' },
  over: { zh: '多', en: 'over by' },
  none: { zh: '没有', en: 'None' },
  persons: { zh: '人', en: 'persons' },
  figures: { zh: '相关指标', en: 'Indicators' },
  report: { zh: '年度人才供需信息', en: 'Yearly report' },
} as const

const figures = {
  postsPerGraduate: { zh: '求人倍率', en: 'Posts for each graduate' },
  hardToFillShare: { zh: '难招岗位占比', en: 'Posts hard to fill' },
  postMonthlyPay: { zh: '岗位平均月薪', en: 'Mean monthly pay' },
} as const

const yearsShown = 3
const mostNamed = 5

/** Where graduates are short and where they are left over: the programmes furthest apart, before any table. */
function Apart({ tables }: { tables: readonly CountedTableData[] }) {
  const { say } = useWords()
  const rows = (tables.find(({ name }) => name === 'programmes')?.rows ?? [])
    // What is left out as too small is not nought.
    .flatMap(({ key, zh, en, values: [wanted, available] }) =>
      wanted == null || available == null ? [] : [{ key, zh, en, short: wanted - available }],
    )
    .sort((one, other) => other.short - one.short)
  const sides = [
    { title: words.short, by: words.lacking, rows: rows.filter(({ short }) => short > 0) },
    { title: words.surplus, by: words.over, rows: rows.filter(({ short }) => short < 0).reverse() },
  ]
  if (rows.length === 0) return null
  return (
    <div className="balance-apart">
      {sides.map((side) => (
        <section key={side.title.en}>
          <h2>{say(side.title)}</h2>
          {side.rows.length === 0 ? (
            <p className="soft">{say(words.none)}</p>
          ) : (
            <ol>
              {side.rows.slice(0, mostNamed).map((row) => (
                <li key={row.key}>
                  <Link to="/listing" search={{ programme: row.key } as never} lang="zh-CN">
                    {say(row)}
                  </Link>
                  <strong>
                    <span className="soft small">{say(side.by)}</span> {numberWords(Math.abs(row.short))}{' '}
                    <span className="soft small">{say(words.persons)}</span>
                  </strong>
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
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
      <Apart tables={balance.tables} />
      {balance.tables.map((table) => (
        <CountedTable table={table} key={table.name} />
      ))}
    </article>
  )
}
