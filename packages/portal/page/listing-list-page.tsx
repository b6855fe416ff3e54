import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { type ListingLine, type ListingQuestion, listingAddress, type OpenKind } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

export interface Choice {
  readonly value: string
  readonly words: string
}

interface ListingListProps {
  readonly reader: Reader
  readonly question: ListingQuestion
  readonly open: readonly OpenKind[]
  readonly places: readonly Choice[]
  /** The major groups; of the chosen one what it lies in and what lies within it as well, indented by tier. */
  readonly occupations: readonly Choice[]
  readonly schoolings: readonly Choice[]
  /** Monthly pay one can ask for at least, 元. */
  readonly pays: readonly number[]
  readonly listings: readonly ListingLine[]
  /** In words: 86, 500+. */
  readonly total: string
  readonly next: string | null
  /** What was looked for in place of what was typed. */
  readonly corrected: string | null
  /** Only some of the words were found together. */
  readonly loosened: boolean
  /** Where nothing was found: how many there are, in words, once nothing but the words is asked for. */
  readonly wide: string | null
  readonly stylesheet: string
}

/** What is open: kinds as a line of links, the other conditions in one form, everything in the address. */
export function ListingListPage(props: ListingListProps) {
  const { reader, question, open, listings, total, next, corrected, loosened, stylesheet } = props
  const t = wordsFor(reader)
  const kind = open.find((each) => each.kind === question.kind)
  const title = kind?.title ?? t('listings')
  return (
    <Layout
      reader={reader}
      title={`${title} · ${reader.region}`}
      stylesheet={stylesheet}
      column="listings"
      feed={listingAddress(question, { path: '/listing.atom' })}
    >
      <h1>{title}</h1>
      <nav className="kinds" aria-label={t('kindOf')}>
        <a
          href={listingAddress({ ...question, kind: null })}
          aria-current={question.kind === null ? 'page' : undefined}
        >
          {t('allKinds')} <b>{open.reduce((sum, { count }) => sum + count, 0)}</b>
        </a>
        {open.map(({ kind: each, title: words, count }) => (
          <a
            href={listingAddress({ ...question, kind: each })}
            aria-current={question.kind === each ? 'page' : undefined}
            key={each}
          >
            {words} <b>{count}</b>
          </a>
        ))}
      </nav>
      <div className="finding">
        <Conditions {...props} />
        <div className="found">
          <p className="found-head" role="status">
            {t('found')} {total} {t('items')}
          </p>
          {corrected === null ? null : (
            <p className="empty">{t('putRight').replace('{typed}', question.text).replace('{instead}', corrected)}</p>
          )}
          {loosened ? <p className="empty">{t('someWords')}</p> : null}
          {listings.length === 0 ? (
            <Nothing {...props} />
          ) : (
            <ListingList reader={reader} listings={listings} kinds={question.kind === null} />
          )}
          <p className="found-foot no-print">
            {next && (
              <a href={listingAddress({ ...question, text: corrected ?? question.text }, { after: next })} rel="next">
                {t('next')}
              </a>
            )}
            <span>
              {t('feed')} <a href={listingAddress(question, { path: '/listing.atom' })}>Atom</a>{' '}
              <a href={listingAddress(question, { path: '/listing.rss' })}>RSS</a>
            </span>
          </p>
          <p className="soft small">{t('talentOnly')}</p>
        </div>
      </div>
    </Layout>
  )
}

/** Nothing: whether it is what was chosen beside the words that leaves it out, and the way around it. */
function Nothing({ reader, question: { text, order }, wide }: ListingListProps) {
  const t = wordsFor(reader)
  if (wide === null) return <p className="empty">{t('noListing')}</p>
  return (
    <p className="empty">
      {text === '' ? t('noListing') : t('leftOut').replace('{typed}', text)}{' '}
      <a href={listingAddress({ text, order })}>{t('wide').replace('{total}', wide)}</a>
    </p>
  )
}

function Conditions({ reader, question, places, occupations, schoolings, pays }: ListingListProps) {
  const t = wordsFor(reader)
  const orders: Choice[] = [
    { value: 'date', words: t('byDate') },
    ...(question.text === '' ? [] : [{ value: 'relevance', words: t('byRelevance') }]),
    ...(question.kind === 'post' ? [{ value: 'pay', words: t('byPay') }] : []),
  ]
  return (
    <form className="conditions no-print" action="/listing" method="get">
      {question.kind && <input type="hidden" name="kind" value={question.kind} />}
      <label>
        {t('words')}
        <input type="search" name="text" defaultValue={question.text} maxLength={100} />
      </label>
      <Choose name="place" label={t('place')} none={t('anyPlace')} value={question.place} choices={places} />
      {(question.kind === null || question.kind === 'post' || question.kind === 'graduate') && (
        <>
          <Choose
            name="occupation"
            label={t('occupation')}
            none={t('any')}
            value={question.occupation}
            choices={occupations}
          />
          <Choose
            name="schooling"
            label={t('schooling')}
            none={t('any')}
            value={question.schooling}
            choices={schoolings}
          />
        </>
      )}
      {question.kind === 'post' && (
        <Choose
          name="payFrom"
          label={t('payFrom')}
          none={t('any')}
          value={question.payFrom}
          choices={pays.map((pay) => ({
            value: String(pay),
            words:
              reader.language === 'zh' ? `${pay.toLocaleString('en-US')} 元` : `CNY ${pay.toLocaleString('en-US')}`,
          }))}
        />
      )}
      {orders.length > 1 && <Choose name="order" label={t('order')} value={question.order} choices={orders} />}
      <button type="submit">{t('show')}</button>
    </form>
  )
}

function Choose({
  name,
  label,
  none,
  value,
  choices,
}: {
  name: string
  label: string
  none?: string
  value: string
  choices: readonly Choice[]
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} key={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  )
}
