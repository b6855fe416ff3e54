import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../api/client.ts'
import { registerOf, useMeta, useRecord, useWrites } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { type PlanView, usePlanCache } from '../plan/plan-data.ts'
import { FieldInput, FieldLabel } from '../record/form/field-input.tsx'
import { ConflictDialog } from '../record/page/conflict-dialog.tsx'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { FieldValue, isEmptyValue } from '../ui/field-value.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

const shown = [
  'title',
  'documentNumber',
  'issuerAsWritten',
  'genre',
  'issuedOn',
  'publishedOn',
  'indexNumber',
  'basis',
  'periodFrom',
  'periodTo',
  'cycle',
  'firstIsLead',
  'interprets',
  'parentDocument',
  'sourceFile',
]

/** What was read of the document itself: title, numbers, dates, basis. The text is not edited: the entries rest on it. */
export function DocumentForm({ view, editable }: { view: PlanView; editable: boolean }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  const cache = usePlanCache(view.document.id)
  const answer = useRecord('policyDocument', view.document.id)
  const { change } = useWrites('policyDocument')
  // The record as it stood when the typing began: what others change meanwhile is never overwritten.
  const [begun, setBegun] = useState<RecordOf | null>(null)
  const [changed, setChanged] = useState<Readonly<Record<string, unknown>>>({})
  if (!register || !answer.data) return <Skeleton lines={6} />
  const { record, titles } = answer.data
  const editing = begun !== null
  const values: Record<string, unknown> = { ...(begun ?? record).values, ...changed }
  const refused = change.error ? asProblem(change.error) : null
  const theirs = refused?.code === 'conflict' ? (refused.details.theirs as RecordOf | undefined) : undefined
  const send = (version: number, next: Record<string, unknown>) =>
    change.mutate(
      { id: record.id, version, values: next },
      {
        onSuccess: (saved) => {
          cache.put('policyDocument', saved.record, saved.titles)
          setChanged({})
          setBegun(null)
          announce(t('form.saved'))
        },
      },
    )
  return (
    <form
      className="document-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (Object.keys(changed).length === 0) return setBegun(null)
        send((begun ?? record).version, changed)
      }}
    >
      {refused && !theirs ? <ProblemNotice error={refused} /> : null}
      <dl className="document-facts">
        {shown
          .filter((name) => name in register.fields && (editing || !isEmptyValue(values[name])))
          .map((name) => {
            const field = register.fields[name]!
            return (
              <div key={name}>
                <dt>{editing ? <FieldLabel name={name} field={field} prefix="document" /> : say(field)}</dt>
                <dd>
                  {editing ? (
                    <FieldInput
                      prefix="document"
                      name={name}
                      field={field}
                      value={values[name]}
                      titles={titles}
                      onChange={(value) => setChanged({ ...changed, [name]: value })}
                    />
                  ) : (
                    <FieldValue value={values[name]} field={field} titles={titles} withUnit />
                  )}
                </dd>
              </div>
            )
          })}
      </dl>
      {editable ? (
        <div className="page-actions">
          {editing ? (
            <>
              <Button tone="primary" htmlType="submit" loading={change.isPending}>
                {t('form.save')}
              </Button>
              <Button
                onClick={() => {
                  setBegun(null)
                  setChanged({})
                  change.reset()
                }}
              >
                {t('act.cancel')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setBegun(record)}>{t('record.edit')}</Button>
          )}
        </div>
      ) : null}
      {theirs ? (
        <ConflictDialog
          register={register}
          base={(begun ?? record).values}
          mine={changed}
          theirs={theirs}
          titles={titles}
          onSettle={(next) => {
            change.reset()
            send(theirs.version, next)
          }}
          onCancel={() => change.reset()}
        />
      ) : null}
    </form>
  )
}
