import { Link } from '@tanstack/react-router'
import type { PostGaps } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useOfferSentence } from './offer-sentence.ts'
import type { Desk } from './publish-data.ts'

/** What the region has for whoever publishes, what can be got, whom to call; before anything is asked. */
export function DeskView({ desk }: { desk: Desk }) {
  const { t, say, language } = useWords()
  const sentence = useOfferSentence(desk)
  const posts = desk.suggestedPosts
  return (
    <>
      <p className="publish-headline">{sentence}</p>
      <div className="publish-columns">
        {desk.offers.length > 1 ? (
          <section aria-labelledby="publish-offers">
            <h2 id="publish-offers">{t('publish.offers')}</h2>
            <ul className="publish-lines publish-offers">
              {desk.offers.map((offer) => (
                <li key={offer.programme}>
                  {offer.listing ? (
                    <Link
                      to="/register/$register/$id"
                      params={{ register: 'graduate-listing', id: offer.listing }}
                      lang="zh-CN"
                    >
                      {offer.programme}
                    </Link>
                  ) : (
                    <span lang="zh-CN">{offer.programme}</span>
                  )}{' '}
                  <strong>{t('publish.persons', { number: numberWords(offer.available) })}</strong>
                  {offer.interns > 0 ? (
                    <span className="small"> {t('publish.interns', { number: numberWords(offer.interns) })}</span>
                  ) : null}
                  <span className="soft small">
                    {' '}
                    {t('publish.from', { day: dateWords(offer.from, language) })}
                    {offer.related ? ` · ${t('publish.related')}` : ''} ·{' '}
                    <span lang="zh-CN">{offer.schools.join('、')}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="publish-get">
          <h2 id="publish-get">{t('publish.get')}</h2>
          <ul className="publish-lines">
            {desk.entitlements.map(({ name, title, help, basis }) => (
              <li key={name}>
                <Link to="/rule/$name" params={{ name }}>
                  {say(title)}
                </Link>
                <p className="small">{say(help)}</p>
                <p className="soft small">
                  {basis.map((one) => `${one.source}${one.confirmed ? '' : t('publish.toVerify')}`).join(' · ')}
                </p>
              </li>
            ))}
            {posts === null ? null : <li>{t('publish.suggested', { number: numberWords(posts) })}</li>}
          </ul>
          {desk.contacts.length === 0 ? null : (
            <>
              <h2>{t('publish.call')}</h2>
              <ul className="publish-lines">
                {desk.contacts.map(({ body, section, phone }) => (
                  <li key={`${body} ${phone}`}>
                    <span lang="zh-CN">
                      {body} {section}
                    </span>{' '}
                    <a href={`tel:${phone}`}>{phone}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      {desk.gaps ? <Gaps gaps={desk.gaps} /> : null}
    </>
  )
}

/** Where posts for interns are missing, for a bureau to offer its help; each enterprise opens. */
function Gaps({ gaps: { enterprises, posts, largest } }: { gaps: PostGaps }) {
  const { t } = useWords()
  if (enterprises === 0) return null
  return (
    <section>
      <h2 id="publish-gaps">{t('publish.gaps')}</h2>
      <p>
        {t('publish.gapsOf', { count: enterprises, posts: numberWords(posts) })}
        {enterprises > largest.length ? t('publish.gapsShown', { number: largest.length }) : null}
      </p>
      <ScrollRegion aria-labelledby="publish-gaps">
        <table className="publish-gaps">
          <thead>
            <tr>
              <th scope="col">{t('publish.enterprise')}</th>
              <th scope="col" className="number">
                {t('publish.missing')}
              </th>
              <th scope="col" className="number">
                {t('publish.offered')}
              </th>
              <th scope="col" className="number">
                {t('publish.twoPerCent')}
              </th>
              <th scope="col" className="number">
                {t('publish.staff')}
              </th>
            </tr>
          </thead>
          <tbody>
            {largest.map((gap) => (
              <tr key={gap.enterprise}>
                <th scope="row" lang="zh-CN">
                  <Link to="/register/$register/$id" params={{ register: 'organisation', id: gap.enterprise }}>
                    {gap.title}
                  </Link>
                </th>
                <td className="number">
                  <strong>{numberWords(gap.suggested - gap.offered)}</strong>
                </td>
                <td className="number">{numberWords(gap.offered)}</td>
                <td className="number">{numberWords(gap.suggested)}</td>
                <td className="number">{numberWords(gap.staff)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
