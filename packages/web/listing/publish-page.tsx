import { Link } from '@tanstack/react-router'
import type { PostTemplate } from '@zhiqiao/model'
import { useState } from 'react'
import { request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { type RecordResponse, registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { usualValues, writableFields } from '../record/form/record-form.tsx'
import { Button } from '../ui/button.tsx'
import { dateWords, today } from '../ui/format.ts'
import { ProblemNotice, ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type Desk, useDesk, useReading } from './publish-data.ts'
import { DeskView } from './publish-desk.tsx'
import { type Beginning, PostForm } from './publish-post.tsx'
import './publish.css'

/** What is known without being asked: who publishes, where, whom to ask; the rest as it usually is. */
const known = ({ body, reach }: Desk, register: RegisterMeta): Record<string, unknown> => ({
  ...usualValues(register.fields, today()),
  ...{ publisher: body.id, division: body.division },
  ...reach,
})

/** 发布岗位: first what the region has, then a vacancy from a text, a template or last year's, out in two minutes. */
export function PublishPage() {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const desk = useDesk()
  useTitle(t('publish.title'))
  const register = registerOf(meta, 'postListing')
  if (desk.isError && !desk.data)
    return (
      <div className="page">
        <ProblemState page error={desk.error} retry={() => void desk.refetch()} />
      </div>
    )
  if (!desk.data || !register)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  return (
    <article className="page publish">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {desk.data.body.title}
          </p>
          <h1>{t('publish.title')}</h1>
        </div>
      </header>
      <DeskView desk={desk.data} />
      {register.creatable === false ? null : <Publishing desk={desk.data} register={register} />}
    </article>
  )
}

function Publishing({ desk, register }: { desk: Desk; register: RegisterMeta }) {
  const { t, language } = useWords()
  const [text, setText] = useState('')
  const [begun, setBegun] = useState<readonly Beginning[]>([])
  const reading = useReading()
  const begin = (beginnings: readonly Omit<Beginning, 'key'>[]) =>
    setBegun(beginnings.map((one, at) => ({ ...one, key: `post-${Date.now()}-${at}` })))
  const { id, title, division, divisionTitle } = desk.body
  const titles: Record<string, string> = { [id]: title, ...(division && { [division]: divisionTitle }) }
  const fromText = async () => {
    const { postings, titles: places } = await reading.mutateAsync(text)
    begin(
      postings.map(({ fields, unread }) => ({
        values: {
          ...known(desk, register),
          ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
        },
        ...{ titles: { ...titles, ...places }, read: fields, unread },
      })),
    )
  }
  const fromTemplate = ({ name, duties, requirements, schooling, skills }: PostTemplate) =>
    begin([
      { values: { ...known(desk, register), name, duties, requirements, schooling, skills: [...skills] }, titles },
    ])
  const fromEarlier = async (id: string) => {
    const answer = await request<RecordResponse>(`/post-listing/${id}`)
    const own = writableFields(register)
    const before = Object.fromEntries(
      Object.entries(answer.record.values).filter(([name, value]) => name in own && value !== null),
    )
    const { validFrom, validTo, source } = known(desk, register)
    begin([
      { values: { ...before, validFrom, validTo, source, answer: null }, titles: { ...titles, ...answer.titles } },
    ])
  }
  return (
    <section className="publish-start" aria-labelledby="publish-start">
      <h2 id="publish-start">{t('publish.start')}</h2>
      <label htmlFor="publish-text" className="field-label">
        {t('publish.paste')}
      </label>
      <textarea
        id="publish-text"
        className="publish-text"
        rows={6}
        maxLength={20_000}
        value={text}
        lang="zh-CN"
        placeholder={t('publish.pasteHint')}
        onChange={(event) => setText(event.target.value)}
      />
      {reading.error ? <ProblemNotice error={reading.error} /> : null}
      <p className="publish-ways">
        <Button
          tone={begun.length === 0 ? 'primary' : 'plain'}
          disabled={text.trim() === ''}
          loading={reading.isPending}
          onClick={() => void fromText().catch(() => undefined)}
        >
          {t('publish.read')}
        </Button>
        <Button onClick={() => begin([{ values: known(desk, register), titles }])}>{t('publish.empty')}</Button>
        <Link to="/register/$register/import" params={{ register: 'post-listing' }}>
          {t('publish.workbook')}
        </Link>
      </p>
      <div className="publish-columns">
        <div>
          <h3>{t('publish.templates')}</h3>
          <p className="publish-tags">
            {desk.templates.map((template) => (
              <button key={template.name} type="button" className="publish-tag" onClick={() => fromTemplate(template)}>
                <span lang="zh-CN">{template.name}</span>
              </button>
            ))}
          </p>
        </div>
        {desk.earlier.length === 0 ? null : (
          <div>
            <h3>{t('publish.earlier')}</h3>
            <ul className="publish-earlier">
              {desk.earlier.map(({ id, name, validFrom }) => (
                <li key={id}>
                  <button type="button" className="word-button" onClick={() => void fromEarlier(id)}>
                    <span lang="zh-CN">{name}</span>
                  </button>{' '}
                  <span className="soft small">{dateWords(validFrom, language)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {begun.length > 1 ? <p role="status">{t('publish.posts', { count: begun.length })}</p> : null}
      {begun.map((beginning, at) => (
        <PostForm key={beginning.key} register={register} beginning={beginning} first={at === 0} />
      ))}
    </section>
  )
}
