import { Link } from '@tanstack/react-router'
import { kebabCase, type RecommendSetting } from '@zhiqiao/model'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { useWords, type WordKey } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemNotice, ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type Change, useChangeSetting, useFeedback, useRecommendSetting } from './recommend-data.ts'
import { RecommendGrounds } from './recommend-grounds.tsx'
import { RecommendShare } from './recommend-share.tsx'
import './recommend.css'

/** 推荐设置: the switch, the tags in use, what one answered and complained of, and how suggestions come about. */
export function RecommendPage() {
  const { t } = useWords()
  const setting = useRecommendSetting()
  useTitle(t('matching.setting'))
  return (
    <article className="page narrow recommend-page">
      <header className="page-head">
        <h1>{t('matching.setting')}</h1>
      </header>
      {setting.isPending ? <Skeleton lines={8} /> : null}
      {setting.isError ? <ProblemState error={setting.error} retry={() => void setting.refetch()} /> : null}
      {setting.data ? (
        <>
          <Own setting={setting.data} />
          <Answers setting={setting.data} />
          <Complaints setting={setting.data} />
          <RecommendShare />
          <RecommendGrounds setting={setting.data} />
        </>
      ) : null}
    </article>
  )
}

const kindWords: Readonly<Record<'programme' | 'occupation' | 'skill', WordKey>> = {
  programme: 'matching.kindProgramme',
  occupation: 'matching.kindOccupation',
  skill: 'matching.kindSkill',
}

function Own({ setting }: { setting: RecommendSetting }) {
  const { t } = useWords()
  const change = useChangeSetting()
  const set = (next: Change) => change.mutate(next, { onSuccess: () => announce(t('matching.doneSaved')) })
  const { personalised, tags, leftOut, found } = setting
  const words = [...new Map(found.map((tag) => [tag.word, tag])).values()]
  return (
    <>
      <section>
        <h2>{personalised ? t('matching.isOn') : t('matching.isOff')}</h2>
        <p>{t('matching.switchLead')}</p>
        <Button
          tone={personalised ? 'plain' : 'primary'}
          loading={change.isPending}
          onClick={() => set({ personalised: !personalised })}
        >
          {personalised ? t('matching.off') : t('matching.on')}
        </Button>
        {change.isError ? <ProblemNotice error={change.error} /> : null}
      </section>
      <section>
        <h2>{t('matching.tags')}</h2>
        <p className="soft">{words.length === 0 ? t('matching.noTags') : t('matching.tagsLead')}</p>
        <ul className="recommend-tags">
          {words.map(({ word, kind, register, id }) => (
            <li key={word}>
              <label>
                <input
                  type="checkbox"
                  checked={!leftOut.includes(word)}
                  disabled={change.isPending}
                  onChange={({ target }) =>
                    set({ leftOut: target.checked ? leftOut.filter((each) => each !== word) : [...leftOut, word] })
                  }
                />{' '}
                {word}
              </label>{' '}
              <Link className="small" to="/register/$register/$id" params={{ register: kebabCase(register), id }}>
                {t(kindWords[kind])}
              </Link>
            </li>
          ))}
        </ul>
        <h3>{t('matching.ownTags')}</h3>
        <p className="soft">{t('matching.ownTagsLead')}</p>
        <ul className="recommend-tags">
          {tags.map((word) => (
            <li key={word}>
              {word}{' '}
              <button
                type="button"
                className="word-button"
                aria-label={t('matching.removeTag', { word })}
                onClick={() => set({ tags: tags.filter((each) => each !== word) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <AddTag onAdd={(word) => set({ tags: [...tags.filter((each) => each !== word), word] })} />
      </section>
    </>
  )
}

function AddTag({ onAdd }: { onAdd: (word: string) => void }) {
  const { t } = useWords()
  const id = useId()
  const [word, setWord] = useState('')
  return (
    <form
      className="recommend-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (word.trim() === '') return
        onAdd(word.trim())
        setWord('')
      }}
    >
      <label htmlFor={id}>{t('matching.tagLabel')}</label>
      <Input id={id} value={word} maxLength={60} onChange={(event) => setWord(event.target.value)} />
      <Button htmlType="submit" disabled={word.trim() === ''}>
        {t('matching.addTag')}
      </Button>
    </form>
  )
}

function Answers({ setting: { answers, effects } }: { setting: RecommendSetting }) {
  const { t, say } = useWords()
  const feedback = useFeedback()
  return (
    <section>
      <h2>{t('matching.answers')}</h2>
      <p className="soft">{answers.length === 0 ? t('matching.noAnswers') : t('matching.answersLead')}</p>
      <ul className="recommend-list">
        {answers.map(({ register, id, verb, title }) => (
          <li key={id}>
            {effects.filter((effect) => effect.verb === verb).map(({ title }) => say(title))}{' '}
            <Link to="/register/$register/$id" params={{ register: kebabCase(register), id }}>
              {title}
            </Link>{' '}
            {verb === 'contacted' || verb === 'placed' ? null : (
              <button
                type="button"
                className="word-button"
                onClick={() => feedback.mutate({ register, id, verb: null })}
              >
                {t('matching.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {feedback.isError ? <ProblemNotice error={feedback.error} /> : null}
    </section>
  )
}

function Complaints({ setting: { complaints } }: { setting: RecommendSetting }) {
  const { t, language } = useWords()
  return (
    <section>
      <h2>{t('matching.complaints')}</h2>
      {complaints.length === 0 ? <p className="soft">{t('matching.noComplaints')}</p> : null}
      <ul className="recommend-list">
        {complaints.map(({ id, about, receivedOn, answer }) => (
          <li key={id}>
            <Link to="/register/$register/$id" params={{ register: 'recommendation-complaint', id }}>
              {about}
            </Link>{' '}
            <span className="soft small">{dateWords(receivedOn, language)}</span>
            <br />
            {answer ?? <span className="soft">{t('matching.waiting')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
