import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase, type Label, type RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { request } from '../api/client.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import './recommend.css'

interface Row {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly place: string
  readonly validTo: string | null
  readonly score: number
  readonly reasons: readonly {
    readonly criterion: string
    readonly title: Label
    readonly points: number
    readonly of: number
    readonly words: Label
  }[]
  readonly unmet: readonly Label[]
  readonly unknown: readonly Label[]
}

interface Answer {
  readonly rows: readonly Row[]
  readonly conditions: readonly Label[]
}

/** What something is matched for, beside the record. */
const matched = [
  'student',
  'graduateListing',
  'talentListing',
  'postListing',
  'researchListing',
  'technicalServiceListing',
]

/** 为您匹配: for those whose record it is, what suits it best, why, and what does not fit. Asked for only once opened. */
export function RecommendPanel(props: {
  register: string
  record: RecordOf
  permitted: { readonly change: boolean; readonly acts: readonly string[] }
}) {
  const { register, record, permitted } = props
  const { t } = useWords()
  const person = useSession().data?.person?.id
  const [open, setOpen] = useState(false)
  const isAboutThem = person !== undefined && [record.values.person, record.values.guardianAccount].includes(person)
  const isOwn = isAboutThem || permitted.change || permitted.acts.includes('takeDown')
  if (!matched.includes(register) || !isOwn || record.withdrawnAt) return null
  return (
    <details className="recommend no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('matching.title')}</summary>
      {open ? <Matches register={register} id={record.id} /> : null}
    </details>
  )
}

function Matches({ register, id }: { register: string; id: string }) {
  const { t, say } = useWords()
  const answer = useQuery({
    queryKey: ['listing', 'recommend', register, id],
    queryFn: ({ signal }) => request<Answer>(`/listing/recommend?for=${register}:${id}`, { signal }),
  })
  if (answer.isPending) return <Skeleton lines={6} />
  if (answer.isError) return <ProblemState error={answer.error} retry={() => void answer.refetch()} />
  const { rows, conditions } = answer.data
  return (
    <>
      <p className="soft small">{t('matching.method')}</p>
      <Lines title={t('matching.conditions')} lines={conditions.map(say)} />
      {rows.length === 0 ? <p>{t('matching.none')}</p> : null}
      <ol className="recommend-rows">
        {rows.map((row) => (
          <MatchRow key={row.id} row={row} />
        ))}
      </ol>
    </>
  )
}

function MatchRow({ row }: { row: Row }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, row.register)
  return (
    <li>
      <h3>
        <Link to="/register/$register/$id" params={{ register: kebabCase(row.register), id: row.id }}>
          {row.title}
        </Link>{' '}
        <span className="recommend-score">{t('matching.points', { points: row.score })}</span>
      </h3>
      <p className="soft small">
        {[register ? say(register.title) : '', row.publisher, row.place, row.validTo].filter(Boolean).join(' · ')}
      </p>
      <ul className="recommend-reasons">
        {row.reasons.map(({ criterion, words, points, of }) => (
          <li key={criterion}>
            {say(words)} <span className="soft small">{t('matching.pointsOf', { points, of })}</span>
          </li>
        ))}
      </ul>
      <Lines title={t('matching.unmet')} lines={row.unmet.map(say)} />
      <Lines title={t('matching.unknown')} lines={row.unknown.map(say)} />
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
