import { type FieldProblem, isAsked, type RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { asProblem } from '../../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import { useWrites } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { ConfirmAct } from '../../ui/confirm-act.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { isEmptyValue } from '../../ui/field-value.tsx'
import { handOver } from '../../ui/handed-over.tsx'
import { FieldList } from '../field-list.tsx'
import { checkValues } from '../form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../form/field-input.tsx'
import { splitProblem } from '../form/record-form.tsx'
import { typedInto } from '../form/typed-range.ts'
import { useTitleWords } from '../title-words.ts'

const reasonField: FieldMeta = { kind: 'longText', zh: '理由', en: 'Reason', maxLength: 2000 }

/** What is asked, given what was answered so far. */
const askedOf = (fields: Readonly<Record<string, FieldMeta>>, values: Readonly<Record<string, unknown>>) =>
  Object.entries(fields).filter(([, field]) => isAsked(field, values))

/** What of the record is decided on; a dialog that asks and says nothing else names at least the record. */
function DecidedOn(props: {
  register: RegisterMeta
  record: RecordOf
  shows: readonly string[]
  titles: Readonly<Record<string, string>>
  named: boolean
}) {
  const { register, record, shows, titles, named } = props
  const titleWords = useTitleWords(register)
  if (shows.some((name) => !isEmptyValue(record.values[name])))
    return <FieldList register={register} record={record} names={shows} titles={titles} />
  return named ? <p lang="zh-CN">{titleWords(record, titles)}</p> : null
}

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
        {askedOf(props.fields, props.values).map(([name, field]) => (
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
  if (!definition) return null
  const isKnown = (name: string) => definition.unlessKnown?.includes(name) && !isEmptyValue(record.values[name])
  const fields: Record<string, FieldMeta> = {
    ...Object.fromEntries(Object.entries(definition.fields ?? {}).filter(([name]) => !isKnown(name))),
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
        // What was answered before another answer made it beside the point is not sent.
        const { reason, ...input } = Object.fromEntries(
          askedOf(fields, values).map(([name]) => [name, values[name]] as const),
        )
        perform.mutate(
          { id: record.id, act, version: record.version, input, reason: reason ? String(reason) : undefined },
          {
            onSuccess: (answer) => {
              announce(t('act.done', { act: say(definition.label) }))
              if (answer.handedOver !== undefined)
                handOver({ title: say(definition.handsOver ?? definition.label), value: answer.handedOver })
              props.onClose()
            },
          },
        )
      }}
    >
      <DecidedOn
        register={register}
        record={record}
        shows={definition.shows ?? []}
        titles={titles ?? {}}
        named={!definition.consequence && Object.keys(fields).length === 0}
      />
      <AskedFields
        fields={fields}
        values={values}
        titles={titles}
        problems={[...found, ...refused.fields]}
        onChange={(name, value) => {
          setFound(found.filter(({ field }) => field !== name))
          setValues({ ...values, ...Object.fromEntries(typedInto(fields, name, value)) })
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
