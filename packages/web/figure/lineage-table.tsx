import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { FieldValue, isNumeric, unitWords } from '../ui/field-value.tsx'
import { numberWords } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type FigureAddress, type FigureAnswer, type LineageAnswer, useLineage, useOpenable } from './figure-data.ts'

const columnsShown = 5

/** Records of one register, with whether each counts in the numerator. */
function RowTable(props: {
  register: RegisterMeta
  rows: LineageAnswer['rows']
  references: Readonly<Record<string, string>>
  counted: string
}) {
  const words = useWords()
  const { t, say, language } = words
  const { register, rows, references, counted } = props
  const columns = (register.list?.columns ?? Object.keys(register.fields)).slice(0, columnsShown)
  return (
    <ScrollRegion className="figure-scroll" aria-label={say(register.many)}>
      <table className="indicator-table">
        <caption className="figure-caption">{say(register.many)}</caption>
        <thead>
          <tr>
            {columns.map((name) => {
              const field = register.fields[name]!
              const unit = unitWords(field, words)
              return (
                <th key={name} scope="col" className={isNumeric(field) ? 'number' : undefined}>
                  {say(field)}
                  {unit === null ? '' : language === 'en' ? ` (${unit})` : `（${unit}）`}
                </th>
              )
            })}
            <th scope="col">{counted}</th>
            <th scope="col">
              <span className="visually-hidden">{t('figure.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, record, numerator }) => (
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
                {numerator === null
                  ? t('figure.notKnown')
                  : typeof numerator === 'number'
                    ? numberWords(numerator)
                    : t(numerator ? 'value.yes' : 'value.no')}
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
    </ScrollRegion>
  )
}

/** The very records a figure counts, as far as this viewer may open them; the others are only counted. */
export function LineageTable({ answer, address }: { answer: FigureAnswer; address: FigureAddress }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const { indicator, computed } = answer
  const pages = useLineage(indicator.name, address)
  const first = pages.data?.pages[0]
  const later = useOpenable(indicator.name, address, first?.seen === null)
  const seen = first?.seen ?? later.data?.seen ?? null
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  const references = Object.assign({}, ...(pages.data?.pages.map((page) => page.references) ?? []))
  const registers = [...new Set(rows.map(({ register }) => register))].flatMap((name) => registerOf(meta, name) ?? [])
  const numerator = indicator.numerator[computed.numeratorName]
  return (
    <section aria-labelledby="figure-rows" className="figure-part">
      <h2 id="figure-rows">{t('figure.rowsBehind', { register: say(indicator.counts.title) })}</h2>
      {pages.isError ? <ProblemNotice error={pages.error} /> : null}
      {pages.isPending ? <Skeleton lines={4} /> : null}
      {first ? (
        <p className="soft">
          {seen === null || first.total === seen
            ? t(seen === null ? 'figure.rowsCounted' : 'figure.rowsAll', { total: first.total })
            : t('figure.rowsSome', { total: first.total, seen })}
        </p>
      ) : null}
      {registers.map((register) => (
        <RowTable
          key={register.name}
          register={register}
          rows={rows.filter((row) => row.register === register.name)}
          references={references}
          counted={numerator ? say(numerator) : t('figure.numerator')}
        />
      ))}
      {pages.hasNextPage ? (
        <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {t('figure.moreRows')}
        </Button>
      ) : null}
    </section>
  )
}
