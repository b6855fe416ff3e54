import { kebabCase, type RecordOf } from '@zhiqiao/model'
import { registerOf, useList, useMeta, useRecord } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { momentWords } from '../ui/format.ts'
import './publish.css'

/** For a body that is asked: what the survey behind its reply wants, by when, and the way to answer. */
export function ReplyAsked({ record }: { record: RecordOf }) {
  const { data: meta } = useMeta()
  const survey = registerOf(meta, 'demandSurvey')
  const found = useList('demandSurvey', { collection: String(record.values.collection) }, { limit: 1 })
  const [asked] = found.data?.pages.flatMap((page) => page.rows) ?? []
  return survey && asked ? <SurveyAsked survey={asked} /> : null
}

/** The way to answer a survey that is under way, for those who can answer; nothing for whoever carries it out. */
export function SurveyAsked({ survey }: { survey: RecordOf }) {
  const hat = useSession().data?.hat
  const { data: meta } = useMeta()
  const { collection, audience, office } = survey.values
  const answers = registerOf(meta, audience === 'school' ? 'supplyAnswer' : 'demandAnswer')
  // An office may record an answer for somebody; whoever has to answer has it filled in as theirs.
  const isAsked = Object.values(answers?.own ?? {}).includes('organisation')
  if (!collection || !answers?.creatable || !isAsked || hat?.organisation === office) return null
  return <Asked collection={String(collection)} survey={survey.id} register={answers.name} />
}

function Asked({ collection, survey, register }: { collection: string; survey: string; register: string }) {
  const { t, language } = useWords()
  const asked = useRecord('collection', collection).data?.record
  const given = useList(register, { survey }, { limit: 100 })
  const answered = given.data?.pages.flatMap((page) => page.rows).length ?? 0
  if (!asked) return null
  return (
    <section className="survey-asked no-print" aria-labelledby={`asked-${survey}`}>
      <h2 id={`asked-${survey}`}>{t('survey.asked')}</h2>
      <p lang="zh-CN">{String(asked.values.instructions ?? '')}</p>
      <p className="soft small">
        {t('survey.until', { at: momentWords(String(asked.values.dueAt), language) })}{' '}
        {answered > 0 ? t('survey.given', { count: answered }) : null}
      </p>
      <p className="publish-ways">
        <ButtonLink
          tone="primary"
          to="/register/$register/new"
          params={{ register: kebabCase(register) }}
          search={{ survey } as never}
        >
          {t(answered > 0 ? 'survey.answerMore' : 'survey.answer')}
        </ButtonLink>
        {answered > 0 ? (
          <ButtonLink to="/register/$register" params={{ register: kebabCase(register) }} search={{ survey } as never}>
            {t('survey.toAnswers')}
          </ButtonLink>
        ) : null}
      </p>
    </section>
  )
}
