import { Link } from '@tanstack/react-router'
import { kebabCase, type RecordOf } from '@zhiqiao/model'
import type { RegisterMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'
import { FieldValue } from '../../ui/field-value.tsx'
import { dateWords } from '../../ui/format.ts'
import { StateLight } from '../state-light.tsx'
import { useTitleWords } from '../title-words.ts'
import { stateField } from './filter.ts'

/** One value of a row; the record's title leads to its page. */
export function RowCell(props: {
  register: RegisterMeta
  row: RecordOf
  name: string
  titles: Readonly<Record<string, string>>
}) {
  const { language } = useWords()
  const { register, row, name, titles } = props
  const titleWords = useTitleWords(register)
  if (name === stateField)
    return <StateLight register={register} state={row.state} withdrawn={row.withdrawnAt !== null} />
  if (name === 'changedAt' || name === 'createdAt') return dateWords(row[name], language)
  const field = register.fields[name]
  if (!field) return null
  if (name !== register.titled) return <FieldValue value={row.values[name]} field={field} titles={titles} brief />
  return (
    <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id: row.id }}>
      <span className="clamp">{titleWords(row, titles)}</span>
    </Link>
  )
}
