import { Link } from '@tanstack/react-router'
import { type FieldProblem, kebabCase, type Read, type Suggestion } from '@zhiqiao/model'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { asProblem } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { checkValues } from '../record/form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../record/form/field-input.tsx'
import { splitProblem, writableFields } from '../record/form/record-form.tsx'
import { RestoredNotice } from '../record/form/restored-notice.tsx'
import { typedInto } from '../record/form/typed-range.ts'
import { useRecordDraft } from '../record/form/use-record-draft.ts'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { isEmptyValue } from '../ui/field-value.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { askedOf } from './publish-asked.ts'
import { useFindings, useSettled } from './publish-data.ts'
import { FindingList } from './publish-finding.tsx'
import { Links } from './publish-links.tsx'
import { usePublishing } from './use-publishing.ts'

/** A listing as it is begun: from a text, a template, a record, an earlier one, or nothing. */
export interface Beginning {
  /** What is typed is kept under it for this session of the browser. */
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  readonly titles?: Readonly<Record<string, string>>
  readonly read?: Readonly<Record<string, Read<unknown>>>
  readonly unread?: readonly Read<string>[]
}

const settleMs = 500

/**
 * One listing on its way out: what it cannot do without, what the rules say of it as it is typed, and a button.
 * @param brought whether it was asked for just now: it is brought to the eye and its first empty field to the hand
 */
export function PublishForm(props: { register: RegisterMeta; beginning: Beginning; brought: boolean }) {
  const { register, beginning, brought } = props
  const { t, say, language } = useWords()
  const fields = writableFields(register)
  const place = { register: register.name, id: beginning.key, fields, version: null, base: beginning.values }
  const draft = useRecordDraft(place)
  const { values } = draft
  const [titles, setTitles] = useState(beginning.titles ?? {})
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([])
  const publishing = usePublishing(register)
  const settled = useSettled(JSON.stringify(values), settleMs)
  const findings = useFindings(register.name, JSON.parse(settled) as Record<string, unknown>)
  const form = useRef<HTMLFormElement>(null)
  // Once a rule has objected to a field it stays in sight, also when it is mended.
  const [objected, setObjected] = useState<readonly string[]>([])
  const keepInSight = (names: readonly string[]) => setObjected((before) => [...new Set([...before, ...names])])
  useEffect(() => {
    const places = findings.data?.findings.map(({ place }) => place) ?? []
    setObjected((before) => [...new Set([...before, ...places])])
  }, [findings.data])
  const { chief, filled, further } = askedOf(register, fields, beginning.values, objected)
  const refused = splitProblem(publishing.error ? asProblem(publishing.error) : null)
  const problems = [...wrong, ...refused.fields]
  const prefix = beginning.key
  const set = (name: string, value: unknown) => {
    for (const [end, typed] of typedInto(fields, name, value)) draft.set(end, typed)
    setWrong(wrong.filter(({ field }) => field.split('.')[0] !== name))
  }
  const take = (name: string, value: unknown, { id, title }: Suggestion) => {
    setTitles((before) => ({ ...before, [id]: title }))
    set(name, value)
  }
  const next = chief.find((name) => isEmptyValue(values[name])) ?? chief[0]!
  const begun = useRef(next)
  useEffect(() => {
    if (!brought) return
    form.current?.scrollIntoView({ block: 'start' })
    document.getElementById(inputId(begun.current, prefix))?.focus({ preventScroll: true })
  }, [brought, prefix])
  const publish = async () => {
    const found = checkValues(fields, values)
    setWrong(found)
    // What was refused is shown below, with what was typed still there.
    if (found.length === 0 && (await publishing.publish(values))) draft.forget()
  }
  if (publishing.done) {
    const { id, state, values: published } = publishing.done
    return (
      <section className="publish-post publish-done" role="status">
        <h3 lang="zh-CN">{String(published[register.titled])}</h3>
        <p>
          <StateLight register={register} state={state} />{' '}
          {state === 'open' ? say(register.acts?.publish?.consequence ?? { zh: '', en: '' }) : t('publish.underReview')}
        </p>
        <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id }}>
          {t('publish.look')}
        </Link>
      </section>
    )
  }
  const input = (name: string) => {
    const read = beginning.read?.[name]
    return (
      <>
        <FieldInput
          name={name}
          field={fields[name]!}
          value={values[name]}
          titles={titles}
          prefix={prefix}
          problems={problemsOf(problems, name)}
          onChange={(value) => set(name, value)}
        />
        {read && read.words.length <= 60 ? (
          <p className="small soft">
            {t('publish.readFrom')} <q lang="zh-CN">{read.words}</q>{' '}
            {t('publish.sure', { percent: Math.round(read.confidence * 100) })}
          </p>
        ) : null}
      </>
    )
  }
  const line = (name: string) => (
    <div key={name} className="form-line">
      <FieldLabel name={name} field={fields[name]!} prefix={prefix} />
      <div>{input(name)}</div>
    </div>
  )
  // What belongs to one answer stands on one line.
  const pay = chief.filter((name) => ['wagePeriod', 'wageFrom', 'wageTo'].includes(name))
  const payLine = (
    <div key="pay" className="form-line">
      <span className="field-label">{t('publish.pay')}</span>
      <div>
        <p className="field-help">{t('publish.payHint')}</p>
        <div className="publish-pay">
          {pay.map((name) => (
            <div key={name}>
              <FieldLabel name={name} field={{ ...fields[name]!, required: true }} prefix={prefix} />
              {input(name)}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
  // What was read of no field can still be said, where there is room for words.
  const room = ['requirements', ...chief].find((name) => fields[name]?.kind === 'longText')
  const text = chief
    .filter((name) => ['text', 'longText'].includes(fields[name]!.kind) && !fields[name]!.personal)
    .map((name) => (JSON.parse(settled) as Record<string, unknown>)[name] ?? '')
    .join('\n')
  const fold = (title: string, names: readonly string[]): ReactNode =>
    names.length === 0 ? null : (
      <details className="publish-more" open={names.some((name) => problemsOf(problems, name).length > 0) || undefined}>
        <summary>{title}</summary>
        <div className="form-lines">{names.map(line)}</div>
      </details>
    )
  return (
    <form
      ref={form}
      noValidate
      className="publish-post"
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
      }}
    >
      <RestoredNotice draft={draft} />
      <ErrorSummary
        errors={problems.map((problem) => ({ target: inputId(problem.field, prefix), text: problem[language] }))}
      />
      {refused.whole ? <ProblemNotice error={refused.whole} /> : null}
      <div className="form-lines">
        {chief.map((name) => (name === pay[0] ? payLine : pay.includes(name) ? null : line(name)))}
      </div>
      {(beginning.unread ?? []).length === 0 ? null : (
        <div className="publish-unread">
          <p className="small">{t('publish.unread')}</p>
          <ul lang="zh-CN">
            {beginning.unread!.map(({ words, start }) => (
              <li key={start}>
                {words}{' '}
                {room === undefined || String(values[room] ?? '').includes(words) ? null : (
                  <button
                    type="button"
                    className="word-button"
                    onClick={() => {
                      keepInSight([room])
                      set(room, [values[room], words].filter(Boolean).join('\n'))
                    }}
                  >
                    {t('publish.toField', { field: say(fields[room]!) })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Links text={text} fields={fields} values={values} set={take} />
      {fold(
        t('publish.filled', {
          fields: filled.map((name) => say(fields[name]!)).join(language === 'zh' ? '、' : ', '),
        }),
        filled,
      )}
      {fold(t('publish.further', { count: further.length }), further)}
      {findings.data && !isEmptyValue(values[register.titled]) ? (
        <FindingList findings={findings.data.findings} />
      ) : null}
      <div className="form-foot">
        <Button tone="primary" htmlType="submit" loading={publishing.isPending}>
          {say(register.acts?.submit?.label ?? { zh: '发布', en: 'Publish' })}
        </Button>
        <span className="soft small">{t('publish.contactHidden')}</span>
      </div>
    </form>
  )
}
