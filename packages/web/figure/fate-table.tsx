import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { useTitleWords } from '../record/title-words.ts'
import { Button } from '../ui/button.tsx'
import { FieldValue } from '../ui/field-value.tsx'
import { numberWords } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { IndicatorMeta } from './figure-data.ts'
import { type Fate, type FateRow, fateKeys, useFateRows } from './given-data.ts'

/** What a row gave to the numerator, as it is read. */
function useCounted() {
  const { t } = useWords()
  return (counted: string | null, version: number | null) =>
    version === null
      ? '—'
      : counted === null
        ? t('figure.notKnown')
        : counted === 'true'
          ? t('value.yes')
          : counted === 'false'
            ? t('value.no')
            : Number.isFinite(Number(counted))
              ? numberWords(Number(counted))
              : t('value.yes')
}

function Row(props: { row: FateRow; register: RegisterMeta; references: Readonly<Record<string, string>> }) {
  const { row, register, references } = props
  const words = useWords()
  const { t, say } = words
  const titleWords = useTitleWords(register)
  const counted = useCounted()
  const { standing } = row
  return (
    <tr>
      <th scope="row">
        {standing ? (
          <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id: row.record }}>
            {titleWords(standing, references)}
          </Link>
        ) : (
          <span className="soft">{t(row.fate === 'gone' ? 'figure.goneRecord' : 'value.unseen')}</span>
        )}
      </th>
      <td>{row.thenVersion === null ? '—' : t('figure.versionNumber', { version: row.thenVersion })}</td>
      <td>{row.nowVersion === null ? '—' : t('figure.versionNumber', { version: row.nowVersion })}</td>
      <td>{counted(row.thenCounted, row.thenVersion)}</td>
      <td>{counted(row.nowCounted, row.nowVersion)}</td>
      <td>
        {row.changes.length === 0 ? null : (
          <ul className="figure-changes">
            {row.changes.map(({ field, from, to }) => {
              const definition = register.fields[field]
              return definition ? (
                <li key={field}>
                  {say(definition)}：<FieldValue value={from} field={definition} titles={references} brief />
                  {' → '}
                  <FieldValue value={to} field={definition} titles={references} brief />
                </li>
              ) : null
            })}
          </ul>
        )}
      </td>
    </tr>
  )
}

/** Rows of one fate: each record with its version of then and of now, what it counted for, and what has changed in it. */
export function FateTable(props: { id: string; fate: Fate; indicator: IndicatorMeta | null; numerator: string }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const pages = useFateRows(props.id, props.fate, true)
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  const references = Object.assign({}, ...(pages.data?.pages.map((page) => page.references) ?? []))
  const numerator = props.indicator?.numerator[props.numerator]
  const counted = numerator ? say(numerator) : t('figure.numerator')
  if (pages.isPending) return <Skeleton lines={4} />
  return (
    <>
      {pages.isError ? <ProblemNotice error={pages.error} /> : null}
      <ScrollRegion className="figure-scroll" aria-label={t(fateKeys[props.fate])}>
        <table className="indicator-table">
          <thead>
            <tr>
              <th scope="col">{t('figure.rows')}</th>
              <th scope="col">{t('figure.versionThen')}</th>
              <th scope="col">{t('figure.versionNow')}</th>
              <th scope="col">{t('figure.countedThen', { counted })}</th>
              <th scope="col">{t('figure.countedNow', { counted })}</th>
              <th scope="col">{t('figure.whatChanged')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const register = registerOf(meta, row.register)
              return register ? (
                <Row key={`${row.register}${row.record}`} row={row} register={register} references={references} />
              ) : (
                <tr key={`${row.register}${row.record}`}>
                  <th scope="row" className="soft">
                    {t('value.unseen')}
                  </th>
                  <td colSpan={5} />
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {pages.hasNextPage ? (
        <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {t('figure.moreRows')}
        </Button>
      ) : null}
    </>
  )
}
