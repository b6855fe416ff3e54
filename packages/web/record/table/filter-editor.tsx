import { Checkbox, Input, Radio } from 'antd'
import { useEffect, useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../form/date-input.tsx'
import { ReferencePicker } from '../form/reference-picker.tsx'
import { type Condition, choiceCondition, chosen, operatorsOf, stateField } from './filter.ts'

type Given = Omit<Condition, 'field'>

interface EditorProps {
  readonly register: RegisterMeta
  readonly name: string
  readonly conditions: readonly Condition[]
  readonly titles: Readonly<Record<string, string>>
  readonly onChange: (conditions: Given[]) => void
  /** Called when one value was given and nothing more is to choose. */
  readonly onDone: () => void
}

const valueWith = (conditions: readonly Condition[], operator: Given['operator']) =>
  conditions.find((condition) => condition.operator === operator)?.value ?? ''

function Choices({ options, conditions, onChange }: EditorProps & { options: { value: string; label: string }[] }) {
  return (
    <Checkbox.Group
      className="filter-choices"
      options={options}
      value={chosen(conditions)}
      onChange={(values) => onChange(choiceCondition(values.map(String)))}
    />
  )
}

const asTyped = (value: string): string => value
const tenThousands = (fen: string): string => (fen === '' ? '' : String(Number(fen) / 1_000_000))

function Range({ register, name, conditions, onChange, onDone }: EditorProps) {
  const { t } = useWords()
  const kind = register.fields[name]?.kind
  const dated = kind === 'date' || kind === 'dateTime'
  const shown = kind === 'money' ? tenThousands : asTyped
  const [from, setFrom] = useState(shown(valueWith(conditions, 'from')))
  const [to, setTo] = useState(shown(valueWith(conditions, 'to')))
  const [oldFrom, oldTo] = [valueWith(conditions, 'from'), valueWith(conditions, 'to')]
  useEffect(() => {
    setFrom(shown(oldFrom))
    setTo(shown(oldTo))
  }, [oldFrom, oldTo, shown])
  const end = (key: 'from' | 'to', value: string, set: (next: string) => void) => {
    const id = `filter-${name}-${key}`
    return (
      <p>
        <label htmlFor={id}>
          {t(key === 'from' ? (dated ? 'filter.from' : 'filter.min') : dated ? 'filter.to' : 'filter.max')}
        </label>
        {dated ? (
          <DateInput id={id} value={value || null} onChange={(next) => set(next === null ? '' : String(next))} />
        ) : (
          <Input id={id} inputMode="decimal" value={value} onChange={(event) => set(event.target.value.trim())} />
        )}
      </p>
    )
  }
  // Money is kept in fen and asked in 万元.
  const stored = (value: string) =>
    kind === 'money' && value !== '' && Number.isFinite(Number(value))
      ? String(Math.round(Number(value) * 1_000_000))
      : value
  return (
    <form
      className="filter-range"
      onSubmit={(event) => {
        event.preventDefault()
        onChange([
          { operator: 'from', value: stored(from) },
          { operator: 'to', value: stored(to) },
        ])
        onDone()
      }}
    >
      {end('from', from, setFrom)}
      {end('to', to, setTo)}
      <Button tone="primary" htmlType="submit">
        {t('filter.apply')}
      </Button>
    </form>
  )
}

function Contains({ register, name, conditions, onChange, onDone }: EditorProps) {
  const { t, say } = useWords()
  const operators = operatorsOf(register, name)
  const operator = operators.includes('contains') ? 'contains' : operators.includes('has') ? 'has' : 'is'
  const given = valueWith(conditions, operator)
  const [typed, setTyped] = useState(given)
  useEffect(() => setTyped(given), [given])
  const field = register.fields[name]
  return (
    <form
      className="filter-range"
      onSubmit={(event) => {
        event.preventDefault()
        onChange([{ operator, value: typed.trim() }])
        onDone()
      }}
    >
      <Input
        aria-label={field ? say(field) : name}
        placeholder={t(operator === 'contains' ? 'filter.containsWhat' : 'filter.exactly')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button tone="primary" htmlType="submit">
        {t('filter.apply')}
      </Button>
    </form>
  )
}

/** What narrows a list by one field, drawn from the field's kind. */
function KindEditor(props: EditorProps) {
  const { register, name, conditions, onChange } = props
  const { t, say, sayCode } = useWords()
  const { data: meta } = useMeta()
  const field = register.fields[name]
  if (name === stateField) {
    const states = Object.entries(register.states ?? {})
    return <Choices {...props} options={states.map(([value, state]) => ({ value, label: say(state.label) }))} />
  }
  switch (field?.kind) {
    case 'code': {
      const values = meta?.codeSets[field.codeSet ?? '']?.values ?? []
      return <Choices {...props} options={values.map((value) => ({ value: value.code, label: sayCode(value) }))} />
    }
    case 'flag':
      return (
        <Radio.Group
          className="filter-choices"
          value={valueWith(conditions, 'is')}
          onChange={(event) => onChange([{ operator: 'is', value: event.target.value }])}
          options={[
            { value: '', label: t('filter.all') },
            { value: 'true', label: t('value.yes') },
            { value: 'false', label: t('value.no') },
          ]}
        />
      )
    case 'reference':
    case 'references': {
      const operator = field.kind === 'references' ? 'has' : 'is'
      return (
        <ReferencePicker
          id={`filter-${name}`}
          label={say(field)}
          register={field.register ?? ''}
          value={valueWith(conditions, operator) || null}
          titles={props.titles}
          onChange={(value) => {
            onChange(value === null ? [] : [{ operator, value: String(value) }])
            if (value !== null) props.onDone()
          }}
        />
      )
    }
    case 'date':
    case 'dateTime':
    case 'integer':
    case 'year':
    case 'decimal':
    case 'money':
      return <Range {...props} />
    default:
      return operatorsOf(register, name).some((operator) => operator !== 'empty') ? <Contains {...props} /> : null
  }
}

export function FilterEditor(props: EditorProps) {
  const { t } = useWords()
  const { register, name, conditions, onChange } = props
  const empty = valueWith(conditions, 'empty')
  return (
    <div className="filter-editor">
      <KindEditor {...props} />
      {operatorsOf(register, name).includes('empty') ? (
        <Checkbox
          checked={empty !== '' && empty !== 'false'}
          onChange={(event) => onChange(event.target.checked ? [{ operator: 'empty', value: 'true' }] : [])}
        >
          {t('filter.onlyEmpty')}
        </Checkbox>
      ) : null}
      {conditions.length > 0 ? (
        <button type="button" className="word-button" onClick={() => onChange([])}>
          {t('filter.clear')}
        </button>
      ) : null}
    </div>
  )
}
