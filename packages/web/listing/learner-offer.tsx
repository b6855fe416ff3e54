import { Link } from '@tanstack/react-router'
import { kebabCase, type RecommendedRow } from '@zhiqiao/model'
import { useOwnRecords } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { offerWords, useSuggested } from './recommend-data.ts'
import './region-offer.css'

/** So many of each kind stand on the first page; all of them, with every reason, beside the record. */
const few = 3

/** What the region has for a learner or teacher, by their own record; nothing where they have none. */
export function LearnerOffer({ of }: { of: string }) {
  const own = useOwnRecords()
  if (own.isPending) return <Skeleton lines={4} />
  const record = own.data?.find(({ register }) => register === of)
  return record ? <Suited register={of} id={record.id} /> : null
}

function Suited({ register, id }: { register: string; id: string }) {
  const { t } = useWords()
  const { data, isPending } = useSuggested(register, id, few)
  if (isPending) return <Skeleton lines={4} />
  // The list of duties stands below and says by itself whether the platform can be reached.
  if (!data) return null
  const pairings = [...new Set(data.rows.map(({ pairing }) => pairing))]
  return (
    <section className="region-offer" aria-label={t('matching.title')}>
      <p className="region-sentence">
        {t(
          data.rows.length === 0 ? 'matching.none' : data.order === 'neutral' ? 'matching.openNow' : 'matching.suited',
        )}
      </p>
      {data.order === 'neutral' ? <p className="soft small">{t('matching.neutral')}</p> : null}
      <div className="region-columns">
        {pairings.map((pairing) => (
          <section key={pairing} aria-label={t(offerWords(pairing))}>
            <h2>{t(offerWords(pairing))}</h2>
            <ul>
              {data.rows
                .filter((row) => row.pairing === pairing)
                .map((row) => (
                  <SuitedRow key={row.id} row={row} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="region-ways">
        <Link
          to="/register/$register/$id"
          params={{ register: kebabCase(register), id }}
          hash="matches"
          className="region-first"
        >
          {t(data.order === 'neutral' ? 'matching.all' : 'matching.allWithReasons')}
        </Link>
        <Link to="/listing">{t('finding.title')}</Link>
        <Link to="/register/$register" params={{ register: 'expression-of-interest' }}>
          {t('matching.ownInterests')}
        </Link>
        <Link to="/listing/recommend">{t('matching.setting')}</Link>
      </p>
    </section>
  )
}

function SuitedRow({ row }: { row: RecommendedRow }) {
  const { t, say } = useWords()
  const best = [...row.reasons].sort((one, other) => other.points - one.points)[0]
  return (
    <li>
      <Link to="/register/$register/$id" params={{ register: kebabCase(row.register), id: row.id }} lang="zh-CN">
        {row.title}
      </Link>
      <span className="soft small" lang="zh-CN">
        {[row.publisher, row.place].filter(Boolean).join(' · ')}
      </span>
      {best ? <span className="small region-why">{say(best.words)}</span> : null}
      {row.unmet[0] ? (
        <span className="soft small region-why">
          {t('matching.unmet')} {say(row.unmet[0])}
        </span>
      ) : null}
    </li>
  )
}
