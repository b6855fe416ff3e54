import { Link } from '@tanstack/react-router'
import { placementStaff, type SchoolDesk } from '@zhiqiao/model'
import { type ReactNode, useId } from 'react'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { LearnerOffer } from './learner-offer.tsx'
import { useOfferSentence } from './offer-sentence.ts'
import { type Desk, useDesk, useSchoolDesk } from './publish-data.ts'
import './region-offer.css'

/** What the region has for an enterprise or a school, before what it has to do; nothing for anybody else. */
export function RegionOffer({ role }: { role: string | undefined }) {
  if (role === 'enterpriseHr') return <ForEmployer />
  if (role === 'student') return <LearnerOffer of="student" />
  return placementStaff.some((staff) => staff === role) ? <ForSchool /> : null
}

function ForEmployer() {
  const desk = useDesk()
  // The list of duties stands below and says by itself whether the platform can be reached.
  if (desk.isError) return null
  return desk.data ? <Employer desk={desk.data} /> : <Skeleton lines={2} />
}

function Employer({ desk }: { desk: Desk }) {
  const { t } = useWords()
  return (
    <section className="region-offer" aria-label={t('publish.offers')}>
      <p className="region-sentence">{useOfferSentence(desk)}</p>
      <p className="region-ways">
        <Link className="region-first" to="/listing/publish">
          {t('publish.title')}
        </Link>
        <Link to="/listing" search={{ kind: 'graduateListing' } as never}>
          {t('regionOffer.graduates')}
        </Link>
        <Link to="/listing" search={{ kind: 'courseListing' } as never}>
          {t('regionOffer.courses')}
        </Link>
        <Link to="/listing/publish" hash="publish-get">
          {t('regionOffer.supportAndContacts')}
        </Link>
      </p>
    </section>
  )
}

function ForSchool() {
  const desk = useSchoolDesk()
  if (desk.isError) return null
  return desk.data ? <School desk={desk.data} /> : <Skeleton lines={4} />
}

function School({ desk }: { desk: SchoolDesk }) {
  const { t } = useWords()
  const { posts, persons, programmes, internships, cooperations, leaving, unpublished, outcome } = desk
  const rate = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
  return (
    <section className="region-offer" aria-label={t('regionOffer.school')}>
      <p className="region-sentence">
        {posts > 0
          ? t('regionOffer.posts', { posts: numberWords(posts), persons: numberWords(persons) })
          : t('regionOffer.noPosts')}
      </p>
      <div className="region-columns">
        <Part title={t('regionOffer.offered')}>
          {programmes.map(({ id, title, ...wanted }) => (
            <li key={id}>
              <Link to="/listing" search={{ kind: 'postListing', programme: id } as never} lang="zh-CN">
                {title}
              </Link>{' '}
              <strong>{t('regionOffer.persons', { number: numberWords(wanted.persons) })}</strong>{' '}
              <span className="soft small">{t('regionOffer.inPosts', { number: numberWords(wanted.posts) })}</span>
            </li>
          ))}
          {internships.posts > 0 ? (
            <li>
              <Link to="/register/$register" params={{ register: 'internship-post' }}>
                {t('regionOffer.internships', { posts: internships.posts, places: numberWords(internships.places) })}
              </Link>
            </li>
          ) : null}
          {cooperations > 0 ? (
            <li>
              <Link to="/listing" search={{ kind: 'cooperationListing', direction: 'wanted' } as never}>
                {t('regionOffer.cooperations', { number: cooperations })}
              </Link>
            </li>
          ) : null}
        </Part>
        <Part title={t('regionOffer.toSay')}>
          {leaving === 0 ? (
            <li className="soft">{t('regionOffer.noneLeaving')}</li>
          ) : unpublished.length === 0 ? (
            <li>{t('regionOffer.allPublished', { number: leaving })}</li>
          ) : (
            <>
              <li>
                {t('regionOffer.unpublished', { number: unpublished.length, of: leaving })}
                <span className="soft small" lang="zh-CN">
                  {unpublished
                    .slice(0, 6)
                    .map(({ title }) => title)
                    .join('、')}
                </span>
              </li>
              <li>
                <Link to="/listing/publish" search={{ listing: 'graduateListing' } as never}>
                  {t('regionOffer.publishGraduates')}
                </Link>
              </li>
            </>
          )}
        </Part>
        <Part title={t('regionOffer.found')}>
          {outcome === null ? (
            <li className="soft">{t('regionOffer.noOutcome')}</li>
          ) : (
            <>
              <li>
                <Link to="/figure/$name" params={{ name: 'destinationRate' }}>
                  {t('regionOffer.settled')}
                </Link>{' '}
                <strong>{rate(outcome.settled, outcome.graduates)}</strong>{' '}
                <span className="soft small">
                  {t('regionOffer.of', {
                    part: numberWords(outcome.settled),
                    whole: numberWords(outcome.graduates),
                  })}
                </span>
              </li>
              {outcome.matched !== null && outcome.employed > 0 ? (
                <li>
                  <Link to="/figure/$name" params={{ name: 'matchedEmploymentShare' }}>
                    {t('regionOffer.matched')}
                  </Link>{' '}
                  <strong>{rate(outcome.matched, outcome.employed)}</strong>{' '}
                  <span className="soft small">
                    {t('regionOffer.of', {
                      part: numberWords(outcome.matched),
                      whole: numberWords(outcome.employed),
                    })}
                  </span>
                </li>
              ) : null}
            </>
          )}
        </Part>
      </div>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}
