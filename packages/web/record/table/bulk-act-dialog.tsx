import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { ActMeta, FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmAct } from '../../ui/confirm-act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldInput, FieldLabel } from '../form/field-input.tsx'
import { useTitleWords } from '../title-words.ts'

/** The acts that ask for nothing but a reason and can therefore be done to several records at once. */
export function bulkActsOf(register: RegisterMeta): [string, ActMeta][] {
  return Object.entries(register.acts ?? {}).filter(
    ([, { mine, fields }]) => mine && Object.values(fields ?? {}).every(({ required }) => !required),
  )
}

interface Refused {
  readonly title: string
  readonly why: string
}

/**
 * One act on several records: each goes through the same checks as by itself, and what was refused is named with its
 * reason; nothing is undone for the others.
 */
export function BulkActDialog(props: {
  register: RegisterMeta
  act: string
  rows: readonly RecordOf[]
  titles: Readonly<Record<string, string>>
  onClose: () => void
}) {
  const { register, act, rows, titles } = props
  const titleWords = useTitleWords(register)
  const { say, t, language } = useWords()
  const definition = register.acts![act]!
  const { perform } = useWrites(register.name)
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<readonly Refused[] | null>(null)
  const asked: FieldMeta = {
    kind: 'longText',
    zh: t('list.bulkReason'),
    en: t('list.bulkReason'),
    maxLength: 2000,
    required: definition.reason === 'required',
  }
  const run = async () => {
    if (asked.required && reason.trim() === '') return
    const failed: Refused[] = []
    for (const [at, row] of rows.entries()) {
      setDone(at)
      try {
        await perform.mutateAsync({
          id: row.id,
          act,
          version: row.version,
          input: {},
          reason: reason.trim() === '' ? undefined : reason.trim(),
        })
      } catch (error) {
        failed.push({ title: titleWords(row, titles), why: asProblem(error)[language] })
      }
    }
    announce(t('list.bulkDone', { act: say(definition.label), count: rows.length - failed.length }))
    if (failed.length === 0) props.onClose()
    else setRefused(failed)
  }
  if (refused)
    return (
      <Dialog
        open
        title={t('list.bulkRefused', { count: refused.length })}
        onCancel={props.onClose}
        footer={<Button onClick={props.onClose}>{t('act.close')}</Button>}
      >
        <p>{t('list.bulkDone', { act: say(definition.label), count: rows.length - refused.length })}</p>
        <ul>
          {refused.map(({ title, why }) => (
            <li key={title}>
              <b>{title}</b>
              <br />
              {why}
            </li>
          ))}
        </ul>
      </Dialog>
    )
  return (
    <ConfirmAct
      open
      title={say(definition.label)}
      consequence={definition.consequence}
      tone={definition.tone}
      busy={done !== null}
      onCancel={props.onClose}
      onConfirm={() => void run()}
    >
      <p role="status">
        {done === null
          ? t('list.selected', { count: rows.length })
          : t('list.bulkRunning', { done: done + 1, count: rows.length })}
      </p>
      {definition.reason ? (
        <div className="form-line">
          <FieldLabel name="reason" field={asked} prefix="bulk" />
          <FieldInput
            prefix="bulk"
            name="reason"
            field={asked}
            value={reason}
            problems={[]}
            onChange={(value) => setReason(String(value ?? ''))}
          />
        </div>
      ) : null}
    </ConfirmAct>
  )
}
