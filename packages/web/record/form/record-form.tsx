import type { FieldProblem, Problem } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { today } from '../../ui/format.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { isAskedOf, readingOrder } from '../reading-order.ts'
import { checkValues } from './check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from './field-input.tsx'
import { RestoredNotice } from './restored-notice.tsx'
import { typedInto } from './typed-range.ts'
import { useRecordDraft } from './use-record-draft.ts'
import './form.css'

/** The fields a person fills in, in reading order: computed ones are never in a form. */
export const writableFields = (register: RegisterMeta) =>
  Object.fromEntries(
    readingOrder(register)
      .map((name) => [name, register.fields[name]!] as const)
      .filter(([, field]) => !field.readOnly),
  )

/** What is added by hand stands behind what was read from a text, whose places are counted from nought. */
const behind = 1000

/** Places and numbers that must be there and that nobody is asked for. */
const unasked = (fields: Readonly<Record<string, FieldMeta>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { technical, required, kind }]) =>
      technical && required && kind === 'integer' ? [[name, behind]] : [],
    ),
  )

/** What fields usually hold, for a new record. */
export const usualValues = (fields: Readonly<Record<string, FieldMeta>>, from: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { usual, readOnly }]) =>
      usual === null || usual === undefined || readOnly
        ? []
        : [[name, typeof usual === 'object' ? dayAfter(from, usual.daysFromToday) : usual]],
    ),
  )

const dayAfter = (day: string, more: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + more * 86_400_000).toISOString().slice(0, 10)

/** The field problems a refusal names, and the refusal itself where it names none. */
export function splitProblem(problem: Problem | null): { fields: readonly FieldProblem[]; whole: Problem | null } {
  const fields = (problem?.details.problems as readonly FieldProblem[] | undefined) ?? []
  return { fields, whole: problem && fields.length === 0 ? problem : null }
}

/** A new record of a register: everything on one page, errors beside the field and above, typing kept. */
export function RecordForm(props: {
  register: RegisterMeta
  /** Values already known from where the form was opened: `{ document: id }`. */
  given?: Readonly<Record<string, unknown>>
  titles?: Readonly<Record<string, string>>
  onDone: (made: RecordResponse) => void
  onCancel: () => void
}) {
  const { register, given = {}, titles } = props
  const { t, language } = useWords()
  const fields = writableFields(register)
  const [base] = useState(() => ({ ...unasked(fields), ...usualValues(fields, today()), ...given }))
  const draft = useRecordDraft({ register: register.name, id: null, fields, version: null, base })
  const { create } = useWrites(register.name)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const refused = splitProblem(create.error ? asProblem(create.error) : null)
  const problems = [...found, ...refused.fields]

  const send = () => {
    const wrong = checkValues(fields, draft.values)
    setFound(wrong)
    if (wrong.length > 0) return create.reset()
    create.mutate(
      { values: draft.values },
      {
        onSuccess: (made) => {
          draft.forget()
          announce(t('form.saved'))
          props.onDone(made)
        },
      },
    )
  }

  const entries = Object.entries(fields).filter(([name]) => isAskedOf(register, name, draft.values))
  const folded = entries.filter(([, { technical }]) => technical)
  const line = ([name, field]: (typeof entries)[number]) => (
    <div key={name} className="form-line">
      <FieldLabel name={name} field={field} />
      <FieldInput
        name={name}
        field={field}
        value={draft.values[name]}
        titles={titles}
        problems={problemsOf(problems, name)}
        onChange={(value) => {
          for (const [end, typed] of typedInto(fields, name, value)) draft.set(end, typed)
          if (problems.length > 0) {
            setFound(problems.filter((problem) => problem.field.split('.')[0] !== name))
            create.reset()
          }
        }}
      />
    </div>
  )

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <RestoredNotice draft={draft} />
      <ErrorSummary errors={problems.map((problem) => ({ target: inputId(problem.field), text: problem[language] }))} />
      {refused.whole ? <ProblemNotice error={refused.whole} /> : null}
      <div className="form-lines">{entries.filter(([, { technical }]) => !technical).map(line)}</div>
      {folded.length === 0 ? null : (
        <details
          className="technical-fields"
          open={folded.some(([name]) => problemsOf(problems, name).length > 0) || undefined}
        >
          <summary className="small soft">{t('record.technical')}</summary>
          <div className="form-lines">{folded.map(line)}</div>
        </details>
      )}
      <div className="form-foot">
        <Button tone="primary" htmlType="submit" loading={create.isPending}>
          {t('form.save')}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
        <span className="soft small">{t('form.kept')}</span>
      </div>
    </form>
  )
}
