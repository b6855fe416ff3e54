import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta, useWrites } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { type ImportMapColumn, type ImportView, type MappedWord, useImportMaps } from './import-data.ts'

/** Every heading of the files once, with the field it fills; null where it is left out on purpose. */
export function mapOf(view: ImportView): ImportMapColumn[] {
  const fields = new Map<string, string | null>()
  for (const { columns } of view.sheets)
    for (const { heading, field } of columns)
      if (heading !== '' && heading.length <= 200 && field !== 'id' && fields.get(heading) == null)
        fields.set(heading, field)
  return [...fields].map(([heading, field]) => ({ heading, field }))
}

/** Keeps how these columns were read under a name, or as a new version of the map that was used. */
export function SaveMap({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const { data: session } = useSession()
  const maps = useImportMaps(register.name)
  const { create, change } = useWrites('importMap')
  const [name, setName] = useState('')
  const organisation = session?.hat?.organisation
  if (!registerOf(meta, 'importMap')?.creatable || organisation === undefined) return null
  const used = maps.data?.find(({ id }) => id === view.record.values.map)
  const mine = used?.values.organisation === organisation ? used : undefined
  const columns = mapOf(view)
  const wordsOver = (known?: RecordOf) => mergedWords(known?.values.words, view.words)
  const done = (kept: string) => {
    announce(t('import.mapKept', { name: kept }))
    setName('')
    void maps.refetch()
  }
  return (
    <form
      className="import-save-map"
      onSubmit={(event) => {
        event.preventDefault()
        const kept = name.trim()
        if (kept === '') return
        const system = view.record.values.system
        const values = { name: kept, register: register.name, system, organisation, columns, words: wordsOver(used) }
        create.mutate({ values }, { onSuccess: () => done(kept) })
      }}
    >
      {create.error || change.error ? <ProblemNotice error={create.error ?? change.error} /> : null}
      <label htmlFor="map-name">{t('import.saveMap')}</label>
      <input id="map-name" value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
      <Button htmlType="submit" disabled={name.trim() === ''} loading={create.isPending}>
        {t('list.keepView')}
      </Button>
      {mine ? (
        <Button
          loading={change.isPending}
          onClick={() =>
            change.mutate(
              {
                ...{ id: mine.id, version: mine.version },
                values: { columns: merged(mine.values.columns, columns), words: wordsOver(mine) },
              },
              { onSuccess: () => done(String(mine.values.name)) },
            )
          }
        >
          {t('import.updateMap', { name: String(mine.values.name), version: mine.version + 1 })}
        </Button>
      ) : null}
    </form>
  )
}

/** What the map knew of other lists stays in it. */
function merged(before: unknown, now: readonly ImportMapColumn[]): ImportMapColumn[] {
  const known = new Map(((before ?? []) as readonly ImportMapColumn[]).map((each) => [each.heading, each]))
  for (const each of now) known.set(each.heading, each)
  return [...known.values()]
}

function mergedWords(before: unknown, now: readonly MappedWord[]): MappedWord[] {
  const known = (before ?? []) as readonly MappedWord[]
  const isNow = (word: MappedWord) => now.some(({ field, written }) => field === word.field && written === word.written)
  return [...known.filter((word) => !isNow(word)), ...now]
}
