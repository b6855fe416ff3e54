import type { FieldProblem, RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { checkValues } from '../../record/form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../../record/form/field-input.tsx'
import { splitProblem } from '../../record/form/record-form.tsx'
import { RestoredNotice } from '../../record/form/restored-notice.tsx'
import { useRecordDraft } from '../../record/form/use-record-draft.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'

/**
 * A new record where only some fields are asked, the others known from where the form stands; or one that was sent back,
 * whose fields are put right before an act sends it on again.
 * What is typed is kept under `place`, so that forms for two tasks do not share it.
 */
export function ShortForm(props: {
  register: RegisterMeta
  /** The fields asked, in this order; a changed field may be given as a whole. */
  names: readonly string[]
  given?: Readonly<Record<string, unknown>>
  /** The record that is put right, and the act that sends it on. */
  existing?: { readonly record: RecordOf; readonly act: string }
  /** Filled in to begin with, may be changed. */
  suggested?: Readonly<Record<string, unknown>>
  place: string
  title: string
  submit: string
  changed?: Readonly<Record<string, Partial<FieldMeta>>>
  titles?: Readonly<Record<string, string>>
  onDone: (made: RecordResponse) => void
  onCancel: () => void
}) {
  const { register, names, given, existing, place } = props
  const { t, language } = useWords()
  const fields = Object.fromEntries(
    names.flatMap((name) => {
      const field = register.fields[name]
      return field ? [[name, { ...field, ...props.changed?.[name] }] as const] : []
    }),
  )
  const [base] = useState(existing?.record.values ?? props.suggested ?? {})
  const version = existing?.record.version ?? null
  const draft = useRecordDraft({ register: register.name, id: place, fields, version, base })
  const { create, change, perform } = useWrites(register.name)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const [error, setError] = useState<unknown>(null)
  const refused = splitProblem(error ? asProblem(error) : null)
  const problems = [...found, ...refused.fields]

  const sendOn = async ({ record, act }: { record: RecordOf; act: string }): Promise<RecordResponse> => {
    const { id } = record
    let now = draft.version ?? record.version
    if (Object.keys(draft.changed).length > 0) {
      const saved = await change.mutateAsync({ id, version: now, values: { ...draft.changed } })
      now = saved.record.version
      // Were the act refused now, what was saved is where the typing goes on from.
      draft.restart({}, now)
    }
    return perform.mutateAsync({ id, act, version: now, input: {} })
  }
  const send = async () => {
    const wrong = checkValues(fields, draft.values)
    setFound(wrong)
    setError(null)
    if (wrong.length > 0) return
    try {
      const made = existing
        ? await sendOn(existing)
        : await create.mutateAsync({ values: { ...draft.values, ...given } })
      draft.forget()
      announce(t('form.saved'))
      props.onDone(made)
    } catch (cause) {
      setError(cause)
    }
  }

  return (
    <form
      className="short-form"
      noValidate
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <RestoredNotice draft={draft} />
      <ErrorSummary
        errors={problems.map((problem) => ({ target: inputId(problem.field, place), text: problem[language] }))}
      />
      {refused.whole ? <ProblemNotice error={refused.whole} /> : null}
      <div className="form-lines">
        {Object.entries(fields).map(([name, field]) => (
          <div key={name} className="form-line">
            <FieldLabel name={name} field={field} prefix={place} />
            <FieldInput
              prefix={place}
              name={name}
              field={field}
              value={draft.values[name]}
              titles={props.titles}
              problems={problemsOf(problems, name)}
              onChange={(value) => {
                draft.set(name, value)
                if (problems.length > 0) {
                  setFound(problems.filter((problem) => problem.field.split('.')[0] !== name))
                  setError(null)
                }
              }}
            />
          </div>
        ))}
      </div>
      <div className="page-actions">
        <Button tone="primary" htmlType="submit" loading={create.isPending || change.isPending || perform.isPending}>
          {props.submit}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
      </div>
    </form>
  )
}
