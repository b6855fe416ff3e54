import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useList, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import {
  addressOf,
  countWords,
  type FacetValue,
  type FilterName,
  filterNames,
  filterWords,
  type Question,
  type Step,
  useFacets,
  valueWords,
} from './search-data.ts'

/** Every filter with how many it would leave; each value is a link, so that what is chosen can be shared. */
export function FacetPanel({ address }: { address: Question }) {
  const { t } = useWords()
  const { data } = useFacets(address)
  return (
    <div className="finding-facets no-print">
      {filterNames.map((name) => {
        const values = data?.facets[name] ?? []
        if (values.length === 0) return null
        return (
          <Filter key={name} name={name} title={t(filterWords[name])}>
            {name === 'place' || name === 'occupation' ? (
              <StepsAbove name={name} address={address} steps={data?.above[name] ?? []} />
            ) : null}
            <ul>
              {values.map((value) => (
                <li key={value.value}>
                  <Choice name={name} value={value} address={address} />
                </li>
              ))}
            </ul>
          </Filter>
        )
      })}
      <Since address={address} />
      <SavedSearches />
    </div>
  )
}

function Choice({ name, value, address }: { name: FilterName; value: FacetValue; address: Question }) {
  const words = useWords()
  const { data: meta } = useMeta()
  return (
    <Value name={addressOf(name)} value={value.value} address={address} count={countWords(value)}>
      {valueWords(name, value, meta, words)}
    </Value>
  )
}

interface ValueProps {
  readonly name: keyof Question
  readonly value: string
  readonly address: Question
  readonly count: string
  readonly children: ReactNode
}

/** One value of a filter: chooses it, or gives it up. */
function Value({ name, value, address, count, children }: ValueProps) {
  const { t } = useWords()
  const chosen = (address[name] ?? '').split(',').includes(value)
  return (
    <Link
      to="/listing"
      search={{ ...address, [name]: chosen ? '' : value } as never}
      aria-current={chosen ? 'true' : undefined}
      className={chosen ? 'finding-choice finding-chosen' : 'finding-choice'}
    >
      <span>{children}</span>
      <span className="soft small">{count}</span>
      {chosen ? <span className="visually-hidden">{t('finding.remove')}</span> : null}
    </Link>
  )
}

const topWords = { place: 'finding.everywhere', occupation: 'finding.everyOccupation' } as const

/** The way back up from the chosen place or occupation. */
function StepsAbove({
  name,
  address,
  steps,
}: {
  name: keyof typeof topWords
  address: Question
  steps: readonly Step[]
}) {
  const { t } = useWords()
  const chosen = address[name]
  if (!chosen) return null
  return (
    <p className="small finding-path">
      <Link to="/listing" search={{ ...address, [name]: '' } as never}>
        {t(topWords[name])}
      </Link>
      {steps.map(({ id, title }) => (
        <span key={id}>
          {' › '}
          {id === chosen ? (
            title
          ) : (
            <Link to="/listing" search={{ ...address, [name]: id } as never}>
              {title}
            </Link>
          )}
        </span>
      ))}
    </p>
  )
}

function Since({ address }: { address: Question }) {
  const { t } = useWords()
  const { data } = useFacets(address)
  if (!data) return null
  return (
    <Filter name="since" title={t('finding.since')}>
      <ul>
        {data.spans.map((span) => (
          <li key={span.days}>
            <Value name="since" value={span.from} address={address} count={countWords(span)}>
              {t('finding.lastDays', { count: span.days })}
            </Value>
          </li>
        ))}
      </ul>
    </Filter>
  )
}

/** The viewer's own saved searches, each a way back to its question. */
function SavedSearches() {
  const { t } = useWords()
  const { data } = useList('savedSearch', {})
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  if (rows.length === 0) return null
  return (
    <Filter name="saved" title={t('finding.savedOnes')}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/listing"
              search={Object.fromEntries(new URLSearchParams(String(row.values.question))) as never}
              className="finding-choice"
            >
              {String(row.values.name)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to="/register/$register" params={{ register: 'saved-search' }}>
          {t('finding.savedAll')}
        </Link>
      </p>
    </Filter>
  )
}

const Filter = ({ name, title, children }: { name: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={`facet-${name}`}>
    <h2 id={`facet-${name}`}>{title}</h2>
    {children}
  </section>
)
