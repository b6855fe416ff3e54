import { kebabCase, type RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useList, useMeta, useRecord } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { momentWords } from '../ui/format.ts'
import './publish.css'

/** For a body that is asked: what the survey behind a collection wants, by when, and the way to answer. */
export function ReplyAsked({ collection }: { collection: string }) {
  const { data: meta } = useMeta()
  const survey = registerOf(meta, 'demandSurvey')
  const found = useList('demandSurvey', { collection }, { limit: 1 })
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
  return (
    <Asked
      collection={String(collection)}
      survey={survey.id}
      body={String(hat?.organisation)}
      register={answers.name}
    />
  )
}

/** States in which an answer has not been handed in yet. */
const atHome: readonly (string | null)[] = ['draft', 'returned']

function Asked(props: { collection: string; survey: string; body: string; register: string }) {
  const { collection, survey, body, register } = props
  const { t, language } = useWords()
  const asked = useRecord('collection', collection).data?.record
  const replies = useList('collectionReply', { collection, organisation: body }, { limit: 1 })
  const given = useList(register, { survey }, { limit: 100 }).data?.pages.flatMap((page) => page.rows) ?? []
  const [reply] = replies.data?.pages.flatMap((page) => page.rows) ?? []
  // Whoever was not asked finds the survey public, but has nothing to hand in.
  if (!asked || !reply) return null
  const unsent = given.filter(({ state }) => atHome.includes(state))
  const isOver = Date.parse(String(asked.values.dueAt)) < Date.now()
  const answers = { params: { register: kebabCase(register) }, search: { survey } as never }
  return (
    <section className="survey-asked no-print" aria-labelledby={`asked-${survey}`}>
      <h2 id={`asked-${survey}`}>{t('survey.asked')}</h2>
      <p lang="zh-CN">{String(asked.values.instructions ?? '')}</p>
      <p className="soft small">
        {t(isOver ? 'survey.over' : 'survey.until', { at: momentWords(String(asked.values.dueAt), language) })}{' '}
        {given.length > 0 ? t('survey.given', { count: given.length }) : null}
      </p>
      {unsent[0] ? <p className="survey-unsent">{t('survey.unsent', { count: unsent.length })}</p> : null}
      <div className="publish-ways">
        {unsent[0] ? (
          <ButtonLink tone="primary" to="/register/$register/$id" params={{ ...answers.params, id: unsent[0].id }}>
            {t('survey.toSubmit')}
          </ButtonLink>
        ) : null}
        <ButtonLink tone={unsent[0] ? 'plain' : 'primary'} to="/register/$register/new" {...answers}>
          {t(given.length > 0 ? 'survey.answerMore' : 'survey.answer')}
        </ButtonLink>
        {given.length > 0 ? (
          <ButtonLink to="/register/$register" {...answers}>
            {t('survey.toAnswers')}
          </ButtonLink>
        ) : (
          <Nothing reply={reply.id} />
        )}
      </div>
    </section>
  )
}

/** Where there is nothing to say, saying so is one act; once handed in, that it is. */
function Nothing({ reply }: { reply: string }) {
  const { say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'collectionReply')
  const answer = useRecord('collectionReply', reply).data
  const [asking, setAsking] = useState(false)
  if (!register || !answer) return null
  const { record, permitted, titles } = answer
  const act = 'reportNothing'
  if (!permitted.acts.includes(act)) return <StateLight register={register} state={record.state} />
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say(register.acts![act]!.label)}</Button>
      {asking ? (
        <ActDialog register={register} record={record} act={act} titles={titles} onClose={() => setAsking(false)} />
      ) : null}
    </>
  )
}
