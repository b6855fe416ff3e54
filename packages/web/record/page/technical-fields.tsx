import type { RegisterMeta } from '../../api/meta.ts'
import type { RecordResponse } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { FieldValue, isEmptyValue } from '../../ui/field-value.tsx'

/** Numbers, offsets and stamps nobody reads a record for, folded: who looks after the platform finds them here. */
export function TechnicalFields({ register, answer }: { register: RegisterMeta; answer: RecordResponse }) {
  const { t, say } = useWords()
  const { record, titles } = answer
  const names = Object.keys(register.fields).filter(
    (name) => register.fields[name]!.technical && !isEmptyValue(record.values[name]),
  )
  return (
    <details className="technical-fields no-print">
      <summary className="small soft">{t('record.technical')}</summary>
      <dl className="record-fields">
        <div className="record-field">
          <dt>{t('record.number')}</dt>
          <dd>
            <code>{record.id}</code>
          </dd>
        </div>
        {names.map((name) => (
          <div key={name} className="record-field">
            <dt>{say(register.fields[name]!)}</dt>
            <dd>
              <FieldValue value={record.values[name]} field={register.fields[name]!} titles={titles} withUnit />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
