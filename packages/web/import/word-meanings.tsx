import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/client.ts'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { FieldInput, inputId } from '../record/form/field-input.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { type ImportView, type MappedWord, refreshImport } from './import-data.ts'
import { SaveMap } from './save-map.tsx'

const keyOf = ({ field, written }: { field: string; written: string }) => `${field} ${written}`

/** Words no code set knows, each with what it means here: said once for all rows, and kept with the map. */
export function WordMeanings({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t, say } = useWords()
  const { record, words, unknownWords } = view
  const [meanings, setMeanings] = useState<readonly MappedWord[]>(words)
  const again = useMutation({
    mutationFn: () =>
      request<ImportView>(`/import/batch/${record.id}/columns`, {
        method: 'PUT',
        body: { version: record.version, sheets: view.byHand, words: meanings },
      }),
    onSettled: () => refreshImport(record.id),
  })
  const asked = [...unknownWords, ...words.filter((word) => !unknownWords.some((each) => keyOf(each) === keyOf(word)))]
  if (asked.length === 0) return null
  const changed = JSON.stringify(meanings) !== JSON.stringify(words)
  const mean = (field: string, written: string, meant: unknown) =>
    setMeanings((before) => [
      ...before.filter((each) => keyOf(each) !== keyOf({ field, written })),
      ...(meant === null ? [] : [{ field, written, meant: String(meant) }]),
    ])
  return (
    <section className="import-part">
      <h2>{t('import.words')}</h2>
      <p className="soft">{t('import.wordsHint')}</p>
      <ul>
        {asked.map(({ field, written, ...word }, at) => {
          const definition = register.fields[field]
          if (!definition) return null
          const name = `${field}-${at}`
          return (
            <li key={keyOf({ field, written })} className="import-column">
              <label htmlFor={inputId(name, 'word')}>
                <b>{t('import.word', { written })}</b>
                <span className="soft small">
                  {say(definition)}
                  {'rows' in word ? t('import.wordRows', { count: word.rows }) : null}
                </span>
              </label>
              <FieldInput
                prefix="word"
                name={name}
                field={{ ...definition, help: null, required: false }}
                value={meanings.find((each) => keyOf(each) === keyOf({ field, written }))?.meant ?? null}
                onChange={(meant) => mean(field, written, meant)}
              />
            </li>
          )
        })}
      </ul>
      {again.error ? <ProblemNotice error={again.error} /> : null}
      <div className="page-actions">
        <Button tone="plain" disabled={!changed} loading={again.isPending} onClick={() => again.mutate()}>
          {t('import.readSoon')}
        </Button>
      </div>
      {changed || words.length === 0 ? null : <SaveMap register={register} view={view} />}
    </section>
  )
}
