import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase, type RecordOf, type SurveyStanding } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import './publish.css'

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${numberWords(Math.round((100 * part) / whole))}%`)

/** How many of those a survey asks have answered, how much of the work that covers, and what has become of the answers. */
export function SurveyPanel({ record }: { record: RecordOf }) {
  const hat = useSession().data?.hat
  if (!record.values.collection || hat?.organisation !== record.values.office) return null
  return <Standing id={record.id} />
}

function Standing({ id }: { id: string }) {
  const { t } = useWords()
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['listing', 'survey', id],
    queryFn: ({ signal }) => request<SurveyStanding>(`/listing/survey/${id}`, { signal }),
  })
  if (isError && !data) return <ProblemState error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  const { asked, answered, inTime, staff, answers, persons, listed, missing } = data
  const lines: readonly (readonly [words: string, value: string, beside: string])[] = [
    [
      t('survey.response'),
      share(answered, asked),
      t('survey.ofAsked', { answered: numberWords(answered), asked: numberWords(asked), inTime: numberWords(inTime) }),
    ],
    ...(staff
      ? [
          [
            t('survey.coverage'),
            share(staff.answered, staff.asked),
            t('survey.ofStaff', { answered: numberWords(staff.answered), asked: numberWords(staff.asked) }),
          ] as const,
        ]
      : []),
    [
      t('survey.answers'),
      numberWords(answers),
      t(data.register === 'demandAnswer' ? 'survey.needed' : 'survey.offered', { persons: numberWords(persons) }),
    ],
    [t('survey.listed'), numberWords(listed), t('survey.ofAnswers', { share: share(listed, answers) })],
  ]
  return (
    <section className="survey-standing" aria-labelledby="survey-standing">
      <h2 id="survey-standing">{t('survey.title')}</h2>
      <dl>
        {lines.map(([words, value, beside]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <strong>{value}</strong> <span className="soft small">{beside}</span>
            </dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <details>
          <summary>{t('survey.missing', { count: asked - answered })}</summary>
          <p lang="zh-CN">{missing.join('、')}</p>
        </details>
      )}
      <p className="publish-ways no-print">
        <Link to="/register/$register" params={{ register: kebabCase(data.register) }} search={{ survey: id } as never}>
          {t('survey.toAnswers')}
        </Link>
        <Link to="/register/$register/$id" params={{ register: 'collection', id: data.collection }}>
          {t('survey.toCollection')}
        </Link>
      </p>
    </section>
  )
}
