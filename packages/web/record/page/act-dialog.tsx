import type { FieldProblem, RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmAct } from '../../ui/confirm-act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { checkValues } from '../form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../form/field-input.tsx'
import { splitProblem } from '../form/record-form.tsx'

const reasonField: FieldMeta = { kind: 'longText', zh: '理由', en: 'Reason', maxLength: 2000 }

/** Fields and reason of an act in a dialog; what is wrong is said inside it. */
function AskedFields(props: {
  fields: Readonly<Record<string, FieldMeta>>
  values: Readonly<Record<string, unknown>>
  problems: readonly FieldProblem[]
  titles?: Readonly<Record<string, string>>
  onChange: (name: string, value: unknown) => void
}) {
  const { language } = useWords()
  return (
    <>
      <ErrorSummary
        errors={props.problems.map((problem) => ({ target: inputId(problem.field, 'act'), text: problem[language] }))}
      />
      <div className="form-lines">
        {Object.entries(props.fields).map(([name, field]) => (
          <div key={name} className="form-line">
            <FieldLabel name={name} field={field} prefix="act" />
            <FieldInput
              prefix="act"
              name={name}
              field={field}
              value={props.values[name]}
              titles={props.titles}
              problems={problemsOf(props.problems, name)}
              onChange={(value) => props.onChange(name, value)}
            />
          </div>
        ))}
      </div>
    </>
  )
}

/** What an act handed over: shown here, once, and kept nowhere. */
function HandedOver({ title, value, onClose }: { title: string; value: string; onClose: () => void }) {
  const { t } = useWords()
  // What begins with a stroke is a place on this site.
  const whole = value.startsWith('/') ? `${window.location.origin}${value}` : value
  const copy = () => navigator.clipboard?.writeText(whole).then(() => announce(t('act.copied')))
  return (
    <Dialog
      open
      title={t('act.handedOver', { what: title })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={() => void copy()}>{t('act.copy')}</Button>
          <Button tone="primary" onClick={onClose}>
            {t('account.noted')}
          </Button>
        </>
      }
    >
      <p className="notice">{t('act.handedOverHint')}</p>
      <p className="handed-over">
        <code>{whole}</code>
      </p>
    </Dialog>
  )
}

/** The dialog of one act of a record: consequence, what is asked, reason. */
export function ActDialog(props: {
  register: RegisterMeta
  record: RecordOf
  act: string
  titles?: Readonly<Record<string, string>>
  onClose: () => void
}) {
  const { register, record, act, titles } = props
  const { say, t } = useWords()
  const definition = register.acts?.[act]
  const { perform } = useWrites(register.name)
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const [handedOver, setHandedOver] = useState<string | null>(null)
  if (!definition) return null
  if (handedOver !== null)
    return (
      <HandedOver title={say(definition.handsOver ?? definition.label)} value={handedOver} onClose={props.onClose} />
    )
  const fields: Record<string, FieldMeta> = {
    ...definition.fields,
    ...(definition.reason ? { reason: { ...reasonField, required: definition.reason === 'required' } } : {}),
  }
  const refused = splitProblem(perform.error ? asProblem(perform.error) : null)
  return (
    <ConfirmAct
      open
      title={say(definition.label)}
      consequence={definition.consequence}
      tone={definition.tone}
      busy={perform.isPending}
      error={refused.whole}
      onCancel={props.onClose}
      onConfirm={() => {
        const wrong = checkValues(fields, values)
        setFound(wrong)
        if (wrong.length > 0) return perform.reset()
        const { reason, ...input } = values
        perform.mutate(
          { id: record.id, act, version: record.version, input, reason: reason ? String(reason) : undefined },
          {
            onSuccess: (answer) => {
              announce(t('act.done', { act: say(definition.label) }))
              if (answer.handedOver !== undefined) setHandedOver(answer.handedOver)
              else props.onClose()
            },
          },
        )
      }}
    >
      <AskedFields
        fields={fields}
        values={values}
        titles={titles}
        problems={[...found, ...refused.fields]}
        onChange={(name, value) => {
          setFound(found.filter(({ field }) => field !== name))
          setValues({ ...values, [name]: value })
        }}
      />
    </ConfirmAct>
  )
}

/** Withdrawal: the record stays readable in history, the reason is asked. */
export function WithdrawDialog(props: {
  register: RegisterMeta
  record: RecordOf
  title: string
  onClose: () => void
}) {
  const { t, language } = useWords()
  const { withdraw } = useWrites(props.register.name)
  const [reason, setReason] = useState<unknown>(null)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const fields = { reason: { ...reasonField, required: true } }
  return (
    <ConfirmAct
      open
      title={t('record.withdraw')}
      consequence={t('record.withdrawConsequence', { title: props.title })}
      tone="danger"
      busy={withdraw.isPending}
      error={withdraw.error ?? undefined}
      onCancel={props.onClose}
      onConfirm={() => {
        const wrong = checkValues(fields, { reason })
        setFound(wrong)
        if (wrong.length > 0) return
        withdraw.mutate(
          { id: props.record.id, version: props.record.version, reason: String(reason) },
          {
            onSuccess: () => {
              announce(
                language === 'en'
                  ? `${props.title}: ${t('record.withdrawn')}`
                  : `${props.title}：${t('record.withdrawn')}`,
              )
              props.onClose()
            },
          },
        )
      }}
    >
      <AskedFields
        fields={fields}
        values={{ reason }}
        problems={found}
        onChange={(_, value) => {
          setFound([])
          setReason(value)
        }}
      />
    </ConfirmAct>
  )
}
