import type { RegisterMeta } from '../../api/meta.ts'
import type { RecordResponse } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { FieldList } from '../field-list.tsx'

/** Numbers, offsets and stamps nobody reads a record for, folded: who looks after the platform finds them here. */
export function TechnicalFields({ register, answer }: { register: RegisterMeta; answer: RecordResponse }) {
  const { t } = useWords()
  const { record, titles } = answer
  const names = Object.keys(register.fields).filter((name) => register.fields[name]!.technical)
  return (
    <details className="technical-fields no-print">
      <summary className="small soft">{t('record.technical')}</summary>
      <FieldList register={register} record={record} names={names} titles={titles}>
        <div>
          <dt>{t('record.number')}</dt>
          <dd>
            <code>{record.id}</code>
          </dd>
        </div>
      </FieldList>
    </details>
  )
}
