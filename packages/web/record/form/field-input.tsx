import type { FieldProblem } from '@zhiqiao/model'
import type { FieldMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'
import { inputs, isGroup } from './inputs.tsx'
import './form.css'

export interface FieldInputProps {
  readonly name: string
  readonly field: FieldMeta
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly titles?: Readonly<Record<string, string>>
  readonly problems?: readonly FieldProblem[]
  /** Prefix of the id, where two forms stand on a page. */
  readonly prefix?: string
}

/** The id an input of a form has: the error summary leads there. */
export const inputId = (name: string, prefix = 'field'): string => `${prefix}-${name.split('.')[0]}`

/** The problems of one field, with those of its parts (`yearly.2.value`). */
export const problemsOf = (problems: readonly FieldProblem[], name: string): FieldProblem[] =>
  problems.filter(({ field }) => field === name || field.startsWith(`${name}.`))

/** The label of a field, with what is asked of it. */
export function FieldLabel({ name, field, prefix }: Pick<FieldInputProps, 'name' | 'field' | 'prefix'>) {
  const { t, say } = useWords()
  const id = inputId(name, prefix)
  const text = (
    <>
      {say(field)}
      {field.required ? null : <span className="soft small"> {t('form.optional')}</span>}
    </>
  )
  return isGroup(field.kind) ? (
    <span id={`${id}-label`} className="field-label">
      {text}
    </span>
  ) : (
    <label htmlFor={id} className="field-label">
      {text}
    </label>
  )
}

/** Beside its field a sentence need not begin with the field's name, as it does in the summary. */
const withoutLabel = (sentence: string, field: FieldMeta): string =>
  [field.zh, field.en].reduce(
    (text, label) => (text.startsWith(label) ? text.slice(label.length).replace(/^[:\uff1a]\s*/, '') : text),
    sentence,
  )

/** The input of a field with help before it and its errors beside it. */
export function FieldInput(props: FieldInputProps) {
  const { say, language } = useWords()
  const { name, field, problems = [] } = props
  const id = inputId(name, props.prefix)
  const help = field.help ? `${id}-help` : undefined
  const error = problems.length > 0 ? `${id}-error` : undefined
  const input = inputs[field.kind]({
    id,
    field,
    value: props.value,
    onChange: props.onChange,
    titles: props.titles ?? {},
    invalid: problems.length > 0,
    describedBy: [help, error].filter(Boolean).join(' ') || undefined,
  })
  return (
    <div className={problems.length > 0 ? 'field-input field-input-wrong' : 'field-input'}>
      {field.help ? (
        <p className="field-help" id={help}>
          {say(field.help)}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <p className="field-error" id={error}>
          {problems.map((problem) => withoutLabel(problem[language], field)).join(' ')}
        </p>
      ) : null}
      {isGroup(field.kind) ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the label column
        <div role="group" aria-labelledby={`${id}-label`}>
          {input}
        </div>
      ) : (
        input
      )}
    </div>
  )
}
