import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase, type RecordOf, type SurveyStanding } from '@zhiqiao/model'
import { type ReactNode, useState } from 'react'
import { request } from '../api/client.ts'
import { registerOf, useMeta, useRecord } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import './publish.css'

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${numberWords(Math.round((100 * part) / whole))}%`)

/** How many of those a survey asks have answered, how much of the work that covers, and what has become of the answers. */
export function SurveyPanel({ record }: { record: RecordOf }) {
  const hat = useSession().data?.hat
  const { collection, audience, office } = record.values
  const isToCome = audience !== null && !['confirmed', 'archived'].includes(record.state ?? '')
  if (hat?.organisation !== office || !(collection || isToCome)) return null
  return <Standing id={record.id} />
}

/** The rows behind a number. */
function Rows(props: { of: string; where: Readonly<Record<string, string>>; children: ReactNode }) {
  return (
    <Link to="/register/$register" params={{ register: kebabCase(props.of) }} search={props.where as never}>
      {props.children}
    </Link>
  )
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
  if (data.collection === null)
    return (
      <section className="survey-standing" aria-labelledby="survey-standing">
        <h2 id="survey-standing">{t('survey.toAsk', { count: asked })}</h2>
        <Bodies names={missing} count={asked} />
      </section>
    )
  const replies = { of: 'collectionReply', where: { collection: data.collection } }
  const given = { of: data.register, where: { survey: id } }
  const late = answered - inTime
  return (
    <section className="survey-standing" aria-labelledby="survey-standing">
      <h2 id="survey-standing">{t('survey.title')}</h2>
      <dl>
        <div>
          <dt>{t('survey.response')}</dt>
          <dd>
            <strong>
              <Rows {...replies}>{share(answered, asked)}</Rows>
            </strong>{' '}
            <span className="soft small">
              {t('survey.ofAsked', { answered: numberWords(answered), asked: numberWords(asked) })}
              {late > 0 ? (
                <>
                  {' '}
                  <Rows of="collectionReply" where={{ ...replies.where, late: 'true' }}>
                    {t('survey.late', { count: late })}
                  </Rows>
                </>
              ) : null}
            </span>
          </dd>
        </div>
        {staff ? (
          <div>
            <dt>{t('survey.coverage')}</dt>
            <dd>
              <strong>{share(staff.answered, staff.asked)}</strong>{' '}
              <span className="soft small">
                {t('survey.ofStaff', { answered: numberWords(staff.answered), asked: numberWords(staff.asked) })}
              </span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('survey.answers')}</dt>
          <dd>
            <strong>
              <Rows {...given}>{numberWords(answers)}</Rows>
            </strong>{' '}
            <span className="soft small">
              {t(data.register === 'demandAnswer' ? 'survey.needed' : 'survey.offered', {
                persons: numberWords(persons),
              })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('survey.listed')}</dt>
          <dd>
            <strong>
              {data.register === 'demandAnswer' ? (
                <Rows of="demandAnswer" where={{ survey: id, 'listing.empty': 'false' }}>
                  {numberWords(listed)}
                </Rows>
              ) : (
                numberWords(listed)
              )}
            </strong>{' '}
            {answers > 0 ? (
              <span className="soft small">{t('survey.ofAnswers', { share: share(listed, answers) })}</span>
            ) : null}
          </dd>
        </div>
      </dl>
      {missing.length === 0 ? null : (
        <details>
          <summary>{t('survey.missing', { count: asked - answered })}</summary>
          <Bodies names={missing} count={asked - answered} />
        </details>
      )}
      <Follow collection={data.collection} isMissing={answered < asked} onDone={() => void refetch()} />
    </section>
  )
}

/** The first of them by name, the others by their number. */
function Bodies({ names, count }: { names: readonly string[]; count: number }) {
  const { t, language } = useWords()
  if (names.length === 0) return null
  return (
    <p lang="zh-CN">
      {names.join(language === 'en' ? ', ' : '、')}
      {count > names.length ? t('survey.andMore', { count: count - names.length }) : ''}
    </p>
  )
}

/** What the office may do about the answers, where it looks at them. */
const acts: readonly string[] = ['remind', 'close', 'reopen']

function Follow(props: { collection: string; isMissing: boolean; onDone: () => void }) {
  const { collection: id, isMissing, onDone } = props
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'collection')
  const answer = useRecord('collection', id).data
  const [act, setAct] = useState<string | null>(null)
  if (!register || !answer) return null
  const { record, permitted, titles } = answer
  return (
    <>
      <div className="publish-ways no-print">
        <StateLight register={register} state={record.state} />
        {acts
          .filter((one) => permitted.acts.includes(one) && (one !== 'remind' || isMissing))
          .map((one) => (
            <Button key={one} onClick={() => setAct(one)}>
              {say(register.acts![one]!.label)}
            </Button>
          ))}
        <Link to="/register/$register/$id" params={{ register: 'collection', id }}>
          {t('survey.toCollection')}
        </Link>
      </div>
      {act ? (
        <ActDialog
          register={register}
          record={record}
          act={act}
          titles={titles}
          onClose={() => {
            setAct(null)
            onDone()
          }}
        />
      ) : null}
    </>
  )
}
