import { Link } from '@tanstack/react-router'
import { type BegunListing, kebabCase, type Posting, type PostTemplate, type PublisherDesk } from '@zhiqiao/model'
import { useState } from 'react'
import { request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { type RecordResponse, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { usualValues, writableFields } from '../record/form/record-form.tsx'
import { useGiven } from '../record/form/use-given.ts'
import { Button } from '../ui/button.tsx'
import { dateWords, today } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useReading } from './publish-data.ts'
import { type Beginning, PublishForm } from './publish-form.tsx'
import { readLines } from './read-lines.ts'

interface Starting {
  readonly desk: PublisherDesk
  readonly register: RegisterMeta
  /** Everyday wordings to start from. */
  readonly templates?: readonly PostTemplate[]
}

/** What was said of one listing alone and is no part of the next: its days, where it came from, what somebody agreed to. */
const ofThatOne = ['validFrom', 'validTo', 'source', 'sourceNumber', 'answer', 'survey', 'consent', 'consentOn']

/** The ways to begin a listing, and what was begun; nothing where the viewer publishes none of the kind. */
export function Publishing(props: Starting) {
  const { given, titles, addressed, ready } = useGiven(props.register)
  if (props.register.creatable === false) return null
  return ready ? <Ready {...props} given={given} givenTitles={titles} addressed={addressed} /> : <Skeleton lines={6} />
}

function Ready(
  props: Starting & {
    given: Readonly<Record<string, unknown>>
    givenTitles: Readonly<Record<string, string>>
    addressed: boolean
  },
) {
  const { desk, register, templates = [], given } = props
  const { t, language } = useWords()
  const self = useSession().data?.person.name
  const { body, reach, begun: records, earlier } = desk
  // What is known without being asked: who publishes, where, which way, whom to ask; the rest as it usually is.
  const known: Record<string, unknown> = {
    ...usualValues(register.fields, today()),
    ...{ publisher: body.id, division: body.division, contact: self },
    ...desk.usual,
    ...reach,
    ...given,
  }
  const titles = {
    ...props.givenTitles,
    [body.id]: body.title,
    ...(body.division && { [body.division]: body.divisionTitle }),
  }
  const blank: Beginning = { key: 'blank', values: known, titles }
  // A vacancy is pasted, or taken from a template, oftener than written; of the other kinds the form is there at once.
  const reads = register.name === 'postListing'
  const [begun, setBegun] = useState<readonly Beginning[]>(reads && !props.addressed ? [] : [blank])
  const [brought, setBrought] = useState(false)
  const begin = (beginnings: readonly Beginning[]) => {
    setBegun(beginnings)
    setBrought(true)
  }
  const fromRecord = (one: BegunListing) =>
    begin([{ key: `from-${one.title}`, values: { ...known, ...one.values }, titles: { ...titles, ...one.titles } }])
  const fromTemplate = ({ name, duties, requirements, schooling, skills }: PostTemplate) =>
    begin([
      {
        key: `template-${name}`,
        values: { ...known, name, duties, requirements, schooling, skills: [...skills] },
        titles,
      },
    ])
  const fromEarlier = async (id: string) => {
    const answer = await request<RecordResponse>(`/${kebabCase(register.name)}/${id}`)
    const own = writableFields(register)
    const before = Object.fromEntries(
      Object.entries(answer.record.values).filter(([name, value]) => name in own && value !== null),
    )
    const { direction: _, ...next } = desk.usual
    const anew = Object.fromEntries(ofThatOne.filter((name) => name in own).map((name) => [name, known[name] ?? null]))
    const values: Record<string, unknown> = { ...before, ...next, ...anew }
    // A class is named in the headline too: 2026届 becomes 2027届.
    for (const [name, year] of Object.entries(next))
      if (typeof year === 'number' && before[name] != null)
        values[register.titled] = String(values[register.titled]).replaceAll(String(before[name]), String(year))
    begin([{ key: `earlier-${id}`, values, titles: { ...titles, ...answer.titles } }])
  }
  const from = { register, known, titles, begin }
  return (
    <section className="publish-start" aria-label={t('publish.start')}>
      {reads || records.length + earlier.length > 0 ? <h2>{t('publish.start')}</h2> : null}
      {reads ? <FromNotice {...from} begun={begun.length > 0} blank={blank} /> : null}
      <div className="publish-columns">
        {templates.length + records.length === 0 ? null : (
          <div>
            <h3>{t(records.length > 0 ? 'publish.records' : 'publish.templates')}</h3>
            <p className="publish-tags">
              {records.map((one) => (
                <button key={one.title} type="button" className="publish-tag" onClick={() => fromRecord(one)}>
                  <span lang="zh-CN">{one.title}</span>
                </button>
              ))}
              {templates.map((template) => (
                <button
                  key={template.name}
                  type="button"
                  className="publish-tag"
                  onClick={() => fromTemplate(template)}
                >
                  <span lang="zh-CN">{template.name}</span>
                </button>
              ))}
            </p>
          </div>
        )}
        {earlier.length === 0 ? null : (
          <div>
            <h3>{t('publish.earlier')}</h3>
            <ul className="publish-earlier">
              {earlier.map(({ id, name, validFrom }) => (
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
      {reads ? null : (
        <>
          <FromLines {...from} />
          <p className="publish-ways">
            <Link to="/register/$register/import" params={{ register: kebabCase(register.name) }}>
              {t('publish.workbook')}
            </Link>
          </p>
        </>
      )}
      {begun.length > 1 ? <p role="status">{t('publish.posts', { count: begun.length })}</p> : null}
      {begun.map((beginning, at) => (
        <PublishForm key={beginning.key} register={register} beginning={beginning} brought={brought && at === 0} />
      ))}
    </section>
  )
}

interface FromTextProps {
  readonly register: RegisterMeta
  readonly known: Readonly<Record<string, unknown>>
  readonly titles: Readonly<Record<string, string>>
  readonly begin: (beginnings: readonly Beginning[]) => void
}

const valuesOf = (fields: Posting['fields']) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))

/** A pasted notice is read into vacancies, in whatever words it is written. */
function FromNotice(props: FromTextProps & { begun: boolean; blank: Beginning }) {
  const { known, titles, begin, begun, blank } = props
  const { t } = useWords()
  const [text, setText] = useState('')
  const reading = useReading()
  const read = async () => {
    const { postings, titles: places } = await reading.mutateAsync(text)
    begin(
      postings.map(({ fields, unread }, at) => ({
        ...{ key: `text-${Date.now()}-${at}`, values: { ...known, ...valuesOf(fields) } },
        ...{ titles: { ...titles, ...places }, read: fields, unread },
      })),
    )
  }
  return (
    <>
      <label htmlFor="publish-text" className="field-label">
        {t('publish.paste')}
      </label>
      <PasteBox value={text} placeholder={t('publish.pasteHint')} onChange={setText} />
      {reading.error ? <ProblemNotice error={reading.error} /> : null}
      <p className="publish-ways">
        <Button
          tone={begun ? 'plain' : 'primary'}
          disabled={text.trim() === ''}
          loading={reading.isPending}
          onClick={() => void read().catch(() => undefined)}
        >
          {t('publish.read')}
        </Button>
        <Button onClick={() => begin([blank])}>{t('publish.empty')}</Button>
        <Link to="/register/$register/import" params={{ register: 'post-listing' }}>
          {t('publish.workbook')}
        </Link>
      </p>
    </>
  )
}

/** A pasted text of another kind is read by the labels of its fields. */
function FromLines({ register, known, titles, begin }: FromTextProps) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const [text, setText] = useState('')
  const example = (register.brief ?? []).find((name) => register.fields[name]?.kind === 'code') ?? register.titled
  const read = () => {
    const { fields, unread } = readLines(text, register, meta?.codeSets ?? {})
    begin([{ key: `text-${Date.now()}`, values: { ...known, ...valuesOf(fields) }, titles, read: fields, unread }])
  }
  return (
    <details className="publish-more">
      <summary>{t('publish.pasteLines')}</summary>
      <label htmlFor="publish-text" className="visually-hidden">
        {t('publish.pasteLines')}
      </label>
      <PasteBox
        value={text}
        placeholder={t('publish.pasteLinesHint', { field: say(register.fields[example]!) })}
        onChange={setText}
      />
      <p className="publish-ways">
        <Button disabled={text.trim() === ''} onClick={read}>
          {t('publish.readLines')}
        </Button>
      </p>
    </details>
  )
}

function PasteBox(props: { value: string; placeholder: string; onChange: (text: string) => void }) {
  return (
    <textarea
      id="publish-text"
      className="publish-text"
      rows={6}
      maxLength={20_000}
      value={props.value}
      lang="zh-CN"
      placeholder={props.placeholder}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
