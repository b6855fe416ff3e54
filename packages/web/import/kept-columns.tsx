import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldValue } from '../ui/field-value.tsx'
import type { ImportView } from './import-data.ts'
import { mapOf, SaveMap } from './save-map.tsx'

/** How the columns of an import were read, once it is done with; it may still be kept for the next list. */
export function KeptColumns({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t, say } = useWords()
  return (
    <details className="import-part">
      <summary>
        <h2>{t('import.columns')}</h2>
      </summary>
      <dl className="import-kept">
        {mapOf(view).map(({ heading, field }) => {
          const definition = field === null ? undefined : register.fields[field]
          return [
            <dt key={heading}>{heading}</dt>,
            <dd key={`${heading} field`}>
              {definition ? say(definition) : <span className="soft">{t('import.notRead')}</span>}
            </dd>,
          ]
        })}
        {view.words.map(({ field, written, meant }) => {
          const definition = register.fields[field]
          if (!definition) return null
          return [
            <dt key={`${field} ${written}`}>{t('import.word', { written })}</dt>,
            <dd key={`${field} ${written} meant`}>
              <FieldValue value={meant} field={definition} titles={view.titles} brief />
            </dd>,
          ]
        })}
      </dl>
      <SaveMap register={register} view={view} />
    </details>
  )
}
