import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { kebabCase, type RecordOf } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { AnswerCard, useAsked } from '../figure/answer-card.tsx'
import { useWords } from '../language/use-words.ts'
import { StateLight } from '../record/state-light.tsx'
import { Empty } from '../ui/empty.tsx'
import { FieldValue } from '../ui/field-value.tsx'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { SearchBox } from './search-box.tsx'
import './search-page.css'

interface Answer {
  readonly found: readonly {
    readonly register: string
    readonly rows: readonly RecordOf[]
    readonly titles: Readonly<Record<string, string>>
    readonly more: boolean
  }[]
  readonly partial: boolean
}

/** What was found in all registers, register by register, with the way to the register's own list. */
export function SearchPage() {
  const { t, say } = useWords()
  const { text = '' } = useSearch({ strict: false }) as { text?: string }
  const { data: meta } = useMeta()
  const wanted = text.trim()
  useTitle(t('search.title'))
  const answer = useQuery({
    queryKey: ['search', wanted],
    enabled: wanted !== '',
    queryFn: ({ signal }) => request<Answer>(`/search?text=${encodeURIComponent(wanted)}`, { signal }),
  })
  const parts = answer.data?.found ?? []
  const answered = (useAsked(wanted).data?.figures.length ?? 0) > 0
  return (
    <article className="page search-page">
      <header className="page-head">
        <h1>{wanted === '' ? t('search.title') : t('search.for', { text: wanted })}</h1>
      </header>
      <SearchBox text={text} />
      <AnswerCard question={wanted} />
      {answer.isError ? <ProblemState error={answer.error} retry={() => void answer.refetch()} /> : null}
      {answer.isLoading ? <Skeleton lines={8} /> : null}
      {answer.isSuccess && parts.length === 0 && !answered ? (
        <Empty title={t('search.none')}>{t('search.noneHint')}</Empty>
      ) : null}
      {parts.map((part) => {
        const register = registerOf(meta, part.register)
        return register ? (
          <section key={part.register} className="search-part" aria-label={say(register.many)}>
            <h2>
              <Link to="/register/$register" params={{ register: kebabCase(register.name) }} search={{ text: wanted }}>
                {say(register.many)}
              </Link>
              {part.more ? <span className="soft small"> {t('search.more')}</span> : null}
            </h2>
            <ul>
              {part.rows.map((row) => (
                <li key={row.id}>
                  <FoundRow register={register} row={row} titles={part.titles} />
                </li>
              ))}
            </ul>
          </section>
        ) : null
      })}
      {answer.data?.partial ? <p className="notice">{t('search.partial')}</p> : null}
    </article>
  )
}

function FoundRow(props: { register: RegisterMeta; row: RecordOf; titles: Readonly<Record<string, string>> }) {
  const { register, row, titles } = props
  const { t } = useWords()
  const value = row.values[register.titled]
  const title = titles[String(value)] ?? (value == null || value === '' ? t('list.untitled') : String(value))
  const beside = (register.list?.columns ?? [])
    .filter((name) => name !== register.titled && register.fields[name] && row.values[name] != null)
    .slice(0, 3)
  return (
    <>
      <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id: row.id }}>
        {title}
      </Link>
      <span className="search-beside soft small">
        {beside.map((name) => (
          <span key={name}>
            <FieldValue value={row.values[name]} field={register.fields[name]!} titles={titles} brief />
          </span>
        ))}
        {row.state ? <StateLight register={register} state={row.state} /> : null}
      </span>
    </>
  )
}
