import type { RecordOf } from '@zhiqiao/model'
import type { ReactNode } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldValue, isEmptyValue } from '../ui/field-value.tsx'
import './field-list.css'

/** Some fields of a record with what they hold, to be read where something is decided; what holds nothing is left out. */
export function FieldList(props: {
  register: RegisterMeta
  record: RecordOf
  names: readonly string[]
  titles?: Readonly<Record<string, string>>
  /** What stands before the fields, as groups of a term and what it says. */
  children?: ReactNode
}) {
  const { register, record, titles, children } = props
  const { say } = useWords()
  const shown = props.names.filter((name) => !isEmptyValue(record.values[name]))
  if (shown.length === 0 && !children) return null
  return (
    <dl className="field-list">
      {children}
      {shown.map((name) => (
        <div key={name}>
          <dt>{say(register.fields[name]!)}</dt>
          <dd>
            <FieldValue value={record.values[name]} field={register.fields[name]!} titles={titles} withUnit />
          </dd>
        </div>
      ))}
    </dl>
  )
}
