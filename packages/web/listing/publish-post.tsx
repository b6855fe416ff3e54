import { Link } from '@tanstack/react-router'
import type { FieldProblem, Read, Suggestion } from '@zhiqiao/model'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { useWrites } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { checkValues } from '../record/form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../record/form/field-input.tsx'
import { splitProblem, writableFields } from '../record/form/record-form.tsx'
import { typedInto } from '../record/form/typed-range.ts'
import { StateLight } from '../record/state-light.tsx'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useFindings, useSettled, useSuggestions } from './publish-data.ts'
import { FindingList } from './publish-finding.tsx'

/** A vacancy as it is begun: from a text, a template, last year's, or nothing. */
export interface Beginning {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  readonly titles?: Readonly<Record<string, string>>
  readonly read?: Readonly<Record<string, Read<unknown>>>
  readonly unread?: readonly Read<string>[]
}

/** The five things a vacancy cannot do without; the rest is folded away and filled in where it is known. */
const pay = ['wagePeriod', 'wageFrom', 'wageTo']
const five = ['name', 'headcount', ...pay, 'division', 'duties']
const reach = ['contact', 'contactPhone'] as const
const settleMs = 500

/**
 * One vacancy on its way out: five fields, what the rules say of them as they are typed, and a button.
 * @param first whether it is the one to go on with: it is brought to the eye and its first empty field to the hand
 */
export function PostForm(props: { register: RegisterMeta; beginning: Beginning; first: boolean }) {
  const { register, beginning, first } = props
  const { t, say, language } = useWords()
  const fields = writableFields(register)
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(beginning.values)
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([])
  const { create, perform } = useWrites(register.name)
  const settled = useSettled(values, settleMs)
  const findings = useFindings(register.name, settled)
  const form = useRef<HTMLFormElement>(null)
  // Once a rule has objected to a field it stays in sight, also when it is mended.
  const [objected, setObjected] = useState<readonly string[]>([])
  useEffect(() => {
    const places = findings.data?.findings.map(({ place }) => place) ?? []
    setObjected((before) => [...new Set([...before, ...places])])
  }, [findings.data])
  // Whom to ask is asked only where it is not known from before.
  const chief = [
    ...new Set([
      ...five,
      ...(beginning.values.requirements ? ['requirements'] : []),
      ...reach.filter((name) => !beginning.values[name]),
      ...objected.filter((name) => name in fields),
    ]),
  ]
  const error = create.error ?? perform.error
  const refused = splitProblem(error ? asProblem(error) : null)
  const problems = [...wrong, ...refused.fields]
  const prefix = beginning.key
  const done = perform.data?.record
  const set = (name: string, value: unknown) => {
    setValues((before) => ({ ...before, ...Object.fromEntries(typedInto(fields, name, value)) }))
    setWrong(wrong.filter(({ field }) => field.split('.')[0] !== name))
  }
  const isEmpty = (name: string) => values[name] === null || values[name] === undefined || values[name] === ''
  const next =
    chief.find((name) => fields[name]?.required && isEmpty(name)) ?? (isEmpty('wageFrom') ? 'wageFrom' : 'name')
  const begun = useRef(next)
  useEffect(() => {
    if (!first) return
    form.current?.scrollIntoView({ block: 'start' })
    document.getElementById(inputId(begun.current, prefix))?.focus({ preventScroll: true })
  }, [first, prefix])
  const publish = async () => {
    const found = checkValues(fields, values)
    setWrong(found)
    if (found.length > 0) return
    try {
      const made = create.data ?? (await create.mutateAsync({ values: { ...values } }))
      const { id, version } = made.record
      await perform.mutateAsync({ id, act: 'submit', version, input: {} })
      announce(t('publish.done'))
    } catch {
      // Shown below, with what was typed still there.
    }
  }
  if (done)
    return (
      <section className="publish-post publish-done" role="status">
        <h3 lang="zh-CN">{String(values.name)}</h3>
        <p>
          <StateLight register={register} state={done.state} />{' '}
          {done.state === 'open' ? t('publish.open') : t('publish.underReview')}
        </p>
        <Link to="/register/$register/$id" params={{ register: 'post-listing', id: done.id }}>
          {t('publish.look')}
        </Link>
      </section>
    )
  const input = (name: string) => {
    const read = beginning.read?.[name]
    return (
      <>
        <FieldInput
          name={name}
          field={fields[name]!}
          value={values[name]}
          titles={beginning.titles}
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
  const line = (name: string) =>
    name in fields ? (
      <div key={name} className="form-line">
        <FieldLabel name={name} field={fields[name]!} prefix={prefix} />
        <div>{input(name)}</div>
      </div>
    ) : null
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
  const rest = Object.keys(fields).filter((name) => !chief.includes(name) && !fields[name]!.technical)
  const text = ['name', 'duties', 'requirements'].map((name) => settled[name] ?? '').join('\n')
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
                {String(values.requirements ?? '').includes(words) ? null : (
                  <button
                    type="button"
                    className="word-button"
                    onClick={() => {
                      setObjected((before) => [...new Set([...before, 'requirements'])])
                      set('requirements', [values.requirements, words].filter(Boolean).join('\n'))
                    }}
                  >
                    {t('publish.toRequirements')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Links text={text} values={values} set={set} />
      <details className="publish-more" open={rest.some((name) => problemsOf(problems, name).length > 0) || undefined}>
        <summary>{t('publish.more', { count: rest.length })}</summary>
        <div className="form-lines">{rest.map(line)}</div>
      </details>
      {findings.data ? <FindingList findings={findings.data.findings} /> : null}
      <div className="form-foot">
        <Button tone="primary" htmlType="submit" loading={create.isPending || perform.isPending}>
          {say(register.acts?.submit?.label ?? { zh: '发布', en: 'Publish' })}
        </Button>
        <span className="soft small">{t('publish.contactHidden')}</span>
      </div>
    </form>
  )
}

/** What the words point to; taken or left by the person. Nothing found is an answer too. */
function Links(props: {
  text: string
  values: Readonly<Record<string, unknown>>
  set: (name: string, value: unknown) => void
}) {
  const { t } = useWords()
  const { values, set } = props
  const { data } = useSuggestions(props.text)
  if (!data) return null
  const lists: readonly (readonly [field: string, several: boolean, words: string, found: readonly Suggestion[]])[] = [
    ['programmes', true, t('publish.programmes'), data.programmes],
    ['occupation', false, t('publish.occupation'), data.occupation],
    ['chain', false, t('publish.chain'), data.chain],
    ['skills', true, t('publish.skills'), data.skills],
  ]
  return (
    <section className="publish-links" aria-label={t('publish.links')}>
      <h3>{t('publish.links')}</h3>
      {lists.map(([field, several, words, found]) => {
        const chosen = several ? ((values[field] as string[] | null | undefined) ?? []) : [values[field]]
        return (
          <div key={field} className="publish-link">
            <span className="soft small">{words}</span>
            {found.length === 0 ? <span className="soft small">{t('publish.noMatch')}</span> : null}
            {found.map(({ id, title, confidence }) => {
              const taken = chosen.includes(id)
              return (
                <button
                  key={id}
                  type="button"
                  className={taken ? 'publish-tag publish-tag-taken' : 'publish-tag'}
                  aria-pressed={taken}
                  onClick={() =>
                    set(
                      field,
                      several
                        ? taken
                          ? (chosen as string[]).filter((one) => one !== id)
                          : [...(chosen as string[]), id]
                        : taken
                          ? null
                          : id,
                    )
                  }
                >
                  <span lang="zh-CN">{title}</span>{' '}
                  <span className="small">{t('publish.percent', { percent: Math.round(confidence * 100) })}</span>
                </button>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}
