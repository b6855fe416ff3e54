import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useEffect, useId, useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords, type WordKey } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { useMode } from '../ui/preference.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { useTitle } from '../ui/use-title.ts'
import { ChosenFilters, LeftOut } from './chosen-filters.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FoundListing } from './found-listing.tsx'
import { SaveSearch } from './save-search.tsx'
import { countWords, hasFilters, type Question, questionOf, useFound } from './search-data.ts'
import './search.css'

/** 供需信息: what is open in the region, by words and filters; the address is the question. */
export function ListingSearchPage() {
  const { t } = useWords()
  const address = useSearch({ strict: false }) as Question
  const { data: meta } = useMeta()
  const narrow = useNarrow(720)
  const care = useMode() === 'care'
  const found = useFound(address)
  useTitle(t('finding.title'))
  const pages = found.data?.pages ?? []
  const first = pages[0]
  // What was put right is what is counted, narrowed and saved from here on.
  const asked = first?.corrected ? { ...address, text: first.corrected } : address
  return (
    <article className="page finding-page">
      <header className="page-head">
        <h1>{t('finding.title')}</h1>
      </header>
      <QuestionBox address={address} />
      <ChosenFilters address={asked} />
      <div className="finding-columns">
        {narrow || care ? (
          <details className="finding-fold no-print">
            <summary>{t('finding.filters')}</summary>
            <FacetPanel address={asked} />
          </details>
        ) : (
          <FacetPanel address={asked} />
        )}
        <section className="finding-results" aria-label={t('finding.results')} aria-busy={found.isFetching}>
          {first ? (
            <div className="finding-line">
              <output>{t('finding.total', { total: countWords(first) })}</output>
              {first.total > 1 ? <Orders address={asked} /> : null}
              {questionOf(asked) === '' ? null : <SaveSearch address={asked} />}
            </div>
          ) : null}
          {first?.corrected ? (
            <p className="notice">{t('finding.corrected', { typed: address.text ?? '', instead: first.corrected })}</p>
          ) : null}
          {first?.loosened ? <p className="notice">{t('finding.loosened')}</p> : null}
          {found.isError ? <ProblemState error={found.error} retry={() => void found.refetch()} /> : null}
          {found.isLoading ? <Skeleton lines={8} /> : null}
          {first && (first.total === 0 || first.loosened) ? (
            hasFilters(address) ? (
              <LeftOut address={address} isSome={first.loosened} />
            ) : first.total === 0 ? (
              <Empty title={t('finding.none')}>{t('finding.noneHint')}</Empty>
            ) : null
          ) : null}
          {pages.map((page) =>
            page.rows.map((row) => {
              const register = registerOf(meta, row.register)
              return register ? (
                <FoundListing key={row.id} found={row} register={register} titles={page.titles} />
              ) : null
            }),
          )}
          {first && first.also.length > 0 ? <h2 className="finding-also">{t('finding.also')}</h2> : null}
          {first?.also.map((row) => {
            const register = registerOf(meta, row.register)
            return register ? <FoundListing key={row.id} found={row} register={register} titles={first.titles} /> : null
          })}
          {found.hasNextPage ? (
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('finding.next')}
            </Button>
          ) : null}
          {first?.totalIsCapped && !found.hasNextPage ? (
            <p className="notice">{t('finding.onlyFirst', { count: first.total })}</p>
          ) : null}
        </section>
      </div>
    </article>
  )
}

function QuestionBox({ address }: { address: Question }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const id = useId()
  const [words, setWords] = useState(address.text ?? '')
  useEffect(() => setWords(address.text ?? ''), [address.text])
  return (
    <search>
      <form
        className="finding-box"
        onSubmit={(event) => {
          event.preventDefault()
          void navigate({ to: '/listing', search: { ...address, text: words.trim() } as never })
        }}
      >
        <label htmlFor={id} className="visually-hidden">
          {t('finding.label')}
        </label>
        <Input
          id={id}
          value={words}
          placeholder={t('finding.hint')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          allowClear
          onChange={(event) => setWords(event.target.value)}
        />
        <Button tone="primary" htmlType="submit">
          {t('finding.search')}
        </Button>
      </form>
    </search>
  )
}

const orders = ['relevance', 'date', 'pay', 'near'] as const

const orderWords: Readonly<Record<(typeof orders)[number], WordKey>> = {
  relevance: 'finding.by.relevance',
  date: 'finding.by.date',
  pay: 'finding.by.pay',
  near: 'finding.by.near',
}

function Orders({ address }: { address: Question }) {
  const { t } = useWords()
  const now = address.sort || (address.text ? 'relevance' : 'date')
  return (
    <nav className="finding-orders no-print" aria-label={t('finding.order')}>
      {orders
        .filter((order) => order !== 'relevance' || address.text)
        .map((order) => (
          <Link
            key={order}
            to="/listing"
            search={{ ...address, sort: order } as never}
            replace
            aria-current={now === order ? 'true' : undefined}
          >
            {t(orderWords[order])}
          </Link>
        ))}
    </nav>
  )
}
