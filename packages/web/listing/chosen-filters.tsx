import { Link } from '@tanstack/react-router'
import { useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Empty } from '../ui/empty.tsx'
import { conditionsOf, countWords, type Question, useFacets, useFound, withoutFilters } from './search-data.ts'

/** What the question is narrowed by, each taken away by a press; on a phone the filters themselves are folded. */
export function ChosenFilters({ address }: { address: Question }) {
  const words = useWords()
  const { t } = words
  const { data: meta } = useMeta()
  const { data: facets } = useFacets(address)
  const chosen = conditionsOf(address, facets, meta, words)
  if (chosen.length === 0) return null
  return (
    <ul className="finding-conditions" aria-label={t('finding.chosen')}>
      {chosen.map(({ key, label, value }) => (
        <li key={key}>
          <Link
            to="/listing"
            search={{ ...address, [key]: '' } as never}
            className="finding-condition"
            aria-label={t('finding.take', { what: `${label} ${value}` })}
          >
            <span className="soft">{label}</span> {value} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <Link to="/listing" search={withoutFilters(address) as never}>
            {t('finding.takeAll')}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}

/** Nothing within the filters: whether it is they that leave it out, and the way around them. */
export function LeftOut({ address, isSome }: { address: Question; isSome: boolean }) {
  const { t } = useWords()
  const wide = withoutFilters(address)
  const found = useFound(wide)
  const first = found.data?.pages[0]
  if (found.isLoading) return null
  // Other words than those typed are not what the filters leave out.
  const isElsewhere = first && !found.isPlaceholderData && !first.corrected && first.total > 0
  if (!first || !isElsewhere || (isSome && first.loosened))
    return isSome ? null : <Empty title={t('finding.none')}>{t('finding.noneHint')}</Empty>
  const said = { typed: address.text ?? '', total: countWords(first) }
  return (
    <div className="notice finding-left-out" role="status">
      <p>{t(first.loosened ? 'finding.leftOutSome' : address.text ? 'finding.leftOut' : 'finding.leftOutAll', said)}</p>
      <p>
        <Link to="/listing" search={wide as never}>
          {t('finding.wide', said)}
        </Link>
      </p>
    </div>
  )
}
