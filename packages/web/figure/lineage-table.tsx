import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { FieldValue, isNumeric, unitWords } from '../ui/field-value.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type FigureAddress, type FigureAnswer, useLineage } from './figure-data.ts'

const columnsShown = 5

/** The very records a figure counts, as far as this viewer may open them; the others are only counted. */
export function LineageTable({ answer, address }: { answer: FigureAnswer; address: FigureAddress }) {
  const words = useWords()
  const { t, say } = words
  const { data: meta } = useMeta()
  const { indicator, computed } = answer
  const pages = useLineage(indicator.name, address)
  const first = pages.data?.pages[0]
  const register = registerOf(meta, indicator.counts.name)
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  const references = Object.assign({}, ...(pages.data?.pages.map((page) => page.references) ?? []))
  const columns = (register?.list?.columns ?? Object.keys(register?.fields ?? {})).slice(0, columnsShown)
  const numerator = indicator.numerator[computed.numeratorName]
  return (
    <section aria-labelledby="figure-rows" className="figure-part">
      <h2 id="figure-rows">{t('figure.rowsBehind', { register: say(indicator.counts.title) })}</h2>
      {pages.isError ? <ProblemNotice error={pages.error} /> : null}
      {pages.isPending ? <Skeleton lines={4} /> : null}
      {first ? (
        <p className="soft">
          {first.total === first.seen
            ? t('figure.rowsAll', { total: first.total })
            : t('figure.rowsSome', { total: first.total, seen: first.seen })}
        </p>
      ) : null}
      {register && rows.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="figure-scroll" tabIndex={0} aria-labelledby="figure-rows">
          <table className="figure-table">
            <thead>
              <tr>
                {columns.map((name) => {
                  const field = register.fields[name]!
                  const unit = unitWords(field, words)
                  return (
                    <th key={name} scope="col" className={isNumeric(field) ? 'number' : undefined}>
                      {say(field)}
                      {unit === null ? '' : `（${unit}）`}
                    </th>
                  )
                })}
                <th scope="col">{numerator ? say(numerator) : t('figure.numerator')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('figure.open')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, record, numerator: counted }) => (
                <tr key={id}>
                  {columns.map((name) => {
                    const field = register.fields[name]!
                    return (
                      <td key={name} className={isNumeric(field) ? 'number' : undefined}>
                        <FieldValue value={record.values[name]} field={field} titles={references} brief />
                      </td>
                    )
                  })}
                  <td>
                    {counted === null
                      ? t('figure.notKnown')
                      : typeof counted === 'boolean'
                        ? t(counted ? 'value.yes' : 'value.no')
                        : typeof counted === 'number'
                          ? counted
                          : t('value.yes')}
                  </td>
                  <td>
                    <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id }}>
                      {t('figure.open')}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {pages.hasNextPage ? (
        <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {t('figure.moreRows')}
        </Button>
      ) : null}
    </section>
  )
}
