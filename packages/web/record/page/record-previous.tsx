import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase, type RecordOf, yearWords } from '@zhiqiao/model'
import { request } from '../../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, recordKey, registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { FieldValue, isEmptyValue } from '../../ui/field-value.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { readingOrder } from '../reading-order.ts'
import './record-beside.css'

interface Previous {
  readonly record: RecordOf | null
  readonly titles: Readonly<Record<string, string>>
}

/** Who signed and when is no part of what was filed, nor are papers. */
const compared = ({ kind, readOnly }: FieldMeta) =>
  kind !== 'files' && kind !== 'structure' && !(readOnly && (kind === 'text' || kind === 'date'))

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The record of the year before beside this one, field by field; what differs comes first and says so. */
export function RecordPrevious({ register, answer }: { register: RegisterMeta; answer: RecordResponse }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const { record, titles } = answer
  const previous = useQuery({
    queryKey: [...recordKey(register.name, record.id), 'previous', record.version],
    queryFn: ({ signal }) =>
      request<Previous>(`/${kebabCase(register.name)}/${record.id}/previous`, { signal, quiet: true }),
  })
  const year = register.previous!.year
  const before = previous.data?.record
  const field = register.fields[year]!
  const head = (values: Readonly<Record<string, unknown>>) => say(yearWords(Number(values[year]), field.yearKind!))
  // The year is the head of the column, and a reference to something of that year says no more.
  const isOfYear = ({ register: target }: FieldMeta) =>
    target != null && (registerOf(meta, target)?.titledWith?.includes(year) ?? false)
  const names = readingOrder(register).filter(
    (name) =>
      name !== year &&
      name !== register.titled &&
      compared(register.fields[name]!) &&
      !isOfYear(register.fields[name]!) &&
      !(isEmptyValue(record.values[name]) && isEmptyValue(before?.values[name])),
  )
  const changed = names.filter((name) => !same(record.values[name], before?.values[name]))
  const rows = [...changed, ...names.filter((name) => !changed.includes(name))]
  return (
    <section className="beside-part" aria-labelledby="record-previous">
      <h2 id="record-previous">{t('beside.previous')}</h2>
      {previous.isError ? <ProblemNotice error={previous.error} /> : null}
      {previous.data && !before ? <p className="soft">{t('beside.noPrevious')}</p> : null}
      {before ? (
        <>
          <p className="soft">
            {t('beside.changed', { count: changed.length })}{' '}
            <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id: before.id }}>
              {t('beside.openPrevious')}
            </Link>
          </p>
          <ScrollRegion className="table-scroll" aria-label={t('beside.previous')}>
            <table className="beside-table">
              <thead>
                <tr>
                  <th scope="col">{t('beside.field')}</th>
                  <th scope="col">{head(before.values)}</th>
                  <th scope="col">{head(record.values)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((name) => (
                  <tr key={name} className={changed.includes(name) ? 'beside-changed' : undefined}>
                    <th scope="row">
                      {say(register.fields[name]!)}
                      {changed.includes(name) ? <span className="beside-mark"> {t('beside.differs')}</span> : null}
                    </th>
                    <td>
                      <FieldValue
                        value={before.values[name]}
                        field={register.fields[name]!}
                        titles={previous.data!.titles}
                        brief
                        withUnit
                      />
                    </td>
                    <td>
                      <FieldValue
                        value={record.values[name]}
                        field={register.fields[name]!}
                        titles={titles}
                        brief
                        withUnit
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      ) : null}
    </section>
  )
}
