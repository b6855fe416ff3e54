import type { FieldProblem, RecordOf } from '@zhiqiao/model'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FieldValue, isEmptyValue } from '../../ui/field-value.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { checkValues } from '../form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../form/field-input.tsx'
import { splitProblem, writableFields } from '../form/record-form.tsx'
import { RestoredNotice } from '../form/restored-notice.tsx'
import { typedInto } from '../form/typed-range.ts'
import { useRecordDraft } from '../form/use-record-draft.ts'
import { isAskedOf, readingOrder } from '../reading-order.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { TechnicalFields } from './technical-fields.tsx'

/** The fields in reading order; pressing 修改 turns the values into inputs where they stand. */
export function RecordBody({ register, answer }: { register: RegisterMeta; answer: RecordResponse }) {
  const { record, titles, permitted } = answer
  const { t, say, language } = useWords()
  const fields = writableFields(register)
  const { change } = useWrites(register.name)
  const [editing, setEditing] = useState<string | null>(null)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const draft = useRecordDraft({
    register: register.name,
    id: record.id,
    fields,
    version: record.version,
    base: record.values,
    active: editing !== null,
  })
  // The values my typing began from: they stay when the record is fetched anew.
  const base = useRef(record.values)
  if (editing === null) base.current = record.values

  const restored = draft.restored !== null
  useEffect(() => {
    if (restored && permitted.change) setEditing('')
  }, [restored, permitted.change])
  useEffect(() => {
    if (editing) document.getElementById(inputId(editing))?.focus()
  }, [editing])

  const problem = change.error ? asProblem(change.error) : null
  const conflict = problem?.code === 'conflict' ? (problem.details.theirs as RecordOf | undefined) : undefined
  const refused = splitProblem(conflict ? null : problem)
  const problems = [...found, ...refused.fields]

  const send = (values: Readonly<Record<string, unknown>>, version: number) => {
    const wrong = checkValues(Object.fromEntries(Object.entries(fields).filter(([name]) => name in values)), values)
    setFound(wrong)
    if (wrong.length > 0) return change.reset()
    if (Object.keys(values).length === 0) {
      draft.forget()
      setEditing(null)
      return
    }
    change.mutate(
      { id: record.id, version, values },
      {
        onSuccess: () => {
          draft.forget()
          setEditing(null)
          announce(t('form.saved'))
        },
      },
    )
  }

  // What is not recorded is gathered in one line at the end instead of a column of dashes.
  const names = readingOrder(register).filter(
    (name) =>
      isAskedOf(register, name, draft.values) &&
      (editing !== null || (name !== register.titled && !register.fields[name]!.technical)),
  )
  const reading = editing === null ? names.filter((name) => !isEmptyValue(record.values[name])) : names
  const blank = editing === null ? names.filter((name) => isEmptyValue(record.values[name])) : []

  return (
    <>
      <form
        className={editing === null ? 'record-body' : 'record-body record-editing'}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send(draft.changed, draft.version ?? record.version)
        }}
      >
        {editing !== null ? <RestoredNotice draft={draft} /> : null}
        <ErrorSummary errors={problems.map((one) => ({ target: inputId(one.field), text: one[language] }))} />
        {refused.whole ? <ProblemNotice error={refused.whole} /> : null}
        <dl className="record-fields">
          {reading.map((name) => {
            const field = register.fields[name]!
            const input = editing !== null && !field.readOnly
            return (
              <div key={name} className={`record-field record-field-${field.kind}`}>
                <dt>{input ? <FieldLabel name={name} field={field} /> : say(field)}</dt>
                <dd>
                  {input ? (
                    <FieldInput
                      name={name}
                      field={field}
                      value={draft.values[name]}
                      titles={titles}
                      problems={problemsOf(problems, name)}
                      onChange={(value) => {
                        for (const [end, typed] of typedInto(fields, name, value)) draft.set(end, typed)
                        if (problems.length > 0) {
                          setFound(problems.filter((one) => one.field.split('.')[0] !== name))
                          change.reset()
                        }
                      }}
                    />
                  ) : (
                    <FieldValue value={record.values[name]} field={field} titles={titles} withUnit />
                  )}
                  {editing === null && permitted.change && !field.readOnly ? (
                    <button
                      type="button"
                      className="edit-here no-print"
                      aria-label={t('record.editField', { field: say(field) })}
                      onClick={() => setEditing(name)}
                    >
                      {t('record.edit')}
                    </button>
                  ) : null}
                </dd>
              </div>
            )
          })}
        </dl>
        <BlankFields register={register} names={blank} />
        {editing === null ? <TechnicalFields register={register} answer={answer} /> : null}
        {editing !== null ? (
          <div className="form-foot no-print">
            <Button tone="primary" htmlType="submit" loading={change.isPending}>
              {t('form.save')}
            </Button>
            <Button
              onClick={() => {
                draft.forget()
                change.reset()
                setFound([])
                setEditing(null)
              }}
            >
              {t('act.cancel')}
            </Button>
            <span className="soft small">{t('form.kept')}</span>
          </div>
        ) : permitted.change ? (
          <p className="page-actions no-print">
            <Button onClick={() => setEditing(register.titled)}>{t('record.edit')}</Button>
          </p>
        ) : null}
      </form>
      {conflict ? (
        <ConflictDialog
          register={register}
          base={base.current}
          mine={draft.changed}
          theirs={conflict}
          titles={titles}
          onCancel={() => change.reset()}
          onSettle={(values) => {
            draft.restart(values, conflict.version)
            send(values, conflict.version)
          }}
        />
      ) : null}
    </>
  )
}

const fewBlank = 6

/** What is not recorded: a few fields by name, many only counted until somebody asks. */
function BlankFields({ register, names }: { register: RegisterMeta; names: readonly string[] }) {
  const { t, say, language } = useWords()
  if (names.length === 0) return null
  const fields = names.map((name) => say(register.fields[name]!)).join(language === 'en' ? ', ' : '、')
  if (names.length <= fewBlank) return <p className="soft small blank-fields">{t('record.blank', { fields })}</p>
  return (
    <details className="soft small blank-fields">
      <summary>{t('record.blankCount', { count: names.length })}</summary>
      <p>{fields}</p>
    </details>
  )
}
