import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldInput } from '../record/form/field-input.tsx'
import { useImportMaps } from './import-data.ts'

/** How the files are to be read. */
export interface ReadQuestion {
  readonly map: string | null
  readonly system: string | null
  readonly referenceDate: string | null
  readonly clearing: boolean
}

/** What may be said about the files before they are read: whose list it is, as of when, and how its columns are named. */
export function ReadOptions(props: {
  register: RegisterMeta
  question: ReadQuestion
  onQuestion: (next: ReadQuestion) => void
}) {
  const { t, say } = useWords()
  const { register, question } = props
  const maps = useImportMaps(register.name)
  const set = (change: Partial<ReadQuestion>) => props.onQuestion({ ...question, ...change })
  const sources = new Set(Object.values(register.fields).flatMap(({ source }) => source ?? []))
  const known = maps.data ?? []
  return (
    <fieldset className="import-options">
      <legend className="visually-hidden">{t('import.options')}</legend>
      {known.length > 0 ? (
        <div className="import-option">
          <label htmlFor="import-map">{t('import.map')}</label>
          <select
            id="import-map"
            className="import-select"
            value={question.map ?? ''}
            onChange={({ target: { value } }) => {
              const chosen = known.find(({ id }) => id === value)
              set({
                map: value || null,
                system: (chosen?.values.system as string | null | undefined) ?? question.system,
              })
            }}
          >
            <option value="">{t('import.noMap')}</option>
            {known.map(({ id, values, version }) => (
              <option key={id} value={id}>
                {t('import.mapVersion', { name: String(values.name), version })}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {sources.size > 0 ? (
        <>
          <div className="import-option">
            <label htmlFor="import-system">{t('import.system')}</label>
            <FieldInput
              prefix="import"
              name="system"
              field={{ kind: 'code', codeSet: 'sourceSystem', ...both(t('import.system')) }}
              value={question.system}
              onChange={(value) => set({ system: value === null ? null : String(value) })}
            />
            <p className="soft small">{t('import.systemHint')}</p>
          </div>
          <div className="import-option">
            <label htmlFor="import-referenceDate">{t('import.referenceDate')}</label>
            <FieldInput
              prefix="import"
              name="referenceDate"
              field={{ kind: 'date', ...both(t('import.referenceDate')) }}
              value={question.referenceDate}
              onChange={(value) => set({ referenceDate: value === null ? null : String(value) })}
            />
          </div>
        </>
      ) : null}
      <label className="import-check">
        <input
          type="checkbox"
          checked={question.clearing}
          onChange={({ target }) => set({ clearing: target.checked })}
        />
        <span>{t('import.clearing', { register: say(register.title) })}</span>
      </label>
    </fieldset>
  )
}

const both = (words: string) => ({ zh: words, en: words })
