import type { FieldProblem, ReadName } from '@zhiqiao/model'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FieldMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { useEntryWords } from '../plan/entry-words.ts'
import { type EntryKind, type PlanView, usePlan } from '../plan/plan-data.ts'
import { checkValues } from '../record/form/check.ts'
import { FieldInput, FieldLabel, inputId, problemsOf } from '../record/form/field-input.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { entryFields } from './entry-fields.ts'
import { WrittenNames } from './written-names.tsx'
import '../record/form/form.css'

const lines: readonly string[] = ['title', 'metric', 'name', 'statement', 'repaired']
const wide = (name: string, field: FieldMeta) =>
  lines.includes(name) || ['longText', 'references', 'structure', 'words'].includes(field.kind)

/** A task or target of this very plan or the one above: a short list, nothing to search. */
function OfPlan(props: {
  id: string
  value: unknown
  options: readonly { id: string; title: string }[]
  onChange: (id: string | null) => void
}) {
  const { t } = useWords()
  return (
    <select
      id={props.id}
      className="native-input wide"
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{t('review.none')}</option>
      {props.options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

/** The fields of an entry as inputs where it stands; Enter saves, Escape gives up. */
export function EntryForm(props: {
  view: PlanView
  kind: EntryKind
  /** The entry itself when it exists. */
  id?: string
  values: Readonly<Record<string, unknown>>
  saving: boolean
  onSave: (changed: Record<string, unknown>) => void
  onCancel: () => void
}) {
  const { view, kind, values: base } = props
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const entryWords = useEntryWords(view)
  const above = usePlan(kind === 'task' ? (view.document.values.parentDocument ?? undefined) : undefined)
  const register = registerOf(meta, kind)
  const prefix = useId()
  const form = useRef<HTMLFormElement>(null)
  const [changed, setChanged] = useState<Readonly<Record<string, unknown>>>({})
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [])
  if (!register) return null
  const names = entryFields[kind].filter(
    (name) => name in register.fields && (name !== 'parentTask' || above.data !== undefined),
  )
  const fields: Record<string, FieldMeta> = Object.fromEntries(names.map((name) => [name, register.fields[name]!]))
  const values: Record<string, unknown> = { ...base, ...changed }
  const set = (name: string, value: unknown) => {
    setFound(found.filter((problem) => problem.field.split('.')[0] !== name))
    setChanged({ ...changed, [name]: value })
  }
  const special: Record<string, (name: string) => ReactNode> = {
    task: (name) => (
      <OfPlan
        id={inputId(name, prefix)}
        value={values[name]}
        options={view.tasks.map((record) => ({ id: record.id, title: entryWords({ kind: 'task', record }).title }))}
        onChange={(id) => set(name, id)}
      />
    ),
    parentTask: (name) => (
      <OfPlan
        id={inputId(name, prefix)}
        value={values[name]}
        options={(above.data?.tasks ?? []).map(({ id, values: { number, title } }) => ({
          id,
          title: `${number ?? ''}${title}`,
        }))}
        onChange={(id) => set(name, id)}
      />
    ),
    sameAs: (name) => (
      <OfPlan
        id={inputId(name, prefix)}
        value={values[name]}
        options={view.targets
          .filter(({ id }) => id !== props.id)
          .map((record) => {
            const { title, detail } = entryWords({ kind: 'target', record })
            return { id: record.id, title: `${title} ${detail}` }
          })}
        onChange={(id) => set(name, id)}
      />
    ),
  }
  const written: Record<string, string> = { leadBodies: 'leadAsWritten', responsibleBodies: 'responsibleAsWritten' }
  return (
    <form
      ref={form}
      className="entry-form"
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          props.onCancel()
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const wrong = checkValues(fields, values)
        setFound(wrong)
        if (wrong.length === 0) props.onSave({ ...changed })
      }}
    >
      <ErrorSummary
        errors={found.map((problem) => ({ target: inputId(problem.field, prefix), text: problem[language] }))}
      />
      {names.map((name) => (
        <div key={name} className={wide(name, fields[name]!) ? 'entry-field entry-field-wide' : 'entry-field'}>
          <FieldLabel name={name} field={fields[name]!} prefix={prefix} />
          {special[name] ? (
            special[name](name)
          ) : (
            <FieldInput
              prefix={prefix}
              name={name}
              field={fields[name]!}
              value={values[name]}
              titles={view.titles}
              problems={problemsOf(found, name)}
              onChange={(value) => set(name, value)}
            />
          )}
          {written[name] ? (
            <WrittenNames
              view={view}
              written={(values[written[name]] as string[] | null) ?? []}
              readAs={(values.readAs as ReadName[] | null | undefined) ?? null}
            />
          ) : null}
        </div>
      ))}
      <div className="page-actions">
        <Button tone="primary" htmlType="submit" loading={props.saving}>
          {t('form.save')}
        </Button>
        <Button onClick={props.onCancel}>{t('act.cancel')}</Button>
        <span className="soft small">{t('review.formKeys')}</span>
      </div>
    </form>
  )
}
