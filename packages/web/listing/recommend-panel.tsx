import { Link } from '@tanstack/react-router'
import { kebabCase, type RecommendedRow, type RecordOf } from '@zhiqiao/model'
import { useEffect, useRef, useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemNotice, ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { RecommendComplaint } from './recommend-complaint.tsx'
import { offerWords, useFeedback, useSuggested } from './recommend-data.ts'
import './recommend.css'

/** What something is matched for, beside the record. Of a person's record only for that person. */
const matched = [
  'student',
  'teacher',
  'programmeOffering',
  'graduateListing',
  'talentListing',
  'postListing',
  'internshipPost',
  'cooperationListing',
  'researchListing',
  'technicalServiceListing',
]
const ofPerson = ['student', 'teacher']
/** What a body keeps after somebody else has confirmed it, and whose it is. */
const bodyOf: Readonly<Record<string, string>> = { programmeOffering: 'school', internshipPost: 'enterprise' }

const anchor = 'matches'
/** The rest of a list is unfolded by whoever wants it. */
const first = 5

/** 为您匹配: for those whose record it is, what suits it best, why, and what does not fit. Asked for only once opened. */
export function RecommendPanel(props: {
  register: string
  record: RecordOf
  permitted: { readonly change: boolean; readonly acts: readonly string[] }
}) {
  const { register, record, permitted } = props
  const { t } = useWords()
  const { data: session } = useSession()
  // Whoever comes for it finds it open.
  const [open, setOpen] = useState(() => window.location.hash === `#${anchor}`)
  const person = session?.person?.id
  const isAboutThem = person !== undefined && [record.values.person, record.values.guardianAccount].includes(person)
  const body = bodyOf[register]
  const isKept =
    body !== undefined
      ? session?.hat?.organisation === record.values[body]
      : !ofPerson.includes(register) && (permitted.change || permitted.acts.includes('takeDown'))
  if (!matched.includes(register) || !(isAboutThem || isKept) || record.withdrawnAt) return null
  return (
    <details
      id={anchor}
      open={open}
      className="recommend no-print"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('matching.title')}</summary>
      {open ? <Matches register={register} id={record.id} /> : null}
    </details>
  )
}

function Matches({ register, id }: { register: string; id: string }) {
  const { t, say } = useWords()
  const answer = useSuggested(register, id)
  const [complaining, setComplaining] = useState(false)
  const top = useRef<HTMLParagraphElement>(null)
  const isThere = answer.data !== undefined
  useEffect(() => {
    // Only now is the page long enough to be moved to them.
    if (isThere && window.location.hash === `#${anchor}`)
      top.current?.closest('details.recommend')?.scrollIntoView({ block: 'start' })
  }, [isThere])
  if (answer.isPending) return <Skeleton lines={6} />
  if (answer.isError) return <ProblemState error={answer.error} retry={() => void answer.refetch()} />
  const { rows, conditions, order, mostByFeedback } = answer.data
  const pairings = [...new Set(rows.map(({ pairing }) => pairing))]
  const lists = pairings.map((pairing) => [pairing, rows.filter((row) => row.pairing === pairing)] as const)
  return (
    <>
      {order === 'neutral' ? (
        <p className="notice">{t('matching.neutral')}</p>
      ) : (
        <p className="soft small">{t('matching.method', { feedback: mostByFeedback })}</p>
      )}
      <details className="small">
        <summary>{t('matching.conditionCount', { count: conditions.length })}</summary>
        <ul className="recommend-list">
          {conditions.map((condition) => (
            <li key={condition.en}>{say(condition)}</li>
          ))}
        </ul>
      </details>
      <p className="recommend-ways small" ref={top}>
        <Link to="/listing/recommend">{t('matching.setting')}</Link>
        <button type="button" className="word-button" onClick={() => setComplaining(true)}>
          {t('matching.complain')}
        </button>
      </p>
      {rows.length === 0 ? <p>{t('matching.none')}</p> : null}
      {lists.map(([pairing, these]) => (
        <section key={pairing} aria-label={t(offerWords(pairing))}>
          {lists.length > 1 ? (
            <h2 className="recommend-of">
              {t(offerWords(pairing))} <span className="soft small">{these.length}</span>
            </h2>
          ) : null}
          <List rows={these} neutral={order === 'neutral'} />
        </section>
      ))}
      {complaining ? <RecommendComplaint about={`${register}:${id}`} onClose={() => setComplaining(false)} /> : null}
    </>
  )
}

/** What is not what the matter is about: it counts, but nobody suits by it alone. */
const circumstances: readonly string[] = ['place', 'pay', 'date']

const isAboutMatter = ({ reasons }: RecommendedRow) =>
  reasons.some(({ criterion }) => !circumstances.includes(criterion))

/** The best first; those that suit by place, pay or date alone stand apart and are said to. */
function List({ rows, neutral }: { rows: readonly RecommendedRow[]; neutral: boolean }) {
  const { t } = useWords()
  const suited = neutral ? rows : rows.filter(isAboutMatter)
  const others = rows.filter((row) => !suited.includes(row))
  return (
    <>
      <Rows rows={suited.slice(0, first)} neutral={neutral} />
      {suited.length > first ? (
        <details>
          <summary>{t('matching.rest', { count: suited.length - first })}</summary>
          <Rows rows={suited.slice(first)} neutral={neutral} />
        </details>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>
            {t(suited.length === 0 ? 'matching.noneButPlace' : 'matching.butPlace', { count: others.length })}
          </summary>
          <Rows rows={others} neutral={neutral} />
        </details>
      ) : null}
    </>
  )
}

const Rows = ({ rows, neutral }: { rows: readonly RecommendedRow[]; neutral: boolean }) => (
  <ol className="recommend-rows">
    {rows.map((row) => (
      <MatchRow key={row.id} row={row} neutral={neutral} />
    ))}
  </ol>
)

function MatchRow({ row, neutral }: { row: RecommendedRow; neutral: boolean }) {
  const { t, say, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, row.register)
  const feedback = useFeedback()
  const which = { register: row.register, id: row.id }
  const saved = row.answer === 'saved'
  return (
    <li>
      <h3>
        <Link
          to="/register/$register/$id"
          params={{ register: kebabCase(row.register), id: row.id }}
          onClick={() => {
            // Turned off, nothing is noted of what somebody opens.
            if (!neutral && row.answer === null) feedback.mutate({ ...which, verb: 'seen' })
          }}
        >
          {row.title}
        </Link>{' '}
        {neutral ? null : <span className="recommend-score">{t('matching.points', { points: row.total })}</span>}
      </h3>
      <p className="soft small">
        {[
          register ? say(register.title) : '',
          row.publisher,
          row.place,
          row.validTo ? t('matching.until', { day: dateWords(row.validTo, language) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="recommend-reasons">
        {row.reasons.map(({ criterion, words, points, of }) => (
          <li key={criterion}>
            {say(words)} <span className="soft small">{t('matching.pointsOf', { points, of })}</span>
          </li>
        ))}
        {row.adjustments.map(({ words, points }) => (
          <li key={words.en}>
            {say(words)}{' '}
            <span className="soft small">
              {t('matching.more', { points: points > 0 ? `+${points}` : `−${Math.abs(points)}` })}
            </span>
          </li>
        ))}
      </ul>
      <Lines title={t('matching.unmet')} lines={row.unmet.map(say)} />
      <Lines title={t('matching.unknown')} lines={row.unknown.map(say)} />
      {neutral || row.answer === 'contacted' || row.answer === 'placed' ? null : (
        <p className="recommend-ways">
          <Button
            aria-pressed={saved}
            loading={feedback.isPending}
            onClick={() => feedback.mutate({ ...which, verb: saved ? null : 'saved' })}
          >
            {saved ? t('matching.saved') : t('matching.save')}
          </Button>
          <Button
            tone="quiet"
            onClick={() =>
              feedback.mutate(
                { ...which, verb: 'dismissed' },
                { onSuccess: () => announce(t('matching.dismissed', { title: row.title })) },
              )
            }
          >
            {t('matching.dismiss')}
          </Button>
        </p>
      )}
      {feedback.isError ? <ProblemNotice error={feedback.error} /> : null}
    </li>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const { language } = useWords()
  if (lines.length === 0) return null
  return (
    <p className="small">
      <span className="soft">{title}</span> {lines.join(language === 'en' ? '; ' : '；')}
    </p>
  )
}
