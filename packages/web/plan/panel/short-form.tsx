import type { FieldProblem } from '@zhiqiao/model'
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
 * A new record where only some fields are asked, the others known from where the form stands.
 * What is typed is kept under `place`, so that forms for two tasks do not share it.
 */
export function ShortForm(props: {
  register: RegisterMeta
  /** The fields asked, in this order; a changed field may be given as a whole. */
  names: readonly string[]
  given: Readonly<Record<string, unknown>>
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
  const { register, names, given, place } = props
  const { t, language } = useWords()
  const fields = Object.fromEntries(
    names.flatMap((name) => {
      const field = register.fields[name]
      return field ? [[name, { ...field, ...props.changed?.[name] }] as const] : []
    }),
  )
  const [base] = useState(props.suggested ?? {})
  const draft = useRecordDraft({ register: register.name, id: place, fields, version: null, base })
  const { create } = useWrites(register.name)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const refused = splitProblem(create.error ? asProblem(create.error) : null)
  const problems = [...found, ...refused.fields]

  const send = () => {
    const wrong = checkValues(fields, draft.values)
    setFound(wrong)
    if (wrong.length > 0) return create.reset()
    create.mutate(
      { values: { ...draft.values, ...given } },
      {
        onSuccess: (made) => {
          draft.forget()
          announce(t('form.saved'))
          props.onDone(made)
        },
      },
    )
  }

  return (
    <form
      className="short-form"
      noValidate
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault()
        send()
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
                  create.reset()
                }
              }}
            />
          </div>
        ))}
      </div>
      <div className="page-actions">
        <Button tone="primary" htmlType="submit" loading={create.isPending}>
          {props.submit}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
      </div>
    </form>
  )
}
