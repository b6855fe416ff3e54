import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/client.ts'
import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { type ImportView, refreshImport, type Sheet, type SheetByHand } from './import-data.ts'
import { SaveMap } from './save-map.tsx'

/** The fields a column can fill: what acts and computations set, files and tables within a record are not among them. */
export const fillable = (register: RegisterMeta): [string, FieldMeta][] =>
  Object.entries(register.fields).filter(
    ([, { readOnly, kind }]) => !readOnly && kind !== 'files' && kind !== 'structure',
  )

/** Sheets with the same head, as thirty returned workbooks have: their columns are looked at once. */
export function groupsOf(sheets: readonly Sheet[]): Sheet[][] {
  const groups = new Map<string, Sheet[]>()
  for (const sheet of sheets) {
    const key = JSON.stringify([sheet.headingRow, sheet.columns.map(({ heading, field }) => [heading, field])])
    groups.set(key, [...(groups.get(key) ?? []), sheet])
  }
  return [...groups.values()]
}

type ByHand = Readonly<Record<string, SheetByHand>>

/** What the columns were taken for, to be put right by hand; and kept for the next list of the same system. */
export function ImportColumns({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t } = useWords()
  const { record, sheets } = view
  const [byHand, setByHand] = useState<ByHand>(view.byHand)
  const again = useMutation({
    mutationFn: () =>
      request<ImportView>(`/import/batch/${record.id}/columns`, {
        method: 'PUT',
        body: { version: record.version, sheets: byHand, words: view.words },
      }),
    onSettled: () => refreshImport(record.id),
  })
  const set = (group: readonly Sheet[], change: (before: SheetByHand) => SheetByHand) =>
    setByHand((before) => ({
      ...before,
      ...Object.fromEntries(group.map(({ number }) => [number, change(before[number] ?? {})])),
    }))
  const changed = JSON.stringify(byHand) !== JSON.stringify(view.byHand)
  const doubtful = sheets.some(
    ({ columns, notes }) =>
      notes.length > 0 ||
      columns.some(({ field, how, samples }) => field === null && how === 'none' && samples.length > 0),
  )
  return (
    <details className="import-part" open={doubtful || undefined}>
      <summary>
        <h2>{t('import.columns')}</h2>
      </summary>
      <p className="soft">{t('import.columnsHint')}</p>
      {groupsOf(sheets).map((group) => (
        <SheetColumns
          key={group[0]!.number}
          register={register}
          group={group}
          byHand={byHand[group[0]!.number] ?? {}}
          onByHand={(change) => set(group, change)}
        />
      ))}
      {again.error ? <ProblemNotice error={again.error} /> : null}
      <div className="page-actions">
        <Button tone="plain" disabled={!changed} loading={again.isPending} onClick={() => again.mutate()}>
          {t('import.readSoon')}
        </Button>
      </div>
      {changed || view.words.length > 0 ? null : <SaveMap register={register} view={view} />}
    </details>
  )
}

function SheetColumns(props: {
  register: RegisterMeta
  group: readonly Sheet[]
  byHand: SheetByHand
  onByHand: (change: (before: SheetByHand) => SheetByHand) => void
}) {
  const { t, say } = useWords()
  const { register, group, byHand, onByHand } = props
  const [first] = group as [Sheet]
  const fields = fillable(register)
  const headingRow = byHand.headingRow ?? first.headingRow
  const title =
    group.length === 1
      ? [first.file, ...(first.file.startsWith(first.name) ? [] : [first.name])].join(' ')
      : t('import.sameHead', { count: group.length, file: first.file })
  const columns = first.columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0)
  return (
    <fieldset className="import-columns">
      <legend>{title}</legend>
      <label className="import-heading-row">
        {t('import.headingRow')}
        <input
          type="number"
          min={1}
          max={1000}
          value={headingRow ?? ''}
          onChange={({ target: { value } }) =>
            onByHand(({ headingRow: _, ...before }) =>
              value === '' ? before : { ...before, headingRow: Math.max(1, Math.trunc(Number(value))) },
            )
          }
        />
      </label>
      <ul>
        {columns.map(({ column, heading, field, how, note, samples }) => {
          const chosen = byHand.columns?.[column]
          const value = chosen === undefined ? field : chosen
          const id = `column-${first.number}-${column}`
          return (
            <li key={column} className={value === null ? 'import-column import-column-off' : 'import-column'}>
              <label htmlFor={id}>
                <b>{heading === '' ? t('import.columnNumber', { number: column }) : heading}</b>
                <span className="soft small">{samples.join(' · ')}</span>
                {note && chosen === undefined ? <span className="import-note">{say(note)}</span> : null}
              </label>
              <select
                id={id}
                className="import-select"
                value={value ?? ''}
                onChange={({ target }) =>
                  onByHand((before) => ({
                    ...before,
                    columns: { ...before.columns, [column]: target.value === '' ? null : target.value },
                  }))
                }
              >
                <option value="">{t('import.notRead')}</option>
                <option value="id">{t('import.recordNumber')}</option>
                {fields.map(([name, each]) => (
                  <option key={name} value={name}>
                    {say(each)}
                  </option>
                ))}
              </select>
              <span className="soft small">
                {chosen !== undefined || how === 'hand'
                  ? t('import.byHand')
                  : how === 'map'
                    ? t('import.byMap')
                    : how === 'label'
                      ? t('import.byName')
                      : t(how === 'beside' ? 'import.besideOnly' : 'import.unknown')}
              </span>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
